import { openDatabase } from "@/db/client";
import type { SharedSetting } from "@/lib/domain/shop/shared-settings";
import { foreignSettings } from "@/lib/entry/shared-settings";
import { parseEnv } from "@/lib/platform/env";

export const differs: Readonly<Record<SharedSetting, string>> = {
  "storage-key":
    "STORAGE_KEY is not the key of this shop: its stored prescriptions could not be opened here, nor those of here elsewhere. While a key is changed, STORAGE_KEY_PREVIOUS holds the earlier one.",
  "auth-secret":
    "AUTH_SECRET is not that of this shop: links in mails that one instance writes would be dead at the other.",
  storage:
    "STORAGE_URL is not the storage of this shop: what lies there carries no mark of it, or another's. Is the share mounted?",
  "stripe-account": "STRIPE_SECRET_KEY belongs to another Stripe account than the payments of this shop.",
};

export const howToAccept = (foreign: readonly SharedSetting[]) =>
  `If it was changed on purpose: npm run accept-settings -- ${foreign.join(" ")}`;

/** Why an instance with these settings may not work on this shop's database: what to say, or nothing. `env`: that of web and worker. */
export async function whyForeign(env: Record<string, string | undefined>): Promise<readonly string[]> {
  const parsed = parseEnv(env);
  if (!parsed.ok) return parsed.error.map(({ message }) => message);
  const database = openDatabase(parsed.value.databaseUrl);
  try {
    const foreign = await foreignSettings(database, parsed.value, new Date());
    if (foreign.length === 0) return [];
    return [
      "The database belongs to a shop with other settings. Nothing was changed:",
      ...foreign.map((setting) => `- ${differs[setting]}`),
      howToAccept(foreign),
    ];
  } finally {
    await database.close();
  }
}
