import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import type { Database } from "@/db/client";
import { commonOptions } from "@/db/connection-options";

/** Any number, as long as every process that migrates takes the same. */
const migrationLock = 7_201_954;

const ourMigrations = () => path.join(/* turbopackIgnore: true */ process.cwd(), "db/migrations");

interface JournalEntry {
  readonly tag: string;
  /** Milliseconds since 1970; Drizzle keeps the same number in `created_at`. */
  readonly when: number;
}

/**
 * Brings the database of this URL up to date: our tables, then the job queue's. Safe to call twice and from several
 * processes at once; the role must own the database, no more.
 */
export async function migrate(url: string, folder = ourMigrations()): Promise<void> {
  const client = postgres(url, { ...commonOptions, max: 1, connection: { application_name: "shop-migrate" } });
  try {
    await client`select pg_advisory_lock(${migrationLock})`;
    if ((await readJournal(folder)).length > 0) await applyMigrations(drizzle(client), { migrationsFolder: folder });
    await installQueue(url);
  } finally {
    // The lock goes with the connection.
    await client.end({ timeout: 5 });
  }
}

async function installQueue(url: string): Promise<void> {
  // Loaded here alone: the web server asks this file for pending migrations and needs no queue for that.
  const { Logger, runMigrations } = await import("graphile-worker");
  await runMigrations({ connectionString: url, logger: new Logger(() => () => undefined) });
}

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

async function readJournal(folder: string): Promise<readonly JournalEntry[]> {
  try {
    const journal = JSON.parse(await readFile(path.join(folder, "meta/_journal.json"), "utf8"));
    return journal.entries;
  } catch (error) {
    // Before the first migration was generated there is none.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
