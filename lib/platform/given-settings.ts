import "server-only";
import { type Setting, settingNames } from "./env-fields";

/** `staging`: a real shop's rules with test keys, to try a release; nothing is supplied from it. */
export type ShopMode = "demo" | "staging" | "live";

/** An environment as the process has it. */
export type Raw = Readonly<Record<string, string | undefined>>;

/** What was set, by name; what is unset or empty is missing here. */
export type Given = Readonly<Partial<Record<Setting, string>>>;

export function givenIn(raw: Raw): Given {
  const set = settingNames.filter((name) => raw[name]?.trim());
  // Spaces at the ends of a value are slips, except in a password.
  return Object.fromEntries(set.map((name) => [name, name === "DEMO_PASSWORD" ? raw[name] : raw[name]?.trim()]));
}

/** Which kind of shop these settings mean: the demo without a database and a Stripe account of one's own, unless DEMO or STAGING says otherwise. */
export function modeOf(raw: Raw): ShopMode {
  const { DEMO, STAGING, DATABASE_URL, STRIPE_SECRET_KEY } = givenIn(raw);
  if (DEMO === "1") return "demo";
  if (STAGING === "1") return "staging";
  if (DEMO !== undefined) return "live";
  return DATABASE_URL === undefined && STRIPE_SECRET_KEY === undefined ? "demo" : "live";
}

/** What is wrong with a setting, for whoever runs the shop. */
export interface SettingFault {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

/** A refusal that names its setting at the head of its words and never repeats a secret. */
export function refusedSetting(code: string, field: Setting, words: string): SettingFault {
  return { code, field, message: `${field} ${words}` };
}
