import "server-only";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import { Logger, runMigrations } from "graphile-worker";
import postgres from "postgres";
import { commonOptions } from "@/db/connection-options";
import { ourMigrations, readJournal } from "@/db/pending-migrations";

/** Any number, as long as every process that migrates takes the same. */
export const migrationLock = 7_201_954;

/**
 * Brings the database of this URL up to date: our tables, then the job queue's. Safe to call twice and from several
 * processes at once; the role must own the database, no more.
 */
export async function migrate(url: string, folder = ourMigrations()): Promise<void> {
  const client = postgres(url, { ...commonOptions, max: 1, connection: { application_name: "shop-migrate" } });
  try {
    await client`select pg_advisory_lock(${migrationLock})`;
    if ((await readJournal(folder)).length > 0) await applyMigrations(drizzle(client), { migrationsFolder: folder });
    await runMigrations({ connectionString: url, logger: new Logger(() => () => undefined) });
  } finally {
    // The lock goes with the connection.
    await client.end({ timeout: 5 });
  }
}
