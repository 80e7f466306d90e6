import "server-only";
import { sql } from "drizzle-orm";
import { check, foreignKey, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { returnReasonCodes } from "@/lib/domain/refund/return";
import { instant, oneOf, publicId } from "./columns";
import { users } from "./people";
import { registerLines } from "./register";

/**
 * Packs that were dispensed and came back. They lie in quarantine, count for no sale and are destroyed in the end; the register's line stands as
 * it was written, and this beside it. Never more than the line supplied (trigger).
 */
export const stockReturns = pgTable(
  "stock_returns",
  {
    id: publicId().primaryKey(),
    orderNumber: publicId().notNull(),
    batchId: publicId().notNull(),
    packs: integer().notNull(),
    reason: text({ enum: returnReasonCodes }).notNull(),
    note: text(),
    returnedBy: publicId()
      .notNull()
      .references(() => users.id),
    returnedAt: instant().notNull(),
    writtenOffBy: publicId().references(() => users.id),
    writtenOffAt: instant(),
  },
  (table) => [
    foreignKey({
      name: "stock_returns_of_register_line",
      columns: [table.orderNumber, table.batchId],
      foreignColumns: [registerLines.orderNumber, registerLines.batchId],
    }),
    index("stock_returns_of_order").on(table.orderNumber),
    index("stock_returns_in_quarantine").on(table.batchId).where(sql`${table.writtenOffAt} is null`),
    oneOf("stock_returns_reason_known", table.reason, returnReasonCodes),
    check("stock_returns_packs_positive", sql`${table.packs} > 0`),
    check(
      "stock_returns_written_off_by_someone",
      sql`(${table.writtenOffAt} is null) = (${table.writtenOffBy} is null)`,
    ),
  ],
);
