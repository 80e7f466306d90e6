import "server-only";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { migrate } from "@/db/migrate";
import { ourMigrations } from "@/db/pending-migrations";
import type { SchemaVersion } from "./shape";

interface Journal {
  readonly entries: readonly { readonly when: number; readonly tag: string }[];
}

const journalOf = async (folder: string): Promise<Journal> =>
  JSON.parse(await readFile(path.join(folder, "meta/_journal.json"), "utf8"));

/** The migrations that this version of the shop knows, hashed as Drizzle does. */
export async function knownMigrations(folder = ourMigrations()): Promise<SchemaVersion["ours"]> {
  const { entries } = await journalOf(folder);
  return Promise.all(
    entries.map(async ({ when, tag }) => ({
      when,
      hash: createHash("sha256")
        .update(await readFile(path.join(folder, `${tag}.sql`), "utf8"))
        .digest("hex"),
    })),
  );
}

/** Brings an empty database to the form that it had after the first `count` migrations. */
export async function migrateTo(url: string, count: number): Promise<void> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "migrations-"));
  try {
    await cp(ourMigrations(), folder, { recursive: true });
    const journal = await journalOf(folder);
    const cutShort = { ...journal, entries: journal.entries.slice(0, count) };
    await writeFile(path.join(folder, "meta/_journal.json"), JSON.stringify(cutShort));
    await migrate(url, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
