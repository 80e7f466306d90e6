import "server-only";
import { unpaidOrdersOf } from "@/db/repo/customer-order";
import type { Actor } from "@/lib/domain/access/actor";
import type { QueryDeps } from "../deps";

export interface UnpaidOrder {
  readonly orderNumber: string;
  readonly payUntil: Date;
}

/** What the actor has placed and not paid yet: whoever comes back from the payment page finds an empty basket, and must not think it lost. */
export async function unpaidOrders({ database, clock }: QueryDeps, actor: Actor): Promise<readonly UnpaidOrder[]> {
  return actor.kind === "customer" ? unpaidOrdersOf(database.read, actor.userId, clock.now()) : [];
}
