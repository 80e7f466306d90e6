import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isDemo, parseEnv } from "./env";
import { settingNames } from "./env-fields";
import { demoIdentity, identitySettings } from "./env-pharmacy";
import { madeByStart } from "./env-refusals";

const made = {
  DATABASE_URL: "postgres://shop:secret@127.0.0.1:5433/shop",
  AUTH_SECRET: "a".repeat(32),
  STORAGE_KEY: Buffer.alloc(32, 7).toString("base64"),
  STRIPE_SECRET_KEY: "sk_test_made",
  STRIPE_WEBHOOK_SECRET: "whsec_made",
  STRIPE_API_BASE: "http://localhost:12111",
};
const demo = { ...made, DEMO: "1" };
const live: Record<string, string> = {
  DATABASE_URL: made.DATABASE_URL,
  AUTH_SECRET: made.AUTH_SECRET,
  STORAGE_KEY: made.STORAGE_KEY,
  STRIPE_SECRET_KEY: "sk_live_key",
  STRIPE_WEBHOOK_SECRET: "whsec_live",
  SMTP_URL: "smtps://shop:secret@mail.example.org:465",
  APP_URL: "https://shop.example.org",
  PHARMACY_NAME: "Sahyadri Medico",
  PHARMACY_LICENCE: "MH-PZ3-000001",
  PHARMACY_ADDRESS: "4 Karve Road, Pune 411038",
  PHARMACY_PHONE: "+91 20 2545 0001",
  PHARMACY_EMAIL: "care@sahyadri.example.org",
  PHARMACIST_IN_CHARGE: "S. Kulkarni",
  PHARMACIST_REGISTRATION: "MSPC 123456",
};

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
      deliveryPins: ["411"],
      rateLimits: true,
      singlePharmacist: true,
      undoSeconds: 5,
      clockOffsetSeconds: 0,
      demoPassword: "demo pharmacy 2026",
    });
  });

  test.each([
    [{}, true],
    [{ DATABASE_URL: "", STRIPE_SECRET_KEY: " " }, true],
    [{ DATABASE_URL: made.DATABASE_URL }, false],
    [{ STRIPE_SECRET_KEY: "sk_test_x" }, false],
    [{ DEMO: "1", DATABASE_URL: made.DATABASE_URL, STRIPE_SECRET_KEY: "sk_test_x" }, true],
    [{ DEMO: "0" }, false],
  ])("is on by itself only without a database and a Stripe key of one's own: %j", (raw, expected) => {
    expect(isDemo(raw)).toBe(expected);
  });

  test("refuses a part that was started without what npm start makes, rather than to sign with an empty secret", () => {
    expect(refused({}).sort()).toEqual(madeByStart.map((name) => `${name} setting-missing`).sort());
  });

  test("refuses a live Stripe key", () => {
    expect(refused({ ...demo, STRIPE_SECRET_KEY: "sk_live_key" })).toContain("STRIPE_SECRET_KEY live-key-in-demo");
  });

  test.each(["0.0.0.0", "::", "192.168.1.4", "shop.example.org"])("on %s wants a password of its own", (HOST) => {
    expect(refused({ ...demo, HOST })).toEqual(["DEMO_PASSWORD demo-password-known"]);
    expect(refused({ ...demo, HOST, DEMO_PASSWORD: "demo pharmacy 2026" })).toEqual([
      "DEMO_PASSWORD demo-password-known",
    ]);
    expect(refused({ ...demo, HOST, DEMO_PASSWORD: "one that only we know" })).toEqual([]);
  });

  test.each(["127.0.0.1", "127.8.8.8", "localhost", "::1"])("on %s may keep the known password", (HOST) => {
    expect(refused({ ...demo, HOST })).toEqual([]);
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

  test.each([
    "DATABASE_URL",
    "STRIPE_SECRET_KEY",
    "STRIPE_WEBHOOK_SECRET",
    "AUTH_SECRET",
    "STORAGE_KEY",
    "SMTP_URL",
    ...identitySettings,
  ])("is refused without %s, and an empty one is none", (name) => {
    expect(refused({ ...live, DEMO: "0", [name]: undefined })).toEqual([`${name} setting-missing`]);
    expect(refused({ ...live, DEMO: "0", [name]: "" })).toEqual([`${name} setting-missing`]);
  });

  test.each(identitySettings.filter((name) => name !== "PHARMACIST_IN_CHARGE"))(
    "is refused with %s of the demo",
    (name) => {
      expect(refused({ ...live, [name]: ` ${demoIdentity[name].toUpperCase()}` })).toEqual([
        `${name} identity-fictional`,
      ]);
    },
  );

  test("is refused with a live key that would go to another address than Stripe's", () => {
    expect(refused({ ...live, STRIPE_API_BASE: "http://localhost:12111" })).toEqual([
      "STRIPE_API_BASE live-key-elsewhere",
    ]);
  });

  test("takes a test key with another address", () => {
    expect(refused({ ...live, STRIPE_SECRET_KEY: "sk_test_x", STRIPE_API_BASE: "http://localhost:12111" })).toEqual([]);
  });

  test("is refused without rate limits or with a moved clock", () => {
    expect(refused({ ...live, RATE_LIMITS: "off", CLOCK_OFFSET: "60" })).toEqual([
      "RATE_LIMITS demo-only",
      "CLOCK_OFFSET demo-only",
    ]);
    expect(refused({ ...live, RATE_LIMITS: "on", CLOCK_OFFSET: "0" })).toEqual([]);
  });

  test("is refused in the clear, except on this machine", () => {
    expect(refused({ ...live, APP_URL: "http://shop.example.org" })).toEqual(["APP_URL origin-not-https"]);
    expect(refused({ ...live, APP_URL: "http://localhost:3000" })).toEqual([]);
  });
});

describe("a single setting", () => {
  test.each([
    ["DEMO", "yes"],
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
    ["STRIPE_API_BASE", "localhost:12111"],
    ["STORAGE_URL", "s3://bucket/prefix"],
    ["STORAGE_KEY", Buffer.alloc(31).toString("base64")],
    ["STORAGE_KEY", "not base64"],
    ["STORAGE_KEY_PREVIOUS", Buffer.alloc(33).toString("base64")],
    ["SMTP_URL", "https://mail.example.org"],
    ["MAIL_FROM", "nobody"],
    ["MAIL_FROM", "Shop <a@b>\r\nBcc: <c@d>"],
    ["CLAMAV_URL", "clamd:3310"],
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
    expect(accepted({ ...demo, APP_URL: "https://shop.example.org/" }).appUrl).toBe("https://shop.example.org");
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
