import "server-only";
import { and, desc, eq, ne } from "drizzle-orm";
import type { Db } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { registerEntries, registerLines } from "@/db/schema/register";

/** What this patient was supplied before, from the register itself. */
export async function earlierSupplies(db: Db, patientId: string, exceptOrder: string) {
  return db
    .select({
      orderNumber: orders.orderNumber,
      suppliedAt: registerEntries.suppliedAt,
      serial: registerEntries.serial,
      drug: registerLines.drug,
      capsules: registerLines.capsules,
    })
    .from(registerEntries)
    .innerJoin(orders, eq(orders.orderNumber, registerEntries.orderNumber))
    .innerJoin(registerLines, eq(registerLines.orderNumber, registerEntries.orderNumber))
    .where(and(eq(orders.patientId, patientId), ne(orders.orderNumber, exceptOrder)))
    .orderBy(desc(registerEntries.suppliedAt))
    .limit(50);
}
