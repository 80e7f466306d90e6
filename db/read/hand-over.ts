import "server-only";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { handOvers, orders } from "@/db/schema/orders";

export async function handOverOf(
  db: Db,
  orderNumber: string,
): Promise<{ courier: string; reference: string; at: Date } | null> {
  const [row] = await db
    .select({ courier: handOvers.courier, reference: handOvers.reference, at: handOvers.handedOverAt })
    .from(handOvers)
    .where(eq(handOvers.orderNumber, orderNumber));
  return row ?? null;
}

/** Whether a parcel of any order of this patient has left the pharmacy. */
export async function hasHadHandOver(db: Db, patientId: string): Promise<boolean> {
  const rows = await db
    .select({ orderNumber: orders.orderNumber })
    .from(handOvers)
    .innerJoin(orders, eq(orders.orderNumber, handOvers.orderNumber))
    .where(eq(orders.patientId, patientId))
    .limit(1);
  return rows.length > 0;
}
