import "server-only";
import { asc, eq } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { registerEntries, registerLines } from "@/db/schema/register";

/** What was supplied on a prescription, line by line from the register, the oldest first. There is no counter beside it that could drift. */
export async function suppliesOf(db: Db | Tx, prescriptionId: string) {
  return db
    .select({
      orderNumber: registerEntries.orderNumber,
      serial: registerEntries.serial,
      suppliedAt: registerEntries.suppliedAt,
      slug: registerLines.slug,
      drug: registerLines.drug,
      capsules: registerLines.capsules,
    })
    .from(registerLines)
    .innerJoin(registerEntries, eq(registerEntries.orderNumber, registerLines.orderNumber))
    .innerJoin(orders, eq(orders.orderNumber, registerEntries.orderNumber))
    .where(eq(orders.prescriptionId, prescriptionId))
    .orderBy(asc(registerEntries.serial), asc(registerLines.batchNumber));
}
