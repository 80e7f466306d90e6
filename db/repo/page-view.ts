import "server-only";
import { and, asc, desc, eq, inArray, isNull, lt, ne, or, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { users } from "@/db/schema/people";
import { pageViews, prescriptionFiles, prescriptionPages } from "@/db/schema/prescriptions";
import { auditEvents } from "@/db/schema/records";

export interface ViewsAsked {
  readonly prescriptionId: string;
  readonly ownerId: string;
  /** The owner's own looks, or everybody else's. */
  readonly whose: "mine" | "others";
  readonly events: readonly string[];
  /** Entries older than this id. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Looks at a prescription out of the record, the newest first, by key. */
export async function prescriptionViews(db: Db, asked: ViewsAsked) {
  const { actorId } = auditEvents;
  return db
    .select({
      id: auditEvents.id,
      at: auditEvents.at,
      event: auditEvents.event,
      role: auditEvents.actorRole,
      name: users.name,
      details: auditEvents.details,
    })
    .from(auditEvents)
    .leftJoin(users, eq(users.id, actorId))
    .where(
      and(
        eq(auditEvents.subjectKind, "prescription"),
        eq(auditEvents.subjectId, asked.prescriptionId),
        inArray(auditEvents.event, [...asked.events]),
        ne(auditEvents.outcome, "refused"),
        asked.whose === "mine" ? eq(actorId, asked.ownerId) : or(ne(actorId, asked.ownerId), isNull(actorId)),
        asked.before === undefined ? undefined : lt(auditEvents.id, asked.before),
      ),
    )
    .orderBy(desc(auditEvents.id))
    .limit(asked.limit);
}

/** Every file that ever belonged to a prescription: a look at one that was removed since stays on record, so its name does too. */
export async function everyFileOf(db: Db, prescriptionId: string) {
  return db
    .select({
      id: prescriptionFiles.id,
      name: prescriptionFiles.displayName,
      pages: prescriptionFiles.pages,
      isRemoved: sql<boolean>`${prescriptionFiles.removedAt} is not null`,
    })
    .from(prescriptionFiles)
    .where(eq(prescriptionFiles.prescriptionId, prescriptionId));
}

/** The orders for which a prescription was used, the oldest first. */
export async function ordersUsing(db: Db, prescriptionId: string) {
  return db
    .select({ orderNumber: orders.orderNumber, placedAt: orders.placedAt })
    .from(orders)
    .where(eq(orders.prescriptionId, prescriptionId))
    .orderBy(asc(orders.placedAt));
}

export async function recordPageView(tx: Tx, view: typeof pageViews.$inferInsert): Promise<void> {
  await tx.insert(pageViews).values(view).onConflictDoNothing();
}

/** Every page of a prescription and whether this person has opened it. */
export async function pagesSeenBy(db: Db | Tx, prescriptionId: string, viewerId: string) {
  return db
    .select({
      fileId: prescriptionPages.fileId,
      pageNumber: prescriptionPages.pageNumber,
      displayName: prescriptionFiles.displayName,
      scan: prescriptionFiles.scan,
      position: prescriptionFiles.position,
      opened: sql<boolean>`${pageViews.viewerId} is not null`,
    })
    .from(prescriptionPages)
    .innerJoin(prescriptionFiles, eq(prescriptionFiles.id, prescriptionPages.fileId))
    .leftJoin(
      pageViews,
      and(
        eq(pageViews.fileId, prescriptionPages.fileId),
        eq(pageViews.pageNumber, prescriptionPages.pageNumber),
        eq(pageViews.viewerId, viewerId),
      ),
    )
    .where(and(eq(prescriptionFiles.prescriptionId, prescriptionId), isNull(prescriptionFiles.removedAt)))
    .orderBy(asc(prescriptionFiles.position), asc(prescriptionPages.pageNumber));
}

/** The files of a prescription, also those taken out, each with its pages and whether this person has opened them. */
export async function filesSeenBy(db: Db, prescriptionId: string, viewerId: string) {
  const { id, displayName, mediaType, scan, bytes, createdAt, removedAt, originalKey, position } = prescriptionFiles;
  const rows = await db
    .select({
      file: { id, displayName, mediaType, scan, bytes, createdAt, removedAt },
      hasOriginal: sql<boolean>`${originalKey} is not null`,
      number: prescriptionPages.pageNumber,
      hasSketch: sql<boolean>`${prescriptionPages.sketch} is not null`,
      opened: sql<boolean>`${pageViews.viewerId} is not null`,
    })
    .from(prescriptionFiles)
    .leftJoin(prescriptionPages, eq(prescriptionPages.fileId, id))
    .leftJoin(
      pageViews,
      and(
        eq(pageViews.fileId, id),
        eq(pageViews.pageNumber, prescriptionPages.pageNumber),
        eq(pageViews.viewerId, viewerId),
      ),
    )
    .where(eq(prescriptionFiles.prescriptionId, prescriptionId))
    .orderBy(asc(position), asc(createdAt), asc(id), asc(prescriptionPages.pageNumber));
  const files = new Map(rows.map(({ file, hasOriginal }) => [file.id, { ...file, hasOriginal }]));
  return [...files.values()].map((file) => ({
    ...file,
    seenPages: rows.flatMap((row) =>
      row.file.id === file.id && row.number !== null
        ? [{ number: row.number, hasSketch: row.hasSketch, opened: row.opened }]
        : [],
    ),
  }));
}

export type SeenFile = Awaited<ReturnType<typeof filesSeenBy>>[number];
