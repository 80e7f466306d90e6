import { and, count, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addJob } from "@/db/repo/job";
import { loadOrder } from "@/db/repo/order";
import { auditEvents, messages } from "@/db/schema/records";
import { perform } from "@/lib/commands/command";
import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { decideOrderCommand } from "@/lib/commands/order/decide";
import { placeAndOpen } from "@/lib/commands/order/place-and-open";
import { capture } from "@/lib/commands/payment/capture";
import { receiveEventCommand } from "@/lib/commands/payment/receive-event";
import { syncPayment } from "@/lib/commands/payment/sync";
import { carriedOut, hands } from "@/lib/commands/refund/refund-test-world";
import { settings } from "@/lib/commands/test-shop";
import {
  addCustomer,
  asSeen,
  checkout,
  makeWorld,
  transcription,
  versionOf,
  type World,
} from "@/lib/commands/test-world";
import { worker } from "@/lib/domain/access/actor";
import type { AuditEventName } from "@/lib/domain/audit/events";
import { openPages } from "@/lib/fixtures/staff-acts";
import { readMailbox } from "@/lib/integrations/email/folder";
import { newId } from "@/lib/platform/ids";
import { approvedCard, type Bench, card, startBench, testKey, testWebhookSecret } from "@/tools/stripe/harness";
import { syncPayment as syncJob, voidStray } from "../definitions/payment-jobs";
import { enqueue } from "../enqueue";
import { jobs } from "../registry";
import { makeWorkerWorld, soon, until } from "./worker-test-world";

// Every kind of job, each killed once when its work was done and the queue had not heard of it: the moment at which it is done again.

let bench: Bench;
let world: World;
let workers: Awaited<ReturnType<typeof makeWorkerWorld>>;
beforeAll(async () => {
  bench = await startBench();
  world = await makeWorld(new Date());
  Object.assign(world.deps, { payments: bench.payments });
  workers = await makeWorkerWorld(world);
});
afterAll(async () => {
  await workers.end();
  await world.drop();
  await bench.stop();
});

async function paidAtStripe(isNoticed: boolean) {
  const customer = await addCustomer(world, "Asha Rao");
  const { body, prescriptionId } = await checkout(world, customer);
  const placed = await placeAndOpen(world.deps, customer, body, newId());
  if (!placed.ok) throw new Error(`not placed: ${JSON.stringify(placed.error)}`);
  await bench.submit(placed.value.payUrl, card(approvedCard));
  const { orderNumber } = placed.value;
  if (isNoticed) await syncPayment(world.deps, orderNumber);
  return { customer, orderNumber, prescriptionId };
}

async function approved() {
  const { orderNumber, prescriptionId } = await paidAtStripe(true);
  await openPages(world, world.priya, prescriptionId);
  const decision = {
    decision: "approve",
    transcription: transcription(world),
    ...(await asSeen(world, orderNumber)),
  };
  const outcome = await perform(world.deps, world.priya, decideOrderCommand, { orderNumber, ...decision });
  expect(outcome).toMatchObject({ ok: true });
  return orderNumber;
}

async function refundAsked() {
  const orderNumber = await approved();
  expect((await capture(world.deps, orderNumber)).ok).toBe(true);
  carriedOut(await hands(world).ask(world.anand, orderNumber, 100));
  return orderNumber;
}

async function cancelled() {
  const { customer, orderNumber } = await paidAtStripe(true);
  const seenVersion = await versionOf(world, orderNumber);
  expect(await perform(world.deps, customer, cancelOrderCommand, { orderNumber, seenVersion })).toMatchObject({
    ok: true,
  });
  return orderNumber;
}

const intents = async () =>
  (
    (await bench.api("GET", "/v1/payment_intents?limit=100")).body as {
      data: { id: string; metadata: { orderNumber?: string } }[];
    }
  ).data;

async function unnoticed() {
  const { orderNumber } = await paidAtStripe(false);
  const paymentIntentId =
    (await intents()).find(({ metadata }) => Object.values(metadata).includes(orderNumber))?.id ?? null;
  const event = { type: "payment_intent.amount_capturable_updated", createdAt: new Date(), live: false, payload: {} };
  await perform(world.deps, worker, receiveEventCommand, {
    id: `evt_${newId()}`,
    paymentIntentId,
    sessionId: null,
    ...event,
  });
  await world.database.inTransaction((tx) => enqueue(tx, syncJob, { orderNumber }, { key: `sync:${orderNumber}` }));
  return orderNumber;
}

