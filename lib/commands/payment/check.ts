import "server-only";
import { z } from "zod";
import { loadOrder } from "@/db/repo/order";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { forbidden, notFound, type Refusal, signedOut, unavailable } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { takeTurns } from "../account/limits";
import { command, type Duty, done, perform } from "../command";
import type { PaymentDeps } from "./deps";
import { syncPayment } from "./sync";

export const checkDuty: Duty = { action: "payment:check", without: forbidden };

const recordCheckCommand = command({
  name: "payment.checked",
  duty: checkDuty,
  input: z.object({ orderNumber: z.string() }),
  subject: ({ orderNumber }) => ({ subjectKind: "payment", subjectId: orderNumber, orderNumber }),
  async run({ tx, actor }, { orderNumber }: { orderNumber: string }) {
    if (actor.kind === "visitor") return err(signedOut);
    const loaded = await loadOrder(tx, orderNumber);
    if (loaded === null || !can(actor, "order:view", loaded.order)) return err(notFound);
    if (!can(actor, "payment:check", loaded.order)) return err(forbidden);
    return done(
      { orderNumber },
      { event: "payment.checked", subjectKind: "payment", subjectId: orderNumber, orderNumber },
    );
  },
});

/** Staff ask Stripe themselves. The same reading that webhook and sweep do; only the asking is recorded besides. */
export async function checkPayment(
  deps: PaymentDeps,
  actor: Actor,
  orderNumber: string,
): Promise<Result<{ orderNumber: string }, Refusal>> {
  const allowed = await perform(deps, actor, recordCheckCommand, { orderNumber });
  if (!allowed.ok) return allowed;
  const tooMany =
    actor.kind === "staff" ? await takeTurns(deps, [{ limit: "paymentCheck", whose: actor.userId }]) : null;
  if (tooMany !== null) return err(tooMany);
  const synced = await syncPayment(deps, orderNumber);
  if (synced.ok) return ok({ orderNumber });
  return err(unavailable({ code: "payment-unavailable", params: { case: "check" } }));
}
