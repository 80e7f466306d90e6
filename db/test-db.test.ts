import postgres from "postgres";
import { expect, test } from "vitest";
import { emptyTestDatabase, testDatabase } from "./test-db";

test.each([
  ["a clone of the shop's", testDatabase],
  ["an empty one", emptyTestDatabase],
])(
  "a database (%s) goes at the end of its file although a superuser's connection to it has not closed yet",
  async (_which, make) => {
    const testDb = await make();
    const lingering = postgres(testDb.adminUrl, { max: 1, onnotice: () => undefined });
    await lingering`select 1`;
    await testDb.drop();
    const admin = postgres(testDb.adminUrl.replace(/[^/]+$/, "postgres"), { max: 1 });
    const name = new URL(testDb.url).pathname.slice(1);
    expect(await admin`select from pg_database where datname = ${name}`).toHaveLength(0);
    await Promise.all([admin.end(), lingering.end({ timeout: 1 })]);
  },
);
