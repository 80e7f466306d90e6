import fs from "node:fs";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { type Env, parseEnv } from "@/lib/platform/env";
import { isLiveKey } from "@/lib/platform/env-refusals";
import type { SettingFault } from "@/lib/platform/given-settings";
import { modeOf, type Raw } from "@/lib/platform/given-settings";
import { isPatchedNode, patchedNodes } from "./node-version";
import type { MadeSecrets } from "./secrets";

/** The environment, and beneath it the .env of the checkout; what the shell sets wins. */
export function rawSettings(): Raw {
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  return process.env;
}

/** Stands for what is made only after the settings are found good: a refused start leaves no trace. */
const unmade = {
  DATABASE_URL: "postgres://shop@127.0.0.1/shop",
  AUTH_SECRET: "-".repeat(32),
  STORAGE_KEY: Buffer.alloc(32).toString("base64"),
  STRIPE_SECRET_KEY: "sk_test_unmade",
  STRIPE_WEBHOOK_SECRET: "whsec_unmade",
  STRIPE_API_BASE: "http://localhost:1",
};

/** The settings before anything runs; of what the supervisor makes itself, the values mean nothing yet. */
export function startSettings(raw: Raw, nodeVersion = process.versions.node): Result<Env, readonly SettingFault[]> {
  const parsed = parseEnv(modeOf(raw) === "demo" ? under({ ...raw, DEMO: "1" }, unmade) : raw);
  const node = oldNode(raw, nodeVersion);
  if (!parsed.ok) return err([...parsed.error.filter((reason) => isTheirs(reason, raw)), ...node]);
  return node.length > 0 ? err(node) : ok(parsed.value);
}

/** Nobody can mend a value that only stands for what is made later. */
function isTheirs({ field = "" }: SettingFault, raw: Raw): boolean {
  return !(field in unmade) || modeOf(raw) !== "demo" || Boolean(raw[field]?.trim());
}

function oldNode(raw: Raw, nodeVersion: string): readonly SettingFault[] {
  if (!isLiveKey(raw.STRIPE_SECRET_KEY ?? "") || isPatchedNode(nodeVersion)) return [];
  const message = `Node.js ${nodeVersion} has known flaws and a live STRIPE_SECRET_KEY is set: use ${patchedNodes}`;
  return [{ code: "node-unpatched", field: "STRIPE_SECRET_KEY", message }];
}

export interface Places {
  readonly databaseUrl: string;
  /** Null where there is no sandbox. */
  readonly sandboxUrl: string | null;
  readonly secrets: MadeSecrets;
}

/**
 * The whole environment of web and worker: what was set, what was made for the demo, and nothing left to a default that
 * two processes could read differently.
 */
export function partSettings(raw: Raw, settings: Env, { databaseUrl, sandboxUrl, secrets }: Places): Raw {
  const made = {
    AUTH_SECRET: secrets.authSecret,
    STORAGE_KEY: secrets.storageKey,
    STRIPE_SECRET_KEY: secrets.stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: secrets.stripeWebhookSecret,
    ...(sandboxUrl !== null && { STRIPE_API_BASE: sandboxUrl }),
  };
  return {
    ...(settings.demo ? under(raw, made) : raw),
    DEMO: settings.demo ? "1" : "0",
    STAGING: settings.mode === "staging" ? "1" : "0",
    PORT: String(settings.port),
    HOST: settings.host,
    APP_URL: settings.appUrl,
    DATA_DIR: settings.dataDir,
    STORAGE_URL: settings.storage.url,
    SHUTDOWN_SECONDS: String(settings.shutdownSeconds),
    DATABASE_URL: databaseUrl,
    // next-auth reads these two by itself.
    AUTH_URL: settings.appUrl,
    AUTH_TRUST_HOST: "true",
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/** `raw`, and `beneath` where it has nothing; empty is nothing. */
function under(raw: Raw, beneath: Raw): Raw {
  const set = Object.entries(raw).filter(([, value]) => value?.trim());
  return { ...raw, ...beneath, ...Object.fromEntries(set) };
}
