import "server-only";
import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { callBackWhoms } from "@/lib/domain/desk/call-back";
import { type CallDetails, escalationRoles, noteKinds } from "@/lib/domain/desk/notes";
import { onHoldCodes } from "@/lib/domain/desk/on-hold";
import { instant, oneOf, publicId } from "./columns";
import { orders } from "./orders";
import { users } from "./people";

/**
 * Who works on an order and whether it is on hold: the staff's own bookkeeping. It says nothing of the order itself, so it never moves the
 * order's version; a row is there once somebody claimed the order.
 */
export const orderDesk = pgTable(
  "order_desk",
  {
    orderNumber: publicId()
      .primaryKey()
      .references(() => orders.orderNumber),
    /** Claimed by; free again when `beatAt` has fallen silent. */
    claimedBy: publicId().references(() => users.id),
    claimedAt: instant(),
    beatAt: instant(),
    /** On hold for a coded reason until somebody resumes it. (The card's is an authorisation.) */
    setAsideCode: text({ enum: onHoldCodes }),
    setAsideBy: publicId().references(() => users.id),
    setAsideAt: instant(),
    /** The order comes back by itself from then on; null = when somebody resumes it. */
    setAsideUntil: instant(),
    /** The words that were said with it, if any. */
    setAsideNote: publicId().references(() => orderNotes.id),
    /** Handed up to a colleague with more say: to one person, or to whoever of the role comes first (null). */
    escalatedTo: publicId().references(() => users.id),
    escalatedToRole: text({ enum: escalationRoles }),
    escalatedBy: publicId().references(() => users.id),
    escalatedAt: instant(),
    escalationNote: publicId().references(() => orderNotes.id),
  },
  (table) => [
    index("order_desk_of_person").on(table.claimedBy),
    oneOf("order_desk_set_aside_known", table.setAsideCode, onHoldCodes),
    oneOf("order_desk_escalated_role_known", table.escalatedToRole, escalationRoles),
  ],
);

/** What staff wrote down of an order, calls to the prescriber among it. Append-only: a trigger refuses update, delete and truncate. */
export const orderNotes = pgTable(
  "order_notes",
  {
    id: publicId().primaryKey(),
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    kind: text({ enum: noteKinds }).notNull(),
    words: text(),
    /** Of a call: whom, at which number found how, what it came to. */
    details: jsonb().$type<CallDetails>(),
    writtenBy: publicId()
      .notNull()
      .references(() => users.id),
    writtenAt: instant().notNull(),
  },
  (table) => [
    index("order_notes_of_order").on(table.orderNumber, table.writtenAt),
    oneOf("order_notes_kind_known", table.kind, noteKinds),
    check(
      "order_notes_say_something",
      sql`(${table.kind} = 'call' and ${table.details} is not null) or (${table.kind} <> 'call' and ${table.words} is not null)`,
    ),
  ],
);

/** Whom staff must call again, since nobody was reached; ends when they were, or with words that say why not. */
export const callBacks = pgTable(
  "call_backs",
  {
    id: publicId().primaryKey(),
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    whom: text({ enum: callBackWhoms }).notNull(),
    /** How often nobody was reached, and when the next call is due. */
    tries: integer().notNull().default(1),
    dueAt: instant().notNull(),
    words: text(),
    askedBy: publicId()
      .notNull()
      .references(() => users.id),
    askedAt: instant().notNull(),
    endedBy: publicId().references(() => users.id),
    endedAt: instant(),
    /** Null where the call itself is on record: the prescriber was reached, the patient counselled. */
    endedWords: text(),
  },
  (table) => [
    uniqueIndex("call_backs_one_open").on(table.orderNumber, table.whom).where(sql`${table.endedAt} is null`),
    index("call_backs_due").on(table.dueAt).where(sql`${table.endedAt} is null`),
    oneOf("call_backs_whom_known", table.whom, callBackWhoms),
    check("call_backs_ended_by_somebody", sql`(${table.endedAt} is null) = (${table.endedBy} is null)`),
  ],
);
