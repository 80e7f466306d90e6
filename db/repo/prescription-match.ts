import "server-only";
import { and, desc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { decisions, orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { prescriptionFiles, prescriptionMatches, prescriptionPages, prescriptions } from "@/db/schema/prescriptions";
import type { Address } from "@/lib/domain/order/address";
import type { Transcription } from "@/lib/domain/prescription/transcription";
import { sameWritten } from "@/lib/domain/prescription/written-paper";
import { writtenLike } from "./supply";

const pageFields = {
  fileId: prescriptionPages.fileId,
  pageNumber: prescriptionPages.pageNumber,
  sha256: prescriptionFiles.sha256,
  sketch: prescriptionPages.sketch,
  sketchSealing: prescriptionPages.sketchSealing,
  coarse: prescriptionPages.coarse,
};

/** The pages of a prescription that are there. */
export async function sketchesOf(db: Db, prescriptionId: string) {
  return db
    .select(pageFields)
    .from(prescriptionPages)
    .innerJoin(prescriptionFiles, eq(prescriptionFiles.id, prescriptionPages.fileId))
    .where(and(eq(prescriptionFiles.prescriptionId, prescriptionId), isNull(prescriptionFiles.removedAt)));
}

/** First pages of the very same file in other prescriptions, the newest first. */
export async function pagesOfSameFile(db: Db, sha256: string, exceptPrescription: string, limit: number) {
  return db
    .select(pageFields)
    .from(prescriptionFiles)
    .innerJoin(
      prescriptionPages,
      and(eq(prescriptionPages.fileId, prescriptionFiles.id), eq(prescriptionPages.pageNumber, 1)),
    )
    .where(
      and(
        eq(prescriptionFiles.sha256, sha256),
        ne(prescriptionFiles.prescriptionId, exceptPrescription),
        isNull(prescriptionFiles.removedAt),
      ),
    )
    .orderBy(desc(prescriptionFiles.createdAt))
    .limit(limit);
}

/** Pages of other prescriptions worth comparing: those that share at least one band with it, the newest first. */
export async function pagesLike(db: Db, bands: readonly number[], exceptPrescription: string, limit: number) {
  const keys = sql.raw(`array[${bands.map((band) => Math.trunc(band)).join(",")}]::integer[]`);
  return db
    .select(pageFields)
    .from(prescriptionPages)
    .innerJoin(prescriptionFiles, eq(prescriptionFiles.id, prescriptionPages.fileId))
    .where(
      and(
        sql`${prescriptionPages.coarse} && ${keys}`,
        isNotNull(prescriptionPages.sketch),
        ne(prescriptionFiles.prescriptionId, exceptPrescription),
        isNull(prescriptionFiles.removedAt),
      ),
    )
    .orderBy(desc(prescriptionFiles.createdAt))
    .limit(limit);
}

export async function insertMatches(tx: Tx, rows: readonly (typeof prescriptionMatches.$inferInsert)[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insert(prescriptionMatches)
      .values([...rows])
      .onConflictDoNothing();
}

/** Every match of these files, from either side; a pair both of whose files are still there. */
export async function matchesOfFiles(db: Db, fileIds: readonly string[]) {
  if (fileIds.length === 0) return [];
  return db
    .select()
    .from(prescriptionMatches)
    .where(
      sql`${inArray(prescriptionMatches.fileId, [...fileIds])} or ${inArray(prescriptionMatches.otherFileId, [...fileIds])}`,
    )
    .orderBy(desc(prescriptionMatches.likeness))
    .limit(60);
}

const listMax = 30;

const supplied = sql<number>`(
  select coalesce(sum(l.capsules), 0)::int from register_lines l where l.order_number = ${orders.orderNumber}
)`;

/** No more of another account's order than a pharmacist needs to judge: no name leaves lib/queries/admin/seen-before.ts. */
function ordersWhere(db: Db, condition: SQL | undefined) {
  return db
    .select({
      orderNumber: orders.orderNumber,
      state: orders.state,
      placedAt: orders.placedAt,
      prescriptionId: orders.prescriptionId,
      customerId: orders.customerId,
      address: orders.address,
      patientName: patients.name,
      birthDate: patients.birthDate,
      capsulesSupplied: supplied,
      transcription: decisions.transcription,
    })
    .from(orders)
    .innerJoin(patients, eq(patients.id, orders.patientId))
    .leftJoin(
      decisions,
      and(
        eq(decisions.orderNumber, orders.orderNumber),
        eq(decisions.decision, "approve"),
        isNull(decisions.withdrawnAt),
      ),
    )
    .where(condition)
    .orderBy(desc(orders.placedAt))
    .limit(listMax);
}

export type OtherOrderRow = Awaited<ReturnType<typeof ordersWhere>>[number];

/** The pages of these files that are also in other prescriptions, whose they are, and the files of both sides that are still there. */
export async function pagesSeenElsewhere(db: Db, fileIds: readonly string[]) {
  const found = await matchesOfFiles(db, fileIds);
  const pairs = found.map((match) => {
    const ours = fileIds.includes(match.fileId);
    return {
      signal: match.signal,
      likeness: match.likeness,
      own: ours ? page(match.fileId, match.pageNumber) : page(match.otherFileId, match.otherPageNumber),
      other: ours ? page(match.otherFileId, match.otherPageNumber) : page(match.fileId, match.pageNumber),
    };
  });
  if (pairs.length === 0) return [];
  const files = await db
    .select({ fileId: prescriptionFiles.id, prescriptionId: prescriptions.id, customerId: prescriptions.customerId })
    .from(prescriptionFiles)
    .innerJoin(prescriptions, eq(prescriptions.id, prescriptionFiles.prescriptionId))
    .where(
      and(
        inArray(
          prescriptionFiles.id,
          pairs.map((pair) => pair.other.fileId),
        ),
        sql`${prescriptionFiles.removedAt} is null`,
      ),
    );
  return pairs.flatMap((pair) => {
    const file = files.find(({ fileId }) => fileId === pair.other.fileId);
    return file === undefined ? [] : [{ ...pair, prescriptionId: file.prescriptionId, customerId: file.customerId }];
  });
}

const page = (fileId: string, number: number) => ({ fileId, number });

export async function ordersOnPrescriptions(
  db: Db,
  prescriptionIds: readonly string[],
  exceptOrder: string,
): Promise<OtherOrderRow[]> {
  if (prescriptionIds.length === 0) return [];
  return ordersWhere(
    db,
    and(inArray(orders.prescriptionId, [...prescriptionIds]), ne(orders.orderNumber, exceptOrder)),
  );
}

/** Approved orders in whose prescription the same was read (lib/domain/prescription/written-paper.ts). */
export async function ordersOfSameWriting(db: Db, typed: Transcription, exceptOrder: string): Promise<OtherOrderRow[]> {
  const rows = await ordersWhere(db, and(writtenLike(typed), ne(orders.orderNumber, exceptOrder)));
  return rows.filter((row) => row.transcription !== null && sameWritten(row.transcription, typed));
}

/** Orders of other accounts that went, or will go, to the same phone, or the same PIN code and street. */
export async function ordersOfOtherAccounts(db: Db, address: Address, customerId: string): Promise<OtherOrderRow[]> {
  const phone = address.phone.replace(/\D/g, "").slice(-10);
  return ordersWhere(
    db,
    and(
      ne(orders.customerId, customerId),
      or(
        sql`right(regexp_replace(${orders.address} ->> 'phone', '[^0-9]', '', 'g'), 10) = ${phone}`,
        sql`((${orders.address} ->> 'pin') = ${address.pin} and upper(regexp_replace(${orders.address} ->> 'line1', '[^A-Za-z0-9]', '', 'g')) = ${plainLine(address.line1)} and ${plainLine(address.line1)} <> '')`,
      ),
    ),
  );
}

const plainLine = (line: string) => line.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
