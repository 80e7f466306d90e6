import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { users } from "@/db/schema/people";
import { handOvers, registerEntries, registerLines } from "@/db/schema/register";

const returnedPacks = sql<number>`(
  select coalesce(sum(r.packs), 0)::int from stock_returns r
  where r.order_number = ${registerLines.orderNumber} and r.batch_id = ${registerLines.batchId}
)`;

export interface RecipientCounts {
  /** Parcels that are packed and not handed over, with packs of the batch in them. */
  readonly packedParcels: number;
  /** Patients for whom packs of the batch were packed or supplied, and have not all come back. */
  readonly recipients: number;
}

/** Whom a batch concerns, in numbers. */
export async function countRecipients(db: Db | Tx, batchId: string): Promise<RecipientCounts> {
  const out = sql`${registerLines.packs} > ${returnedPacks}`;
  const [row] = await db
    .select({
      packedParcels: sql<number>`(count(*) filter (where ${orders.state} = 'dispensed' and ${out}))::int`,
      recipients: sql<number>`(count(distinct ${orders.patientId}) filter (where ${out}))::int`,
    })
    .from(registerLines)
    .innerJoin(orders, eq(orders.orderNumber, registerLines.orderNumber))
    .where(eq(registerLines.batchId, batchId));
  return row ?? { packedParcels: 0, recipients: 0 };
}

/** Everybody for whom packs of a batch were entered in the register, by its serial. */
export async function recipientsOf(db: Db, batchId: string) {
  return db
    .select({
      serial: registerEntries.serial,
      suppliedAt: registerEntries.suppliedAt,
      patient: registerEntries.patientName,
      customer: users.name,
      phone: sql<string>`${orders.address} ->> 'phone'`,
      orderNumber: registerLines.orderNumber,
      drug: registerLines.drug,
      packs: registerLines.packs,
      capsules: registerLines.capsules,
      returnedPacks,
      orderState: orders.state,
      handedOverAt: handOvers.handedOverAt,
      courier: handOvers.courier,
      reference: handOvers.reference,
    })
    .from(registerLines)
    .innerJoin(registerEntries, eq(registerEntries.orderNumber, registerLines.orderNumber))
    .innerJoin(orders, eq(orders.orderNumber, registerLines.orderNumber))
    .innerJoin(users, eq(users.id, orders.customerId))
    .leftJoin(handOvers, eq(handOvers.orderNumber, registerLines.orderNumber))
    .where(eq(registerLines.batchId, batchId))
    .orderBy(asc(registerEntries.serial));
}

export type RecipientRow = Awaited<ReturnType<typeof recipientsOf>>[number];
