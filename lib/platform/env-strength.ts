import "server-only";
import type { SettingFault } from "@/lib/platform/given-settings";
import type { Setting } from "./env-fields";
import { type Given, refusedSetting } from "./given-settings";
import { isLoopbackDatabase, isLoopbackUrl } from "./loopback";

const secretSettings = [
  "AUTH_SECRET",
  "STORAGE_KEY",
  "STORAGE_KEY_PREVIOUS",
  "BACKUP_KEY",
  "STRIPE_SECRET_KEY",
  "STRIPE_WEBHOOK_SECRET",
] as const satisfies readonly Setting[];

const keysInBase64: readonly Setting[] = ["STORAGE_KEY", "STORAGE_KEY_PREVIOUS", "BACKUP_KEY"];

/** Secrets that somebody could guess (one character or byte, repeated), and one secret that does the work of two. */
export function weakSecrets(given: Given): readonly SettingFault[] {
  const set = secretSettings.flatMap((name) => (given[name] === undefined ? [] : [{ name, value: given[name] }]));
  return set.flatMap(({ name, value }, index) => {
    const weak = isOneRepeated(name, value)
      ? [refusedSetting("secret-weak", name, "is one character repeated (make one with: openssl rand -base64 32)")]
      : [];
    const twin = set.slice(0, index).find((earlier) => earlier.value === value);
    return twin === undefined ? weak : [...weak, refusedSetting("secret-shared", name, `is the same as ${twin.name}`)];
  });
}

function isOneRepeated(name: Setting, value: string): boolean {
  const parts: readonly unknown[] = keysInBase64.includes(name)
    ? [...Buffer.from(value, "base64")]
    : [...value.replace(/^(whsec|[sr]k_(test|live))_/, "")];
  return parts.length > 1 && new Set(parts).size === 1;
}

/** Mails with reset links and every patient's data: to another machine only where the connection is sealed and its certificate checked. */
export function travelsInTheClear({
  ALLOW_PLAINTEXT: allowed,
  SMTP_URL: smtpUrl,
  DATABASE_URL: databaseUrl,
}: Given): readonly SettingFault[] {
  if (allowed === "1") return [];
  return [
    ...(smtpUrl === undefined || !URL.canParse(smtpUrl) || isLoopbackUrl(smtpUrl) || isSealedMail(new URL(smtpUrl))
      ? []
      : [
          refusedSetting(
            "mail-in-the-clear",
            "SMTP_URL",
            "must be smtps://, or smtp:// with ?requireTLS=true, and its certificate checked (ALLOW_PLAINTEXT=1 allows it by name)",
          ),
        ]),
    ...(databaseUrl === undefined ||
    !URL.canParse(databaseUrl) ||
    isLoopbackDatabase(databaseUrl) ||
    new URL(databaseUrl).searchParams.get("sslmode") === "verify-full"
      ? []
      : [
          refusedSetting(
            "database-in-the-clear",
            "DATABASE_URL",
            "names another machine and needs ?sslmode=verify-full (ALLOW_PLAINTEXT=1 allows it by name)",
          ),
        ]),
  ];
}

/** As nodemailer reads the address: `requireTLS` refuses a server without STARTTLS, `tls.rejectUnauthorized=false` takes any certificate. */
function isSealedMail({ protocol, searchParams }: URL): boolean {
  if (searchParams.get("tls.rejectUnauthorized") === "false" || searchParams.get("ignoreTLS") === "true") return false;
  return protocol === "smtps:" || searchParams.get("requireTLS") === "true";
}
