import "server-only";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { paymentStates } from "@/lib/domain/payment/machine";
import type { PaymentNote } from "@/lib/domain/payment/notes";
import { instant, oneOf, publicId } from "./columns";
import { orders } from "./orders";

/** The money of one order, as last read from Stripe. One live session an order; `attempt` moves when a lapsed one is renewed. */
export const payments = pgTable(
  "payments",
  {
    orderNumber: publicId()
      .primaryKey()
      .references(() => orders.orderNumber),
    state: text({ enum: paymentStates }).notNull(),
    currency: text().notNull(),
    amountPaise: integer().notNull(),
    attempt: integer().notNull().default(1),
    /** Moves when Stripe keeps a failed answer under a key: from then on every key of this payment is a new one. */
    keyRound: integer().notNull().default(0),
    sessionKey: text().notNull(),
    sessionId: text(),
    sessionExpiresAt: instant().notNull(),
    payUrl: text(),
    paymentIntentId: text(),
    authorisedPaise: integer().notNull().default(0),
    capturedPaise: integer().notNull().default(0),
    refundedPaise: integer().notNull().default(0),
    captureBefore: instant(),
    problem: jsonb().$type<PaymentNote>(),
    checkedAt: instant(),
    /** When it was last held against Stripe's record, whether or not anything differed. */
    comparedAt: instant(),
  },
  (table) => [
    uniqueIndex("payments_session_once").on(table.sessionId),
    uniqueIndex("payments_intent_once").on(table.paymentIntentId),
    oneOf("payments_state_known", table.state, paymentStates),
    // Whose turn it is to be compared, among those whose state says that they may still move.
    index("payments_held_by_turns")
      .on(table.comparedAt.asc().nullsFirst(), table.orderNumber)
      .where(sql`${table.state} = 'authorised'`),
    index("payments_charged_by_turns")
      .on(table.comparedAt.asc().nullsFirst(), table.orderNumber)
      .where(sql`${table.state} in ('captured', 'part-refunded', 'disputed')`),
    check("payments_capture_within_hold", sql`${table.capturedPaise} <= ${table.authorisedPaise}`),
    check("payments_refund_within_capture", sql`${table.refundedPaise} <= ${table.capturedPaise}`),
  ],
);

/** Stripe's events as they came. The id is what makes a second delivery harmless. */
export const stripeEvents = pgTable(
  "stripe_events",
  {
    id: text().primaryKey(),
    type: text().notNull(),
    createdAt: instant().notNull(),
    receivedAt: instant().notNull(),
    live: boolean().notNull(),
    paymentIntentId: text(),
    sessionId: text(),
    payload: jsonb().notNull(),
    appliedAt: instant(),
    problem: jsonb().$type<PaymentNote>(),
  },
  (table) => [
    index("stripe_events_of_intent").on(table.paymentIntentId),
    index("stripe_events_remarked").on(table.receivedAt, table.id).where(sql`${table.problem} is not null`),
  ],
);
