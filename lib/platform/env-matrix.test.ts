import { expect, test } from "vitest";
import { parseEnv } from "./env";
import { type Setting, settingNames } from "./env-fields";
import { demoIdentity } from "./env-pharmacy";
import { liveSettings, madeForDemo, stagingSettings } from "./env-test-settings";
import { modeOf, type ShopMode } from "./given-settings";

const good: Readonly<Record<ShopMode, Readonly<Record<string, string>>>> = {
  demo: { ...madeForDemo, DEMO: "1" },
  staging: stagingSettings,
  live: liveSettings,
};
const modes = ["demo", "staging", "live"] as const;

interface Case {
  readonly value: string;
  /** What else is set with it; `""` unsets. */
  readonly beside?: Readonly<Record<string, string>>;
  /** The refusal's code, or null where this kind of shop takes it. Codes are of the setting itself unless they name another. */
  readonly is: Readonly<Record<ShopMode, string | null>>;
}

const taken = { demo: null, staging: null, live: null };
const realOnly = (code: string) => ({ demo: null, staging: code, live: code });
const demoOnly = (code: string) => ({ demo: code, staging: null, live: null });
const required = realOnly("setting-missing");
const made = { demo: "setting-missing", staging: "setting-missing", live: "setting-missing" };
const elsewhere = "demo-beyond-this-machine";
const repeated = (byte: number) => Buffer.alloc(32, byte).toString("base64");

