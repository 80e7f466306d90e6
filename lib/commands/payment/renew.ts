import "server-only";
import { lockSaleItems, type SaleItem } from "@/db/repo/catalogue";
import { type LoadedOrder, saveState } from "@/db/repo/order";
import { keepAttempt, updatePayment } from "@/db/repo/payment";
import { renewReservations } from "@/db/repo/stock";
import { gateFacts } from "@/lib/commands/order/gate-facts";
import { type RenewOrder, renewOrder } from "@/lib/contracts/order";
import type { Actor } from "@/lib/domain/access/actor";
import { gate } from "@/lib/domain/checkout/gate";
import { changedLines, renewalReason } from "@/lib/domain/payment/renewal";
import { stripeKey } from "@/lib/domain/payment/stripe-key";
import { conflict, type Refusal, refused } from "@/lib/domain/shared/reason";
import { err, type Result } from "@/lib/domain/shared/result";
import { command, done, perform, type Work } from "../command";
import { sessionMinutes } from "../order/place";
import { orderForChange } from "../order/standing";
import type { PaymentDeps } from "./deps";
import { openSession } from "./open-session";

/**
 * Takes up an order that closed because its hold ran out or nobody paid: the whole gate is judged again as things are now, the packs are promised
 * anew, and the earlier payment page is put aside. The pharmacist reads the order again from the beginning.
 */
export const renewOrderCommand = command({
  name: "payment.renewed",
  input: renewOrder,
  subject: ({ orderNumber }) => ({ subjectKind: "payment", subjectId: orderNumber, orderNumber }),
  async run(work, input: RenewOrder) {
    const { tx, now, today } = work;
    const loaded = await orderForChange(work, "order:pay", input);
    if (!loaded.ok) return loaded;
    const { order, lines, payment, decision } = loaded.value;
    const reason = renewalReason({
      state: order.state,
      decided: decision !== null,
      payment,
      closedAt: order.updatedAt,
      now,
    });
    if (reason !== null) return err(conflict(reason));
    const slugs = lines.map(({ slug }) => slug);
    const items = await lockSaleItems(tx, slugs, today);
    const reasons = await renewalReasons(work, loaded.value, items);
    if (reasons.length > 0) return err(refused({ code: "gate-closed", params: { case: "renew" } }, reasons));
    const { orderNumber } = order;
    await keepAttempt(tx, payment, now);
    await updatePayment(tx, orderNumber, freshPayment(orderNumber, payment.attempt + 1, now));
    await renewReservations(tx, orderNumber);
    await saveState(tx, order, "awaiting-payment", now);
    const details = { version: order.version + 1, attempt: payment.attempt + 1 };
    return done(
      { orderNumber },
      { event: "payment.renewed", subjectKind: "payment", subjectId: orderNumber, orderNumber, details },
    );
  },
});

async function renewalReasons(work: Work, { order, lines }: LoadedOrder, items: readonly SaleItem[]) {
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

/** Takes the order up, then opens its new payment page. When Stripe does not answer, the order waits for its payment like any other. */
export async function renewAndOpen(
  deps: PaymentDeps,
  actor: Actor,
  raw: unknown,
  requestId: string,
): Promise<Result<{ orderNumber: string; payUrl: string }, Refusal>> {
  const renewed = await perform(deps, actor, renewOrderCommand, raw, requestId);
  return renewed.ok ? openSession(deps, actor, renewed.value.orderNumber) : renewed;
}
