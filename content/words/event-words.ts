import { type AuditEventName, auditEventNames } from "@/lib/domain/audit/events";
import { t } from "./t";

export const isEventCode = (code: string): code is AuditEventName =>
  (auditEventNames as readonly string[]).includes(code);

/** What happened, as one short sentence that staff and customers both may read. Events that never stand in an order's history have none. */
export const sentenceFor = (event: AuditEventName): string => t.of("events", event) ?? event;
