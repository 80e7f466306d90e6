import "server-only";
import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { writeOffCodes } from "@/lib/domain/stock/movement";
import { writeOffOutcomes } from "@/lib/domain/stock/write-off";
import { batches } from "./catalogue";
import { instant, oneOf, publicId } from "./columns";
import { users } from "./people";

/** Large write-offs that wait for a second person. Who asked never confirms (constraint); one open for a batch. */
export const writeOffRequests = pgTable(
  "stock_write_off_requests",
  {
    id: publicId().primaryKey(),
    batchId: publicId()
      .notNull()
      .references(() => batches.id),
    packs: integer().notNull(),
    code: text({ enum: writeOffCodes }).notNull(),
    note: text(),
    askedBy: publicId()
      .notNull()
      .references(() => users.id),
    askedAt: instant().notNull(),
    outcome: text({ enum: writeOffOutcomes }),
    endedBy: publicId().references(() => users.id),
    endedAt: instant(),
  },
  (table) => [
    uniqueIndex("stock_write_off_requests_one_open").on(table.batchId).where(sql`${table.endedAt} is null`),
    oneOf("stock_write_off_requests_outcome_known", table.outcome, writeOffOutcomes),
    check("stock_write_off_requests_packs_positive", sql`${table.packs} > 0`),
    check(
      "stock_write_off_requests_end_whole",
      sql`(${table.endedAt} is null) = (${table.outcome} is null) and (${table.endedAt} is null) = (${table.endedBy} is null)`,
    ),
    check(
      "stock_write_off_requests_two_people",
      sql`${table.outcome} is distinct from 'confirmed' or ${table.endedBy} <> ${table.askedBy}`,
    ),
  ],
);
