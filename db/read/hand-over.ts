import "server-only";
import { eq } from "drizzle-orm";
import type { Db } from "@/db/client";
import { handOvers } from "@/db/schema/orders";

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
