import "server-only";
import { and, desc, eq, isNull, notInArray, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { users } from "@/db/schema/people";
import { alertClosings, staffAlerts } from "@/db/schema/records";
import { type Alert, alertRules } from "@/lib/domain/alert/alert";

export type RaisedAlert = Alert & {
  readonly id: string;
  /** Names the cause, so that one cause is one alert however often it is met. */
  readonly key: string;
  readonly orderNumber?: string | null;
  readonly at: Date;
};

export type AlertRow = typeof staffAlerts.$inferSelect;

/**
 * Tells staff once per cause. Met again, it is counted, and opened again where it was closed, if its kind says so (`alertRules`).
 * @returns whether staff are told something new: the first time, or open again.
 */
export async function raiseAlert(tx: Tx, { id, key, kind, params, orderNumber, at }: RaisedAlert): Promise<boolean> {
  const insert = tx.insert(staffAlerts).values({
    id,
    key,
    kind,
    params,
    orderNumber: orderNumber ?? null,
    createdAt: at,
    openedAt: at,
    lastSeenAt: at,
  });
  if (alertRules[kind].again === "nothing") {
    const raised = await insert.onConflictDoNothing().returning({ id: staffAlerts.id });
    return raised.length > 0;
  }
  const wasClosed = sql`${staffAlerts.closedAt} is not null`;
  const [raised] = await insert
    .onConflictDoUpdate({
      target: staffAlerts.key,
      set: {
        kind,
        params,
        times: sql`case when ${wasClosed} then 1 else ${staffAlerts.times} + 1 end`,
        openedAt: sql`case when ${wasClosed} then excluded.opened_at else ${staffAlerts.openedAt} end`,
        lastSeenAt: sql`excluded.last_seen_at`,
        closedAt: null,
        closedBy: null,
      },
    })
    .returning({ times: staffAlerts.times });
  return raised?.times === 1;
}

/** What the alert of this key was about is settled by the thing itself. Harmless when it was closed before, or never raised. */
export async function settleAlert(tx: Tx, key: string, by: string | null, at: Date): Promise<void> {
  const [open] = await tx
    .select({ id: staffAlerts.id })
    .from(staffAlerts)
    .where(and(eq(staffAlerts.key, key), isNull(staffAlerts.closedAt)))
    .for("update");
  if (open !== undefined)
    await close(tx, { alertId: open.id, how: "settled", closedBy: by, closedAt: at, words: null });
}

export async function lockAlert(tx: Tx, id: string): Promise<AlertRow | null> {
  const [row] = await tx.select().from(staffAlerts).where(eq(staffAlerts.id, id)).for("update");
  return row ?? null;
}

export async function markAlertDone(tx: Tx, alertId: string, by: string, at: Date, words: string): Promise<void> {
  await close(tx, { alertId, how: "marked", closedBy: by, closedAt: at, words });
}

/** The closing first: the database closes no alert without one. */
async function close(tx: Tx, closing: typeof alertClosings.$inferInsert): Promise<void> {
  await tx.insert(alertClosings).values(closing);
  await tx
    .update(staffAlerts)
    .set({ closedAt: closing.closedAt, closedBy: closing.closedBy ?? null })
    .where(eq(staffAlerts.id, closing.alertId));
}

export async function openAlerts(db: Db | Tx): Promise<AlertRow[]> {
  return db
    .select()
    .from(staffAlerts)
    .where(isNull(staffAlerts.closedAt))
    .orderBy(desc(staffAlerts.openedAt), desc(staffAlerts.id))
    .limit(50);
}

/** How many alerts of a kind are open but for these. */
export async function openAlertsBeside(db: Db, kind: Alert["kind"], keys: readonly string[]): Promise<number> {
  const isOpen = and(isNull(staffAlerts.closedAt), eq(staffAlerts.kind, kind));
  return db.$count(staffAlerts, and(isOpen, notInArray(staffAlerts.key, [...keys])));
}

/** What people marked as done, the newest first, with who said why. */
export async function alertsMarkedDone(db: Db, max: number) {
  return db
    .select({
      id: alertClosings.id,
      kind: staffAlerts.kind,
      params: staffAlerts.params,
      orderNumber: staffAlerts.orderNumber,
      at: alertClosings.closedAt,
      by: users.name,
      words: alertClosings.words,
    })
    .from(alertClosings)
    .innerJoin(staffAlerts, eq(staffAlerts.id, alertClosings.alertId))
    .innerJoin(users, eq(users.id, alertClosings.closedBy))
    .where(eq(alertClosings.how, "marked"))
    .orderBy(desc(alertClosings.id))
    .limit(max);
}
