import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Database, openDatabase } from "@/db/client";
import { loadOrder } from "@/db/repo/order";
import { perform } from "@/lib/commands/command";
import { decideOrderCommand } from "@/lib/commands/order/decide";
import { dispenseOrderCommand } from "@/lib/commands/order/dispense";
import { placeAndOpen } from "@/lib/commands/order/place-and-open";
import { capture } from "@/lib/commands/payment/capture";
import { syncPayment } from "@/lib/commands/payment/sync";
import { addCustomer, asSeen, checkout, heldOrder, transcription } from "@/lib/commands/test-world";
import { openPages } from "@/lib/fixtures/staff-acts";
import { newId } from "@/lib/platform/ids";
import { type PostgresServer, startPostgres } from "@/tools/run/postgres";
import { type Bench, card, startBench, testKey } from "@/tools/stripe/harness";
import { type BackupWorld, everyState, makeBackupWorld, must } from "./backup-test-world";
import { missedSince, missedWords } from "./since";

// The whole drill: a shop is lost while it works, comes back on another server, and is held against Stripe's books.

const approvedCard = "4242 4242 4242 4242";

let shop: BackupWorld;
let stripe: Bench;
let second: PostgresServer;
let folder: string;
let restored: Database;
let before: { readonly untouched: string; readonly approved: string; readonly held: string; readonly lateLost: string };
let atStart: number;
let atEnd: number;

/** Paid at the sandbox: the same commands, with Stripe behind them. */
async function heldAtStripe(): Promise<string> {
  const { world } = shop;
  const customer = await addCustomer(world, "Asha Rao");
  const asked = { prescriptionId: await shop.sealedUpload(customer) };
  const { body } = await checkout(world, customer, asked);
  const deps = { ...world.deps, payments: stripe.payments };
  const { orderNumber, payUrl } = await must(placeAndOpen(deps, customer, body, newId()));
  await stripe.submit(payUrl, card(approvedCard));
  await must(syncPayment(deps, orderNumber));
  return orderNumber;
}

async function approve(orderNumber: string) {
  const { world } = shop;
  const { order } = (await loadOrder(world.database.read, orderNumber)) ?? {};
  await openPages(world, world.priya, order?.prescriptionId ?? "");
  const decision = {
    orderNumber,
    ...(await asSeen(world, orderNumber)),
    decision: "approve",
    transcription: transcription(world),
  };
  await must(perform(world.deps, world.priya, decideOrderCommand, decision));
}

const count = async (database: Database) => {
  const [found] = await database.read.execute(sql`select count(*)::int as n from orders`);
  return Number(found?.n);
};

/** Orders come in, three at a time, until told to stop. */
function writers() {
  let going = true;
  const write = async () => {
    while (going) {
      const customer = await addCustomer(shop.world, "Asha Rao");
      await heldOrder(shop.world, customer, { packs: 1, prescriptionId: await shop.sealedUpload(customer) });
    }
  };
  const all = Promise.all([write(), write(), write()]);
  return async () => {
    going = false;
    await all;
  };
}

beforeAll(async () => {
  [shop, stripe] = await Promise.all([makeBackupWorld(new Date()), startBench()]);
  await everyState(shop);
  const [untouched, approved, held] = [await heldAtStripe(), await heldAtStripe(), await heldAtStripe()];
  await approve(approved);
  const stop = writers();
  atStart = await count(shop.world.database);
  const taken = await shop.backup();
  atEnd = await count(shop.world.database);
  await stop();
  // What the restored shop will not have: two charges, one of them approved after the backup, and an order.
  const atStripe = { ...shop.world.deps, payments: stripe.payments };
  await must(capture(atStripe, approved));
  await approve(held);
  await must(capture(atStripe, held));
  before = { untouched, approved, held, lateLost: await heldAtStripe() };

  folder = await mkdtemp(path.join(tmpdir(), "drill-test-"));
  await chmod(folder, 0o711);
  second = await startPostgres({ dataDir: path.join(folder, "data"), durable: false });
  const { outcome } = await shop.restore(taken.folder, { databaseUrl: second.url });
  if (!outcome.ok) throw new Error(outcome.error.message);
  restored = openDatabase(second.url);
}, 180_000);
afterAll(async () => {
  await restored?.close();
  await second?.stop();
  await stripe?.stop();
  await shop?.end();
  await rm(folder, { recursive: true, force: true });
});

