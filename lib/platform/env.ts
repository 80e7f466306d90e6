import "server-only";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Jurisdiction } from "@/lib/domain/dispensing/jurisdiction";
import type { Profile } from "@/lib/domain/dispensing/profile";
import type { UnscannedFiles } from "@/lib/domain/prescription/virus-scan";
import type { DutyHours } from "@/lib/domain/shared/duty-hours";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { SettingFault } from "@/lib/platform/given-settings";
import { fields, type Setting, settingNames, type Values } from "./env-fields";
import { demoIdentity } from "./env-pharmacy";
import { defaultDemoPassword, refusals } from "./env-refusals";
import { type Given, givenIn, modeOf, type ShopMode } from "./given-settings";

export interface Env {
  readonly mode: ShopMode;
  /** `mode === "demo"`. */
  readonly demo: boolean;
  readonly port: number;
  readonly host: string;
  /** The public origin, without a slash at its end. */
  readonly appUrl: string;
  readonly trustedProxyHops: number;
  readonly authSecret: string;
  /** Absolute. */
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly stripe: { readonly secretKey: string; readonly webhookSecret: string; readonly apiBase: string | null };
  /** `key` and `previousKey`: 32 bytes in base64. */
  readonly storage: { readonly url: string; readonly key: string; readonly previousKey: string | null };
  /** What backups are sealed with: 32 bytes in base64; null: none was set. */
  readonly backupKey: string | null;
  /** `smtpUrl` null: mails go to the mailbox in `dataDir`. */
  readonly mail: { readonly smtpUrl: string | null; readonly from: string };
  readonly clamavUrl: string | null;
  /** Whether staff open and approve files no scanner has judged. */
  readonly unscannedFiles: UnscannedFiles;
  readonly jurisdiction: Jurisdiction;
  /** What an operator states beside the jurisdiction; null where nothing was entered. */
  readonly profile: Required<Profile>;
  readonly pharmacy: {
    readonly name: string;
    readonly licence: string;
    readonly address: string;
    readonly phone: string;
    readonly email: string;
    readonly pharmacistInCharge: string;
    readonly pharmacistRegistration: string;
    readonly timeZone: string;
  };
  /** When a pharmacist is on duty; null where nobody said. */
  readonly dutyHours: DutyHours | null;
  readonly deliveryPins: readonly string[];
  readonly rateLimits: boolean;
  /** One pharmacist may read and approve alone; each such decision says so. */
  readonly singlePharmacist: boolean;
  /** How long a decision can be taken back before anything irreversible runs. */
  readonly undoSeconds: number;
  /** How long the web server may answer what is under way after it was asked to end. */
  readonly shutdownSeconds: number;
  readonly refundTwoPersonAbovePaise: number;
  readonly clockOffsetSeconds: number;
  readonly demoPassword: string;
}

/**
 * The settings of the README from an environment; unset and empty both mean the default. Pure: reads nothing but `raw`
 * (and the working folder, against which DATA_DIR is resolved).
 * @returns every problem at once, each naming its setting in `field` and at the head of `message`.
 */
export function parseEnv(raw: Record<string, string | undefined>): Result<Env, SettingFault[]> {
  const given = givenIn(raw);
  const mode = modeOf(raw);
  const complete: Record<string, string> = { ...defaults(given, mode === "demo"), ...given };
  const malformed: SettingFault[] = [];
  const values: Record<string, unknown> = {};
  for (const name of settingNames) {
    const value = complete[name];
    if (value === undefined) continue;
    const parsed = fields[name].safeParse(value);
    if (parsed.success) values[name] = parsed.data;
    // A default that is made of a wrong setting is wrong, too; the setting itself is named already.
    else if (given[name] !== undefined)
      malformed.push(...parsed.error.issues.map((issue) => invalid(name, issue.message)));
  }
  const reasons = [...malformed, ...refusals(given, mode)];
  return reasons.length > 0 ? err(reasons) : ok(toEnv(mode, values as Partial<Values>));
}

let parsed: Env | undefined;

/** The settings of this process, parsed at the first call. Throws, with every reason, when they are wrong. */
export function env(): Env {
  if (parsed === undefined) {
    const result = parseEnv(process.env);
    if (!result.ok) {
      throw new Error(["The settings are wrong:", ...result.error.map(({ message }) => `- ${message}`)].join("\n"));
    }
    parsed = result.value;
  }
  return parsed;
}

