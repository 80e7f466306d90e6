import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openJobs } from "@/db/repo/job";
import { perform } from "@/lib/commands/command";
import { decideOrderCommand } from "@/lib/commands/order/decide";
import { receiveEventCommand } from "@/lib/commands/payment/receive-event";
import { addCustomer, asSeen, heldOrder, makeWorld, transcription, type World } from "@/lib/commands/test-world";
import { worker } from "@/lib/domain/access/actor";
import { after, type OrderState } from "@/lib/domain/order/machine";
import { type PaymentFacts, type PaymentTruth, reconcile } from "@/lib/domain/payment/reconcile";
import { isStale } from "@/lib/domain/payment/stale";
import { openPages } from "@/lib/fixtures/staff-acts";
import type { Blobs } from "@/lib/integrations/storage/blobs";
import { masterKeys } from "@/lib/integrations/storage/envelope";
import { sendMessage } from "@/lib/jobs/definitions/send-message";
import { startWorker } from "@/lib/jobs/run";
import { searchKeys } from "@/lib/platform/search-key";
import { linkTokens } from "@/lib/platform/secret-hash";
import { chance } from "./chance";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

test("F22 sixty events, each ten times, in any order, eight at once: sixty are stored, and sixty errands queued", async () => {
  const ids = Array.from({ length: 60 }, (_, at) => `evt_storm_${at}`);
  const { upTo } = chance(22);
  const storm = ids.flatMap((id) => Array.from({ length: 10 }, () => ({ id, at: upTo(1_000_000) })));
  storm.sort((one, other) => one.at - other.at);
  const sender = async () => {
    for (let next = storm.pop(); next !== undefined; next = storm.pop()) {
      const event = { id: next.id, type: "charge.captured", createdAt: world.clock.now(), live: false };
      const about = { paymentIntentId: "pi_nobody", sessionId: null, payload: {} };
      expect((await perform(world.deps, worker, receiveEventCommand, { ...event, ...about })).ok).toBe(true);
    }
  };
  await Promise.all(Array.from({ length: 8 }, sender));
  const [counted] = await world.database.read.execute<{ events: number; jobs: number; records: number }>(sql`
    select (select count(*)::int from stripe_events where id like 'evt_storm_%') as events,
      (select count(*)::int from graphile_worker.jobs where key like 'event:evt_storm_%') as jobs,
      (select count(*)::int from audit_events where subject_id like 'evt_storm_%') as records`);
  expect(counted).toEqual({ events: 60, jobs: 60, records: 60 });
}, 120_000);

test("F23 what Stripe was heard to say, in all 720 orders of six readings: the order is paid, charged once", () => {
  const base: PaymentTruth = {
    paymentIntentId: "pi_1",
    orderNumber: "o1",
    status: "authorised",
    currency: "inr",
    amountMinor: 100,
    amountCapturableMinor: 100,
    amountReceivedMinor: 0,
    amountRefundedMinor: 0,
    captureBefore: null,
    voidReason: null,
    live: false,
    disputed: false,
    failureMessage: null,
  };
  const charged: PaymentTruth = { ...base, status: "captured", amountCapturableMinor: 0, amountReceivedMinor: 100 };
  const early: PaymentTruth[] = (["requires-payment", "requires-action", "processing"] as const).map((status) => ({
    ...base,
    status,
    amountCapturableMinor: 0,
  }));
  const histories = ordersOf([...early, base, charged, charged]);
  const ends = new Set(histories.map((readings) => JSON.stringify(heardInTurn(readings))));
  expect(histories).toHaveLength(720);
  expect([...ends]).toEqual([JSON.stringify({ state: "paid", payment: "captured", charges: 1 })]);
});

