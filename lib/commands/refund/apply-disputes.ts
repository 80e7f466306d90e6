import "server-only";
import { type DisputeRow, disputesOf, insertDispute, updateDispute } from "@/db/repo/refund";
import type { AuditEvent, AuditEventName } from "@/lib/domain/audit/events";
import type { DisputeTruth } from "@/lib/domain/refund/dispute";
import type { Work } from "../command";
import { tellStaff } from "./tell";

/** Writes down what Stripe says of disputes, and tells staff of each that is new, that ended, and that began again after it had ended. */
export async function applyDisputes(
  work: Work,
  orderNumber: string,
  truths: readonly DisputeTruth[],
): Promise<AuditEvent[]> {
  const known = await disputesOf(work.tx, orderNumber);
  const events: AuditEvent[] = [];
  for (const truth of truths) {
    const row = known.find(({ id }) => id === truth.disputeId);
    if (row === undefined) events.push(...(await open(work, orderNumber, truth)));
    else if (row.state !== truth.state || row.amountPaise !== truth.amountMinor)
      events.push(...(await change(work, row, truth)));
  }
  return events;
}

async function open(work: Work, orderNumber: string, truth: DisputeTruth): Promise<AuditEvent[]> {
  const { disputeId, amountMinor, reason, state, openedAt } = truth;
  await insertDispute(work.tx, {
    id: disputeId,
    orderNumber,
    state,
    amountPaise: amountMinor,
    reason: reason.slice(0, 100),
    openedAt,
    closedAt: state === "open" ? null : work.now,
  });
  await tellStaff(work, orderNumber, `dispute:${disputeId}`, {
    kind: "dispute-opened",
    params: { amountPaise: amountMinor, disputeReason: reason.slice(0, 100) },
  });
  const opened = disputeEvent("dispute.opened", orderNumber, truth);
  return state === "open" ? [opened] : [opened, await closed(work, orderNumber, truth)];
}

async function change(work: Work, row: DisputeRow, truth: DisputeTruth): Promise<AuditEvent[]> {
  const { state, amountMinor } = truth;
  const closedAt = state === "open" ? null : (row.closedAt ?? work.now);
  await updateDispute(work.tx, row.id, { state, amountPaise: amountMinor, closedAt });
  if (state === row.state) return [disputeEvent("dispute.opened", row.orderNumber, truth)];
  if (state !== "open") return [await closed(work, row.orderNumber, truth)];
  await tellStaff(work, row.orderNumber, `dispute-again:${row.id}`, { kind: "dispute-reopened", params: {} });
  return [disputeEvent("dispute.opened", row.orderNumber, truth)];
}

async function closed(work: Work, orderNumber: string, truth: DisputeTruth): Promise<AuditEvent> {
  await tellStaff(work, orderNumber, `dispute-closed:${truth.disputeId}:${truth.state}`, {
    kind: truth.state === "won" ? "dispute-won" : "dispute-lost",
    params: { amountPaise: truth.amountMinor },
  });
  return disputeEvent("dispute.closed", orderNumber, truth);
}

function disputeEvent(
  event: AuditEventName,
  orderNumber: string,
  { disputeId, state, amountMinor }: DisputeTruth,
): AuditEvent {
  const details = { state, amountPaise: amountMinor };
  return { event, subjectKind: "dispute", subjectId: disputeId, orderNumber, details };
}
