import "server-only";
import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import { discrepancyKinds } from "@/lib/domain/payment/discrepancies";
import type { PaymentNote } from "@/lib/domain/payment/notes";
import { instant, oneOf, publicId } from "./columns";
import { orders } from "./orders";

/** Every difference between our record of a payment and Stripe's, as found. `cause` null: nobody can say yet why. Kept for good. */
export const paymentBreaks = pgTable(
  "payment_breaks",
  {
    id: publicId().primaryKey(),
    kind: text({ enum: discrepancyKinds }).notNull(),
    /** The order it is about, when it is one of ours. */
    orderNumber: publicId().references(() => orders.orderNumber),
    paymentIntentId: text().notNull(),
    firstSeenAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    cause: jsonb().$type<PaymentNote>(),
    resolution: jsonb().$type<PaymentNote>(),
    resolvedAt: instant(),
  },
  (table) => [
    uniqueIndex("payment_breaks_one_open")
      .on(table.paymentIntentId, table.kind)
      .where(sql`${table.resolvedAt} is null`),
    index("payment_breaks_by_age").on(table.firstSeenAt),
    index("payment_breaks_of_intent").on(table.paymentIntentId),
    oneOf("payment_breaks_kind_known", table.kind, discrepancyKinds),
    check("payment_breaks_say_how", sql`(${table.resolution} is null) = (${table.resolvedAt} is null)`),
  ],
);

/** What an order's earlier payment pages were, once a new one took their place. */
export const paymentAttempts = pgTable(
  "payment_attempts",
  {
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    attempt: integer().notNull(),
    sessionId: text(),
    paymentIntentId: text(),
    captureBefore: instant(),
    endedAt: instant().notNull(),
  },
  (table) => [primaryKey({ columns: [table.orderNumber, table.attempt] })],
);

/** One row: when our record was last held against Stripe's, and how far back the next time has to look. */
export const paymentComparisons = pgTable("payment_comparisons", {
  id: text().primaryKey(),
  startedAt: instant().notNull(),
  listed: integer().notNull(),
  asked: integer().notNull(),
  differences: integer().notNull(),
});
