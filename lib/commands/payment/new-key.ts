import "server-only";
import { z } from "zod";
import { loadOrderForUpdate, type PaymentRow } from "@/db/repo/order";
import { updatePayment } from "@/db/repo/payment";
import { worker } from "@/lib/domain/access/actor";
import { stripeKey } from "@/lib/domain/payment/stripe-key";
import { notFound } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import { command, done, perform, unchanged } from "../command";
import type { PaymentDeps } from "./deps";
import { unwrapOrThrow } from "./unwrap-or-throw";

const renewKey = z.object({ orderNumber: z.string(), used: z.object({ attempt: z.int(), keyRound: z.int() }) });

const renewKeyCommand = command({
  name: "payment.key-renewed",
  input: renewKey,
  subject: ({ orderNumber }) => ({ subjectKind: "payment", subjectId: orderNumber, orderNumber }),
  async run({ tx }, { orderNumber, used }: z.infer<typeof renewKey>) {
    const loaded = await loadOrderForUpdate(tx, orderNumber);
    if (loaded === null) return err(notFound);
    const { attempt, keyRound } = loaded.payment;
    if (attempt !== used.attempt || keyRound !== used.keyRound) return unchanged(null);
    const next = { orderNumber, attempt, keyRound: keyRound + 1 };
    await updatePayment(tx, orderNumber, { keyRound: next.keyRound, sessionKey: stripeKey("session", next) });
    return done(null, {
      event: "payment.key-renewed",
      subjectKind: "payment",
      subjectId: orderNumber,
      orderNumber,
      details: { attempt, round: next.keyRound },
    });
  },
});

/**
 * The rule for an answer that Stripe keeps: a failure replayed under its key would come for a day, so the next try takes a new one. Safe, because
 * whoever asked has read the payment first and found the work undone, and because a hold can be captured or voided once only; a payment page
 * that was opened after all was given to nobody, and a hold of it would be voided as a second one.
 * @returns the fault, for the job to try again
 */
export async function withNewKey(deps: PaymentDeps, used: PaymentRow, fault: PaymentFault): Promise<PaymentFault> {
  if (fault.answerIsKept !== true) return fault;
  const { orderNumber, attempt, keyRound } = used;
  await unwrapOrThrow(perform(deps, worker, renewKeyCommand, { orderNumber, used: { attempt, keyRound } }));
  return fault;
}
