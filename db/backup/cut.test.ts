import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestDatabase, testDatabase } from "@/db/test-db";
import { withCut } from "./cut";

let store: TestDatabase;
let client: postgres.Sql;
beforeAll(async () => {
  store = await testDatabase();
  client = postgres(store.url, { max: 1, onnotice: () => undefined });
});
afterAll(async () => {
  await client.end();
  await store.drop();
});

/** How many bytes each table gives, read slowly enough for every buffer on the way to fill. */
const bytesOf = () =>
  withCut(store.url, async ({ tables, copyOut }) => {
    const found: Record<string, number> = {};
    for (const table of tables) {
      let bytes = 0;
      for await (const chunk of await copyOut(table)) {
        if (bytes === 0) await delay(20);
        bytes += (chunk as Buffer).length;
      }
      found[table.name] = bytes;
    }
    return found;
  });

test("a table larger than all buffers is read to its end, and so are those after it", async () => {
  await client`insert into rate_limits (key, points) select 'k' || n, n from generate_series(1, 200000) n`;
  await client`insert into stripe_events (id, type, created_at, received_at, live, payload)
    select 'e' || n, 't', now(), now(), false, '{}' from generate_series(1, 3) n`;
  const bytes = await bytesOf();
  expect(bytes.rate_limits).toBeGreaterThan(2_000_000);
  expect(bytes.stripe_events).toBeGreaterThan(100);
  expect(bytes.users).toBe(0);
});

test("what is written while it is read is not in it, nor held up", async () => {
  const seen = await withCut(store.url, async ({ tables, copyOut }) => {
    await client`insert into stripe_events (id, type, created_at, received_at, live, payload) values ('late', 't', now(), now(), false, '{}')`;
    const table = tables.find(({ name }) => name === "stripe_events");
    if (table === undefined) throw new Error("no such table");
    const chunks: Buffer[] = [];
    for await (const chunk of await copyOut(table)) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  });
  expect(seen.split("\n").filter((line) => line.startsWith("e"))).toHaveLength(3);
  expect(seen).not.toContain("late");
});

test("work that breaks off in the middle of a table ends at once, and says why", async () => {
  const broken = withCut(store.url, async ({ tables, copyOut }) => {
    const table = tables.find(({ name }) => name === "rate_limits");
    if (table !== undefined) await copyOut(table);
    throw new Error("broken off");
  });
  await expect(broken).rejects.toThrow("broken off");
});
