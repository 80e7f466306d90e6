import "server-only";
import { appendAudit } from "@/db/repo/audit";
import { batchById } from "@/db/repo/batch";
import { type RecipientRow, recipientsOf } from "@/db/repo/recipient";
import type { CommandDeps } from "@/lib/commands/command";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { isPublicId } from "@/lib/domain/shared/public-id";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";

export interface Recipients {
  readonly batchNumber: string;
  readonly rows: readonly RecipientRow[];
}

/**
 * Who got packs of a batch, by name and phone. It is put on record as a reading of patients' data, and told only when that was written.
 * @param how on the page, or as a file that leaves the panel
 */
export async function readRecipients(
  { database, clock, newId }: CommandDeps,
  actor: Actor,
  batchId: string,
  how: "page" | "csv",
): Promise<Result<Recipients, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (!can(actor, "stock:recipients", anything) || !isPublicId(batchId)) return err(notFound);
  const batch = await batchById(database.read, batchId);
  if (batch === null) return err(notFound);
  const rows = await recipientsOf(database.read, batchId);
  await database.inTransaction((tx) =>
    appendAudit(tx, actor, clock.now(), newId(), [
      {
        event: "stock.recipients-read",
        outcome: "viewed",
        subjectKind: "batch",
        subjectId: batchId,
        details: { how, recipients: rows.length },
      },
    ]),
  );
  return ok({ batchNumber: batch.batchNumber, rows });
}
