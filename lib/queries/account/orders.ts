import "server-only";
import { ordersOfCustomer } from "@/db/read/customer-orders";
import type { Actor } from "@/lib/domain/access/actor";
import type { OrderState } from "@/lib/domain/order/machine";
import { forbidden, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

export interface OrderListItem {
  readonly orderNumber: string;
  readonly state: OrderState;
  readonly placedAt: Date;
  readonly totalPaise: number;
  readonly patientName: string;
  readonly packs: number;
  /** Until when something is asked of the customer; null when nothing is. */
  readonly answerBy: Date | null;
  /** Something about this patient's safety was told and not yet settled: nothing is supplied. */
  readonly stopped: boolean;
  /** Packed, and a batch in the parcel is kept back. */
  readonly staysHere: boolean;
}

/** The actor's own orders, newest first, at most 200. */
export async function customerOrders(
  { database }: QueryDeps,
  actor: Actor,
): Promise<Result<readonly OrderListItem[], Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "customer") return err(forbidden);
  return ok(await ordersOfCustomer(database.read, actor.userId));
}
