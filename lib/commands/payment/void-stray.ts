import "server-only";
import { z } from "zod";
import { loadOrder } from "@/db/repo/order";
import { orderOfPayment } from "@/db/repo/payment";
import { worker } from "@/lib/domain/access/actor";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import { command, done, perform } from "../command";
import type { PaymentDeps } from "./deps";
import { unwrapOrThrow } from "./unwrap-or-throw";

const strayVoided = z.object({ paymentIntentId: z.string(), orderNumber: z.string().nullable() });

const strayVoidedCommand = command({
  name: "payment.stray-voided",
  input: strayVoided,
  subject: ({ paymentIntentId }) => ({ subjectKind: "payment", subjectId: paymentIntentId }),
  async run(_work, { paymentIntentId, orderNumber }: z.infer<typeof strayVoided>) {
    return done(null, {
      event: "payment.stray-voided",
      subjectKind: "payment",
      subjectId: paymentIntentId,
      details: { named: orderNumber },
    });
  },
});

/**
 * Gives back a hold that belongs to no order, or to one that has another payment. Only what bears our mark is ever touched: the account may
 * serve others, too. The payment an order of ours stands on, or may yet stand on, is never voided here.
 */
export async function voidStrayPayment(
  deps: PaymentDeps,
  paymentIntentId: string,
): Promise<Result<null, PaymentFault>> {
  if ((await orderOfPayment(deps.database.read, { paymentIntentId, sessionId: null })) !== null) return ok(null);
  const truth = await deps.payments.payment(paymentIntentId);
  if (!truth.ok) return truth;
  const { status, orderNumber } = truth.value;
  if (status !== "authorised" || orderNumber === null) return ok(null);
  const own = await mayBeOwn(deps, orderNumber, paymentIntentId);
  if (!own.ok) return own;
  if (own.value) return ok(null);
  const voided = await deps.payments.void(paymentIntentId, `void:${paymentIntentId}`);
  if (!voided.ok) return voided;
  await unwrapOrThrow(perform(deps, worker, strayVoidedCommand, { paymentIntentId, orderNumber }));
  return ok(null);
}

/** Whether an order whose payment we do not know yet may have this one: its payment page says so, or was not recorded yet. */
async function mayBeOwn(
  deps: PaymentDeps,
  orderNumber: string,
  paymentIntentId: string,
): Promise<Result<boolean, PaymentFault>> {
  const loaded = await loadOrder(deps.database.read, orderNumber);
  if (loaded === null || loaded.payment.paymentIntentId !== null) return ok(false);
  const { sessionId } = loaded.payment;
  if (sessionId === null) return ok(loaded.order.state === "awaiting-payment");
  const session = await deps.payments.session(sessionId);
  return session.ok ? ok(session.value.paymentIntentId === paymentIntentId) : session;
}
