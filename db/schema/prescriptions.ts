import "server-only";
import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { originalReasons } from "@/lib/domain/prescription/original-reasons";
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
    createdAt: instant().notNull(),
  },
  (table) => [index("prescriptions_of_customer").on(table.customerId)],
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
    scan: text({ enum: ["clean", "not-scanned"] }).notNull(),
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
    check("prescription_files_have_pages", sql`${table.pages} between 1 and 20`),
  ],
);

/** Each time a manager took a file out as it was sent: who, why, and in which words. Append-only. */
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
  },
  (table) => [
    index("prescription_original_takings_of").on(table.fileId),
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
  },
  (table) => [primaryKey({ columns: [table.fileId, table.pageNumber] })],
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
