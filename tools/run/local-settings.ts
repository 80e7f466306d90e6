import fs from "node:fs";
import path from "node:path";
import { modeOf } from "@/lib/platform/given-settings";
import { readJson } from "@/tools/run/up/private-file";

/**
 * For a command run by hand beside the demo: what the running stack made for itself (database address, keys) comes from its
 * DATA_DIR; what the shell or .env sets wins. Does nothing where everything is set.
 */
export async function loadLocalSettings(): Promise<void> {
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  if (modeOf(process.env) !== "demo" || process.env.DATABASE_URL?.trim()) return;
  const dataDir = path.resolve(process.env.DATA_DIR?.trim() || ".data");
  const runtime = readJson(path.join(dataDir, "runtime.json"));
  const secrets = readJson(path.join(dataDir, "secrets.json"));
  if (runtime === null || secrets === null) {
    console.error(`No demo runs on ${dataDir}. Start it with npm start, or set DATABASE_URL and the other settings.`);
    process.exit(1);
  }
  const made: Record<string, unknown> = {
    DEMO: "1",
    DATABASE_URL: runtime.databaseUrl,
    APP_URL: runtime.appUrl,
    STRIPE_API_BASE: runtime.stripeApiBase,
    STRIPE_SECRET_KEY: runtime.stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: runtime.stripeWebhookSecret,
    AUTH_SECRET: secrets.authSecret,
    STORAGE_KEY: secrets.storageKey,
  };
  for (const [name, value] of Object.entries(made)) {
    if (typeof value === "string" && !process.env[name]?.trim()) process.env[name] = value;
  }
}
