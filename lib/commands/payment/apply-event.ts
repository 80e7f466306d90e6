import "server-only";
import { eventById, markEvent, orderOfPayment } from "@/db/store/payments";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import type { PaymentDeps } from "./deps";
import { syncPayment } from "./sync";

/** Turns a stored event into a question to Stripe about its order. An event of nobody's payment is kept with that remark. */
export async function applyEvent(deps: PaymentDeps, eventId: string): Promise<Result<null, PaymentFault>> {
  const event = await eventById(deps.database.read, eventId);
  if (event === null || event.appliedAt !== null) return ok(null);
  const orderNumber = await orderOfEvent(deps, event);
  const problem = event.live === deps.settings.livePayments ? null : "The event is of the other mode (live or test).";
  if (orderNumber !== null && problem === null) {
    const synced = await syncPayment(deps, orderNumber);
    if (!synced.ok) return synced;
  }
  const remark = problem ?? (orderNumber === null ? "No order of ours has this payment." : null);
  await deps.database.inTransaction((tx) => markEvent(tx, eventId, deps.clock.now(), remark));
  return ok(null);
}

async function orderOfEvent(
  deps: PaymentDeps,
  event: { paymentIntentId: string | null; sessionId: string | null },
): Promise<string | null> {
  const known = await orderOfPayment(deps.database.read, event);
  if (known !== null || event.paymentIntentId === null) return known;
  const truth = await deps.payments.payment(event.paymentIntentId); // The event may overtake our own record of the session.
  return truth.ok ? truth.value.orderNumber : null;
}
