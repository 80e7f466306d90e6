import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

interface JournalEntry {
  readonly tag: string;
  /** Milliseconds since 1970; Drizzle keeps the same number in `created_at`. */
  readonly when: number;
}

/** Where drizzle-kit writes; every process of ours is started at the root of the repository. */
export const ourMigrations = () => path.join(/* turbopackIgnore: true */ process.cwd(), "db/migrations");

/** How many migrations of this build the database has not seen; the health check is red unless it is 0. */
export async function pendingMigrations(database: Database, folder = ourMigrations()): Promise<number> {
  const journal = await readJournal(folder);
  const [found] = await database.read.execute(
    sql`select to_regclass('drizzle.__drizzle_migrations') is not null as ok`,
  );
  if (found?.ok !== true) return journal.length;
  const [last] = await database.read.execute(sql`select max(created_at) as "when" from drizzle.__drizzle_migrations`);
  const lastWhen = Number(last?.when ?? 0);
  return journal.filter((entry) => entry.when > lastWhen).length;
}

export async function readJournal(folder: string): Promise<readonly JournalEntry[]> {
  try {
    const journal = JSON.parse(await readFile(path.join(folder, "meta/_journal.json"), "utf8"));
    return journal.entries;
  } catch (error) {
    // Before the first migration was generated there is none.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
