import "server-only";
import type { Reason } from "@/lib/domain/shared/reason";
import type { Setting } from "./env-fields";
import { demoIdentity, identitySettings, isFictional } from "./env-pharmacy";

/** What was set, by name; what is unset or empty is missing here. */
export type Given = Readonly<Partial<Record<Setting, string>>>;

export const defaultDemoPassword = "demo pharmacy 2026";

/** What `npm start` makes and hands to each part, so that the demo needs no settings at all. */
export const madeByStart = [
  "DATABASE_URL",
  "AUTH_SECRET",
  "STORAGE_KEY",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "STRIPE_API_BASE",
] as const satisfies readonly Setting[];

const liveOnly = [
  "DATABASE_URL",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "AUTH_SECRET",
  "STORAGE_KEY",
  "SMTP_URL",
] as const satisfies readonly Setting[];

const about = (code: string, field: Setting, words: string): Reason => ({ code, field, message: `${field} ${words}` });

/** What is wrong with settings that are each well formed, taken together. */
export function refusals(given: Given, demo: boolean): readonly Reason[] {
  return [...(demo ? inTheDemo(given) : live(given)), ...liveKey(given, demo), ...unscannable(given)];
}

/** Without a scanner nothing is ever scanned: whoever holds such files back could approve nothing. */
function unscannable({ UNSCANNED_FILES: choice, CLAMAV_URL: scanner }: Given): readonly Reason[] {
  if (choice !== "hold" || scanner !== undefined) return [];
  return [about("scanner-missing", "UNSCANNED_FILES", "is hold, and without CLAMAV_URL no file would ever be scanned")];
}

function inTheDemo(given: Given): readonly Reason[] {
  const unmade = madeByStart
    .filter((name) => given[name] === undefined)
    .map((name) => about("setting-missing", name, "is unset: in the demo `npm start` makes it and hands it on"));
  const { HOST: host = "127.0.0.1", DEMO_PASSWORD: password = defaultDemoPassword } = given;
  if (isLoopback(host) || password !== defaultDemoPassword) return unmade;
  const words = `must be your own when DEMO=1 listens on ${host}: anyone can read the default one in the README`;
  return [...unmade, about("demo-password-known", "DEMO_PASSWORD", words)];
}

function live(given: Given): readonly Reason[] {
  const missing = [...liveOnly, ...identitySettings]
    .filter((name) => given[name] === undefined)
    .map((name) => about("setting-missing", name, "is required when DEMO=0"));
  const fictional = identitySettings
    .filter((name) => given[name] !== undefined && isFictional(name, given[name]))
    .map((name) => about("identity-fictional", name, `is the demo pharmacy's (${demoIdentity[name]}), and DEMO=0`));
  const demoOnly = [
    ...(given.RATE_LIMITS === "off" ? [about("demo-only", "RATE_LIMITS", "can be off only with DEMO=1")] : []),
    ...(Number(given.CLOCK_OFFSET ?? 0) === 0 ? [] : [about("demo-only", "CLOCK_OFFSET", "works only with DEMO=1")]),
  ];
  return [...missing, ...fictional, ...demoOnly, ...openOrigin(given)];
}

/** Session cookies and prescriptions would otherwise travel in the clear. */
function openOrigin({ APP_URL: appUrl }: Given): readonly Reason[] {
  if (appUrl === undefined || !URL.canParse(appUrl)) return [];
  const { protocol, hostname } = new URL(appUrl);
  if (protocol === "https:" || isLoopback(hostname)) return [];
  return [about("origin-not-https", "APP_URL", "must be https when DEMO=0, unless it is this machine alone")];
}

/** A real card must never be charged by the demo, nor a live key be sent to another address than Stripe's. */
function liveKey(given: Given, demo: boolean): readonly Reason[] {
  if (!isLiveKey(given.STRIPE_SECRET_KEY ?? "")) return [];
  return [
    ...(demo ? [about("live-key-in-demo", "STRIPE_SECRET_KEY", "is a live key, and DEMO=1")] : []),
    ...(given.STRIPE_API_BASE === undefined
      ? []
      : [about("live-key-elsewhere", "STRIPE_API_BASE", "must be unset with a live STRIPE_SECRET_KEY")]),
  ];
}

export const isLiveKey = (stripeSecretKey: string) => /^(sk|rk)_live_/.test(stripeSecretKey);

export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host);
}
