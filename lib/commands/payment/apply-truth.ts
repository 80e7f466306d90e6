import "server-only";
import { z } from "zod";
import { raiseAlert } from "@/db/repo/alert";
import { type LoadedOrder, loadOrderForUpdate, saveState } from "@/db/repo/order";
import { isEarlierPayment, updatePayment } from "@/db/repo/payment";
import { refundsOf } from "@/db/repo/refund";
import { endReservations } from "@/db/repo/stock";
import type { Alert } from "@/lib/domain/alert/alert";
import type { AuditEvent, AuditEventName } from "@/lib/domain/audit/events";
import { after, type OrderEvent } from "@/lib/domain/order/machine";
import { sameFacts } from "@/lib/domain/payment/compare";
import { type PaymentFacts, type PaymentTruth, type Reconciliation, reconcile } from "@/lib/domain/payment/reconcile";
import { isStale } from "@/lib/domain/payment/stale";
import { notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { voidStray } from "@/lib/jobs/definitions/payment-jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import { command, done, unchanged, type Work } from "../command";
import { keepDeadlines } from "../order/keep-deadlines";
import { notifyCustomer } from "../order/notify";
import { askLateRelease } from "../refund/ask-release";

/** Truth comes from our own payments port, typed there; nothing a person sent reaches this. */
const applyTruth = z.object({
  orderNumber: z.string(),
  truth: z.custom<PaymentTruth>((value) => typeof value === "object" && value !== null),
});

/**
 * Makes our record agree with what Stripe says, under the order's lock. Webhook, return page, sweep and the jobs that charge or release all end
 * here, so the same truth twice changes nothing.
 */
export const applyTruthCommand = command({
  name: "payment.updated",
  input: applyTruth,
  subject: ({ orderNumber }) => ({ subjectKind: "payment", subjectId: orderNumber, orderNumber }),
  async run(work, { orderNumber, truth }: z.infer<typeof applyTruth>) {
    const loaded = await loadOrderForUpdate(work.tx, orderNumber);
    if (loaded === null) return err(notFound);
    const { order, payment, decision } = loaded;
    const { paymentIntentId, state } = payment;
    const givenBackPaise = await givenBack(work.tx, orderNumber);
    if (isStale({ paymentIntentId, state, givenBackPaise }, truth)) return unchanged<PaymentFacts>(payment);
    if (paymentIntentId === null && (await isEarlierPayment(work.tx, orderNumber, truth.paymentIntentId))) {
      await voidIfHeld(work.tx, truth);
      return unchanged(payment);
    }
    const approved = decision?.decision === "approve";
    const outcome = reconcile(
      {
        orderNumber,
        state: order.state,
        approved,
        currency: order.currency,
        totalPaise: order.totalPaise,
        paymentIntentId,
      },
      truth,
      work.settings.livePayments,
    );
    const events = await save(work, loaded, truth, outcome);
    if (events.length > 0) await keepDeadlines(work, orderNumber);
    return events.length === 0 ? unchanged(outcome.payment) : done(outcome.payment, ...events);
  },
});

/** One alert for each thing that can be wrong with an order's payment. */
const paymentAlertKey = (orderNumber: string, { kind, params }: Alert) =>
  ["payment", orderNumber, kind, ...("mismatch" in params ? [params.mismatch] : [])].join(":");

/** What went back by refunds that stand, ours and those made at Stripe. */
async function givenBack(tx: Work["tx"], orderNumber: string): Promise<number> {
  const standing = (await refundsOf(tx, orderNumber)).filter(({ state }) => state === "succeeded");
  return standing.reduce((sum, { amountPaise }) => sum + amountPaise, 0);
}

async function save(
  work: Work,
  loaded: LoadedOrder,
  truth: PaymentTruth,
  outcome: Reconciliation,
): Promise<AuditEvent[]> {
  const { tx, now } = work;
  const { order, payment } = loaded;
  const { orderNumber } = order;
  const { alert } = outcome;
  const isNews =
    alert !== null &&
    (await raiseAlert(tx, {
      ...alert,
      id: work.newId(),
      key: paymentAlertKey(orderNumber, alert),
      orderNumber,
      at: now,
    }));
  if (outcome.voidHold) await askLateRelease(work, orderNumber);
  if (outcome.isSecond === true) await voidIfHeld(tx, truth);
  const isOurs = payment.paymentIntentId === null || payment.paymentIntentId === truth.paymentIntentId;
  const moved = isOurs && !sameFacts(payment, outcome.payment);
  if (moved || (isOurs && payment.paymentIntentId === null)) {
    await updatePayment(tx, orderNumber, {
      ...outcome.payment,
      paymentIntentId: truth.paymentIntentId,
      checkedAt: now,
    });
  }
  if (outcome.event !== null) return [await moveOrder(work, loaded, outcome.event, outcome.payment)];
  if (!moved && !isNews) return [];
  const event: AuditEventName = outcome.payment.state === "voided" ? "payment.voided" : "payment.updated";
  return [
    { event, subjectKind: "payment", subjectId: orderNumber, orderNumber, details: { state: outcome.payment.state } },
  ];
}

/** Two tabs, two payment pages, one order: the hold that came second is given back. */
async function voidIfHeld(tx: Work["tx"], { status, paymentIntentId }: PaymentTruth): Promise<void> {
  if (status !== "authorised") return;
  await enqueue(tx, voidStray, { paymentIntentId }, { key: `stray:${paymentIntentId}` });
}

const eventNames: Partial<Record<OrderEvent, AuditEventName>> = {
  hold: "payment.held",
  lapse: "payment.lapsed",
  "hold-expired": "payment.hold-expired",
  "payment-wrong": "payment.wrong",
  captured: "payment.captured",
  "capture-failed": "payment.capture-failed",
};

async function moveOrder(
  work: Work,
  { order, payment }: LoadedOrder,
  event: OrderEvent,
  facts: PaymentFacts,
): Promise<AuditEvent> {
  const to = after(order.state, event);
  const name = eventNames[event];
  if (to === null || name === undefined) throw new Error(`reconcile asked for ${event} from ${order.state}`);
  await saveState(work.tx, order, to, work.now, event === "hold" ? { submittedAt: work.now } : {});
  if (to === "payment-expired") {
    await endReservations(work.tx, order.orderNumber, "released");
    await notifyCustomer(work, order, "payment-expired");
  }
  if (event === "hold") await notifyCustomer(work, order, "order-received", {}, occasionOf(payment));
  if (to === "payment-problem") await notifyCustomer(work, order, "payment-problem");
  const details = { version: order.version + 1, state: facts.state };
  return { event: name, subjectKind: "payment", subjectId: order.orderNumber, orderNumber: order.orderNumber, details };
}

/** Each hold of an order is told once; that it ran out, only the first time: the customer is asked once to pay again. */
const occasionOf = ({ attempt }: LoadedOrder["payment"]) => (attempt > 1 ? { occasion: String(attempt) } : {});
