import "server-only";
import { changesSince } from "@/db/repo/audit";
import { type LoadedOrder, loadOrderForUpdate } from "@/db/repo/order";
import { type Action, can } from "@/lib/domain/access/can";
import type { AuditEventName } from "@/lib/domain/audit/events";
import { after, type OrderEvent, statesFor } from "@/lib/domain/order/machine";
import {
  conflict,
  forbidden,
  notFound,
  type Reason,
  type ReasonOf,
  type Refusal,
  signedOut,
} from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Work } from "../command";
import { colleagueAt } from "../desk/make-claim";

/**
 * The order an actor wants to change: authorised, locked, and still as they saw it. Someone else's order and none at all are one answer.
 * A version that moved is answered with what happened since, and with the colleague who claimed the order.
 */
export async function orderForChange(
  work: Work,
  action: Action,
  input: { readonly orderNumber: string; readonly seenVersion: number },
): Promise<Result<LoadedOrder, Refusal>> {
  const { tx, actor } = work;
  if (actor.kind === "visitor") return err(signedOut);
  const isKnown = (order: LoadedOrder["order"]) => can(actor, action, order) || can(actor, "order:view", order);
  const loaded = await loadOrderForUpdate(tx, input.orderNumber, isKnown);
  if (loaded === null) return err(notFound);
  const subject = { customerId: loaded.order.customerId };
  if (!can(actor, action, subject)) {
    // Staff may know of an order that is not theirs to act on; to a customer the panel does not exist.
    return err(actor.kind === "staff" && can(actor, "order:view", subject) ? forbidden : notFound);
  }
  if (loaded.order.version !== input.seenVersion) return err(await movedOn(work, loaded, input.seenVersion));
  return ok(loaded);
}

async function movedOn(work: Work, { order }: LoadedOrder, seenVersion: number): Promise<Refusal> {
  const changes = await changesSince(work.tx, order.orderNumber, seenVersion);
  const colleague = await colleagueAt(work, work.actor, order);
  const reasons: Reason[] = [
    ...changes.map(({ event }) => ({ code: event }) as ReasonOf<AuditEventName>),
    ...(colleague === null
      ? []
      : [{ code: "taken-up", params: { colleague: { name: colleague.name, role: colleague.role } } } as const]),
  ];
  return conflict("order-changed", reasons.length > 0 ? reasons : [{ code: "order-changed" }]);
}

/** Refuses an event the order's state does not allow, saying where the order stands and where it would have to stand. */
export function stateRefusal(loaded: LoadedOrder, event: OrderEvent): Refusal | null {
  const { state } = loaded.order;
  if (after(state, event) !== null) return null;
  return conflict({ code: "order-state", params: { case: "event", state, event: statesFor(event).join(", ") } });
}