function heardInTurn(readings: readonly PaymentTruth[]) {
  let state: OrderState = "approved";
  let payment: Pick<PaymentFacts, "state"> = { state: "authorised" };
  let charges = 0;
  for (const truth of readings) {
    if (isStale({ ...payment, paymentIntentId: "pi_1", givenBackPaise: 0 }, truth)) continue;
    const known = { orderNumber: "o1", approved: true, currency: "inr", totalPaise: 100, paymentIntentId: "pi_1" };
    const outcome = reconcile({ ...known, state }, truth, false);
    payment = outcome.payment;
    if (outcome.event === "captured") charges += 1;
    if (outcome.event !== null) state = after(state, outcome.event) ?? state;
  }
  return { state, payment: payment.state, charges };
}

function ordersOf<T>(things: readonly T[]): T[][] {
  if (things.length <= 1) return [[...things]];
  return things.flatMap((first, at) =>
    ordersOf(things.filter((_, other) => other !== at)).map((rest) => [first, ...rest]),
  );
}

test("F30 two pharmacists decide at the same moment, on twelve orders: one decision each, the other is told", async () => {
  for (let round = 0; round < 12; round++) {
    const { orderNumber, prescriptionId } = await heldOrder(world, await addCustomer(world, "Asha Rao"), { packs: 1 });
    await openPages(world, world.priya, prescriptionId);
    const seen = await asSeen(world, orderNumber);
    const approval = { decision: "approve", transcription: transcription(world) };
    const words = [approval, { decision: "decline", reasonCode: "RX_ILLEGIBLE" }] as const;
    const decided = await Promise.all(
      words.map((word, at) =>
        perform(world.deps, at === 0 ? world.priya : world.joseph, decideOrderCommand, {
          orderNumber,
          ...seen,
          ...word,
        }),
      ),
    );
    expect(decided.filter(({ ok }) => ok)).toHaveLength(1);
    expect(decided.find(({ ok }) => !ok)).toMatchObject({ error: { kind: "conflict" } });
    const rows = await world.database.read.execute(sql`select from decisions where order_number = ${orderNumber}`);
    expect(rows).toHaveLength(1);
  }
}, 120_000);

test("F39 a job that always throws is given up after its attempts, and the others are done meanwhile", async () => {
  const queue = async (messageId: string) =>
    world.database.inTransaction(async (tx) => {
      await tx.execute(sql`insert into messages (id, key, to_email, template, data, created_at)
        values (${messageId}, ${messageId}, ${messageId}, 'order-received', '{"name":"Asha Rao","orderNumber":"o1"}', now())`);
      await tx.execute(sql`select graphile_worker.add_job(${sendMessage.id}, json_build_object('messageId', ${messageId}::text),
        job_key := ${messageId}::text, max_attempts := 3)`);
    });
  await world.database.inTransaction((tx) => tx.execute(sql`delete from graphile_worker._private_jobs`));
  await queue("poison@example.com");
  await queue("good@example.com");
  const sent: string[] = [];
  const deps = {
    ...world.deps,
    blobs: {} as Blobs,
    keys: masterKeys({ current: Buffer.alloc(32).toString("base64"), previous: null }),
    scanner: null,
    links: linkTokens("secret"),
    searchKeys: searchKeys({ key: Buffer.alloc(32).toString("base64"), previousKey: null }),
    mailer: {
      send: async ({ to }: { to: string }) => {
        if (to.startsWith("poison")) throw new Error("never");
        sent.push(to);
      },
    },
  };
  const running = await startWorker(deps, world.url);
  await expect
    .poll(
      async () => {
        // The pauses between attempts are not what is tried here.
        await world.database.read.execute(sql`select graphile_worker.reschedule_jobs(array_agg(id), run_at := now())
          from graphile_worker.jobs where attempts < max_attempts and locked_at is null having count(*) > 0`);
        return (await openJobs(world.database.read)).map(({ task, failed, attempts }) => ({ task, failed, attempts }));
      },
      { timeout: 60_000, interval: 100 },
    )
    .toEqual([{ task: sendMessage.id, failed: true, attempts: 3 }]);
  await running.stop();
  expect(sent).toEqual(["good@example.com"]);
}, 120_000);
