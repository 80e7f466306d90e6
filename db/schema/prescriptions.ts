import "server-only";
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { prescriptionStates } from "@/lib/domain/prescription/machine";
import { originalOutcomes, originalReasons } from "@/lib/domain/prescription/original-reasons";
import { photoHintCodes } from "@/lib/domain/prescription/photo-hints";
import { matchSignals } from "@/lib/domain/prescription/sameness";
import { scanStates } from "@/lib/domain/prescription/virus-scan";
import type { Sealing } from "@/lib/integrations/storage/envelope";
import type { StreamSealing } from "@/lib/integrations/storage/stream-envelope";
import { instant, oneOf, publicId } from "./columns";
import { users } from "./people";

/** What a customer handed in: files in order. `version` moves with every file added, removed or moved, so a decision can see it. */
export const prescriptions = pgTable(
  "prescriptions",
  {
    id: publicId().primaryKey(),
    customerId: publicId()
      .notNull()
      .references(() => users.id),
    version: integer().notNull().default(1),
    state: text({ enum: prescriptionStates }).notNull().default("received"),
    createdAt: instant().notNull(),
  },
  (table) => [
    index("prescriptions_of_customer").on(table.customerId),
    oneOf("prescriptions_state_known", table.state, prescriptionStates),
  ],
);

export const prescriptionFiles = pgTable(
  "prescription_files",
  {
    id: publicId().primaryKey(),
    prescriptionId: publicId()
      .notNull()
      .references(() => prescriptions.id),
    position: integer().notNull(),
    displayName: text().notNull(),
    mediaType: text().notNull(),
    bytes: integer().notNull(),
    sha256: text().notNull(),
    pages: integer().notNull(),
    scan: text({ enum: scanStates }).notNull(),
    /** What the sender was told of the photo, so that a reload still tells it. */
    photoHints: text({ enum: photoHintCodes }).array().notNull().default([]),
    /** What was sent, sealed as evidence; null for files of before it was kept. */
    originalKey: text(),
    originalSealing: jsonb().$type<StreamSealing>(),
    createdAt: instant().notNull(),
    removedAt: instant(),
  },
  (table) => [
    index("prescription_files_of").on(table.prescriptionId),
    index("prescription_files_same").on(table.sha256),
    index("prescription_files_original").on(table.originalKey),
    index("prescription_files_by_shard").on(sql`right(${table.originalKey}, 1)`, table.originalKey, table.id),
    index("prescription_files_unscanned").on(table.createdAt).where(sql`scan = 'not-scanned' and removed_at is null`),
    check("prescription_files_have_pages", sql`${table.pages} between 1 and 20`),
    check(
      "prescription_files_hints_known",
      sql`${table.photoHints} <@ ${sql.raw(`array['${photoHintCodes.join("','")}']`)}`,
    ),
    oneOf("prescription_files_scan_known", table.scan, scanStates),
    check("prescription_files_infected_are_out", sql`${table.scan} <> 'infected' or ${table.removedAt} is not null`),
  ],
);

/** Each time a manager took a file out as it was sent: who, why, and in which words. Append-only. */
/** A manager asks to take a file out as it was sent; a pharmacist agrees or refuses. */
export const originalRequests = pgTable(
  "prescription_original_requests",
  {
    id: publicId().primaryKey(),
    fileId: publicId()
      .notNull()
      .references(() => prescriptionFiles.id),
    askedBy: publicId()
      .notNull()
      .references(() => users.id),
    askedAt: instant().notNull(),
    reason: text({ enum: originalReasons }).notNull(),
    words: text().notNull(),
    decidedBy: publicId().references(() => users.id),
    decidedAt: instant(),
    outcome: text({ enum: originalOutcomes }),
  },
  (table) => [
    index("prescription_original_requests_of").on(table.fileId),
    oneOf("prescription_original_requests_reason", table.reason, originalReasons),
    check("prescription_original_requests_two_people", sql`${table.decidedBy} <> ${table.askedBy}`),
    check(
      "prescription_original_requests_decided_whole",
      sql`(${table.outcome} is null) = (${table.decidedBy} is null) and (${table.outcome} is null) = (${table.decidedAt} is null)`,
    ),
    oneOf("prescription_original_requests_outcome", table.outcome, originalOutcomes),
  ],
);