function invalid(field: Setting, words: string): SettingFault {
  return { code: "setting-invalid", field, message: `${field} ${words}` };
}

function defaults(given: Given, demo: boolean): Given {
  const dataDir = path.resolve(/* turbopackIgnore: true */ given.DATA_DIR ?? ".data");
  const identity = demo ? demoIdentity : {};
  const { PHARMACY_NAME: name, PHARMACY_EMAIL: email } = { ...identity, ...given };
  return {
    ...identity,
    PORT: "3000",
    HOST: "127.0.0.1",
    APP_URL: `http://localhost:${given.PORT ?? "3000"}`,
    TRUSTED_PROXY_HOPS: "0",
    DATA_DIR: dataDir,
    STORAGE_URL: pathToFileURL(path.join(dataDir, "prescriptions")).href,
    ...(name !== undefined && email !== undefined && { MAIL_FROM: `${name.replace(/[<>\r\n]/g, " ")} <${email}>` }),
    UNSCANNED_FILES: given.CLAMAV_URL === undefined ? "allow" : "hold",
    JURISDICTION: "IN",
    PHARMACY_TIME_ZONE: "Asia/Kolkata",
    ...(demo && { PHARMACY_HOURS: "Mon-Sat 09:00-21:00" }),
    SHOP_LANGUAGE: "en-IN",
    DELIVERY_PINS: "411",
    RATE_LIMITS: "on",
    SINGLE_PHARMACIST: demo ? "on" : "off",
    UNDO_SECONDS: "10",
    SHUTDOWN_SECONDS: "60",
    REFUND_TWO_PERSON_ABOVE: "200000",
    CLOCK_OFFSET: "0",
    DEMO_PASSWORD: defaultDemoPassword,
  };
}

/** Only for values without a refusal: whatever has neither a value nor a default was refused before. */
function toEnv(mode: ShopMode, values: Partial<Values>): Env {
  const need = <Name extends Setting>(name: Name): Values[Name] => {
    const value = values[name];
    if (value === undefined) throw new Error(`${name} has neither a value nor a default.`);
    return value;
  };
  return {
    mode,
    demo: mode === "demo",
    port: need("PORT"),
    host: need("HOST"),
    appUrl: need("APP_URL"),
    trustedProxyHops: need("TRUSTED_PROXY_HOPS"),
    authSecret: need("AUTH_SECRET"),
    dataDir: path.resolve(/* turbopackIgnore: true */ need("DATA_DIR")),
    databaseUrl: need("DATABASE_URL"),
    stripe: {
      secretKey: need("STRIPE_SECRET_KEY"),
      webhookSecret: need("STRIPE_WEBHOOK_SECRET"),
      apiBase: values.STRIPE_API_BASE ?? null,
    },
    storage: { url: need("STORAGE_URL"), key: need("STORAGE_KEY"), previousKey: values.STORAGE_KEY_PREVIOUS ?? null },
    backupKey: values.BACKUP_KEY ?? null,
    mail: { smtpUrl: values.SMTP_URL ?? null, from: need("MAIL_FROM") },
    clamavUrl: values.CLAMAV_URL ?? null,
    unscannedFiles: need("UNSCANNED_FILES"),
    jurisdiction: need("JURISDICTION"),
    profile: { memberState: values.EU_MEMBER_STATE ?? null, programmeFrom: values.IPLEDGE_CHANGED_ON ?? null },
    pharmacy: {
      name: need("PHARMACY_NAME"),
      licence: need("PHARMACY_LICENCE"),
      address: need("PHARMACY_ADDRESS"),
      phone: need("PHARMACY_PHONE"),
      email: need("PHARMACY_EMAIL"),
      pharmacistInCharge: need("PHARMACIST_IN_CHARGE"),
      pharmacistRegistration: need("PHARMACIST_REGISTRATION"),
      timeZone: need("PHARMACY_TIME_ZONE"),
    },
    dutyHours: values.PHARMACY_HOURS ?? null,
    deliveryPins: need("DELIVERY_PINS"),
    rateLimits: need("RATE_LIMITS"),
    singlePharmacist: need("SINGLE_PHARMACIST"),
    undoSeconds: need("UNDO_SECONDS"),
    shutdownSeconds: need("SHUTDOWN_SECONDS"),
    refundTwoPersonAbovePaise: need("REFUND_TWO_PERSON_ABOVE"),
    clockOffsetSeconds: need("CLOCK_OFFSET"),
    demoPassword: need("DEMO_PASSWORD"),
  };
}
