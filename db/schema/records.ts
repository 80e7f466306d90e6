import "server-only";
import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { AlertKind } from "@/lib/domain/alert/alert";
import { instant, oneOf, publicId } from "./columns";
import { users } from "./people";

/** Append-only: a trigger and the grants refuse update, delete and truncate (migration "append-only-audit"). */
export const auditEvents = pgTable(
  "audit_events",
  {
    id: bigint({ mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    at: instant().notNull(),
    actorKind: text({ enum: ["visitor", "customer", "staff", "system"] }).notNull(),
    actorId: publicId(),
    actorRole: text(),
    event: text().notNull(),
    outcome: text({ enum: ["done", "refused", "viewed"] }).notNull(),
    subjectKind: text().notNull(),
    subjectId: text(),
    orderNumber: publicId(),
    details: jsonb().$type<Record<string, unknown>>().notNull(),
    requestId: text(),
  },
  (table) => [
    index("audit_of_order").on(table.orderNumber, table.id).where(sql`${table.orderNumber} is not null`),
    index("audit_of_subject").on(table.subjectKind, table.subjectId, table.id),
    index("audit_of_actor").on(table.actorId, table.id),
    index("audit_of_event").on(table.event, table.id),
    index("audit_refused_and_viewed").on(table.outcome, table.id).where(sql`${table.outcome} <> 'done'`),
  ],
);

/** One row and one mail an event (`key`), however often the job runs. Holds no token and no medicine's name. */
export const messages = pgTable(
  "messages",
  {
    id: publicId().primaryKey(),
    key: text().notNull(),
    toUserId: publicId(),
    toEmail: text().notNull(),
    template: text().notNull(),
    data: jsonb().$type<Record<string, string>>().notNull(),
    orderNumber: publicId(),
    createdAt: instant().notNull(),
    sentAt: instant(),
    failure: text(),
    attempts: integer().notNull().default(0),
    triedAt: instant(),
    /** While it is being handed to the mail server; whoever comes meanwhile leaves it alone. */
    leaseUntil: instant(),
    /** The message it repeats, on a member of staff's word. */
    resendOf: publicId().references((): AnyPgColumn => messages.id),
    askedBy: publicId(),
  },
  (table) => [
    uniqueIndex("messages_key_once").on(table.key),
    index("messages_of_order").on(table.orderNumber),
    index("messages_to_nobody").on(table.sentAt).where(sql`${table.failure} = 'nobody-to-write-to'`),
    check("messages_resend_is_asked_for", sql`(${table.resendOf} is null) = (${table.askedBy} is null)`),
  ],
);

/** What staff must look at: a wrong amount, a failed capture, a missing file. One row a cause (`key`), whose words are written where it is read. */
export const staffAlerts = pgTable(
  "staff_alerts",
  {
    id: publicId().primaryKey(),
    key: text().notNull(),
    kind: text().$type<AlertKind>().notNull(),
    params: jsonb().$type<Readonly<Record<string, string | number>>>().notNull(),
    orderNumber: publicId(),
    createdAt: instant().notNull(),
    /** Since when it is open this time, how often it was met since, and when last. */
    openedAt: instant().notNull(),
    times: integer().notNull().default(1),
    lastSeenAt: instant().notNull(),
    closedAt: instant(),
    closedBy: publicId(),
  },
  (table) => [
    uniqueIndex("staff_alerts_key_once").on(table.key),
    index("staff_alerts_open").on(table.openedAt).where(sql`${table.closedAt} is null`),
  ],
);

/** Each end of an alert: marked as done by a person who says why, or settled by the thing itself. Append-only (trigger). */
export const alertClosings = pgTable(
  "alert_closings",
  {
    id: bigint({ mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
    alertId: publicId()
      .notNull()
      .references(() => staffAlerts.id),
    how: text({ enum: ["marked", "settled"] }).notNull(),
    closedBy: publicId().references(() => users.id),
    closedAt: instant().notNull(),
    words: text(),
  },
  (table) => [
    index("alert_closings_of_alert").on(table.alertId),
    oneOf("alert_closings_how_known", table.how, ["marked", "settled"]),
    check(
      "alert_closings_say_who_and_why",
      sql`${table.how} = 'settled' or (${table.closedBy} is not null and length(trim(${table.words})) >= 3)`,
    ),
  ],
);

/** The first answer to a keyed request, given again to every repeat. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    scope: text().notNull(),
    key: text().notNull(),
    requestHash: text().notNull(),
    startedAt: instant().notNull(),
    finishedAt: instant(),
    status: integer(),
    body: jsonb().$type<{ readonly text: string }>(),
    headers: jsonb().$type<Record<string, string>>(),
  },
  (table) => [primaryKey({ columns: [table.scope, table.key] })],
);

/** What a plain form gets back when it was refused: the reasons and what was typed, for the page that shows the form again. Swept after an hour. */
export const formReturns = pgTable("form_returns", {
  id: publicId().primaryKey(),
  ownerHash: text().notNull(),
  message: text().notNull(),
  reasons: jsonb().$type<{ code: string; field?: string; message: string }[]>().notNull(),
  values: jsonb().$type<Record<string, string | string[]>>().notNull(),
  createdAt: instant().notNull(),
});

/** Attempts counted in a window (db/repo/rate-limit.ts); `expire` in milliseconds of the epoch, by our clock. */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  points: integer().notNull().default(0),
  expire: bigint({ mode: "number" }),
});

/** A worker that has not beaten for 45 s is dead: its jobs are freed. Kept in database time, the clock graphile-worker lives by. */
export const workerHeartbeats = pgTable("worker_heartbeats", {
  workerId: text().primaryKey(),
  startedAt: instant().notNull(),
  beatAt: instant().notNull(),
});
