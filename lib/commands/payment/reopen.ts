import "server-only";
import { lockSaleItems, type SaleItem } from "@/db/repo/catalogue";
import { type LoadedOrder, saveState } from "@/db/repo/order";
import { keepAttempt, updatePayment } from "@/db/repo/payment";
import { reserveAgain } from "@/db/repo/stock";
import { gateFacts } from "@/lib/commands/order/gate-facts";
import { type ReopenOrder, reopenOrder } from "@/lib/contracts/order";
import type { Actor } from "@/lib/domain/access/actor";
import { gate } from "@/lib/domain/checkout/gate";
import { changedLines, reopenReason } from "@/lib/domain/payment/reopening";
import { stripeKey } from "@/lib/domain/payment/stripe-key";
import { conflict, type Refusal, refused } from "@/lib/domain/shared/reason";
import { err, type Result } from "@/lib/domain/shared/result";
import { command, done, perform, type Work } from "../command";
import { sessionMinutes } from "../order/place";
import { orderForChange } from "../order/standing";
import type { PaymentDeps } from "./deps";
import { openSession } from "./open-session";

/**
 * Reopens an order that closed because its hold ran out or nobody paid: the whole gate is judged again as things are now, the packs are reserved
 * again, and the earlier payment page is stored as an attempt. The pharmacist reads the order again from the beginning.
 */
export const reopenOrderCommand = command({
  name: "payment.renewed",
  input: reopenOrder,
  subject: ({ orderNumber }) => ({ subjectKind: "payment", subjectId: orderNumber, orderNumber }),
  async run(work, input: ReopenOrder) {
    const { tx, now, today } = work;
    const loaded = await orderForChange(work, "order:pay", input);
    if (!loaded.ok) return loaded;
    const { order, lines, payment, decision } = loaded.value;
    const reason = reopenReason({
      state: order.state,
      decided: decision !== null,
      payment,
      closedAt: order.updatedAt,
      now,
    });
    if (reason !== null) return err(conflict(reason));
    const slugs = lines.map(({ slug }) => slug);
    const items = await lockSaleItems(tx, slugs, today);
    const reasons = await gateReasons(work, loaded.value, items);
    if (reasons.length > 0) return err(refused({ code: "gate-closed", params: { case: "renew" } }, reasons));
    const { orderNumber } = order;
    await keepAttempt(tx, payment, now);
    await updatePayment(tx, orderNumber, freshPayment(orderNumber, payment.attempt + 1, now));
    await reserveAgain(tx, orderNumber);
    await saveState(tx, order, "awaiting-payment", now);
    const details = { version: order.version + 1, attempt: payment.attempt + 1 };
    return done(
      { orderNumber },
      { event: "payment.renewed", subjectKind: "payment", subjectId: orderNumber, orderNumber, details },
    );
  },
});

async function gateReasons(work: Work, { order, lines }: LoadedOrder, items: readonly SaleItem[]) {
  const { tx, settings, today } = work;
  const item = (slug: string) => items.find((one) => one.slug === slug) ?? null;
  const facts = await gateFacts(
    tx,
    {
      customerId: order.customerId,
      patientId: order.patientId,
      prescriptionId: order.prescriptionId,
      acknowledgements: { version: order.acknowledgementsVersion, accepted: order.acknowledged },
      address: order.address,
      basket: lines.map((line) => ({ ...line, available: item(line.slug)?.available ?? false })),
      items,
    },
    settings,
    today,
  );
  const changed = changedLines(
    lines.map(({ slug, brand, strengthMg, unitPricePaise, packCapsules }) => ({
      title: `${brand} ${strengthMg} mg`,
      asked: { pricePaise: unitPricePaise, packCapsules },
      today: item(slug),
    })),
  );
  return [...gate(facts), ...changed];
}

function freshPayment(orderNumber: string, attempt: number, now: Date) {
  return {
    state: "none",
    attempt,
    keyRound: 0,
    sessionKey: stripeKey("session", { orderNumber, attempt, keyRound: 0 }),
    sessionId: null,
    sessionExpiresAt: new Date(now.getTime() + sessionMinutes * 60_000),
    payUrl: null,
    paymentIntentId: null,
    authorisedPaise: 0,
    capturedPaise: 0,
    refundedPaise: 0,
    captureBefore: null,
    problem: null,
    checkedAt: null,
    comparedAt: null,
  } as const;
}

/** Reopens the order, then opens its new payment page. When Stripe does not answer, the order waits for its payment like any other. */
export async function reopenAndOpenPage(
  deps: PaymentDeps,
  actor: Actor,
  raw: unknown,
  requestId: string,
): Promise<Result<{ orderNumber: string; payUrl: string }, Refusal>> {
  const reopened = await perform(deps, actor, reopenOrderCommand, raw, requestId);
  return reopened.ok ? openSession(deps, actor, reopened.value.orderNumber) : reopened;
}
