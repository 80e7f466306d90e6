import "server-only";
import type { AuditDetails } from "@/lib/domain/audit/details";
import type { AuditEvent, AuditEventName } from "@/lib/domain/audit/events";

/** An event about one refund. `details` hold codes and numbers alone; what a person wrote stays with the refund. */
export function refundEvent(
  event: AuditEventName,
  orderNumber: string,
  refundId: string,
  details: AuditDetails = {},
): AuditEvent {
  return { event, subjectKind: "refund", subjectId: refundId, orderNumber, details };
}

export const ofRefund = (input: { readonly orderNumber: string; readonly refundId?: string }) => ({
  subjectKind: "refund" as const,
  subjectId: input.refundId ?? null,
  orderNumber: input.orderNumber,
});