const happened = async (orderNumber: string, event: AuditEventName) => {
  const mine = and(
    eq(auditEvents.orderNumber, orderNumber),
    eq(auditEvents.event, event),
    eq(auditEvents.outcome, "done"),
  );
  const [row] = await world.database.read.select({ n: count() }).from(auditEvents).where(mine);
  return row?.n;
};
const stateOf = async (orderNumber: string) => (await loadOrder(world.database.read, orderNumber))?.order.state;

/** Whether everything the process took up hangs by now, and it can take up no more; "done" when nothing is left to take up. */
async function standing(pid: number, startedAt: string): Promise<"yes" | "not yet" | "done"> {
  const [row] = await world.database.read.execute<{ hung: number; taken: number; open: number; left: number }>(sql`
    select (select count(*)::int from hung where pid = ${pid}) as hung,
      count(*) filter (where locked_at >= ${startedAt}::timestamptz)::int as taken,
      count(*) filter (where locked_at is null and attempts < max_attempts)::int as open,
      count(*) filter (where task_identifier not in ('sweep', 'compare-payments'))::int as left
    from graphile_worker.jobs`);
  const { hung = 0, taken = 0, open = 0, left = 0 } = row ?? {};
  if (left === 0 && hung === 0) return "done";
  return hung > 0 && hung === taken && (hung === 4 || open === 0) ? "yes" : "not yet";
}

test("a worker killed after the work of any kind of job leaves one charge, one release, one mail of each, and no job undone", async () => {
  const orders = { charged: await approved(), released: await cancelled(), held: await unnoticed() };
  const refunded = await refundAsked();
  const everyMinute = { payload: {}, attemptsMax: 2, delaySeconds: 0 };
  await world.database.inTransaction(async (tx) => {
    for (const task of ["sweep", "compare-payments"]) await addJob(tx, { ...everyMinute, task, key: task });
    await addJob(tx, { ...everyMinute, task: "scan-files", key: "scan-files" });
    // The payment of an order that has ended: there is nothing to void, and nothing may be.
    const { payment } = (await loadOrder(tx, orders.released)) ?? {};
    await enqueue(tx, voidStray, { paymentIntentId: payment?.paymentIntentId ?? "" }, { key: "stray" });
  });
  const stripe = { secretKey: testKey, webhookSecret: testWebhookSecret, apiBase: bench.url };
  const start = (kind: "hang" | "own") => workers.start(kind, { stripe, ...soon, settings: { ...settings } });
  let kills = 0;
  for (let now = "yes"; now === "yes"; ) {
    const [clock] = await world.database.read.execute<{ at: string }>(sql`select now()::text as at`);
    const killed = await start("hang");
    await until(async () => {
      now = await standing(killed.pid, clock?.at ?? "");
      return now !== "not yet";
    });
    await killed.kill("SIGKILL");
    kills++;
  }
  await start("own");
  await until(async () => (await workers.queue()).length === 0);

  const hung = await world.database.read.execute<{ task: string }>(
    sql`select distinct split_part(what, ' ', 1) as task from hung`,
  );
  expect(hung.map(({ task }) => task).sort()).toEqual(jobs.map(({ id }) => id).sort());
  expect(kills).toBeGreaterThan(2);
  expect([await stateOf(orders.charged), await happened(orders.charged, "payment.captured")]).toEqual(["paid", 1]);
  expect([await stateOf(orders.released), await happened(orders.released, "payment.voided")]).toEqual(["cancelled", 1]);
  expect([await stateOf(orders.held), await happened(orders.held, "payment.held")]).toEqual(["awaiting-review", 1]);
  expect(await hands(world).refunds(refunded)).toMatchObject([{ state: "succeeded", amountPaise: 100 }]);
  expect((await loadOrder(world.database.read, refunded))?.payment.refundedPaise).toBe(100);
  const mails = await world.database.read.select().from(messages);
  expect(mails.filter(({ sentAt }) => sentAt === null)).toEqual([]);
  expect(await readMailbox(workers.folder, null)).toHaveLength(mails.length);
  for (const { id } of mails) {
    const told = await world.database.read.select().from(auditEvents).where(eq(auditEvents.subjectId, id));
    expect(told).toHaveLength(1);
  }
}, 150_000);
