// For doctor.mjs, which prints it: all findings that take our own code, as JSON.
import { webAddress } from "@/tools/run/up/parts";
import { rawSettings } from "@/tools/run/up/settings";
import { chromiumFinding } from "./chromium";
import { dataDirFindings } from "./data-dir";
import { databaseFindings, embeddedFinding } from "./database";
import { decoderFinding } from "./decoder";
import type { Finding } from "./finding.mjs";
import { instanceSettings } from "./same-shop";
import { settingsFindings } from "./settings";
import { shopFindings } from "./shop";
import { storageKeyFindings } from "./storage-key";

async function configured(): Promise<readonly Finding[]> {
  const raw = rawSettings();
  const { findings, env } = settingsFindings(raw);
  if (env === null) return [...findings, chromiumFinding()];
  const databaseUrl = raw.DATABASE_URL?.trim();
  return [
    ...findings,
    ...dataDirFindings(env.dataDir),
    ...(await storageKeyFindings(env, raw.STORAGE_KEY?.trim() ?? "")),
    ...(databaseUrl ? await databaseFindings(databaseUrl, env.mode, instanceSettings(raw, env)) : [embeddedFinding()]),
    ...(await shopFindings(env, webAddress(env))),
    await decoderFinding(),
    chromiumFinding(),
  ];
}

process.stdout.write(JSON.stringify(await configured()));
