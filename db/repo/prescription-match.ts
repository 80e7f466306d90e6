import "server-only";
import { and, desc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { decisions, orders } from "@/db/schema/orders";
import { patients } from "@/db/schema/patients";
import { prescriptionFiles, prescriptionMatches, prescriptionPages, prescriptions } from "@/db/schema/prescriptions";
import type { Address } from "@/lib/domain/order/address";
import type { Transcription } from "@/lib/domain/prescription/transcription";
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

/** The pages of these files that are also in other prescriptions, whose they are; files that were removed are left out on either side. */
export async function pagesSeenElsewhere(db: Db, fileIds: readonly string[]) {
  if (fileIds.length === 0) return [];
  const ours = inArray(prescriptionMatches.fileId, [...fileIds]);
  const rows = await db
    .select({
      match: prescriptionMatches,
      ours: sql<boolean>`${ours}`,
      prescriptionId: prescriptions.id,
      customerId: prescriptions.customerId,
    })
    .from(prescriptionMatches)
    .innerJoin(
      prescriptionFiles,
      sql`${prescriptionFiles.id} = case when ${ours} then ${prescriptionMatches.otherFileId} else ${prescriptionMatches.fileId} end`,
    )
    .innerJoin(prescriptions, eq(prescriptions.id, prescriptionFiles.prescriptionId))
    .where(and(or(ours, inArray(prescriptionMatches.otherFileId, [...fileIds])), isNull(prescriptionFiles.removedAt)))
    .orderBy(desc(prescriptionMatches.likeness))
    .limit(60);
  return rows.map(({ match, ours: isFirst, ...whose }) => {
    const first = { fileId: match.fileId, number: match.pageNumber };
    const second = { fileId: match.otherFileId, number: match.otherPageNumber };
    const { signal, likeness } = match;
    return { signal, likeness, own: isFirst ? first : second, other: isFirst ? second : first, ...whose };
  });
}

const listMax = 30;

interface Alike {
  /** Prescriptions that share a page with the order's. */
  readonly prescriptionIds: readonly string[];
  /** What was read of its prescription, once it was approved. */
  readonly typed: Transcription | null;
  readonly address: Address;
  readonly customerId: string;
  readonly exceptOrder: string;
}

/**
 * Other orders that have something of an order's: a page of its prescription, what was read of it (`sameWritten` is asked by the caller), or,
 * of other accounts (`sameContact`), its phone or its PIN code and street. The newest 30 of each kind. No more of another account's order than a
 * pharmacist needs to judge: no name leaves lib/queries/admin/seen-before.ts.
 */
export async function ordersAlike(db: Db, { prescriptionIds, typed, address, customerId, exceptOrder }: Alike) {
  const phone = address.phone.replace(/\D/g, "").slice(-10);
  const line = plainLine(address.line1);
  const contact = and(
    ne(orders.customerId, customerId),
    or(
      sql`right(regexp_replace(${orders.address} ->> 'phone', '[^0-9]', '', 'g'), 10) = ${phone}`,
      sql`((${orders.address} ->> 'pin') = ${address.pin} and upper(regexp_replace(${orders.address} ->> 'line1', '[^A-Za-z0-9]', '', 'g')) = ${line} and ${line} <> '')`,
    ),
  );
  const approved = and(
    eq(decisions.orderNumber, orders.orderNumber),
    eq(decisions.decision, "approve"),
    isNull(decisions.withdrawnAt),
  );
  const newest = (condition: SQL | undefined) =>
    db
      .select({ orderNumber: orders.orderNumber })
      .from(orders)
      .leftJoin(decisions, approved)
      .where(and(ne(orders.orderNumber, exceptOrder), condition))
      .orderBy(desc(orders.placedAt))
      .limit(listMax);
  const kinds = [
    newest(contact),
    ...(prescriptionIds.length === 0 ? [] : [newest(inArray(orders.prescriptionId, [...prescriptionIds]))]),
    ...(typed === null ? [] : [newest(writtenLike(typed))]),
  ];
  // An array of numbers, so that each kind is found by its own index.
  const found = sql`array(${sql.join(
    kinds.map((kind) => sql`(${kind})`),
    sql` union `,
  )})`;
  return db
    .select({
      orderNumber: orders.orderNumber,
      state: orders.state,
      placedAt: orders.placedAt,
      prescriptionId: orders.prescriptionId,
      customerId: orders.customerId,
      patientName: patients.name,
      birthDate: patients.birthDate,
      capsulesSupplied: sql<number>`(
        select coalesce(sum(l.capsules), 0)::int from register_lines l where l.order_number = ${orders.orderNumber}
      )`,
      transcription: decisions.transcription,
      sameContact: sql<boolean>`${contact}`,
    })
    .from(orders)
    .innerJoin(patients, eq(patients.id, orders.patientId))
    .leftJoin(decisions, approved)
    .where(sql`${orders.orderNumber} = any(${found})`)
    .orderBy(desc(orders.placedAt));
}

export type OtherOrderRow = Awaited<ReturnType<typeof ordersAlike>>[number];

const plainLine = (line: string) => line.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
