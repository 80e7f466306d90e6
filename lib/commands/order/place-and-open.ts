import "server-only";
import { orderPlacedBy } from "@/db/repo/customer-order";
import type { Actor } from "@/lib/domain/access/actor";
import type { Refusal } from "@/lib/domain/shared/reason";
import type { Result } from "@/lib/domain/shared/result";
import { perform } from "../command";
import type { PaymentDeps } from "../payment/deps";
import { openSession } from "../payment/open-session";
import { placeOrderCommand } from "./place";

/**
 * Places the order, then opens its payment page. When Stripe does not answer, the order stands and the refusal says so: the customer pays from
 * the order's page, and the worker asks again. The repeat of a request whose answer was lost goes on with the order it placed.
 */
export async function placeAndOpen(
  deps: PaymentDeps,
  actor: Actor,
  raw: unknown,
  requestId: string,
): Promise<Result<{ orderNumber: string; payUrl: string }, Refusal>> {
  const placedBefore = async () =>
    actor.kind === "customer" ? await orderPlacedBy(deps.database.read, actor.userId, requestId) : null;
  const earlier = await placedBefore();
  if (earlier !== null) return openSession(deps, actor, earlier);
  const placed = await perform(deps, actor, placeOrderCommand, raw, requestId);
  if (placed.ok) return openSession(deps, actor, placed.value.orderNumber);
  // The request that seemed lost may only have been slow, and have placed the order while this one waited for it.
  const meanwhile = await placedBefore();
  return meanwhile === null ? placed : openSession(deps, actor, meanwhile);
}
