import "server-only";
import {
  chargedPayments,
  holdsOfEndedOrders,
  knownPayment,
  knownPayments,
  markCompared,
  paymentsOfOpenOrders,
} from "@/db/repo/payment";
import { type DiscrepancyRow, keepComparison, lastComparison, openDiscrepancies } from "@/db/repo/payment-discrepancy";
import { differenceOf, type KnownPayment, listFrom, moneyIn } from "@/lib/domain/payment/compare";
import type { PaymentTruth } from "@/lib/domain/payment/reconcile";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import type { PaymentDeps } from "./deps";
import { findDifference, mend, noteDiscrepancy, resolveOthers, settleUnknown } from "./discrepancies";
import { listPayments } from "./list-payments";

export interface Comparison {
  /** Payments of Stripe's list, payments asked for by name, and differences found. */
  readonly listed: number;
  readonly asked: number;
  readonly differences: number;
}

/** How many of ours are asked for by name in one run, beside Stripe's list: those that may move, and charges by turns. */
const askedMax = { open: 50, ended: 10, charged: 10 };

/**
 * Holds our record of payments against Stripe's, both ways: Stripe's list of what began since the last run, then by name what of ours may still
 * move and what was found to differ before. What differs is asked again, noted as a discrepancy, and mended by the one path every truth goes. A run costs
 * one call for a hundred payments of the list and at most 70 single ones, besides those that differ. No transaction is open while Stripe is asked.
 */
export async function comparePaymentsWithStripe(deps: PaymentDeps): Promise<Result<Comparison, PaymentFault>> {
  const db = deps.database.read;
  const startedAt = deps.clock.now();
  const listed = await listPayments(deps, listFrom((await lastComparison(db))?.startedAt ?? null, startedAt));
  if (!listed.ok) return listed;
  const open = await openDiscrepancies(db);
  const run: Run = { deps, open, seen: new Set(), asked: 0, differences: 0 };
  for (const { paymentIntentId } of listed.value.unreadable) await unreadable(run, paymentIntentId);
  const compared = await compareList(run, listed.value.payments);
  if (!compared.ok) return compared;
  const ofOpen = await paymentsOfOpenOrders(db, askedMax.open);
  const ofEnded = await holdsOfEndedOrders(db, askedMax.ended);
  const charged = await chargedPayments(db, askedMax.charged);
  for (const { paymentIntentId } of [...ofOpen, ...ofEnded, ...charged, ...open]) {
    if (paymentIntentId === null || run.seen.has(paymentIntentId)) continue;
    const asked = await ask(run, paymentIntentId);
    if (!asked.ok) return asked;
  }
  const result = { listed: listed.value.payments.length, asked: run.asked, differences: run.differences };
  await deps.database.inTransaction(async (tx) => {
    await markCompared(tx, [...run.seen], startedAt);
    await keepComparison(tx, { startedAt, ...result });
  });
  return ok(result);
}

interface Run {
  readonly deps: PaymentDeps;
  /** What had been found before this run and had not ended. */
  readonly open: readonly DiscrepancyRow[];
  readonly seen: Set<string>;
  asked: number;
  differences: number;
}

type Step = Promise<Result<null, PaymentFault>>;

const openOf = ({ open }: Run, paymentIntentId: string) =>
  open.filter((row) => row.paymentIntentId === paymentIntentId);

/** Stripe's list, a hundred payments a statement. */
async function compareList(run: Run, truths: readonly PaymentTruth[]): Step {
  for (let start = 0; start < truths.length; start += 100) {
    const some = truths.slice(start, start + 100);
    const ids = some.map(({ paymentIntentId }) => paymentIntentId);
    const known = await knownPayments(run.deps.database.read, ids);
    for (const truth of some) {
      const compared = await compare(run, truth, known.get(truth.paymentIntentId) ?? null);
      if (!compared.ok) return compared;
    }
  }
  return ok(null);
}

/** A truth of Stripe's list. It may have grown old on the way: what differs is asked again before anything is kept. */
async function compare(run: Run, truth: PaymentTruth, known: KnownPayment | null): Step {
  const { deps, seen } = run;
  const { paymentIntentId } = truth;
  seen.add(paymentIntentId);
  if (known !== null && differenceOf(known, truth, deps.settings.livePayments) === null) {
    await resolveOthers(deps, openOf(run, paymentIntentId), null);
    return ok(null);
  }
  if (known !== null || openOf(run, paymentIntentId).length > 0) return ask(run, paymentIntentId);
  // Not the payment of any order: another system's, or another page's of ours, which matters only with money in it.
  return truth.orderNumber !== null && moneyIn(truth) > 0 ? ask(run, paymentIntentId) : ok(null);
}

/** A payment asked for by its name. Only a Stripe that does not answer ends the run. */
async function ask(run: Run, paymentIntentId: string): Step {
  const { deps, seen } = run;
  seen.add(paymentIntentId);
  run.asked += 1;
  const truth = await deps.payments.payment(paymentIntentId);
  if (!truth.ok && truth.error.retryable) return truth;
  if (!truth.ok)
    return truth.error.kind === "not-found" ? missing(run, paymentIntentId) : unreadable(run, paymentIntentId);
  const known = await knownPayment(deps.database.read, truth.value);
  const found =
    known !== null && known.paymentIntentId === null
      ? await settleUnknown(deps, truth.value, known.orderNumber)
      : ok(await findDifference(deps, truth.value));
  if (!found.ok) return found;
  await resolveOthers(deps, openOf(run, paymentIntentId), found.value?.kind ?? null);
  if (found.value === null) return ok(null);
  run.differences += 1;
  return mend(deps, truth.value, found.value);
}

const missing = (run: Run, paymentIntentId: string) => unexplained(run, "missing-at-stripe", paymentIntentId);
const unreadable = (run: Run, paymentIntentId: string) => unexplained(run, "unreadable", paymentIntentId);

async function unexplained(run: Run, kind: "missing-at-stripe" | "unreadable", paymentIntentId: string): Step {
  run.seen.add(paymentIntentId);
  run.differences += 1;
  const known = await knownPayment(run.deps.database.read, { paymentIntentId, orderNumber: null });
  await resolveOthers(run.deps, openOf(run, paymentIntentId), kind);
  await noteDiscrepancy(run.deps, { kind, paymentIntentId, orderNumber: known?.orderNumber ?? null, cause: null });
  return ok(null);
}
