import "server-only";
import { historyOf } from "@/db/repo/audit";
import { registeredSupply } from "@/db/repo/register";
import type { OrderAnswer } from "@/lib/contracts/order";
import type { Actor } from "@/lib/domain/access/actor";
import type { Refusal } from "@/lib/domain/shared/reason";
import { ok, type Result } from "@/lib/domain/shared/result";
import { stepChecks } from "../admin/step-checks";
import type { QueryDeps } from "../deps";
import { yourTurn } from "./asked";
import { visibleOrder } from "./visible-order";

/** The order as its owner and staff get it by JSON. */
export async function orderAnswer(
  deps: QueryDeps,
  actor: Actor,
  orderNumber: string,
): Promise<Result<OrderAnswer, Refusal>> {
  const found = await visibleOrder(deps, actor, orderNumber);
  if (!found.ok) return found;
  const { order, lines, payment } = found.value;
  const history = await historyOf(deps.database.read, orderNumber);
  const checks = actor.kind === "staff" ? await stepChecks(deps, actor, found.value) : null;
  const asked = actor.kind === "customer" ? await yourTurn(deps, order) : null;
  return ok({
    orderNumber,
    version: order.version,
    state: order.state,
    payment: {
      state: payment.state,
      currency: payment.currency,
      authorised: payment.authorisedPaise,
      captured: payment.capturedPaise,
      refunded: payment.refundedPaise,
      captureBefore: payment.captureBefore?.toISOString() ?? null,
    },
    lines: lines.map((line) => ({ slug: line.slug, quantity: line.packs, unitPrice: line.unitPricePaise })),
    ...(checks === null ? {} : { checks: checks.map(({ id, kind }) => ({ id, kind })) }),
    supplied: actor.kind === "staff" ? await suppliedFor(deps, orderNumber) : null,
    delivery: order.deliveryPaise,
    total: order.totalPaise,
    questions: (asked?.questions ?? []).map(({ id, kind, title, dueAt }) => ({
      id,
      kind,
      words: title,
      dueAt: dueAt.toISOString(),
    })),
    history: history.map(({ at, event, role }) => ({ at: at.toISOString(), event, role })),
  });
}

async function suppliedFor({ database }: QueryDeps, orderNumber: string): Promise<OrderAnswer["supplied"]> {
  const found = await registeredSupply(database.read, orderNumber);
  if (found === null) return null;
  return {
    registerSerial: found.serial,
    at: found.suppliedAt.toISOString(),
    lines: found.lines.map(({ slug, batchNumber, expiresOn, packs, quarantinedAt }) => ({
      slug,
      batch: batchNumber,
      expiry: expiresOn,
      quantity: packs,
      keptBack: quarantinedAt !== null,
    })),
  };
}
