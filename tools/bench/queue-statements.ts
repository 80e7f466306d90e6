import type { Looking } from "@/db/repo/queue/entries";
import { type QueueAspect, wholeQueue } from "@/lib/domain/queue/view";

const view = (change: Partial<QueueAspect>): QueueAspect => ({ ...wholeQueue, ...change });

/** The first page and each filter, under the names of the table. */
export const queueViews: Readonly<Record<string, QueueAspect>> = {
  "first page, safest next": wholeQueue,
  "oldest first": view({ sort: "oldest" }),
  "newest first": view({ sort: "newest" }),
  "to review": view({ tab: "review" }),
  "to dispense": view({ tab: "dispense" }),
  "to hand over": view({ tab: "hand-over" }),
  "payment problems": view({ tab: "problems" }),
  "strength 40 mg": view({ strengthMg: 40 }),
  "under 18": view({ flag: "minor" }),
  "safety report open": view({ flag: "safety-report" }),
  answered: view({ flag: "answered" }),
  "set aside": view({ flag: "set-aside" }),
  "escalated to me": view({ flag: "escalated-to-me" }),
  "claimed by me": view({ claim: "mine" }),
  "claimed by anyone": view({ claim: "anyone" }),
  "claimed by nobody": view({ claim: "nobody" }),
  "deadline within 24 h": view({ dueHours: 24 }),
  "waiting for 24 h": view({ waitingHours: 24 }),
};

/**
 * The same list as a person would write it, values in place but for the limit: with a parameter it goes over the wire as the application's
 * statements do. By the simple protocol the server is some two microseconds quicker, which the shortest lists would be charged for.
 */
export function handWritten(asked: QueueAspect, { userId, role, now, adultBirthDate }: Looking): string {
  const at = (hours: number) => `'${new Date(now.getTime() + hours * 3_600_000).toISOString()}'`;
  const live = `claimed_by is not null and beat_at > ${at(-1 / 60)}`;
  const flags = {
    minor: `came_minor and birth_date > '${adultBirthDate}'`,
    "safety-report": "safety_report",
    answered: "answered",
    "set-aside": `set_aside_code is not null and coalesce(set_aside_until, 'infinity') > ${at(0)}`,
    "escalated-to-me": `escalated_at is not null and coalesce(escalated_to, escalated_to_role) in ('${userId}', '${role}')`,
  };
  const claims = { mine: `${live} and claimed_by = '${userId}'`, anyone: live, nobody: `(${live}) is not true` };
  const conditions = [
    asked.flag === null && (asked.claim === null || asked.claim === "nobody") ? `waits_from <= ${at(0)}` : null,
    asked.tab === "all" ? null : `duty = '${asked.tab}'`,
    asked.strengthMg === null ? null : `strength_mg = ${asked.strengthMg}`,
    asked.flag === null ? null : flags[asked.flag],
    asked.claim === null ? null : claims[asked.claim],
    asked.dueHours === null ? null : `coalesce(deadline_at, 'infinity') <= ${at(asked.dueHours)}`,
    asked.waitingHours === null ? null : `since <= ${at(-asked.waitingHours)}`,
  ].filter((condition) => condition !== null);
  const order = {
    safest: "coalesce(deadline_at, 'infinity'), since, order_number",
    oldest: "since, order_number",
    newest: "since desc, order_number desc",
  }[asked.sort];
  return `select order_number, state, since, deadline_at, window_ends_at, capture_before, initials, birth_date, request, safety_report, kept_back, answered,
      claimed_by, claimed_name, claimed_at, beat_at, set_aside_code, set_aside_until, escalated_to, escalated_to_role, escalated_at
    from queue_entries ${conditions.length === 0 ? "" : `where ${conditions.join(" and ")}`} order by ${order} limit $1`;
}
