import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { staffAlerts } from "@/db/schema/records";

/** Tells staff once per `key`, however often the same thing is found. @returns whether this is the first time. */
export async function raiseAlert(tx: Tx, alert: typeof staffAlerts.$inferInsert): Promise<boolean> {
  const raised = await tx.insert(staffAlerts).values(alert).onConflictDoNothing().returning({ id: staffAlerts.id });
  return raised.length > 0;
}

/** What the alert of this key was about is settled. Harmless when it was closed before, or never raised. */
export async function closeAlertByKey(tx: Tx, key: string, by: string | null, at: Date): Promise<void> {
  await tx
    .update(staffAlerts)
    .set({ closedAt: at, closedBy: by })
    .where(and(eq(staffAlerts.key, key), isNull(staffAlerts.closedAt)));
}

export async function openAlerts(db: Db | Tx) {
  return db
    .select()
    .from(staffAlerts)
    .where(isNull(staffAlerts.closedAt))
    .orderBy(desc(staffAlerts.createdAt))
    .limit(50);
}

export async function closeAlert(tx: Tx, id: string, by: string, at: Date): Promise<boolean> {
  const closed = await tx
    .update(staffAlerts)
    .set({ closedAt: at, closedBy: by })
    .where(and(eq(staffAlerts.id, id), isNull(staffAlerts.closedAt)))
    .returning({ id: staffAlerts.id });
  return closed.length > 0;
}
