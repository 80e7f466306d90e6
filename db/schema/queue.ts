import "server-only";
import { sql } from "drizzle-orm";
import { boolean, date, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { orderStates } from "@/lib/domain/order/machine";
import { instant, publicId } from "./columns";
import { orders } from "./orders";

/** The heaps of work by state. What is not named here waits for nobody of the staff and has no entry. */
const duty = sql`case when state in ('awaiting-review', 'needs-customer') then 'review' when state in ('approved', 'paid') then 'dispense' when state = 'dispensed' then 'hand-over' else 'problems' end`;

/** Earliest hard deadline first, orders without one last. */
const safest = sql`coalesce("deadline_at", 'infinity'::timestamptz)`;

/** One person's id, or the name of a role. */
const escalatedTo = sql`coalesce("escalated_to", "escalated_to_role")`;

/**
 * What the queue shows of each order that waits for staff: copied together by triggers (migration `queue_entries`), so that a page of the list
 * is one short walk along one index, however many orders were ever handled. Nothing decides by it, and it can be made anew at any time
 * (`select refresh_queue_entry(order_number) from orders`). Kept narrow on purpose: a few thousand rows fit into some sixty pages.
 */
export const queueEntries = pgTable(
  "queue_entries",
  {
    orderNumber: publicId()
      .primaryKey()
      .references(() => orders.orderNumber),
    state: text({ enum: orderStates }).notNull(),
    duty: text({ enum: ["review", "dispense", "hand-over", "problems"] })
      .notNull()
      .generatedAlwaysAs(duty),
    since: instant().notNull(),
    deadlineAt: instant(),
    windowEndsAt: instant(),
    captureBefore: instant(),
    initials: text().notNull(),
    birthDate: date({ mode: "string" }).notNull(),
    /** Under 18 when the order came: most may still be, nobody else is. */
    cameMinor: boolean().notNull(),
    request: text().notNull(),
    strengthMg: integer().notNull(),
    safetyReport: boolean().notNull(),
    /** Packed, with packs of a batch that is kept back. Its `deadlineAt` is then the epoch: nothing comes before it (trigger). */
    keptBack: boolean().notNull().default(false),
    /** The customer answered what was asked; until the order moves on. */
    answered: boolean().notNull().default(false),
    claimedBy: publicId(),
    claimedName: text(),
    claimedAt: instant(),
    beatAt: instant(),
    setAsideCode: text(),
    /** The day on which it is to be looked at again begins; null = when somebody takes it up. */
    setAsideUntil: instant(),
    /** Left out of the usual lists until then (`waitsAgainFrom`); always past for what is not set aside until a day. */
    waitsFrom: instant().notNull().default(sql`'epoch'::timestamptz`),
    escalatedTo: publicId(),
    /** With nobody by name: whoever of the role comes first. */
    escalatedToRole: text(),
    escalatedAt: instant(),
  },
  (table) => [
    // `waitsFrom` comes last: it decides nothing of the order, but what is set aside is passed over within the index.
    index("queue_safest").on(safest, table.since, table.orderNumber, table.waitsFrom),
    index("queue_safest_of_duty").on(table.duty, safest, table.since, table.orderNumber, table.waitsFrom),
    index("queue_safest_of_strength").on(table.strengthMg, safest, table.since, table.orderNumber, table.waitsFrom),
    index("queue_by_age").on(table.since, table.orderNumber, table.waitsFrom),
    index("queue_by_age_of_duty").on(table.duty, table.since, table.orderNumber, table.waitsFrom),
    index("queue_minor").on(safest, table.since, table.orderNumber).where(sql`came_minor`),
    index("queue_safety").on(safest, table.since, table.orderNumber).where(sql`safety_report`),
    index("queue_answered").on(safest, table.since, table.orderNumber).where(sql`answered`),
    index("queue_set_aside").on(safest, table.since, table.orderNumber).where(sql`set_aside_code is not null`),
    // Few are escalated to one person at a time: found first, sorted then.
    index("queue_escalated").on(escalatedTo).where(sql`escalated_at is not null`),
    // Few are claimed at a time, many were once.
    index("queue_claimed").on(table.beatAt).where(sql`claimed_by is not null`),
  ],
);
