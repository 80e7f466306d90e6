import "server-only";
import { loadOrder } from "@/db/repo/order";
import { refundsOf } from "@/db/repo/refund";
import type { Actor } from "@/lib/domain/access/actor";
import type { CommandDeps } from "../command";
import { perform } from "../command";
import { dispenseOrderCommand } from "../order/dispense";
import { handOverOrderCommand } from "../order/hand-over";
import { asSeen, versionOf, type World } from "../test-world";
import { decideRefundCommand } from "./decide";
import { requestRefundCommand } from "./request";

/** For tests of refunds: what staff do, in one line each, always with the version as it is now. */
export function hands(world: World, deps: CommandDeps & World["deps"] = world.deps) {
  const seen = async (orderNumber: string) => ({ orderNumber, seenVersion: await versionOf(world, orderNumber) });
  return {
    ask: async (actor: Actor, orderNumber: string, amountPaise: number) =>
      perform(deps, actor, requestRefundCommand, {
        ...(await seen(orderNumber)),
        amountPaise,
        reason: "part-missing",
        words: "One pack was missing.",
      }),
    decide: async (actor: Actor, orderNumber: string, refundId: string, decision: "approve" | "refuse") =>
      perform(deps, actor, decideRefundCommand, { ...(await seen(orderNumber)), refundId, decision }),
    dispense: async (orderNumber: string, packs = 3) =>
      perform(deps, world.priya, dispenseOrderCommand, {
        orderNumber,
        ...(await asSeen(world, orderNumber)),
        lines: [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: packs }],
      }),
    handOver: async (orderNumber: string) =>
      perform(deps, world.tara, handOverOrderCommand, {
        ...(await seen(orderNumber)),
        courier: "Demo Post",
        reference: `DP-1-${orderNumber}`,
      }),
    order: async (orderNumber: string) => {
      const loaded = await loadOrder(world.database.read, orderNumber);
      if (loaded === null) throw new Error("no such order");
      return loaded;
    },
    refunds: (orderNumber: string) => refundsOf(world.database.read, orderNumber),
  };
}

/** The value of what was carried out; the test fails on a refusal. */
export function carriedOut<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
