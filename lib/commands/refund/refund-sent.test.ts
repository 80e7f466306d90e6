import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { messages, staffAlerts } from "@/db/schema/records";
import { sendRefund } from "../payment/send-refund";
import { syncPayment } from "../payment/sync";
import { countShelf } from "../test-shelf";
import { makeWorld, paidOrder, type World } from "../test-world";
import { carriedOut, hands } from "./refund-test-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
beforeEach(async () => {
  await countShelf(world, 100);
});
afterAll(() => world.drop());

async function paid() {
  const { orderNumber, paymentIntentId } = await paidOrder(world, world.asha);
  return { orderNumber, paymentIntentId, total: (await hands(world).order(orderNumber)).order.totalPaise };
}

const mails = (orderNumber: string) =>
  world.database.read
    .select()
    .from(messages)
    .where(and(eq(messages.orderNumber, orderNumber), eq(messages.template, "refund-on-its-way")));
const alerts = (orderNumber: string, key: string) =>
  world.database.read
    .select()
    .from(staffAlerts)
    .where(and(eq(staffAlerts.orderNumber, orderNumber), like(staffAlerts.key, `${key}%`)));
const listed = async (paymentIntentId: string) => {
  const answer = await world.payments.refunds(paymentIntentId);
  return answer.ok ? answer.value : [];
};

describe("an answer of Stripe's that is lost", () => {
  test("gives the money back once, however often the job comes again", async () => {
    const { ask, refunds } = hands(world);
    const { orderNumber, paymentIntentId } = await paid();
    const { refundId } = carriedOut(await ask(world.anand, orderNumber, 100));
    world.payments.failNext("refund", undefined, "after");
    expect(await sendRefund(world.deps, refundId)).toMatchObject({ ok: false, error: { retryable: true } });
    expect(await refunds(orderNumber)).toMatchObject([{ state: "sent" }]);
    world.move(3 * 86_400_000);
    expect(await sendRefund(world.deps, refundId)).toMatchObject({ ok: true });
    expect(await refunds(orderNumber)).toMatchObject([{ state: "succeeded" }]);
    expect(await listed(paymentIntentId)).toHaveLength(1);
  });

  test("is healed by the webhook before the job comes again", async () => {
    const { ask, refunds } = hands(world);
    const { orderNumber } = await paid();
    const { refundId } = carriedOut(await ask(world.anand, orderNumber, 100));
    world.payments.failNext("refund", undefined, "after");
    await sendRefund(world.deps, refundId);
    await syncPayment(world.deps, orderNumber);
    expect(await refunds(orderNumber)).toMatchObject([{ state: "succeeded" }]);
    expect(await mails(orderNumber)).toHaveLength(1);
  });

  test("fails when Stripe refuses it for good: staff are told, and the amount can be requested again", async () => {
    const { ask, refunds } = hands(world);
    const { orderNumber, total } = await paid();
    const { refundId } = carriedOut(await ask(world.anand, orderNumber, 100));
    world.payments.failNext("refund", { kind: "invalid-request", message: "no", retryable: false });
    expect(await sendRefund(world.deps, refundId)).toMatchObject({ ok: true });
    expect(await refunds(orderNumber)).toMatchObject([{ state: "failed", problem: "no" }]);
    expect(await alerts(orderNumber, "refund-failed")).toHaveLength(1);
    expect(await mails(orderNumber)).toEqual([]);
    expect(await ask(world.anand, orderNumber, total)).toMatchObject({ ok: true });
  });
});

describe("what happens at Stripe itself", () => {
  test("a refund made there is written down, alerts staff and withdraws what no longer fits", async () => {
    const { ask, refunds, order } = hands(world);
    const { orderNumber, paymentIntentId, total } = await paid();
    carriedOut(await ask(world.priya, orderNumber, 1000));
    world.payments.refundThere(paymentIntentId, total);
    await syncPayment(world.deps, orderNumber);
    expect((await refunds(orderNumber)).map(({ source, state }) => `${source} ${state}`).sort()).toEqual([
      "shop withdrawn",
      "stripe succeeded",
    ]);
    expect(await alerts(orderNumber, "refund-found")).toHaveLength(1);
    expect((await order(orderNumber)).order.state).toBe("cancelled");
  });

  test("a bank that sends the money back later makes the refund failed, and the charge stands again", async () => {
    const { ask, refunds, order } = hands(world);
    const { orderNumber } = await paid();
    const { refundId } = carriedOut(await ask(world.anand, orderNumber, 100));
    await sendRefund(world.deps, refundId);
    const [refund] = await refunds(orderNumber);
    world.payments.failRefund(refund?.stripeRefundId ?? "");
    await syncPayment(world.deps, orderNumber);
    expect(await refunds(orderNumber)).toMatchObject([{ state: "failed", problem: "expired_or_canceled_card" }]);
    expect((await order(orderNumber)).payment).toMatchObject({ state: "captured", refundedPaise: 0 });
    expect(await alerts(orderNumber, "refund-failed")).toHaveLength(1);
  });
});
