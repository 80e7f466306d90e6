import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { migrate } from "@/db/migrate";
import { pendingMigrations } from "@/db/pending-migrations";
import { type TestDatabase, testDatabase } from "@/db/test-db";

let testDb: TestDatabase;
let folder: string;

/** Later than any migration of ours, which the template has seen already. */
const firstWhen = Date.UTC(2200, 0, 1);

async function writeMigrations(...statements: string[]) {
  const entries = statements.map((_, i) => ({
    idx: i,
    version: "7",
    when: firstWhen + i,
    tag: `000${i}_test`,
    breakpoints: true,
  }));
  await Promise.all(statements.map((statement, i) => writeFile(path.join(folder, `000${i}_test.sql`), statement)));
  const journal = { version: "7", dialect: "postgresql", entries };
  await writeFile(path.join(folder, "meta/_journal.json"), JSON.stringify(journal));
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "shop-migrations-"));
  await mkdir(path.join(folder, "meta"));
});
beforeEach(async () => {
  testDb = await testDatabase();
  return () => testDb.drop();
});
afterAll(() => rm(folder, { recursive: true }));

const journal = [
  "create table one (id int)",
  "create table two (id int);\n--> statement-breakpoint\ninsert into two values (1)",
];

describe("migrating", () => {
  test("twice is as good as once", async () => {
    await writeMigrations(...journal);
    await migrate(testDb.url, folder);
    await migrate(testDb.url, folder);
    expect(await testDb.database.read.execute(sql`select id from two`)).toEqual([{ id: 1 }]);
    expect(await pendingMigrations(testDb.database, folder)).toBe(0);
  });

  test("by four processes at once applies each migration once", async () => {
    await writeMigrations(...journal);
    await Promise.all(Array.from({ length: 4 }, () => migrate(testDb.url, folder)));
    expect(await testDb.database.read.execute(sql`select id from two`)).toEqual([{ id: 1 }]);
  });

  test("applies all of a release or nothing", async () => {
    await writeMigrations("create table one (id int)", "create table one (id int)");
    await expect(migrate(testDb.url, folder)).rejects.toMatchObject({ cause: { code: "42P07" } });
    expect(await testDb.database.read.execute(sql`select to_regclass('one') as found`)).toEqual([{ found: null }]);
    expect(await pendingMigrations(testDb.database, folder)).toBe(2);
  });

  test("leaves the job queue ready for use in the deciding transaction", async () => {
    await writeMigrations(...journal);
    await migrate(testDb.url, folder);
    await testDb.database.inTransaction((tx) => tx.execute(sql`select graphile_worker.add_job('mail', '{"to":"a"}')`));
    const jobs = await testDb.database.read.execute(sql`select task_identifier from graphile_worker.jobs`);
    expect(jobs).toEqual([{ task_identifier: "mail" }]);
  });
});

describe("pending migrations", () => {
  test("are counted", async () => {
    await writeMigrations(...journal.slice(0, 1));
    await migrate(testDb.url, folder);
    await writeMigrations(...journal);
    expect(await pendingMigrations(testDb.database, folder)).toBe(1);
  });

  test("are none of ours in a migrated database", async () => {
    expect(await pendingMigrations(testDb.database)).toBe(0);
  });
});
