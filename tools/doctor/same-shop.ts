import path from "node:path";
import type { Db } from "@/db/client";
import { type InstanceSettings, lookForForeignSettings } from "@/lib/entry/shared-settings";
import { type Env, parseEnv } from "@/lib/platform/env";
import type { Raw } from "@/lib/platform/given-settings";
import { readJson } from "@/tools/run/up/private-file";
import { differs, howToAccept } from "@/tools/run/up/same-shop";
import { partSettings } from "@/tools/run/up/settings";
import type { Finding } from "./finding.mjs";

const about = "same shop";

/** Whether an instance with these settings may work on this database, as a start would find; nothing is recorded. */
export async function sameShopFindings(db: Db, settings: InstanceSettings): Promise<Finding[]> {
  const foreign = await lookForForeignSettings(db, settings);
  if (foreign.length === 0) {
    return [{ level: "ok", about, words: "keys, storage and Stripe account are those that the database knows" }];
  }
  return foreign.map((setting) => ({ level: "problem", about, words: differs[setting], mend: howToAccept([setting]) }));
}

/** What web and worker would work with. Null for a demo that has made no keys of its own yet. */
export function instanceSettings(raw: Raw, env: Env): InstanceSettings | null {
  if (!env.demo) return env;
  const secrets = { authSecret: "", storageKey: "", stripeSecretKey: "", stripeWebhookSecret: "" };
  const made = readJson(path.join(env.dataDir, "secrets.json"));
  // The sandbox need not run: what does not answer is left out.
  const places = { databaseUrl: raw.DATABASE_URL ?? "", sandboxUrl: "http://localhost:1" };
  const parsed = parseEnv(partSettings(raw, env, { ...places, secrets: { ...secrets, ...made } }));
  return parsed.ok ? parsed.value : null;
}
