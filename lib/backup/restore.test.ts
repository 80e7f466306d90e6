import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inOneTransaction } from "@/db/backup/console";
import { openDatabase } from "@/db/client";
import { loadOrder } from "@/db/repo/order";
import { passwordLinks, sessions } from "@/db/schema/people";
import { type OrderState, orderStates } from "@/lib/domain/order/machine";
import { unseal } from "@/lib/integrations/storage/envelope";
import { type BackupWorld, contentOf, everyState, makeBackupWorld } from "./backup-test-world";
import { type Taken, takeBackup } from "./take";

let shop: BackupWorld;
let orders: Record<OrderState, string>;
let taken: Taken;
beforeAll(async () => {
  shop = await makeBackupWorld();
  orders = await everyState(shop);
  await shop.world.database.inTransaction(async (tx) => {
    const [userId, at, later] = [shop.world.asha.userId, shop.world.clock.now(), new Date("2099-01-01")];
    await tx.insert(sessions).values({ sessionToken: "of before", userId, createdAt: at, expires: later });
    await tx.insert(passwordLinks).values({ tokenHash: "of before", userId, createdAt: at, expiresAt: later });
  });
  taken = await shop.backup();
});
afterAll(() => shop.end());

/** What a statement answers in a database. */
const ask = (url: string, statement: string) =>
  inOneTransaction(url, "test", "read write", async (tx) => [...(await tx.unsafe(statement))]);

describe("a restored shop", () => {
  let databaseUrl: string;
  let blobs: BackupWorld["blobs"];
  beforeAll(async () => {
    const restored = await shop.restore(taken.folder);
    expect(restored.outcome.ok).toBe(true);
    ({ databaseUrl, blobs } = restored);
  });

  test("has every order in the state that it had, and every table byte for byte", async () => {
    const database = openDatabase(databaseUrl);
    for (const state of orderStates) {
      const order = (await loadOrder(database.read, orders[state]))?.order;
      expect([state, order?.state]).toEqual([state, state]);
      expect(await loadOrder(database.read, orders[state])).toEqual(
        await loadOrder(shop.world.database.read, orders[state]),
      );
    }
    await database.close();
    const again = await takeBackup({ ...shop.order(databaseUrl), blobs, now: new Date() });
    if (!again.ok) throw new Error(again.error.message);
    const texts = ({ tables }: Taken["manifest"]) =>
      tables
        .filter(({ name }) => name !== "sessions" && name !== "password_links")
        .map(({ name, rows, textSha256 }) => [name, rows, textSha256]);
    expect(texts(again.value.manifest)).toEqual(texts(taken.manifest));
    expect(taken.manifest.tables.find(({ name }) => name === "orders")?.rows).toBe(orderStates.length);
    expect(taken.manifest.tables.find(({ name }) => name === "_private_jobs")?.rows).toBeGreaterThan(0);
  });

  test("opens the prescriptions with the storage key, which the backup does not hold", async () => {
    const pages = await ask(databaseUrl, "select file_id, blob_key, sealing from prescription_pages");
    expect(pages).toHaveLength(orderStates.length);
    for (const { file_id: fileId, blob_key: key, sealing } of pages) {
      const sealed = (await blobs.get(String(key))) ?? Buffer.alloc(0);
      expect(unseal(shop.storageKeys, { fileId, page: 1, kind: "page" }, sealing, sealed)).toHaveLength(20_000);
    }
    const all = Buffer.concat([...(await contentOf(taken.folder)).values()]);
    for (const bytes of shop.storageKeys.byId.values()) expect(all.includes(bytes)).toBe(false);
    expect(taken.manifest.storageKeyIds).toEqual([shop.storageKeys.currentId]);
  });

  test("refuses what the shop's database refuses: no trigger rests, no grant is left, no foreign key is unchecked", async () => {
    const refusals = [
      "update audit_events set event = 'x'",
      "truncate audit_events",
      "delete from decisions",
      `update orders set state = 'paid' where order_number = '${orders.declined}'`,
      "insert into order_desk (order_number) values ('nothing')",
    ];
    for (const statement of refusals) await expect(ask(databaseUrl, statement)).rejects.toThrow();
    const guards = `select (select count(*) from pg_trigger where tgenabled <> 'O') as resting,
      (select count(*) from pg_constraint where not convalidated) as unchecked,
      (select string_agg(coalesce(relacl::text, '-'), ' ' order by relname) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace) as grants`;
    expect(await ask(databaseUrl, guards)).toEqual(await ask(shop.world.url, guards));
  });

  test("lets nobody in by a session or a link of before: it may have been ended since", async () => {
    const [left] = await ask(
      databaseUrl,
      "select (select count(*)::int from sessions) + (select count(*)::int from password_links) as n",
    );
    expect(left?.n).toBe(0);
    const [were] = await ask(shop.world.url, "select count(*)::int as n from sessions");
    expect(were?.n).toBe(1);
  });

  test("goes on numbering where it was: the record's next number is the next, not the first", async () => {
    const [last] = await ask(databaseUrl, "select max(id)::int as last from audit_events");
    const [next] = await ask(databaseUrl, "select nextval('audit_events_id_seq')::int as next");
    expect(next?.next).toBe(Number(last?.last) + 1);
  });
});

test("nothing that a person wrote stands in a backup in the clear", async () => {
  const all = Buffer.concat([...(await contentOf(taken.folder)).values()]);
  // Each word is long enough: what is sealed reads as chance, in which any three letters come up sooner or later.
  const words = ["Asha Rao", "Leela", "example.com", "9876543210"];
  expect(words.filter((word) => all.includes(word))).toEqual([]);
});

test("what stands in the way goes only when told to, and then wholly", async () => {
  const first = await shop.restore(taken.folder);
  const place = { databaseUrl: first.databaseUrl, blobs: first.blobs };
  await ask(first.databaseUrl, "insert into rate_limits (key, points) values ('a stranger', 1)");
  const second = await shop.restore(taken.folder, place);
  expect(second.outcome).toMatchObject({ ok: false, error: { code: "not-empty" } });
  expect(await ask(first.databaseUrl, "select key from rate_limits")).toEqual([{ key: "a stranger" }]);
  const third = await shop.restore(taken.folder, { ...place, replace: true });
  expect(third.outcome.ok).toBe(true);
  expect(await ask(first.databaseUrl, "select key from rate_limits")).toEqual([]);
});
