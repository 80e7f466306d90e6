import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { disputes } from "@/db/schema/refunds";
import { perform } from "@/lib/commands/command";
import { decideOrderCommand } from "@/lib/commands/order/decide";
import { placeAndOpen } from "@/lib/commands/order/place-and-open";
import { applyEvent } from "@/lib/commands/payment/apply-event";
import { capture } from "@/lib/commands/payment/capture";
import { receiveEventCommand } from "@/lib/commands/payment/receive-event";
import { sendRefund } from "@/lib/commands/payment/send-refund";
import { syncPayment } from "@/lib/commands/payment/sync";
import { carriedOut, hands } from "@/lib/commands/refund/refund-test-world";
import { asSeen, checkout, makeWorld, transcription, type World } from "@/lib/commands/test-world";
import { worker } from "@/lib/domain/access/actor";
import { openPages } from "@/lib/fixtures/staff-acts";
import { newId } from "@/lib/platform/ids";
import { value } from "./counters";
import { approvedCard, type Bench, card, type Received, startBench, startReceiver } from "./harness";

// The shop's commands on a real database, with Stripe's own SDK between them and the sandbox, and its webhooks back.

let world: World;
let bench: Bench;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
let deps: World["deps"];
beforeAll(async () => {
  world = await makeWorld();
  receiver = await startReceiver([]);
  bench = await startBench({ clock: world.clock, webhookUrl: receiver.url });
  deps = { ...world.deps, payments: bench.payments } as World["deps"];
});
afterAll(async () => {
  await bench.stop();
  await receiver.stop();
  await world.drop();
});

async function charged(number = approvedCard) {
  const { body, prescriptionId } = await checkout(world, world.asha);
  const { orderNumber, payUrl } = carriedOut(await placeAndOpen(deps, world.asha, body, newId()));
  await bench.submit(payUrl, card(number));
  value(await syncPayment(deps, orderNumber));
  await openPages(world, world.priya, prescriptionId);
  const seen = await asSeen(world, orderNumber);
  const decision = { orderNumber, decision: "approve", transcription: transcription(world), ...seen };
  carriedOut(await perform(deps, world.priya, decideOrderCommand, decision));
  value(await capture(deps, orderNumber));
  return orderNumber;
}

/** The webhook as the shop's route takes it: verified, stored, applied. */
async function arrive({ body, signature }: Received) {
  const event = value(bench.payments.readEvent(body, signature));
  await perform(deps, worker, receiveEventCommand, event);
  value(await applyEvent(deps, event.id));
}

/** The shop hears of it: the first webhook of this kind that comes from now on, or came and was not heard yet. */
async function hear(type: string): Promise<void> {
  for (;;) {
    const at = receiver.received.findIndex((one) => one.type === type);
    const [event] = at < 0 ? [] : receiver.received.splice(at, 1);
    if (event !== undefined) return arrive(event);
    await receiver.until(receiver.received.length + 1);
  }
}

test("a refund whose answer is cut is found again by its mark: once at Stripe, once in the record, healed by its webhook", async () => {
  const { ask, refunds, order } = hands(world, deps);
  const orderNumber = await charged();
  const { refundId } = carriedOut(await ask(world.anand, orderNumber, 10_000));
  await bench.command({ failNext: { path: "/v1/refunds", method: "POST", status: "cut-after", times: 2 } });
  await sendRefund(deps, refundId);
  await hear("refund.created");
  expect(await refunds(orderNumber)).toMatchObject([{ state: "succeeded", amountPaise: 10_000 }]);
  value(await sendRefund(deps, refundId));
  const { payment } = await order(orderNumber);
  expect(payment).toMatchObject({ state: "part-refunded", refundedPaise: 10_000 });
  expect(value(await bench.payments.refunds(payment.paymentIntentId ?? ""))).toHaveLength(1);
});

test("a refund that the bank sends back is failed in the record by its webhook, and the charge stands again", async () => {
  const { ask, refunds, order } = hands(world, deps);
  const orderNumber = await charged("4000 0000 0000 5126");
  const { refundId } = carriedOut(await ask(world.anand, orderNumber, 10_000));
  value(await sendRefund(deps, refundId));
  expect(await refunds(orderNumber)).toMatchObject([{ state: "succeeded" }]);
  bench.advance(10);
  await hear("refund.failed");
  expect(await refunds(orderNumber)).toMatchObject([{ state: "failed", problem: "expired_or_canceled_card" }]);
  expect((await order(orderNumber)).payment).toMatchObject({ state: "captured", refundedPaise: 0 });
});

test("a charge contested at once stops the order by its webhook, until its evidence wins", async () => {
  const { dispense, order } = hands(world, deps);
  const orderNumber = await charged("4000 0000 0000 0259");
  await hear("charge.dispute.created");
  const kept = () => world.database.read.select().from(disputes).where(eq(disputes.orderNumber, orderNumber));
  expect(await kept()).toMatchObject([{ state: "open", reason: "fraudulent" }]);
  expect((await dispense(orderNumber)).ok).toBe(false);
  const path = `/v1/disputes/${(await kept())[0]?.id}`;
  await bench.api("POST", path, { "evidence[uncategorized_text]": "winning_evidence" });
  await hear("charge.dispute.closed");
  expect(await kept()).toMatchObject([{ state: "won" }]);
  expect((await order(orderNumber)).payment.state).toBe("captured");
  expect((await order(orderNumber)).order.state).toBe("paid");
  expect((await dispense(orderNumber)).ok).toBe(true);
});
