import "server-only";
import { eventById, markEvent, orderOfPayment } from "@/db/repo/payment";
import type { PaymentNote } from "@/lib/domain/payment/notes";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import type { PaymentDeps } from "./deps";
import { syncPayment } from "./sync";
import { voidStrayPayment } from "./void-stray";

/**
 * Turns a stored event into a question to Stripe about its order. One that leads to nothing is kept with that remark and never tried again:
 * only a Stripe that does not answer is asked once more.
 */
export async function applyEvent(deps: PaymentDeps, eventId: string): Promise<Result<null, PaymentFault>> {
  const event = await eventById(deps.database.read, eventId);
  if (event === null || event.appliedAt !== null) return ok(null);
  const remark =
    event.live === deps.settings.livePayments
      ? await apply(deps, event)
      : ok<PaymentNote>({ code: "event-of-other-mode" });
  if (!remark.ok) return remark;
  await deps.database.inTransaction((tx) => markEvent(tx, eventId, deps.clock.now(), remark.value));
  return ok(null);
}

interface About {
  readonly paymentIntentId: string | null;
  readonly sessionId: string | null;
}

/** @returns what is to be remarked of the event; null when it did its work */
async function apply(deps: PaymentDeps, event: About): Promise<Result<PaymentNote | null, PaymentFault>> {
  const orderNumber = await orderOfEvent(deps, event);
  if (!orderNumber.ok) return orFinal(orderNumber.error);
  if (orderNumber.value === null) return ok({ code: "no-order-of-ours" });
  const synced = await syncPayment(deps, orderNumber.value);
  if (!synced.ok) return orFinal(synced.error);
  if (event.paymentIntentId === null) return ok(null);
  // What the order's own page does not know is another payment of the same order: its hold, if there is one, goes back.
  const stray = await voidStrayPayment(deps, event.paymentIntentId);
  return stray.ok ? ok(null) : orFinal(stray.error);
}

/** Silence is asked again; an answer that cannot be used stays one, however often it is asked for. */
function orFinal(fault: PaymentFault): Result<PaymentNote, PaymentFault> {
  return fault.retryable ? { ok: false, error: fault } : ok({ code: "unusable-answer", params: { kind: fault.kind } });
}

/** The event may overtake our own record of the session: then the payment itself names its order. */
async function orderOfEvent(deps: PaymentDeps, event: About): Promise<Result<string | null, PaymentFault>> {
  const known = await orderOfPayment(deps.database.read, event);
  if (known !== null || event.paymentIntentId === null) return ok(known);
  const truth = await deps.payments.payment(event.paymentIntentId);
  if (truth.ok) return ok(truth.value.orderNumber);
  return truth.error.kind === "not-found" ? ok(null) : truth;
}
