import "server-only";
import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { disputeStates } from "@/lib/domain/refund/dispute";
import { releaseCauses, releaseStates } from "@/lib/domain/refund/hold-release";
import { refundReasonCodes, refundSources, refundStates } from "@/lib/domain/refund/machine";
import { instant, oneOf, publicId } from "./columns";
import { orders } from "./orders";
import { users } from "./people";

/**
 * Every giving back of charged money. Those that are alive together never exceed the charge (trigger, under the payment's lock); what was asked
 * for stands as it was asked, and the state moves along its life alone (trigger).
 */
export const refunds = pgTable(
  "refunds",
  {
    id: publicId().primaryKey(),
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    source: text({ enum: refundSources }).notNull(),
    state: text({ enum: refundStates }).notNull(),
    amountPaise: integer().notNull(),
    /** Why, for our own books; null for a refund that was made at Stripe itself. */
    reason: text({ enum: refundReasonCodes }),
    words: text(),
    /** The idempotency key, here before Stripe is first asked; by it a refund is found again whose answer was lost. */
    requestKey: text().notNull(),
    /** Above the pharmacy's limit when it was asked for: another person than who asked approves it. */
    needsSecond: boolean().notNull().default(false),
    requestedBy: publicId().references(() => users.id),
    requestedAt: instant().notNull(),
    /** Who approved it, or took it back or refused it; null when nobody did, or the charge was gone by another way. */
    decidedBy: publicId().references(() => users.id),
    decidedAt: instant(),
    sentAt: instant(),
    stripeRefundId: text(),
    endedAt: instant(),
    /** What Stripe or the bank said of a failure: a code or a sentence of theirs, for staff. */
    problem: text(),
  },
  (table) => [
    index("refunds_of_order").on(table.orderNumber, table.requestedAt),
    index("refunds_by_state").on(table.state, table.sentAt),
    uniqueIndex("refunds_key_once").on(table.requestKey),
    uniqueIndex("refunds_at_stripe_once").on(table.stripeRefundId),
    oneOf("refunds_source_known", table.source, refundSources),
    oneOf("refunds_state_known", table.state, refundStates),
    oneOf("refunds_reason_known", table.reason, refundReasonCodes),
    check("refunds_amount_positive", sql`${table.amountPaise} > 0`),
    check(
      "refunds_say_why",
      sql`${table.source} = 'stripe' or (${table.reason} is not null and ${table.words} is not null and ${table.requestedBy} is not null)`,
    ),
    check(
      "refunds_approved_by_someone",
      sql`${table.source} = 'stripe' or ${table.state} in ('requested', 'withdrawn') or ${table.decidedBy} is not null`,
    ),
    check(
      "refunds_two_people",
      sql`not ${table.needsSecond} or ${table.state} in ('requested', 'withdrawn') or ${table.decidedBy} <> ${table.requestedBy}`,
    ),
  ],
);

/** Charges that their cardholder contested at the bank, as Stripe last told it. */
export const disputes = pgTable(
  "disputes",
  {
    /** Stripe's own id. */
    id: text().primaryKey(),
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    state: text({ enum: disputeStates }).notNull(),
    amountPaise: integer().notNull(),
    reason: text().notNull(),
    openedAt: instant().notNull(),
    closedAt: instant(),
  },
  (table) => [
    index("disputes_of_order").on(table.orderNumber),
    oneOf("disputes_state_known", table.state, disputeStates),
    check("disputes_closed_have_an_end", sql`(${table.state} = 'open') = (${table.closedAt} is null)`),
  ],
);

/** The giving back of one hold: asked for when an order ends without supply, tried until it is done. One a order. */
export const holdReleases = pgTable(
  "hold_releases",
  {
    orderNumber: publicId()
      .primaryKey()
      .references(() => orders.orderNumber),
    cause: text({ enum: releaseCauses }).notNull(),
    state: text({ enum: releaseStates }).notNull(),
    requestedAt: instant().notNull(),
    attempts: integer().notNull().default(0),
    triedAt: instant(),
    endedAt: instant(),
    problem: text(),
  },
  (table) => [
    index("hold_releases_open").on(table.requestedAt).where(sql`${table.state} in ('requested', 'failed')`),
    oneOf("hold_releases_cause_known", table.cause, releaseCauses),
    oneOf("hold_releases_state_known", table.state, releaseStates),
  ],
);
