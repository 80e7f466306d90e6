import "server-only";
import { type LoadedOrder, loadOrder } from "@/db/repo/order";
import { worker } from "@/lib/domain/access/actor";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault, SessionSnapshot } from "@/lib/integrations/payments/payments";
import { perform } from "../command";
import { applyTruthCommand } from "./apply-truth";
import type { PaymentDeps } from "./deps";
import { lapseCommand } from "./lapse";
import { openSession } from "./open-session";
import { syncMoneyBack } from "./sync-money-back";
import { unwrapOrThrow } from "./unwrap-or-throw";

/**
 * Asks Stripe how an order's payment stands and makes our record agree. Safe to call at any time, by anyone, any number of times. A fault of
 * Stripe's is returned: a page shows what we know, a job tries again.
 */
export async function syncPayment(deps: PaymentDeps, orderNumber: string): Promise<Result<null, PaymentFault>> {
  const loaded = await loadOrder(deps.database.read, orderNumber);
  if (loaded === null) return ok(null);
  const { payment } = loaded;
  if (payment.paymentIntentId !== null) return applyPayment(deps, orderNumber, payment.paymentIntentId);
  if (payment.sessionId === null) return withoutSession(deps, loaded);
  const session = await deps.payments.session(payment.sessionId);
  if (!session.ok) return session;
  return applySession(deps, loaded, session.value);
}

async function applySession(
  deps: PaymentDeps,
  { order }: LoadedOrder,
  session: SessionSnapshot,
): Promise<Result<null, PaymentFault>> {
  if (session.paymentIntentId !== null) {
    const applied = await applyPayment(deps, order.orderNumber, session.paymentIntentId);
    if (!applied.ok || session.state !== "expired") return applied;
  }
  if (session.state === "expired") await lapse(deps, order.orderNumber);
  return ok(null);
}

/** Stripe never told us of a session. Asking again with the same key gives the one it may have opened; past its time there is none to pay. */
async function withoutSession(deps: PaymentDeps, { order, payment }: LoadedOrder): Promise<Result<null, PaymentFault>> {
  if (order.state !== "awaiting-payment") return ok(null);
  if (payment.sessionExpiresAt <= deps.clock.now()) {
    await lapse(deps, order.orderNumber);
    return ok(null);
  }
  const opened = await openSession(deps, worker, order.orderNumber);
  if (opened.ok || opened.error.kind !== "unavailable") return ok(null);
  return err({ kind: "unreachable", message: opened.error.code, retryable: true });
}

export async function applyPayment(
  deps: PaymentDeps,
  orderNumber: string,
  paymentIntentId: string,
): Promise<Result<null, PaymentFault>> {
  const truth = await deps.payments.payment(paymentIntentId);
  if (!truth.ok) return truth;
  const apply = () => unwrapOrThrow(perform(deps, worker, applyTruthCommand, { orderNumber, truth: truth.value }));
  const known = await apply();
  const back = await syncMoneyBack(deps, orderNumber, truth.value);
  // A refund that the bank sent back is known only now; until then the reading looked older than the refund.
  if (back.ok && truth.value.status === "captured" && known.refundedPaise > truth.value.amountRefundedMinor)
    await apply();
  return back;
}

async function lapse(deps: PaymentDeps, orderNumber: string): Promise<void> {
  await unwrapOrThrow(perform(deps, worker, lapseCommand, { orderNumber }));
}
