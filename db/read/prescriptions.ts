import "server-only";
import { and, desc, eq, exists, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Db } from "@/db/client";
import { decisions, orders } from "@/db/schema/orders";
import { prescriptionFiles, prescriptions } from "@/db/schema/prescriptions";
import type { PhotoHint } from "@/lib/domain/prescription/photo-hints";

interface Slice {
  readonly limit: number;
  readonly offset?: number;
}

export async function countPrescriptionsOf(db: Db, customerId: string): Promise<number> {
  return db.$count(prescriptions, eq(prescriptions.customerId, customerId));
}

/**
 * A customer's prescriptions with their files, newest first. `decided`: a pharmacist has read it; it can be used again but no longer changed.
 * `stopped`: names of files the virus scanner took out after they were sent.
 */
export async function prescriptionsOf(db: Db, customerId: string, { limit, offset = 0 }: Slice) {
  const newest = db
    .select({ id: prescriptions.id })
    .from(prescriptions)
    .where(eq(prescriptions.customerId, customerId))
    .orderBy(desc(prescriptions.createdAt), prescriptions.id)
    .limit(limit)
    .offset(offset)
    .as("newest");
  const decided = db
    .select({ one: sql`1` })
    .from(orders)
    .innerJoin(decisions, and(eq(decisions.orderNumber, orders.orderNumber), isNull(decisions.withdrawnAt)))
    .where(eq(orders.prescriptionId, prescriptions.id));
  const other = alias(prescriptionFiles, "other");
  const stopped = db
    .select({ name: other.displayName })
    .from(other)
    .where(and(eq(other.prescriptionId, prescriptions.id), eq(other.scan, "infected")))
    .orderBy(other.position);
  const rows = await db
    .select({
      id: prescriptions.id,
      createdAt: prescriptions.createdAt,
      decided: sql<boolean>`${exists(decided)}`,
      stopped: sql<string[]>`array(${stopped})`,
      fileId: prescriptionFiles.id,
      name: prescriptionFiles.displayName,
      mediaType: prescriptionFiles.mediaType,
      pages: prescriptionFiles.pages,
      bytes: prescriptionFiles.bytes,
      photoHints: prescriptionFiles.photoHints,
    })
    .from(newest)
    .innerJoin(prescriptions, eq(prescriptions.id, newest.id))
    .leftJoin(
      prescriptionFiles,
      and(eq(prescriptionFiles.prescriptionId, prescriptions.id), isNull(prescriptionFiles.removedAt)),
    )
    .orderBy(desc(prescriptions.createdAt), prescriptions.id, prescriptionFiles.position);
  const found = new Map<
    string,
    { id: string; createdAt: Date; decided: boolean; stopped: string[]; files: FileSummary[] }
  >();
  for (const { fileId, name, mediaType, pages, bytes, photoHints, ...row } of rows) {
    const prescription = found.get(row.id) ?? { ...row, files: [] };
    if (fileId !== null && name !== null && mediaType !== null && pages !== null && bytes !== null) {
      prescription.files.push({ id: fileId, name, mediaType, pages, bytes, photoHints: photoHints ?? [] });
    }
    found.set(row.id, prescription);
  }
  return [...found.values()];
}

export interface FileSummary {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly pages: number;
  readonly bytes: number;
  readonly photoHints: readonly PhotoHint[];
}
