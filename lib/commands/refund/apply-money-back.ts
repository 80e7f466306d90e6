import "server-only";
import { z } from "zod";
import { type LoadedOrder, loadOrderForUpdate } from "@/db/repo/order";
import { insertRefund, moveRefund, type RefundRow, refundsOf } from "@/db/repo/refund";
import type { AuditEvent } from "@/lib/domain/audit/events";
import type { DisputeTruth } from "@/lib/domain/refund/dispute";
import { type Healed, heal } from "@/lib/domain/refund/heal";
import type { RefundTruth } from "@/lib/domain/refund/truth";
import { notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, unchanged, type Work } from "../command";
import { applyDisputes } from "./apply-disputes";
import { endIfGone } from "./end-order";
import { ofRefund, refundEvent } from "./events";
import { tellCustomer, tellOfFailure, tellStaff } from "./tell";

/** Both lists come from our own payments port, typed there; nothing a person sent reaches this. */
const moneyBack = z.object({
  orderNumber: z.string(),
  refunds: z.custom<readonly RefundTruth[]>(Array.isArray),
  disputes: z.custom<readonly DisputeTruth[]>(Array.isArray),
});

/**
 * Makes our record of refunds and disputes agree with Stripe's, under the order's lock: answers of our own requests, what webhooks told, and what
 * somebody did at Stripe itself. The same lists twice change nothing.
 */
export const applyMoneyBackCommand = command({
  name: "payment.updated",
  input: moneyBack,
  subject: ofRefund,
  async run(work, { orderNumber, refunds, disputes }: z.infer<typeof moneyBack>) {
    const loaded = await loadOrderForUpdate(work.tx, orderNumber);
    if (loaded === null) return err(notFound);
    const known = await refundsOf(work.tx, orderNumber);
    const { moved, found, overtaken } = heal(known, refunds, loaded.payment.capturedPaise);
    const events: AuditEvent[] = [];
    for (const one of moved) events.push(...(await move(work, loaded, known, one)));
    for (const { truth, state } of found) events.push(...(await writeDown(work, loaded, truth, state)));
    for (const { id } of overtaken) events.push(...(await withdraw(work, rowOf(known, id))));
    events.push(...(await applyDisputes(work, orderNumber, disputes)));
    if (events.length === 0) return unchanged(null);
    const ended = await endIfGone(work, orderNumber);
    return done(null, ...events.map((event) => versioned(event, ended.version)), ...ended.events);
  },
});

const versioned = (event: AuditEvent, version: number): AuditEvent => ({
  ...event,
  details: { ...event.details, version },
});

function rowOf(known: readonly RefundRow[], id: string): RefundRow {
  const row = known.find((one) => one.id === id);
  if (row === undefined) throw new Error(`refund ${id} was healed and is not there`);
  return row;
}

async function move(
  work: Work,
  { order }: LoadedOrder,
  known: readonly RefundRow[],
  one: Healed,
): Promise<AuditEvent[]> {
  const row = rowOf(known, one.refund.id);
  const { truth, to, isNews } = one;
  const hasEnded = to !== row.state && (to === "succeeded" || to === "failed");
  await moveRefund(work.tx, row, {
    state: to,
    stripeRefundId: truth.refundId,
    ...(hasEnded ? { endedAt: work.now } : {}),
    ...(to === "failed" ? { problem: truth.failureReason ?? "failed" } : {}),
  });
  if (isNews) await tellCustomer(work, order, row);
  if (to === "failed" && to !== row.state) await tellOfFailure(work, row, truth.failureReason ?? "failed");
  const details = { amountPaise: row.amountPaise };
  const news = isNews ? [refundEvent("refund.on-its-way", order.orderNumber, row.id, details)] : [];
  if (to === row.state) return news;
  const event = to === "failed" ? ("refund.failed" as const) : ("refund.succeeded" as const);
  return [...news, refundEvent(event, order.orderNumber, row.id, details)];
}

/** A refund that somebody made at Stripe itself: a fact, so it is written down whatever our own rules would have said. */
async function writeDown(
  work: Work,
  { order }: LoadedOrder,
  truth: RefundTruth,
  state: RefundRow["state"],
): Promise<AuditEvent[]> {
  const { orderNumber } = order;
  const row = { id: work.newId(), amountPaise: truth.amountMinor };
  await insertRefund(work.tx, {
    ...row,
    orderNumber,
    source: "stripe",
    state,
    requestKey: truth.requestKey ?? truth.refundId,
    requestedAt: truth.createdAt,
    sentAt: truth.createdAt,
    stripeRefundId: truth.refundId,
    endedAt: state === "sent" ? null : work.now,
    problem: truth.failureReason,
  });
  await tellStaff(work, orderNumber, `refund-found:${truth.refundId}`, {
    kind: "refund-made-at-stripe",
    params: { amountPaise: truth.amountMinor },
  });
  if (state !== "failed") await tellCustomer(work, order, row);
  const details = { amountPaise: truth.amountMinor };
  const news = state === "failed" ? [] : [refundEvent("refund.on-its-way", orderNumber, row.id, details)];
  return [refundEvent("refund.found", orderNumber, row.id, details), ...news];
}

/** What was not sent yet and is more than what is left: somebody gave it back at Stripe meanwhile. */
async function withdraw(work: Work, row: RefundRow): Promise<AuditEvent[]> {
  await moveRefund(work.tx, row, { state: "withdrawn", endedAt: work.now, problem: "overtaken" });
  await tellStaff(work, row.orderNumber, `refund-overtaken:${row.id}`, {
    kind: "refund-overtaken",
    params: { amountPaise: row.amountPaise },
  });
  return [refundEvent("refund.withdrawn", row.orderNumber, row.id, { amountPaise: row.amountPaise })];
}
