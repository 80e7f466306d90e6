import "server-only";
import { type LoadedOrder, loadOrder } from "@/db/repo/order";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";

/** An order for who may see it. Another's order and none at all are one answer, found by the same single read. */
export async function visibleOrder(
  { database }: QueryDeps,
  actor: Actor,
  orderNumber: string,
): Promise<Result<LoadedOrder, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  const loaded = await loadOrder(database.read, orderNumber, (order) => can(actor, "order:view", order));
  return loaded === null ? err(notFound) : ok(loaded);
}
