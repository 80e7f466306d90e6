import "server-only";
import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { inject } from "vitest";
import { type Database, type DatabaseOptions, openDatabase } from "@/db/client";

export interface TestDatabase {
  readonly database: Database;
  readonly url: string;
  /** The same database as superuser: for tests that kill connections. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** A fresh clone of the migrated template. Take one per test file, and drop it at the end. */
export async function testDatabase(options?: DatabaseOptions): Promise<TestDatabase> {
  const { url, adminUrl, drop } = await create("template template_shop strategy = file_copy");
  const database = openDatabase(url, options);
  return {
    database,
    url,
    adminUrl,
    drop: async () => {
      await database.close();
      await drop();
    },
  };
}

/** A database with nothing in it, to restore into. */
export const emptyTestDatabase = (): Promise<Omit<TestDatabase, "database">> => create("");

async function create(from: string): Promise<Omit<TestDatabase, "database">> {
  const name = `t_${randomBytes(8).toString("hex")}`;
  await connected(inject("databaseUrl"), (owner) => owner.unsafe(`create database ${name} ${from}`));
  return {
    url: withDatabase(inject("databaseUrl"), name),
    adminUrl: withDatabase(inject("databaseAdminUrl"), name),
    // As superuser: nobody else may end the server's own vacuuming, nor what a test that kills connections leaves.
    drop: () =>
      connected(inject("databaseAdminUrl"), (admin) => admin.unsafe(`drop database if exists ${name} with (force)`)),
  };
}

async function connected(url: string, work: (client: postgres.Sql) => Promise<unknown>) {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
