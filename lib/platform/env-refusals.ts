import "server-only";
import type { SettingFault } from "@/lib/platform/given-settings";
import type { Setting } from "./env-fields";
import { demoIdentity, identitySettings, isFictional } from "./env-pharmacy";
import { travelsInTheClear, weakSecrets } from "./env-strength";
import { type Given, refusedSetting, type ShopMode } from "./given-settings";
import { isLoopback, isLoopbackDatabase, isLoopbackUrl } from "./loopback";

export const defaultDemoPassword = "demo pharmacy 2026";
const demoPasswordMin = 12;

/** What `npm start` makes and hands to each part, so that the demo needs no settings at all. */
export const madeByStart = [
  "DATABASE_URL",
  "AUTH_SECRET",
  "STORAGE_KEY",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "STRIPE_API_BASE",
] as const satisfies readonly Setting[];

const required = [
  "DATABASE_URL",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "AUTH_SECRET",
  "STORAGE_KEY",
  "SMTP_URL",
] as const satisfies readonly Setting[];

/** What is wrong with settings that are each well formed, taken together. */
export function refusals(given: Given, mode: ShopMode): readonly SettingFault[] {
  return [...(mode === "demo" ? inTheDemo(given) : inARealShop(given, mode)), ...unscannable(given)];
}

/** Without a scanner nothing is ever scanned: whoever holds such files back could approve nothing. */
function unscannable({ UNSCANNED_FILES: choice, CLAMAV_URL: scanner }: Given): readonly SettingFault[] {
  if (choice !== "hold" || scanner !== undefined) return [];
  return [
    refusedSetting(
      "scanner-missing",
      "UNSCANNED_FILES",
      "is hold, and without CLAMAV_URL no file would ever be scanned",
    ),
  ];
}

/** Everybody knows the demo's passwords and anyone may read its mailbox: it serves this machine alone, and touches nothing beyond it. */
function inTheDemo(given: Given): readonly SettingFault[] {
  const unmade = madeByStart
    .filter((name) => given[name] === undefined)
    .map((name) =>
      refusedSetting("setting-missing", name, "is unset: in the demo `npm start` makes it and hands it on"),
    );
  const { APP_URL: appUrl, DATABASE_URL: databaseUrl, SMTP_URL: smtpUrl } = given;
  const beyond = [
    ...(appUrl === undefined || isLoopbackUrl(appUrl)
      ? []
      : [
          refusedSetting(
            "demo-beyond-this-machine",
            "APP_URL",
            "must name localhost, 127.0.0.0/8 or [::1] when DEMO=1",
          ),
        ]),
    ...(databaseUrl === undefined || isLoopbackDatabase(databaseUrl)
      ? []
      : [refusedSetting("demo-beyond-this-machine", "DATABASE_URL", "must be a database on this machine when DEMO=1")]),
    ...(smtpUrl === undefined || isLoopbackUrl(smtpUrl)
      ? []
      : [refusedSetting("demo-beyond-this-machine", "SMTP_URL", "must be a mail server on this machine when DEMO=1")]),
  ];
  const staging =
    given.STAGING === "1" ? [refusedSetting("demo-and-staging", "STAGING", "is 1, and so is DEMO: choose one")] : [];
  return [...unmade, ...beyond, ...staging, ...openDemoPassword(given), ...liveKeyInDemo(given)];
}

function openDemoPassword({ HOST: host = "127.0.0.1", DEMO_PASSWORD: password = defaultDemoPassword }: Given) {
  if (isLoopback(host)) return [];
  if (password === defaultDemoPassword) {
    const words = `must be your own when DEMO=1 listens on ${host}: anyone can read the default one in the README`;
    return [refusedSetting("demo-password-known", "DEMO_PASSWORD", words)];
  }
  if (password.length >= demoPasswordMin) return [];
  const words = `must have ${demoPasswordMin} characters or more when DEMO=1 listens on ${host}`;
  return [refusedSetting("demo-password-short", "DEMO_PASSWORD", words)];
}

