import "server-only";
import { knownPayment } from "@/db/repo/payment";
import type { DiscrepancyRow } from "@/db/repo/payment-discrepancy";
import { worker } from "@/lib/domain/access/actor";
import { type Difference, differenceOf, strayDifference } from "@/lib/domain/payment/compare";
import { type DiscrepancyKind, discrepancyNotes } from "@/lib/domain/payment/discrepancies";
import type { PaymentTruth } from "@/lib/domain/payment/reconcile";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import { perform } from "../command";
import { applyTruthCommand } from "./apply-truth";
import type { PaymentDeps } from "./deps";
import { noteDiscrepancyCommand, resolveDiscrepancyCommand } from "./note-discrepancy";
import { syncPayment } from "./sync";
import { unwrapOrThrow } from "./unwrap-or-throw";
import { voidStrayPayment } from "./void-stray";

export interface Found extends Difference {
  readonly paymentIntentId: string;
  readonly orderNumber: string | null;
}

/** Whether Stripe's word on a payment and our record agree at this moment. */
export async function findDifference(deps: PaymentDeps, truth: PaymentTruth): Promise<Found | null> {
  const known = await knownPayment(deps.database.read, truth);
  const found =
    known === null
      ? strayDifference("payment-without-order", truth)
      : differenceOf(known, truth, deps.settings.livePayments);
  const { paymentIntentId } = truth;
  return found === null ? null : { ...found, paymentIntentId, orderNumber: known?.orderNumber ?? null };
}

/**
 * A payment that names an order of which we know no payment yet: it is the order's own if its payment page says so, else it is a second one.
 * The page is asked by the one path all truth goes.
 */
export async function settleUnknown(
  deps: PaymentDeps,
  truth: PaymentTruth,
  orderNumber: string,
): Promise<Result<Found | null, PaymentFault>> {
  const synced = await syncPayment(deps, orderNumber);
  if (!synced.ok) return synced;
  const { paymentIntentId } = truth;
  const known = await knownPayment(deps.database.read, truth);
  if (known?.paymentIntentId === paymentIntentId) {
    const { cause } = discrepancyNotes.behind;
    return ok({ kind: "behind", cause, remedy: "apply", paymentIntentId, orderNumber });
  }
  const second = strayDifference("second-payment", truth);
  return ok(second === null ? null : { ...second, paymentIntentId, orderNumber });
}

/** Notes what was found, repairs what software may repair, and notes that it is resolved. */
export async function mend(deps: PaymentDeps, truth: PaymentTruth, found: Found): Promise<Result<null, PaymentFault>> {
  const noted = await noteDiscrepancy(deps, found);
  const { paymentIntentId, orderNumber } = found;
  if (found.remedy === "void") return voidStrayPayment(deps, paymentIntentId);
  if (found.remedy === "person" || orderNumber === null) return ok(null);
  await unwrapOrThrow(perform(deps, worker, applyTruthCommand, { orderNumber, truth }));
  const left = await findDifference(deps, truth);
  if (left === null || left.kind !== found.kind) await resolveDiscrepancy(deps, { ...found, id: noted.id });
  if (left !== null && left.kind !== found.kind) await noteDiscrepancy(deps, left);
  else if (left?.kind === "behind") await noteDiscrepancy(deps, { ...left, kind: "unsettled", cause: null });
  return ok(null);
}

export const noteDiscrepancy = (
  deps: PaymentDeps,
  { kind, paymentIntentId, orderNumber, cause }: Omit<Found, "remedy">,
): Promise<{ id: string }> =>
  unwrapOrThrow(perform(deps, worker, noteDiscrepancyCommand, { kind, paymentIntentId, orderNumber, cause }));

export const resolveDiscrepancy = (
  deps: PaymentDeps,
  { id, kind, paymentIntentId, orderNumber }: Pick<DiscrepancyRow, "id" | "kind" | "paymentIntentId" | "orderNumber">,
): Promise<null> =>
  unwrapOrThrow(perform(deps, worker, resolveDiscrepancyCommand, { id, kind, paymentIntentId, orderNumber }));

/** Ends what was found of a payment before and is not found now. */
export async function resolveOthers(
  deps: PaymentDeps,
  open: readonly DiscrepancyRow[],
  now: DiscrepancyKind | null,
): Promise<void> {
  // Until a payment agrees, what could not be settled of it stands.
  const stands = (kind: DiscrepancyKind) => now !== null && (kind === now || kind === "unsettled");
  for (const row of open.filter(({ kind }) => !stands(kind))) await resolveDiscrepancy(deps, row);
}