export const originalTakings = pgTable(
  "prescription_original_takings",
  {
    id: publicId().primaryKey(),
    fileId: publicId()
      .notNull()
      .references(() => prescriptionFiles.id),
    takenBy: publicId()
      .notNull()
      .references(() => users.id),
    takenAt: instant().notNull(),
    reason: text({ enum: originalReasons }).notNull(),
    words: text().notNull(),
    /** The request a second person agreed to; none only on takings from before two people were needed. */
    requestId: publicId(),
  },
  (table) => [
    index("prescription_original_takings_of").on(table.fileId),
    uniqueIndex("prescription_original_takings_once").on(table.requestId),
    foreignKey({
      name: "prescription_original_takings_request",
      columns: [table.requestId],
      foreignColumns: [originalRequests.id],
    }),
    oneOf("prescription_original_takings_reason", table.reason, originalReasons),
  ],
);

/** One page as an image, sealed. The data key lies here wrapped by the master key and bound to this row. */
export const prescriptionPages = pgTable(
  "prescription_pages",
  {
    fileId: publicId()
      .notNull()
      .references(() => prescriptionFiles.id),
    pageNumber: integer().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    blobKey: text().notNull(),
    sealing: jsonb().$type<Sealing>().notNull(),
    thumbnailKey: text().notNull(),
    thumbnailSealing: jsonb().$type<Sealing>().notNull(),
    /** For finding the same page again (lib/domain/prescription/page-likeness.ts); null = never compared. */
    sketch: text(),
    sketchSealing: jsonb().$type<Sealing>(),
    coarse: integer().array(),
  },
  (table) => [
    primaryKey({ columns: [table.fileId, table.pageNumber] }),
    index("prescription_pages_alike").using("gin", table.coarse),
    // By the shard, and within it by the key; the file beside them, so that the sweep reads a shard off the index alone.
    index("prescription_pages_by_shard").on(sql`right(${table.blobKey}, 1)`, table.blobKey, table.fileId),
    index("prescription_thumbnails_by_shard").on(
      sql`right(${table.thumbnailKey}, 1)`,
      table.thumbnailKey,
      table.fileId,
    ),
  ],
);

/** Who has opened which page: approval asks for every page. */
export const pageViews = pgTable(
  "prescription_page_views",
  {
    fileId: publicId().notNull(),
    pageNumber: integer().notNull(),
    viewerId: publicId()
      .notNull()
      .references(() => users.id),
    firstViewedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.fileId, table.pageNumber, table.viewerId] })],
);

/**
 * Two pages of two prescriptions that are the same file or look alike, found by the job compare-prescription. The smaller file id stands first, so a
 * pair is one row whoever found it. A sign for the pharmacist, never a decision.
 */
export const prescriptionMatches = pgTable(
  "prescription_matches",
  {
    fileId: publicId()
      .notNull()
      .references(() => prescriptionFiles.id),
    pageNumber: integer().notNull(),
    otherFileId: publicId()
      .notNull()
      .references(() => prescriptionFiles.id),
    otherPageNumber: integer().notNull(),
    signal: text({ enum: matchSignals }).notNull(),
    /** 0 to 1; see lib/domain/prescription/sameness.ts. */
    likeness: real().notNull(),
    foundAt: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fileId, table.pageNumber, table.otherFileId, table.otherPageNumber] }),
    index("prescription_matches_of_other").on(table.otherFileId),
    oneOf("prescription_matches_signal_known", table.signal, matchSignals),
    check("prescription_matches_ordered", sql`${table.fileId} < ${table.otherFileId}`),
  ],
);
