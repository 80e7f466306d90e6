import "server-only";
import { and, eq, ne, type SQLWrapper, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { handOvers } from "@/db/schema/register";

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

/**
 * Another order whose parcel left with this number of this courier, however its letters and spaces were typed; null when there is none. Two that
 * leave at once with one number wait for each other here.
 */
export async function otherOrderWith(
  tx: Tx,
  { orderNumber, courier, reference }: Pick<typeof handOvers.$inferSelect, "orderNumber" | "courier" | "reference">,
): Promise<string | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('parcel:' || ${bare(reference)}, 0))`);
  const [row] = await tx
    .select({ orderNumber: handOvers.orderNumber })
    .from(handOvers)
    .where(
      and(
        ne(handOvers.orderNumber, orderNumber),
        eq(bare(handOvers.reference), bare(reference)),
        eq(bare(handOvers.courier), bare(courier)),
      ),
    )
    .limit(1);
  return row?.orderNumber ?? null;
}

const bare = (text: SQLWrapper | string) => sql<string>`regexp_replace(upper(${text}::text), '\\s', '', 'g')`;

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