describe("a shop that was backed up while orders came in", () => {
  test("is whole at one moment: no order without its payment, lines and events, no pack counted twice", async () => {
    const n = await count(restored);
    expect(n).toBeGreaterThanOrEqual(atStart);
    expect(n).toBeLessThanOrEqual(atEnd);
    const [torn] = await restored.read.execute(sql`select
      (select count(*)::int from orders o where not exists (select from payments p where p.order_number = o.order_number)) as unpaid,
      (select count(*)::int from orders o where not exists (select from order_lines l where l.order_number = o.order_number)) as without_lines,
      (select count(*)::int from orders o where not exists (select from audit_events a where a.order_number = o.order_number)) as without_events,
      (select count(*)::int from orders o where o.state = 'awaiting-review'
        and not exists (select from queue_entries q where q.order_number = o.order_number)) as unqueued,
      (select count(*)::int from catalogue_items c where c.reserved_packs <>
        coalesce((select sum(packs) from stock_reservations r where r.slug = c.slug and r.state = 'held'), 0)) as miscounted`);
    expect(torn).toEqual({ unpaid: 0, without_lines: 0, without_events: 0, unqueued: 0, miscounted: 0 });
  });

  test("misses exactly what Stripe learnt since, and says each by order and amount", async () => {
    const from = new Date(stripe.clock.now().getTime() - 3_600_000);
    const missed = await must(missedSince(restored, { secretKey: testKey, apiBase: stripe.url }, from));
    const found = missed.filter(({ kind }) => kind !== "not-at-stripe"); // the other orders were paid in memory, not here
    expect(new Map(found.map(({ orderNumber, kind }) => [orderNumber, kind]))).toEqual(
      new Map([
        [before.approved, "charged"],
        [before.held, "charged"],
        [before.lateLost, "order-lost"],
      ]),
    );
    for (const one of found) expect(missedWords(one)).toContain(one.orderNumber);
  });

  test("charges nobody twice: the capture that was queued then answers as it did the first time", async () => {
    const deps = { ...shop.world.deps, database: restored, payments: stripe.payments };
    await must(capture(deps, before.approved));
    const { order, payment } = (await loadOrder(restored.read, before.approved)) ?? {};
    expect(order?.state).toBe("paid");
    expect(payment?.capturedPaise).toBe(order?.totalPaise);
    const charges = await stripe.api("GET", `/v1/charges?payment_intent=${payment?.paymentIntentId}`);
    expect((charges.body.data as { amount_captured: number }[]).map((charge) => charge.amount_captured)).toEqual([
      order?.totalPaise,
    ]);
  });

  test("lets nothing leave whose approval was lost, though its card was charged", async () => {
    const deps = { ...shop.world.deps, database: restored, payments: stripe.payments };
    await must(syncPayment(deps, before.held));
    const { order, payment } = (await loadOrder(restored.read, before.held)) ?? {};
    expect(order?.state).toBe("payment-problem");
    expect(payment?.capturedPaise).toBe(0);
    const lines = [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 }];
    const sent = { orderNumber: before.held, seenVersion: order?.version, lines };
    expect(await perform(deps, shop.world.priya, dispenseOrderCommand, sent)).toMatchObject({ ok: false });
  });

  test("has a hold that nobody touched as it was", async () => {
    const { order, payment } = (await loadOrder(restored.read, before.untouched)) ?? {};
    expect([order?.state, payment?.state]).toEqual(["awaiting-review", "authorised"]);
  });
});
