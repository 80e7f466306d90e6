import { buffer } from "node:stream/consumers";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { withCut } from "./cut";
import { load, type Rows } from "./load";
import { inOrder, type SequenceValue, type TableShape } from "./shape";

let store: TestDatabase;
let admin: postgres.Sql;
let texts: Map<string, Buffer>;
let shape: { tables: readonly TableShape[]; sequences: readonly SequenceValue[] };
beforeAll(async () => {
  store = await testDatabase();
  admin = postgres(store.adminUrl, { max: 1, onnotice: () => undefined });
  await admin`insert into rate_limits (key, points) values ('before', 1)`;
  await admin`insert into setting_fingerprints values ('storage', 'of its folder', now()), ('storage-key', 'of its key', now())`;
  texts = new Map();
  shape = await withCut(store.url, async ({ tables, sequences, copyOut }) => {
    for (const table of tables) texts.set(table.name, await buffer(await copyOut(table)));
    return { tables, sequences };
  });
  await admin`update rate_limits set key = 'since'`;
});
afterAll(async () => {
  await admin.end();
  await store.drop();
});

const loadWith = (change: Partial<Rows> = {}) =>
  load(store.url, { ...shape, rowsOf: ({ name }) => one(texts.get(name)), check: drain, ...change });

async function* one(text: Buffer = Buffer.alloc(0)) {
  yield text;
}
const drain: Rows["check"] = async (_table, readBack) => void (await buffer(readBack));
const kept = async () => (await admin<{ key: string }[]>`select key from rate_limits`).map(({ key }) => key);

test("a connection lost while loading leaves the database unchanged", async () => {
  const dying: Rows["rowsOf"] = async function* ({ name }) {
    if (name === "worker_heartbeats") {
      await admin`select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'shop-restore' and datname = current_database()`;
    }
    yield texts.get(name) ?? Buffer.alloc(0);
  };
  await expect(loadWith({ rowsOf: dying })).rejects.toThrow();
  expect(await kept()).toEqual(["since"]);
});

test("rows that read back differently from the backup roll everything back", async () => {
  const check: Rows["check"] = async ({ name }, readBack) => {
    await buffer(readBack);
    if (name === "rate_limits") throw new Error("not the same");
  };
  await expect(loadWith({ check })).rejects.toThrow("not the same");
  expect(await kept()).toEqual(["since"]);
});

test("a row with a broken foreign key is refused, and everything is rolled back", async () => {
  const stray: Rows["rowsOf"] = ({ name }) =>
    one(name === "accounts" ? Buffer.from("nobody\tx\ty\tz\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\n") : texts.get(name));
  await expect(loadWith({ rowsOf: stray })).rejects.toThrow(/foreign key/);
  expect(await kept()).toEqual(["since"]);
});

test("a load is all or nothing and replaces what was there", async () => {
  await loadWith();
  expect(await kept()).toEqual(["before"]);
  const settings = await admin<{ setting: string }[]>`select setting from setting_fingerprints`;
  expect(
    settings.map(({ setting }) => setting),
    "the files lie in another folder now",
  ).toEqual(["storage-key"]);
});

test("tables are loaded after the tables they refer to, and a cycle is reported", () => {
  const table = (name: string, ...refersTo: string[]) => ({ shape: name, name, refersTo });
  expect(inOrder([table("lines", "orders"), table("orders", "users"), table("users")])).toEqual([
    "users",
    "orders",
    "lines",
  ]);
  expect(() => inOrder([table("a", "b"), table("b", "a")])).toThrow("circle");
});
