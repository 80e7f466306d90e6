import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseEnv } from "./env";
import { settingNames } from "./env-fields";
import { demoIdentity } from "./env-pharmacy";
import { madeByStart } from "./env-refusals";
import { liveSettings as live, madeForDemo as made } from "./env-test-settings";
import { modeOf } from "./given-settings";

const demo = { ...made, DEMO: "1" };

function refused(raw: Record<string, string | undefined>) {
  const result = parseEnv(raw);
  return result.ok ? [] : result.error.map(({ field, code }) => `${field} ${code}`);
}

function accepted(raw: Record<string, string | undefined>) {
  const result = parseEnv(raw);
  if (!result.ok) throw new Error(result.error.map(({ message }) => message).join("\n"));
  return result.value;
}

describe("the demo", () => {
  test("needs nothing but what npm start makes, and has the defaults of the README", () => {
    expect(accepted(demo)).toEqual({
      mode: "demo",
      demo: true,
      port: 3000,
      host: "127.0.0.1",
      appUrl: "http://localhost:3000",
      trustedProxyHops: 0,
      authSecret: made.AUTH_SECRET,
      dataDir: path.resolve(".data"),
      databaseUrl: made.DATABASE_URL,
      stripe: { secretKey: "sk_test_made", webhookSecret: "whsec_made", apiBase: "http://localhost:12111" },
      storage: { url: `file://${path.resolve(".data/prescriptions")}`, key: made.STORAGE_KEY, previousKey: null },
      backupKey: null,
      mail: { smtpUrl: null, from: "Larkspur Pharmacy <help@larkspur.example>" },
      clamavUrl: null,
      jurisdiction: "IN",
      profile: { memberState: null, programmeFrom: null },
      pharmacy: {
        name: demoIdentity.PHARMACY_NAME,
        licence: demoIdentity.PHARMACY_LICENCE,
        address: demoIdentity.PHARMACY_ADDRESS,
        phone: demoIdentity.PHARMACY_PHONE,
        email: demoIdentity.PHARMACY_EMAIL,
        pharmacistInCharge: demoIdentity.PHARMACIST_IN_CHARGE,
        pharmacistRegistration: demoIdentity.PHARMACIST_REGISTRATION,
        timeZone: "Asia/Kolkata",
      },
      dutyHours: [{ days: [1, 2, 3, 4, 5, 6], from: 540, to: 1260 }],
      deliveryPins: ["411"],
      rateLimits: true,
      singlePharmacist: true,
      undoSeconds: 10,
      shutdownSeconds: 60,
      unscannedFiles: "allow",
      refundTwoPersonAbovePaise: 200_000,
      clockOffsetSeconds: 0,
      demoPassword: "demo pharmacy 2026",
    });
  });

  test("files no scanner has judged are held back where there is a scanner, and nowhere else", () => {
    const scanner = "tcp://localhost:3310";
    expect(accepted({ ...demo, CLAMAV_URL: scanner }).unscannedFiles).toBe("hold");
    expect(accepted({ ...demo, CLAMAV_URL: scanner, UNSCANNED_FILES: "allow" }).unscannedFiles).toBe("allow");
    expect(refused({ ...demo, UNSCANNED_FILES: "hold" })).toEqual(["UNSCANNED_FILES scanner-missing"]);
  });

  test.each([
    [{}, true],
    [{ DATABASE_URL: "", STRIPE_SECRET_KEY: " " }, true],
    [{ DATABASE_URL: made.DATABASE_URL }, false],
    [{ STRIPE_SECRET_KEY: "sk_test_x" }, false],
    [{ DEMO: "1", DATABASE_URL: made.DATABASE_URL, STRIPE_SECRET_KEY: "sk_test_x" }, true],
    [{ DEMO: "0" }, false],
  ])("is on by itself only without a database and a Stripe key of one's own: %j", (raw, expected) => {
    expect(modeOf(raw) === "demo").toBe(expected);
  });

  test("refuses a part that was started without what npm start makes, rather than to sign with an empty secret", () => {
    expect(refused({}).sort()).toEqual(madeByStart.map((name) => `${name} setting-missing`).sort());
  });

  test("may switch off rate limits and move the clock", () => {
    expect(accepted({ ...demo, RATE_LIMITS: "off", CLOCK_OFFSET: "-3600" })).toMatchObject({
      rateLimits: false,
      clockOffsetSeconds: -3600,
    });
  });
});

