import "server-only";
import { type AuditFilter, type AuditRow, auditPage } from "@/db/repo/audit";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import type { AuditEvent } from "@/lib/domain/audit/events";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

const pageRows = 50;

export interface AuditView {
  readonly rows: readonly (Omit<AuditRow, "subjectKind"> & Pick<AuditEvent, "event" | "subjectKind">)[];
  /** The id to ask before for older rows; null on the last page. */
  readonly olderThan: number | null;
}

export async function auditView(
  { database }: QueryDeps,
  actor: Actor,
  filter: AuditFilter,
): Promise<Result<AuditView, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (!can(actor, "audit:view", anything)) return err(notFound);
  const rows = await auditPage(database.read, filter, pageRows + 1);
  const shown = rows.slice(0, pageRows).map((row) => ({
    ...row,
    event: row.event as AuditEvent["event"],
    subjectKind: row.subjectKind as AuditEvent["subjectKind"],
  }));
  return ok({ rows: shown, olderThan: rows.length > pageRows ? (shown.at(-1)?.id ?? null) : null });
}
