import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseEnv } from "@/lib/platform/env";
import { identitySettings } from "@/lib/platform/env-pharmacy";
import { liveSettings as live, stagingSettings } from "@/lib/platform/env-test-settings";
import type { MadeSecrets } from "./secrets";
import { partSettings, startSettings } from "./settings";

const secrets: MadeSecrets = {
  authSecret: "a".repeat(43),
  storageKey: Buffer.alloc(32, 1).toString("base64"),
  stripeSecretKey: "sk_test_made",
  stripeWebhookSecret: "whsec_made",
};
const databaseUrl = "postgres://shop:made@127.0.0.1:50000/shop";
const places = { databaseUrl, sandboxUrl: "http://localhost:50001", secrets };

const patched = "24.22.1";

function refused(raw: Record<string, string | undefined>, node = patched): readonly string[] {
  const checked = startSettings(raw, node);
  return checked.ok ? [] : checked.error.map(({ field, code }) => field ?? code);
}

function accepted(raw: Record<string, string | undefined>, node = patched) {
  const checked = startSettings(raw, node);
  if (!checked.ok) throw new Error(checked.error.map(({ message }) => message).join("\n"));
  return checked.value;
}

describe("settings before the start", () => {
  test("none at all are the demo's", () => {
    expect(accepted({}).demo).toBe(true);
    expect(accepted({ DATABASE_URL: "", STRIPE_SECRET_KEY: " ", PORT: "" })).toMatchObject({ demo: true, port: 3000 });
  });

  test("a real shop's are accepted when they are complete", () => {
    expect(accepted(live).demo).toBe(false);
  });

  test("DEMO=0 with nothing else names everything that is missing", () => {
    const wanted = [
      "DATABASE_URL",
      "STRIPE_SECRET_KEY",
      "STRIPE_WEBHOOK_SECRET",
      "AUTH_SECRET",
      "STORAGE_KEY",
      "SMTP_URL",
    ];
    expect(new Set(refused({ DEMO: "0" }))).toEqual(new Set([...wanted, ...identitySettings]));
  });

  test.each(Object.keys(live).filter((name) => !["DEMO", "APP_URL", "BACKUP_KEY"].includes(name)))(
    "a real shop without %s is refused by that name",
    (name) => {
      expect(refused({ ...live, [name]: "" })).toEqual([name]);
    },
  );

  test("DATABASE_URL alone means a real shop, which lacks the rest", () => {
    expect(refused({ DATABASE_URL: live.DATABASE_URL })).toContain("STRIPE_SECRET_KEY");
  });

  test("a live key in the demo is refused by its name alone", () => {
    expect(refused({ DEMO: "1", STRIPE_SECRET_KEY: live.STRIPE_SECRET_KEY })).toEqual(["STRIPE_SECRET_KEY"]);
  });

  test("a live key with another address than Stripe's is refused", () => {
    expect(refused({ ...live, STRIPE_API_BASE: "http://localhost:1" })).toEqual(["STRIPE_API_BASE"]);
  });

  test("a demo that everybody can reach needs a password of its own", () => {
    expect(refused({ DEMO: "1", HOST: "0.0.0.0" })).toEqual(["DEMO_PASSWORD"]);
    expect(accepted({ DEMO: "1", HOST: "0.0.0.0", DEMO_PASSWORD: "a longer one of my own" }).host).toBe("0.0.0.0");
  });

  test("short secrets and malformed values are refused by name", () => {
    expect(refused({ ...live, AUTH_SECRET: "short" })).toEqual(["AUTH_SECRET"]);
    expect(refused({ PORT: "eighty", STORAGE_KEY: "c2hvcnQ=" })).toEqual(
      expect.arrayContaining(["PORT", "STORAGE_KEY"]),
    );
  });

  test("an unpatched Node.js is refused with a live key, and named, but serves the demo", () => {
    const checked = startSettings(live, "24.22.0");
    expect(checked).toMatchObject({ ok: false, error: [{ code: "node-unpatched" }] });
    expect(checked.ok ? "" : checked.error[0]?.message).toContain("Node.js 24.22.0");
    expect(accepted({}, "20.19.0").demo).toBe(true);
    expect(accepted(stagingSettings, "20.19.0").mode).toBe("staging");
  });
});

describe("settings of web and worker", () => {
  test("are complete in themselves, and the same from any folder", () => {
    const raw = { DATA_DIR: "some/data", PORT: "3456" };
    const whole = partSettings(raw, accepted(raw), places);
    const read = parseEnv(whole);
    expect(read).toMatchObject({
      ok: true,
      value: {
        demo: true,
        port: 3456,
        appUrl: "http://localhost:3456",
        dataDir: path.resolve("some/data"),
        databaseUrl,
        authSecret: secrets.authSecret,
        stripe: { secretKey: "sk_test_made", webhookSecret: "whsec_made", apiBase: "http://localhost:50001" },
      },
    });
    expect(path.isAbsolute(whole.DATA_DIR ?? "")).toBe(true);
    expect(whole.STORAGE_URL).toMatch(/^file:\/\/\/.+\/some\/data\/prescriptions$/);
    expect(whole).toMatchObject({ HOST: "127.0.0.1", AUTH_URL: "http://localhost:3456", AUTH_TRUST_HOST: "true" });
  });

  test("what the shell sets wins over what was made, what it sets to nothing does not", () => {
    const raw = { AUTH_SECRET: "mine".repeat(10), STRIPE_API_BASE: "http://localhost:4242", STORAGE_KEY: " " };
    expect(partSettings(raw, accepted(raw), { ...places, sandboxUrl: null })).toMatchObject({
      AUTH_SECRET: raw.AUTH_SECRET,
      STRIPE_API_BASE: "http://localhost:4242",
      STORAGE_KEY: secrets.storageKey,
    });
  });

  test("hold nothing made when the shop is real", () => {
    const none = { authSecret: "", storageKey: "", stripeSecretKey: "", stripeWebhookSecret: "" };
    const whole = partSettings(live, accepted(live), {
      databaseUrl: live.DATABASE_URL ?? "",
      sandboxUrl: null,
      secrets: none,
    });
    expect(whole).toMatchObject({ ...live, DEMO: "0" });
    expect(whole.STRIPE_API_BASE).toBeUndefined();
    expect(parseEnv(whole)).toMatchObject({ ok: true });
  });
});
