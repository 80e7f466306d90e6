import "server-only";
import type { Tx } from "@/db/client";
import { auditEvents } from "@/db/schema/records";
import { type Actor, roleOf, userIdOf } from "@/lib/domain/access/actor";
import { auditDetailNames } from "@/lib/domain/audit/details";
import type { AuditEvent } from "@/lib/domain/audit/events";

export interface AuditEntry extends AuditEvent {
  readonly outcome: "done" | "refused" | "viewed";
}

const names: ReadonlySet<string> = new Set(auditDetailNames);

/** Appends to the record, whose events keep only what has words. There is no counterpart that changes or removes: the table refuses both. */
export async function appendAudit(
  tx: Tx,
  actor: Actor,
  at: Date,
  requestId: string | null,
  entries: readonly AuditEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  for (const { event, details = {} } of entries) {
    const unknown = Object.keys(details).filter((name) => !names.has(name));
    if (unknown.length > 0) throw new Error(`${event} keeps what has no words: ${unknown.join(", ")}`);
  }
  await tx.insert(auditEvents).values(
    entries.map((entry) => ({
      at,
      actorKind: actor.kind,
      actorId: userIdOf(actor) ?? (actor.kind === "system" ? actor.name : null),
      actorRole: roleOf(actor),
      event: entry.event,
      outcome: entry.outcome,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId,
      orderNumber: entry.orderNumber ?? null,
      details: { ...entry.details },
      requestId,
    })),
  );
}
