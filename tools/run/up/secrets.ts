import { randomBytes } from "node:crypto";
import path from "node:path";
import { createPrivately, readJson } from "./private-file";

/** Made once, at the first start on a DATA_DIR; losing `storageKey` is losing the stored prescriptions. */
export interface MadeSecrets {
  readonly authSecret: string;
  readonly storageKey: string;
  readonly stripeSecretKey: string;
  readonly stripeWebhookSecret: string;
}

export function madeSecrets(dataDir: string): MadeSecrets {
  const file = path.join(dataDir, "secrets.json");
  createPrivately(file, {
    authSecret: randomBytes(32).toString("base64url"),
    storageKey: randomBytes(32).toString("base64"),
    stripeSecretKey: `sk_test_${randomBytes(24).toString("hex")}`,
    stripeWebhookSecret: `whsec_${randomBytes(24).toString("hex")}`,
  } satisfies MadeSecrets);
  const found = readJson(file) as Partial<MadeSecrets> | null;
  const { authSecret, storageKey, stripeSecretKey, stripeWebhookSecret } = found ?? {};
  if (!authSecret || !storageKey || !stripeSecretKey || !stripeWebhookSecret) {
    throw new Error(`${file} is broken. Put it back from a copy; without its storage key the prescriptions are lost.`);
  }
  return { authSecret, storageKey, stripeSecretKey, stripeWebhookSecret };
}
