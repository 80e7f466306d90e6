import "server-only";
import { disputesOf, refundsOf } from "@/db/repo/refund";
import { worker } from "@/lib/domain/access/actor";
import type { PaymentTruth } from "@/lib/domain/payment/reconcile";
import { isLive } from "@/lib/domain/refund/machine";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import { perform } from "../command";
import { applyMoneyBackCommand } from "../refund/apply-money-back";
import type { PaymentDeps } from "./deps";

/** Reads refunds and disputes of a charge once the payment shows any, or we know of one that may have changed, and applies them. */
export async function syncMoneyBack(
  deps: PaymentDeps,
  orderNumber: string,
  truth: PaymentTruth,
): Promise<Result<null, PaymentFault>> {
  if (truth.status !== "captured") return ok(null);
  const isTold = truth.amountRefundedMinor > 0 || truth.disputed;
  if (!isTold && !(await mayHaveChanged(deps, orderNumber))) return ok(null);
  const refunds = await deps.payments.refunds(truth.paymentIntentId);
  if (!refunds.ok) return refunds;
  const disputes = await deps.payments.disputes(truth.paymentIntentId);
  if (!disputes.ok) return disputes;
  const input = { orderNumber, refunds: refunds.value, disputes: disputes.value };
  const applied = await perform(deps, worker, applyMoneyBackCommand, input);
  if (!applied.ok) throw new Error(`a command of the system was refused: ${JSON.stringify(applied.error)}`);
  return ok(null);
}

async function mayHaveChanged({ database }: PaymentDeps, orderNumber: string): Promise<boolean> {
  const refunds = await refundsOf(database.read, orderNumber);
  if (refunds.some(({ state, sentAt }) => isLive(state) && sentAt !== null)) return true;
  return (await disputesOf(database.read, orderNumber)).length > 0;
}