/** Where a setting alone cannot be wrong beside others, one good value shows that each kind of shop takes it. */
const matrix: Readonly<Record<Setting, readonly Case[]>> = {
  DEMO: [
    { value: "1", is: { demo: null, staging: "STAGING demo-and-staging", live: "APP_URL demo-beyond-this-machine" } },
  ],
  STAGING: [
    { value: "0", is: { demo: null, staging: "STRIPE_SECRET_KEY test-key-when-live", live: null } },
    { value: "1", is: { demo: "demo-and-staging", staging: null, live: "STRIPE_SECRET_KEY live-key-in-staging" } },
  ],
  PORT: [{ value: "8080", beside: { APP_URL: "http://localhost:8080" }, is: taken }],
  HOST: [
    { value: "127.0.0.1", is: taken },
    { value: "0.0.0.0", is: demoOnly("DEMO_PASSWORD demo-password-known") },
    { value: "192.168.1.4", is: demoOnly("DEMO_PASSWORD demo-password-known") },
    { value: "::", beside: { DEMO_PASSWORD: "demo pharmacy 2026" }, is: demoOnly("DEMO_PASSWORD demo-password-known") },
  ],
  DEMO_PASSWORD: [
    { value: "x", is: taken },
    { value: "x", beside: { HOST: "0.0.0.0" }, is: demoOnly("demo-password-short") },
    { value: "eleven char", beside: { HOST: "0.0.0.0" }, is: demoOnly("demo-password-short") },
    { value: "twelve chars", beside: { HOST: "0.0.0.0" }, is: taken },
  ],
  APP_URL: [
    { value: "http://localhost:4000", is: taken },
    { value: "http://127.9.9.9:4000", is: taken },
    { value: "http://[::1]:4000", is: taken },
    { value: "https://localhost", is: taken },
    { value: "https://shop.example.org", is: demoOnly(elsewhere) },
    { value: "https://localhost.example.org", is: demoOnly(elsewhere) },
    {
      value: "http://shop.example.org",
      is: { demo: elsewhere, staging: "origin-not-https", live: "origin-not-https" },
    },
    { value: "http://192.168.1.4", is: { demo: elsewhere, staging: "origin-not-https", live: "origin-not-https" } },
  ],
  TRUSTED_PROXY_HOPS: [
    { value: "2", is: taken },
    { value: "0", is: realOnly("proxy-not-counted") },
    { value: "", is: realOnly("proxy-not-counted") },
    { value: "0", beside: { APP_URL: "http://localhost:3000" }, is: taken },
  ],
  AUTH_SECRET: [
    { value: "", is: made },
    { value: "a".repeat(40), is: realOnly("secret-weak") },
    { value: liveSettings.STORAGE_KEY ?? "", is: realOnly("STORAGE_KEY secret-shared") },
  ],
  STORAGE_KEY: [
    { value: "", is: made },
    { value: repeated(0), is: realOnly("secret-weak") },
    { value: repeated(255), is: realOnly("secret-weak") },
  ],
  STORAGE_KEY_PREVIOUS: [
    { value: Buffer.from("the earlier key, of 32 bytes too").toString("base64"), is: taken },
    { value: repeated(0), is: realOnly("secret-weak") },
    { value: liveSettings.STORAGE_KEY ?? "", is: realOnly("secret-shared") },
  ],
  BACKUP_KEY: [
    { value: "", is: taken },
    { value: repeated(0), is: realOnly("secret-weak") },
    { value: liveSettings.STORAGE_KEY ?? "", is: realOnly("secret-shared") },
  ],
  DATA_DIR: [{ value: "/var/lib/shop", is: taken }],
  DATABASE_URL: [
    { value: "", is: made },
    { value: "postgres://shop@127.0.0.1/shop", is: taken },
    { value: "postgres://shop@[::1]:5433/shop", is: taken },
    { value: "postgres:///shop?host=/var/run/postgresql", is: taken },
    { value: "postgres://shop@db.example.org/shop?sslmode=verify-full", is: demoOnly(elsewhere) },
    {
      value: "postgres://shop@127.0.0.1/shop?host=db.example.org",
      is: { demo: elsewhere, staging: "database-in-the-clear", live: "database-in-the-clear" },
    },
    ...["", "?sslmode=disable", "?sslmode=require", "?sslmode=verify-ca"].map((mode) => ({
      value: `postgres://shop@db.example.org/shop${mode}`,
      is: { demo: elsewhere, staging: "database-in-the-clear", live: "database-in-the-clear" },
    })),
    { value: "postgres://shop@db.example.org/shop", beside: { ALLOW_PLAINTEXT: "1" }, is: demoOnly(elsewhere) },
  ],
  SMTP_URL: [
    { value: "", is: required },
    { value: "smtp://localhost:25", is: taken },
    { value: "smtps://mail.example.org", is: demoOnly(elsewhere) },
    { value: "smtp://mail.example.org:587?requireTLS=true", is: demoOnly(elsewhere) },
    ...[
      "smtp://mail.example.org",
      "smtp://mail.example.org?requireTLS=true&tls.rejectUnauthorized=false",
      "smtps://mail.example.org?tls.rejectUnauthorized=false",
    ].map((value) => ({
      value,
      is: { demo: elsewhere, staging: "mail-in-the-clear", live: "mail-in-the-clear" },
    })),
    { value: "smtp://mail.example.org", beside: { ALLOW_PLAINTEXT: "1" }, is: demoOnly(elsewhere) },
  ],
  ALLOW_PLAINTEXT: [{ value: "1", is: taken }],
  STRIPE_SECRET_KEY: [
    { value: "", is: made },
    { value: "sk_test_x1", is: { demo: null, staging: null, live: "test-key-when-live" } },
    { value: "rk_test_x1", is: { demo: null, staging: null, live: "test-key-when-live" } },
    { value: "sk_live_x1", is: { demo: "live-key-in-demo", staging: "live-key-in-staging", live: null } },
    { value: "rk_live_x1", is: { demo: "live-key-in-demo", staging: "live-key-in-staging", live: null } },
  ],
  STRIPE_WEBHOOK_SECRET: [
    { value: "", is: made },
    { value: "whsec_aaaaaaaaaaaa", is: realOnly("secret-weak") },
  ],
  STRIPE_API_BASE: [
    { value: "", is: demoOnly("setting-missing") },
    { value: "http://localhost:1", is: { demo: null, staging: null, live: "stripe-elsewhere" } },
  ],
  STORAGE_URL: [{ value: "file:///var/lib/shop/prescriptions", is: taken }],
  MAIL_FROM: [{ value: "Shop <help@shop.example.org>", is: taken }],
  CLAMAV_URL: [{ value: "tcp://localhost:3310", is: taken }],
  UNSCANNED_FILES: [
    { value: "hold", is: { demo: "scanner-missing", staging: "scanner-missing", live: "scanner-missing" } },
    { value: "hold", beside: { CLAMAV_URL: "tcp://localhost:3310" }, is: taken },
  ],
  JURISDICTION: [{ value: "UK", is: taken }],
  EU_MEMBER_STATE: [{ value: "IT", is: taken }],
  IPLEDGE_CHANGED_ON: [{ value: "2026-08-08", is: taken }],
  PHARMACY_NAME: [
    { value: "", is: required },
    { value: ` ${demoIdentity.PHARMACY_NAME.toUpperCase()}`, is: realOnly("identity-fictional") },
  ],
  PHARMACY_LICENCE: [
    { value: "", is: required },
    { value: demoIdentity.PHARMACY_LICENCE, is: realOnly("identity-fictional") },
  ],
  PHARMACY_ADDRESS: [
    { value: "", is: required },
    { value: demoIdentity.PHARMACY_ADDRESS, is: realOnly("identity-fictional") },
  ],
  PHARMACY_PHONE: [
    { value: "", is: required },
    { value: demoIdentity.PHARMACY_PHONE, is: realOnly("identity-fictional") },
  ],
  PHARMACY_EMAIL: [
    { value: "", is: required },
    { value: demoIdentity.PHARMACY_EMAIL, is: realOnly("identity-fictional") },
  ],
  PHARMACIST_IN_CHARGE: [
    { value: "", is: required },
    // A real pharmacist may share the name of ours.
    { value: demoIdentity.PHARMACIST_IN_CHARGE, is: taken },
  ],
  PHARMACIST_REGISTRATION: [
    { value: "", is: required },
    { value: demoIdentity.PHARMACIST_REGISTRATION, is: realOnly("identity-fictional") },
  ],
  PHARMACY_TIME_ZONE: [{ value: "Asia/Kolkata", is: taken }],
  PHARMACY_HOURS: [{ value: "Mon-Fri 09:00-18:00", is: taken }],
  SHOP_LANGUAGE: [{ value: "en-IN", is: taken }],
  DELIVERY_PINS: [{ value: "411, 412", is: taken }],
  RATE_LIMITS: [
    { value: "on", is: taken },
    { value: "off", is: realOnly("demo-only") },
  ],
  CLOCK_OFFSET: [
    { value: "0", is: taken },
    { value: "-60", is: realOnly("demo-only") },
  ],
  SINGLE_PHARMACIST: [{ value: "on", is: taken }],
  UNDO_SECONDS: [{ value: "0", is: taken }],
  SHUTDOWN_SECONDS: [{ value: "5", is: taken }],
  REFUND_TWO_PERSON_ABOVE: [{ value: "0", is: taken }],
};

