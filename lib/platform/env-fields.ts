import { type Language, languages } from "@/content/words/languages";
import "server-only";
import { z } from "zod";
import { jurisdictions } from "@/lib/domain/dispensing/jurisdiction";
import { memberStates } from "@/lib/domain/dispensing/profile";
import { unscannedChoices } from "@/lib/domain/prescription/virus-scan";
import { isDay } from "@/lib/domain/shared/calendar";
import { readDutyHours } from "@/lib/domain/shared/duty-hours";
import { canOpenBlobs } from "@/lib/integrations/storage/open-blobs";
import { identityFields } from "./env-pharmacy";

const text = z.string().trim();

function wholeNumber(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`;
  return text
    .regex(/^-?\d{1,12}$/, message)
    .transform(Number)
    .pipe(z.number().min(min, message).max(max, message));
}

function url(schemes: readonly string[], example: string) {
  const isGood = (value: string) => URL.canParse(value) && schemes.includes(new URL(value).protocol);
  return text.refine(isGood, { error: `must look like ${example}`, abort: true });
}

const origin = url(["http:", "https:"], "https://shop.example")
  .refine((value) => {
    const { href, origin: alone } = new URL(value);
    return href === `${alone}/`;
  }, "must be an origin alone: scheme, host and port, without a path")
  .transform((value) => new URL(value).origin);

const flag = z.enum(["0", "1"], "must be 0 or 1").transform((value) => value === "1");

const masterKey = text.refine(
  (value) => /^[A-Za-z0-9+/]{43}=$/.test(value),
  "must be 32 bytes in base64 (make one with: openssl rand -base64 32)",
);

const timeZone = text.refine((value) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: value }));
  } catch {
    return false; // A RangeError is how Intl says that it does not know the zone.
  }
}, "must be a time zone of the IANA list, such as Asia/Kolkata");

const dutyHours = text.transform((value, context) => {
  const hours = readDutyHours(value);
  if (hours !== null) return hours;
  context.addIssue({ code: "custom", message: "must look like Mon-Sat 09:00-21:00, Sun 10:00-14:00" });
  return z.NEVER;
});

const pinPrefixes = text
  .regex(/^\d{1,6}(\s*,\s*\d{1,6})*$/, "must be PIN code prefixes of 1 to 6 digits, separated by commas")
  .transform((value) => value.split(",").map((prefix) => prefix.trim()));

/** How each setting is read. Nothing here knows of the others: see env-refusals.ts for that. */
export const fields = {
  DEMO: flag,
  STAGING: flag,
  PORT: wholeNumber(1, 65_535),
  HOST: text.regex(/^[\w.:-]+$/, "must be an address or a host name"),
  APP_URL: origin,
  TRUSTED_PROXY_HOPS: wholeNumber(0, 10),
  AUTH_SECRET: text.min(32, "is too short: 32 characters or more (make one with: openssl rand -base64 32)"),
  DATA_DIR: text,
  DATABASE_URL: url(["postgres:", "postgresql:"], "postgres://user:password@host:5432/database"),
  STRIPE_SECRET_KEY: text.regex(/^(sk|rk)_(test|live)_\w+$/, "must be a Stripe secret key: sk_test_… or sk_live_…"),
  STRIPE_WEBHOOK_SECRET: text.regex(/^whsec_\S+$/, "must be the signing secret of the webhook endpoint: whsec_…"),
  STRIPE_API_BASE: url(["http:", "https:"], "http://localhost:12111"),
  STORAGE_URL: text.refine(canOpenBlobs, { error: "must look like file:///var/lib/shop/prescriptions", abort: true }),
  STORAGE_KEY: masterKey,
  STORAGE_KEY_PREVIOUS: masterKey,
  BACKUP_KEY: masterKey,
  SMTP_URL: url(["smtp:", "smtps:"], "smtps://user:password@host:465"),
  MAIL_FROM: text.regex(/^([^<>\r\n]+<[^@\s<>]+@[^@\s<>]+>|[^@\s<>]+@[^@\s<>]+)$/, "must look like Name <name@host>"),
  ALLOW_PLAINTEXT: flag,
  CLAMAV_URL: text.regex(/^(tcp:\/\/[^/\s]+:\d{1,5}|unix:\/\S+)$/, "must look like tcp://host:3310 or unix:/path"),
  UNSCANNED_FILES: z.enum(unscannedChoices, "must be allow or hold"),
  JURISDICTION: z.enum(jurisdictions, `must be one of ${jurisdictions.join(", ")}`),
  EU_MEMBER_STATE: z.enum(memberStates, `must be one of ${memberStates.join(", ")}`),
  IPLEDGE_CHANGED_ON: text.refine(isDay, "must be a day, like 2026-08-08"),
  ...identityFields,
  PHARMACY_TIME_ZONE: timeZone,
  PHARMACY_HOURS: dutyHours,
  SHOP_LANGUAGE: z.enum(
    Object.keys(languages) as [Language, ...Language[]],
    `must be one of ${Object.keys(languages).join(", ")}`,
  ),
  DELIVERY_PINS: pinPrefixes,
  RATE_LIMITS: z.enum(["on", "off"], "must be on or off").transform((value) => value === "on"),
  SINGLE_PHARMACIST: z.enum(["on", "off"], "must be on or off").transform((value) => value === "on"),
  UNDO_SECONDS: wholeNumber(0, 30),
  SHUTDOWN_SECONDS: wholeNumber(1, 3_600),
  REFUND_TWO_PERSON_ABOVE: wholeNumber(0, 100_000_000),
  CLOCK_OFFSET: wholeNumber(-3_153_600_000, 3_153_600_000),
  DEMO_PASSWORD: z.string(),
};

export type Setting = keyof typeof fields;
export type Values = { readonly [Name in Setting]: z.output<(typeof fields)[Name]> };
export const settingNames = Object.keys(fields) as Setting[];
