import "server-only";
import { and, desc, eq, gt, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db, Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { users } from "@/db/schema/people";
import { originalRequests, originalTakings, prescriptionFiles, prescriptions } from "@/db/schema/prescriptions";

/** A file with its sealed original, removed by the customer or not: what was handed in is evidence. Null when there is none, and for a file with a virus: that never leaves. */
export async function findOriginal(db: Db | Tx, fileId: string) {
  const { id, bytes, mediaType, originalKey, originalSealing, prescriptionId } = prescriptionFiles;
  const [row] = await db
    .select({
      id,
      bytes,
      mediaType,
      originalKey,
      originalSealing,
      prescriptionId,
      customerId: prescriptions.customerId,
    })
    .from(prescriptionFiles)
    .innerJoin(prescriptions, eq(prescriptions.id, prescriptionId))
    .where(and(eq(id, fileId), ne(prescriptionFiles.scan, "infected")));
  if (row === undefined || row.originalKey === null || row.originalSealing === null) return null;
  return { ...row, originalKey: row.originalKey, originalSealing: row.originalSealing };
}

export async function insertTaking(tx: Tx, taking: typeof originalTakings.$inferInsert): Promise<void> {
  await tx.insert(originalTakings).values(taking);
}

export type OriginalRequestRow = typeof originalRequests.$inferSelect;

export async function insertOriginalRequest(tx: Tx, request: typeof originalRequests.$inferInsert): Promise<void> {
  await tx.insert(originalRequests).values(request);
}

/** A request with its file, locked so that it is decided once and taken once. Null when there is none, or its file has no original any more. */
export async function lockOriginalRequest(tx: Tx, requestId: string) {
  const [request] = await tx.select().from(originalRequests).where(eq(originalRequests.id, requestId)).for("update");
  if (request === undefined) return null;
  const file = await findOriginal(tx, request.fileId);
  if (file === null) return null;
  const [taking] = await tx
    .select({ id: originalTakings.id })
    .from(originalTakings)
    .where(eq(originalTakings.requestId, requestId));
  return { request, file, isTaken: taking !== undefined };
}

export async function decideOriginalRequest(
  tx: Tx,
  requestId: string,
  set: Pick<OriginalRequestRow, "decidedBy" | "decidedAt" | "outcome">,
): Promise<void> {
  await tx.update(originalRequests).set(set).where(eq(originalRequests.id, requestId));
}

/** The newest request for each file of a prescription that was asked after `since`, with who asked and who decided. */
export async function originalRequestsOf(db: Db, prescriptionId: string, since: Date) {
  const decider = alias(users, "decider");
  const rows = await db
    .select({
      id: originalRequests.id,
      fileId: originalRequests.fileId,
      askedBy: originalRequests.askedBy,
      askedByName: users.name,
      askedAt: originalRequests.askedAt,
      reason: originalRequests.reason,
      words: originalRequests.words,
      outcome: originalRequests.outcome,
      decidedByName: decider.name,
      takingId: originalTakings.id,
    })
    .from(originalRequests)
    .innerJoin(prescriptionFiles, eq(prescriptionFiles.id, originalRequests.fileId))
    .innerJoin(users, eq(users.id, originalRequests.askedBy))
    .leftJoin(decider, eq(decider.id, originalRequests.decidedBy))
    .leftJoin(originalTakings, eq(originalTakings.requestId, originalRequests.id))
    .where(and(eq(prescriptionFiles.prescriptionId, prescriptionId), gt(originalRequests.askedAt, since)))
    .orderBy(desc(originalRequests.askedAt));
  return rows.filter((row, at) => rows.findIndex(({ fileId }) => fileId === row.fileId) === at);
}

/** The newest order of a prescription, where staff find it. */
export async function newestOrderOf(tx: Tx, prescriptionId: string): Promise<string | null> {
  const [row] = await tx
    .select({ orderNumber: orders.orderNumber })
    .from(orders)
    .where(eq(orders.prescriptionId, prescriptionId))
    .orderBy(desc(orders.placedAt))
    .limit(1);
  return row?.orderNumber ?? null;
}