function refused(raw: Readonly<Record<string, string>>): readonly string[] {
  const result = parseEnv(raw);
  return result.ok ? [] : result.error.map(({ field, code }) => `${field} ${code}`);
}

test("the matrix has a row for every setting", () => {
  expect(Object.keys(matrix).sort()).toEqual([...settingNames].sort());
});

test.each(modes)("nothing is wrong with the settings each case of %s begins with", (mode) => {
  expect(modeOf(good[mode])).toBe(mode);
  expect(refused(good[mode])).toEqual([]);
});

const rows = settingNames.flatMap((name) =>
  matrix[name].flatMap(({ value, beside = {}, is }) =>
    modes.map((mode) => ({ name, value, beside, mode, code: is[mode] })),
  ),
);

test.each(rows)("$mode with $name=$value $beside → $code", ({ name, value, beside, mode, code }) => {
  const found = refused({ ...good[mode], ...beside, [name]: value });
  if (code === null) expect(found).toEqual([]);
  else expect(found).toContain(code.includes(" ") ? code : `${name} ${code}`);
});

test("a refusal of one setting comes alone: mending it is enough", () => {
  const alone = rows.filter(({ code, name }) => code !== null && name !== "DEMO" && name !== "STAGING");
  for (const { name, value, beside, mode } of alone) {
    expect(refused({ ...good[mode], ...beside, [name]: value }), `${mode} ${name}=${value}`).toHaveLength(1);
  }
});