/** A real card must never be charged by the demo. */
function liveKeyInDemo({ STRIPE_SECRET_KEY: key = "" }: Given): readonly SettingFault[] {
  return isLiveKey(key) ? [refusedSetting("live-key-in-demo", "STRIPE_SECRET_KEY", "is a live key, and DEMO=1")] : [];
}

function inARealShop(given: Given, mode: "staging" | "live"): readonly SettingFault[] {
  const missing = [...required, ...identitySettings]
    .filter((name) => given[name] === undefined)
    .map((name) => refusedSetting("setting-missing", name, "is required when DEMO=0"));
  const fictional = identitySettings
    .filter((name) => given[name] !== undefined && isFictional(name, given[name]))
    .map((name) =>
      refusedSetting("identity-fictional", name, `is the demo pharmacy's (${demoIdentity[name]}), and DEMO=0`),
    );
  const demoOnly = [
    ...(given.RATE_LIMITS === "off" ? [refusedSetting("demo-only", "RATE_LIMITS", "can be off only with DEMO=1")] : []),
    ...(Number(given.CLOCK_OFFSET ?? 0) === 0
      ? []
      : [refusedSetting("demo-only", "CLOCK_OFFSET", "works only with DEMO=1")]),
  ];
  return [
    ...missing,
    ...fictional,
    ...demoOnly,
    ...stripeOf(given, mode),
    ...openOrigin(given),
    ...unseenProxy(given),
    ...weakSecrets(given),
    ...travelsInTheClear(given),
  ];
}

/** A test key in a live shop lets a test card count as paid; a live key in staging charges a real one. */
function stripeOf({ STRIPE_SECRET_KEY: key, STRIPE_API_BASE: base }: Given, mode: "staging" | "live") {
  if (mode === "staging") {
    if (key === undefined || !isLiveKey(key)) return [];
    return [refusedSetting("live-key-in-staging", "STRIPE_SECRET_KEY", "is a live key, and STAGING=1")];
  }
  return [
    ...(key !== undefined && isTestKey(key)
      ? [
          refusedSetting(
            "test-key-when-live",
            "STRIPE_SECRET_KEY",
            "is a test key: test cards would count as paid (STAGING=1 allows it)",
          ),
        ]
      : []),
    ...(base === undefined
      ? []
      : [
          refusedSetting(
            "stripe-elsewhere",
            "STRIPE_API_BASE",
            "must be unset when DEMO=0: payments go to Stripe (STAGING=1 allows it)",
          ),
        ]),
  ];
}

/** Session cookies and prescriptions would otherwise travel in the clear. */
function openOrigin({ APP_URL: appUrl }: Given): readonly SettingFault[] {
  if (appUrl === undefined || !URL.canParse(appUrl)) return [];
  if (new URL(appUrl).protocol === "https:" || isLoopbackUrl(appUrl)) return [];
  return [refusedSetting("origin-not-https", "APP_URL", "must be https when DEMO=0, unless it is this machine alone")];
}

/** The web server speaks plain HTTP, so an https origin has a proxy before it; unnamed, all visitors would share one address and one limit. */
function unseenProxy({ APP_URL: appUrl, TRUSTED_PROXY_HOPS: hops = "0" }: Given): readonly SettingFault[] {
  if (appUrl === undefined || !appUrl.startsWith("https:") || hops !== "0") return [];
  const words =
    "must count the proxies before an https APP_URL: with 0, one visitor's wrong passwords shut everybody out";
  return [refusedSetting("proxy-not-counted", "TRUSTED_PROXY_HOPS", words)];
}

export const isLiveKey = (stripeSecretKey: string) => /^(sk|rk)_live_/.test(stripeSecretKey);
const isTestKey = (stripeSecretKey: string) => /^(sk|rk)_test_/.test(stripeSecretKey);
