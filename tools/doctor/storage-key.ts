import fs from "node:fs";
import path from "node:path";
import { shards } from "@/lib/integrations/storage/blobs";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import type { Env } from "@/lib/platform/env";
import { readJson } from "@/tools/run/up/private-file";
import type { Finding } from "./finding.mjs";

const about = "storage key";

type Places = Pick<Env, "dataDir" | "storage">;

/** Stored prescriptions without their master key are lost. `setKey`: STORAGE_KEY as it was set, empty when it was not. */
export async function storageKeyFindings({ dataDir, storage }: Places, setKey: string): Promise<Finding[]> {
  const hasPages = await holdsPages(storage.url);
  const secretsFile = path.join(dataDir, "secrets.json");
  const madeKey = readJson(secretsFile)?.storageKey;
  if (setKey) {
    if (!hasPages || typeof madeKey !== "string" || madeKey === setKey || storage.previousKey === madeKey) {
      return [{ level: "ok", about, words: "STORAGE_KEY is set" }];
    }
    const words = `STORAGE_KEY is not the key of ${secretsFile}, under which prescriptions may lie`;
    return [{ level: "warning", about, words, mend: "set STORAGE_KEY_PREVIOUS to the key in that file" }];
  }
  if (typeof madeKey === "string" && madeKey) return [{ level: "ok", about, words: `made, in ${secretsFile}` }];
  if (!hasPages && !fs.existsSync(secretsFile)) return [{ level: "ok", about, words: "is made at the first start" }];
  const words = hasPages
    ? `prescriptions are stored, and ${secretsFile} holds no key to them`
    : `${secretsFile} is broken`;
  const mend = "put the file back from a copy, or set STORAGE_KEY; to throw the demo away, delete DATA_DIR";
  return [{ level: "problem", about, words, mend }];
}

async function holdsPages(url: string): Promise<boolean> {
  const blobs = openBlobs(url);
  for (const shard of shards) for await (const _ of blobs.list(shard)) return true;
  return false;
}
