import "server-only";
import { customerById } from "@/db/repo/account";
import { type LoadedOrder, loadOrder } from "@/db/repo/order";
import { type Actor, worker } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { conflict, notFound, type Refusal, signedOut, unavailable } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { lineNames } from "@/lib/integrations/payments/line-names";
import type { HoldRequest } from "@/lib/integrations/payments/payments";
import { routes } from "@/lib/routes";
import { perform } from "../command";
import type { PaymentDeps } from "./deps";
import { withNewKey } from "./new-key";
import { recordSessionCommand } from "./record-session";

/**
 * The page where the customer pays: the session that is open, or a new one. Asked twice, Stripe gives the same session (the idempotency key
 * lies with the order), so a time-out or a second tab never opens a second hold. No transaction is held while Stripe is asked.
 */
export async function openSession(
  deps: PaymentDeps,
  actor: Actor,
  orderNumber: string,
): Promise<Result<{ orderNumber: string; payUrl: string }, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  const loaded = await loadOrder(deps.database.read, orderNumber, (order) => can(actor, "order:pay", order));
  if (loaded === null) return err(notFound);
  const { order, payment } = loaded;
  if (order.state !== "awaiting-payment" || payment.sessionExpiresAt <= deps.clock.now()) {
    return err(conflict("not-payable"));
  }
  if (payment.payUrl !== null) return ok({ orderNumber, payUrl: payment.payUrl });
  const session = await deps.payments.openSession(await holdRequest(deps, loaded));
  if (!session.ok) {
    await withNewKey(deps, payment, session.error);
    return err(unavailable({ code: "payment-unavailable", params: { case: "pay" } }));
  }
  const { sessionId, payUrl } = session.value;
  const recorded = await perform(deps, worker, recordSessionCommand, { orderNumber, sessionId, payUrl });
  return recorded.ok ? ok({ orderNumber, payUrl }) : recorded;
}

/** What Stripe is told: amounts and an opaque number. Never a medicine's name, never who is treated. */
async function holdRequest(deps: PaymentDeps, { order, payment }: LoadedOrder): Promise<HoldRequest> {
  const customer = await customerById(deps.database.read, order.customerId);
  const { appUrl } = deps.settings;
  return {
    orderNumber: order.orderNumber,
    currency: "inr",
    lines: [
      {
        name: lineNames.order(order.orderNumber),
        unitAmountMinor: order.totalPaise - order.deliveryPaise,
        quantity: 1,
      },
      { name: lineNames.delivery(), unitAmountMinor: order.deliveryPaise, quantity: 1 },
    ],
    successUrl: `${appUrl}${routes.checkoutComplete(order.orderNumber)}`,
    cancelUrl: `${appUrl}${routes.order(order.orderNumber)}`,
    expiresAt: payment.sessionExpiresAt,
    idempotencyKey: payment.sessionKey,
    customerEmail: customer.email,
  };
}