describe("live", () => {
  test("starts with everything that is required", () => {
    expect(accepted(live)).toMatchObject({
      demo: false,
      appUrl: "https://shop.example.org",
      mail: { from: "Sahyadri Medico <care@sahyadri.example.org>" },
      stripe: { apiBase: null },
    });
  });
});

describe("a single setting", () => {
  test.each([
    ["DEMO", "yes"],
    ["STAGING", "yes"],
    ["ALLOW_PLAINTEXT", "yes"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "http"],
    ["HOST", "a b"],
    ["APP_URL", "shop.example.org"],
    ["APP_URL", "https://shop.example.org/shop"],
    ["APP_URL", "https://user@shop.example.org"],
    ["TRUSTED_PROXY_HOPS", "-1"],
    ["TRUSTED_PROXY_HOPS", "1.5"],
    ["AUTH_SECRET", "a".repeat(31)],
    ["DATABASE_URL", "mysql://localhost/shop"],
    ["STRIPE_SECRET_KEY", "pk_test_x"],
    ["STRIPE_WEBHOOK_SECRET", "secret"],
    ["STRIPE_WEBHOOK_SECRET", "whsec_"],
    ["STRIPE_API_BASE", "localhost:12111"],
    ["STORAGE_URL", "nowhere://bucket/prefix"],
    ["STORAGE_KEY", Buffer.alloc(31).toString("base64")],
    ["STORAGE_KEY", "not base64"],
    ["STORAGE_KEY_PREVIOUS", Buffer.alloc(33).toString("base64")],
    ["SMTP_URL", "https://mail.example.org"],
    ["MAIL_FROM", "nobody"],
    ["MAIL_FROM", "Shop <a@b>\r\nBcc: <c@d>"],
    ["CLAMAV_URL", "clamd:3310"],
    ["UNSCANNED_FILES", "maybe"],
    ["JURISDICTION", "FR"],
    ["PHARMACY_EMAIL", "help"],
    ["PHARMACY_TIME_ZONE", "Pune"],
    ["DELIVERY_PINS", "411,abc"],
    ["RATE_LIMITS", "no"],
    ["CLOCK_OFFSET", "soon"],
  ])("%s=%s is refused, by name", (name, value) => {
    expect(refused({ ...demo, [name]: value })).toContain(`${name} setting-invalid`);
  });

  test("a list of PIN prefixes may have spaces", () => {
    expect(accepted({ ...demo, DELIVERY_PINS: "411, 412,413001" }).deliveryPins).toEqual(["411", "412", "413001"]);
  });

  test("an origin loses the slash at its end", () => {
    expect(accepted({ ...demo, APP_URL: "http://localhost:4000/" }).appUrl).toBe("http://localhost:4000");
  });

  test("the address follows the port", () => {
    expect(accepted({ ...demo, PORT: "4001" }).appUrl).toBe("http://localhost:4001");
  });
});

test("all problems are told at once", () => {
  const all = refused({
    DEMO: "0",
    PORT: "x",
    AUTH_SECRET: "short",
    STRIPE_SECRET_KEY: "sk_live_key",
    RATE_LIMITS: "off",
  });
  expect(all).toEqual(
    expect.arrayContaining(["PORT setting-invalid", "AUTH_SECRET setting-invalid", "DATABASE_URL setting-missing"]),
  );
  expect(all).toContain("RATE_LIMITS demo-only");
  expect(all).not.toContain("APP_URL setting-invalid");
});

test("every message begins with its setting, and none repeats a secret", () => {
  const result = parseEnv({ ...live, DEMO: "1", AUTH_SECRET: "hush", STORAGE_KEY: "hush", DATABASE_URL: "hush" });
  if (result.ok) throw new Error("accepted");
  for (const { field, message } of result.error) {
    expect(message.startsWith(`${field} `)).toBe(true);
    expect(message).not.toContain("hush");
  }
});

test(".env.example names every setting and sets none, so a copy of it changes nothing", () => {
  const lines = readFileSync(".env.example", "utf8").split("\n");
  const named = lines.flatMap((line) => /^([A-Z_]+)=(.*)$/.exec(line)?.slice(1, 2) ?? []);
  expect(named.sort()).toEqual([...settingNames].sort());
  expect(lines.filter((line) => /^[A-Z_]+=./.test(line))).toEqual([]);
});
