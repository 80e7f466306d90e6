import "server-only";
import { sql } from "drizzle-orm";
import { boolean, date, index, integer, pgTable, text } from "drizzle-orm/pg-core";
import { orderStates } from "@/lib/domain/order/machine";
import { instant, publicId } from "./columns";
import { orders } from "./orders";

/** Kinds of work by state. Other states need no staff and have no entry. */
const duty = sql`case when state in ('awaiting-review', 'needs-customer') then 'review' when state in ('approved', 'paid') then 'dispense' when state = 'dispensed' then 'hand-over' else 'problems' end`;

/** Most urgent first: the earliest hard deadline, orders without one last. */
const mostUrgent = sql`coalesce("deadline_at", 'infinity'::timestamptz)`;

/** One person's id, or the name of a role. */
const escalatedTo = sql`coalesce("escalated_to", "escalated_to_role")`;

/**
 * What the queue shows of each order that waits for staff, maintained by triggers (migration `queue_entries`), so that one page of the list is a
 * short index scan however many orders exist. A read model only: no decision depends on it, and it can be rebuilt at any time
 * (`select refresh_queue_entry(order_number) from orders`). Narrow on purpose: a few thousand rows fit into about sixty database pages.
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
    /** Under 18 when the order was placed. Some have since turned 18, but nobody under 18 is missing. */
    cameMinor: boolean().notNull(),
    request: text().notNull(),
    strengthMg: integer().notNull(),
    safetyReport: boolean().notNull(),
    /** Packed, with packs of a batch in quarantine. A trigger then sets `deadlineAt` to the epoch, so that it sorts first. */
    keptBack: boolean().notNull().default(false),
    /** The customer has answered; true until the order moves on. */
    answered: boolean().notNull().default(false),
    claimedBy: publicId(),
    claimedName: text(),
    claimedAt: instant(),
    beatAt: instant(),
    setAsideCode: text(),
    /** On hold until the start of this day; null: until someone resumes it. */
    setAsideUntil: instant(),
    /** Hidden from the usual lists until then (`waitsAgainFrom`); in the past unless it is on hold until a day. */
    waitsFrom: instant().notNull().default(sql`'epoch'::timestamptz`),
    escalatedTo: publicId(),
    /** Escalated to a role: anyone in that role may answer. */
    escalatedToRole: text(),
    escalatedAt: instant(),
  },
  (table) => [
    // `waitsFrom` comes last: it does not affect the sorting, but lets the index skip orders on hold.
    index("queue_safest").on(mostUrgent, table.since, table.orderNumber, table.waitsFrom),
    index("queue_safest_of_duty").on(table.duty, mostUrgent, table.since, table.orderNumber, table.waitsFrom),
    index("queue_safest_of_strength").on(table.strengthMg, mostUrgent, table.since, table.orderNumber, table.waitsFrom),
    index("queue_by_age").on(table.since, table.orderNumber, table.waitsFrom),
    index("queue_by_age_of_duty").on(table.duty, table.since, table.orderNumber, table.waitsFrom),
    index("queue_minor").on(mostUrgent, table.since, table.orderNumber).where(sql`came_minor`),
    index("queue_safety").on(mostUrgent, table.since, table.orderNumber).where(sql`safety_report`),
    index("queue_answered").on(mostUrgent, table.since, table.orderNumber).where(sql`answered`),
    index("queue_set_aside").on(mostUrgent, table.since, table.orderNumber).where(sql`set_aside_code is not null`),
    // Few are escalated to one person at a time, so they are found first and then sorted.
    index("queue_escalated").on(escalatedTo).where(sql`escalated_at is not null`),
    // Few are claimed now; many were claimed at some time.
    index("queue_claimed").on(table.beatAt).where(sql`claimed_by is not null`),
  ],
);
