import "server-only";
import { sql } from "drizzle-orm";
import { check, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { takenOutReasons, writeOffCodes } from "@/lib/domain/stock/movement";
import { writeOffOutcomes } from "@/lib/domain/stock/write-off";
import { batches } from "./catalogue";
import { instant, oneOf, publicId } from "./columns";
import { users } from "./people";

/** Packs that leave the stock once a second person confirms: written off, or missing at a count. Who asked never confirms (constraint); one open for a batch. */
export const writeOffRequests = pgTable(
  "stock_write_off_requests",
  {
    id: publicId().primaryKey(),
    batchId: publicId()
      .notNull()
      .references(() => batches.id),
    packs: integer().notNull(),
    /** The kind of movement it becomes. */
    reason: text({ enum: takenOutReasons }).notNull().default("written-off"),
    /** Of a write-off; a count says why in `note`. */
    code: text({ enum: writeOffCodes }),
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
    oneOf("stock_write_off_requests_reason_known", table.reason, takenOutReasons),
    check(
      "stock_write_off_requests_says_why",
      sql`case when ${table.reason} = 'written-off' then ${table.code} is not null else ${table.note} is not null end`,
    ),
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
