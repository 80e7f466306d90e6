import "server-only";
import { countOrdersOfCustomer, ordersOfCustomer } from "@/db/repo/customer-order";
import type { Actor } from "@/lib/domain/access/actor";
import { isFinal, type OrderState, orderStates } from "@/lib/domain/order/machine";
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
  /** Packed, and a batch in the parcel is in quarantine. */
  readonly staysHere: boolean;
}

export interface OrderList {
  readonly orders: readonly OrderListItem[];
  /** From 1; the last one when a later one was asked for. */
  readonly page: number;
  readonly pages: number;
}

export const ordersOnAPage = 30;

/** The actor's own orders, newest first, a page at a time. */
export async function customerOrders(
  { database }: QueryDeps,
  actor: Actor,
  wanted = 1,
): Promise<Result<OrderList, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "customer") return err(forbidden);
  const pages = Math.max(1, Math.ceil((await countOrdersOfCustomer(database.read, actor.userId)) / ordersOnAPage));
  const page = Math.min(wanted, pages);
  const slice = { limit: ordersOnAPage, offset: (page - 1) * ordersOnAPage };
  return ok({ orders: await ordersOfCustomer(database.read, actor.userId, slice), page, pages });
}

/** The actor's own orders that are under way, and whether there are others. */
export async function openOrders(
  { database }: QueryDeps,
  actor: Actor,
): Promise<Result<{ readonly orders: readonly OrderListItem[]; readonly hasEarlier: boolean }, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  if (actor.kind !== "customer") return err(forbidden);
  const states = orderStates.filter((state) => !isFinal(state));
  const orders = await ordersOfCustomer(database.read, actor.userId, { states, limit: 100 });
  return ok({ orders, hasEarlier: (await countOrdersOfCustomer(database.read, actor.userId)) > orders.length });
}
