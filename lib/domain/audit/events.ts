import type { AuditDetails } from "./details";

/** Everything that is written into the record. Past tense, in pharmacy's words; the list is closed so that no screen meets an unknown one. */
export const auditEventNames = [
  "account.asked-for",
  "account.created",
  "account.signed-in",
  "account.sign-in-failed",
  "account.sign-in-refused",
  "account.signed-out",
  "account.reset-asked",
  "account.password-set",
  "account.disabled",
  "account.staff-invited",
  "basket.changed",
  "patient.added",
  "patient.category-confirmed",
  "patient.statement-added",
  "patient.identity-accepted",
  "prescription.received",
  "prescription.file-added",
  "prescription.file-removed",
  "prescription.file-scanned",
  "prescription.file-infected",
  "prescription.reordered",
  "prescription.transcribed",
  "prescription.page-viewed",
  "prescription.original-asked",
  "prescription.original-decided",
  "prescription.original-taken",
  "checkout.saved",
  "order.placed",
  "order.asked",
  "order.answered",
  "order.reminded",
  "order.answer-overdue",
  "order.question-withdrawn",
  "order.cancelled",
  "order.approved",
  "order.declined",
  "order.decision-undone",
  "order.dispensed",
  "order.copy-endorsed",
  "order.handed-over",
  "order.refunded",
  "order.viewed",
  "order.searched",
  "order.taken-up",
  "order.taken-over",
  "order.released",
  "order.set-aside",
  "order.taken-up-again",
  "order.escalated",
  "order.escalation-answered",
  "order.note-written",
  "order.prescriber-called",
  "order.call-planned",
  "order.call-ended",
  "payment.session-opened",
  "payment.event-received",
  "payment.held",
  "payment.wrong",
  "payment.lapsed",
  "payment.hold-ending",
  "payment.renewed",
  "payment.hold-expired",
  "payment.captured",
  "payment.capture-failed",
  "payment.voided",
  "payment.checked",
  "payment.updated",
  "payment.key-renewed",
  "payment.stray-voided",
  "payment.break-found",
  "payment.break-explained",
  "payment.break-resolved",
  "payment.release-tried",
  "refund.requested",
  "refund.approved",
  "refund.withdrawn",
  "refund.sent",
  "refund.on-its-way",
  "refund.succeeded",
  "refund.failed",
  "refund.found",
  "dispute.opened",
  "dispute.closed",
  "safety.reported",
  "safety.closed",
  "safety.not-reached",
  "catalogue.changed",
  "stock.received",
  "stock.written-off",
  "stock.count-corrected",
  "stock.write-off-asked",
  "stock.write-off-refused",
  "stock.kept-back",
  "stock.put-back",
  "stock.recipients-read",
  "stock.returned",
  "message.sent",
  "message.sent-again",
  "job.retried",
  "job.set-aside",
  "job.taken-up",
  "alert.closed",
  "setting.accepted",
  "queue.view-saved",
  "queue.view-renamed",
  "queue.view-removed",
] as const;
export type AuditEventName = (typeof auditEventNames)[number];

/** `details` hold codes, numbers and ids: never free text of a patient, never a medicine's name. */
export interface AuditEvent {
  readonly event: AuditEventName;
  readonly subjectKind:
    | "account"
    | "basket"
    | "patient"
    | "prescription"
    | "order"
    | "payment"
    | "refund"
    | "dispute"
    | "return"
    | "catalogue"
    | "batch"
    | "message"
    | "job"
    | "alert"
    | "setting"
    | "queue-view"
    | "order-search";
  readonly subjectId: string | null;
  readonly orderNumber?: string | null;
  readonly details?: AuditDetails;
}

/** The events a customer sees in the history of an order. */
export const customerHistory: readonly AuditEventName[] = [
  "order.placed",
  "order.asked",
  "order.answered",
  "order.answer-overdue",
  "order.question-withdrawn",
  "payment.held",
  "payment.wrong",
  "payment.lapsed",
  "payment.hold-expired",
  "payment.renewed",
  "payment.captured",
  "payment.capture-failed",
  "payment.voided",
  "order.cancelled",
  "order.approved",
  "order.declined",
  "order.decision-undone",
  "order.dispensed",
  "order.handed-over",
  "order.refunded",
  "refund.approved",
  "refund.on-its-way",
  "refund.failed",
  "safety.reported",
  "safety.closed",
];
