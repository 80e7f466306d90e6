import "server-only";
import { knownPayment } from "@/db/repo/payment";
import type { BreakRow } from "@/db/repo/payment-break";
import { worker } from "@/lib/domain/access/actor";
import { type BreakKind, breakNotes } from "@/lib/domain/payment/breaks";
import { type Difference, differenceOf, strayDifference } from "@/lib/domain/payment/compare";
import type { PaymentTruth } from "@/lib/domain/payment/reconcile";
import { ok, type Result } from "@/lib/domain/shared/result";
import type { PaymentFault } from "@/lib/integrations/payments/payments";
import { perform } from "../command";
import { applyTruthCommand } from "./apply-truth";
import type { PaymentDeps } from "./deps";
import { noteBreakCommand, resolveBreakCommand } from "./note-break";
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
    const { cause } = breakNotes.behind;
    return ok({ kind: "behind", cause, remedy: "apply", paymentIntentId, orderNumber });
  }
  const second = strayDifference("second-payment", truth);
  return ok(second === null ? null : { ...second, paymentIntentId, orderNumber });
}

/** Keeps what was found, mends what software may mend, and keeps that it is mended. */
export async function mend(deps: PaymentDeps, truth: PaymentTruth, found: Found): Promise<Result<null, PaymentFault>> {
  const noted = await noteBreak(deps, found);
  const { paymentIntentId, orderNumber } = found;
  if (found.remedy === "void") return voidStrayPayment(deps, paymentIntentId);
  if (found.remedy === "person" || orderNumber === null) return ok(null);
  await unwrapOrThrow(perform(deps, worker, applyTruthCommand, { orderNumber, truth }));
  const left = await findDifference(deps, truth);
  if (left === null || left.kind !== found.kind) await resolveBreak(deps, { ...found, id: noted.id });
  if (left !== null && left.kind !== found.kind) await noteBreak(deps, left);
  else if (left?.kind === "behind") await noteBreak(deps, { ...left, kind: "unsettled", cause: null });
  return ok(null);
}

export const noteBreak = (
  deps: PaymentDeps,
  { kind, paymentIntentId, orderNumber, cause }: Omit<Found, "remedy">,
): Promise<{ id: string }> =>
  unwrapOrThrow(perform(deps, worker, noteBreakCommand, { kind, paymentIntentId, orderNumber, cause }));

export const resolveBreak = (
  deps: PaymentDeps,
  { id, kind, paymentIntentId, orderNumber }: Pick<BreakRow, "id" | "kind" | "paymentIntentId" | "orderNumber">,
): Promise<null> =>
  unwrapOrThrow(perform(deps, worker, resolveBreakCommand, { id, kind, paymentIntentId, orderNumber }));

/** Ends what was found of a payment before and is not found now. */
export async function resolveOthers(
  deps: PaymentDeps,
  open: readonly BreakRow[],
  now: BreakKind | null,
): Promise<void> {
  // Until a payment agrees, what could not be settled of it stands.
  const stands = (kind: BreakKind) => now !== null && (kind === now || kind === "unsettled");
  for (const row of open.filter(({ kind }) => !stands(kind))) await resolveBreak(deps, row);
}
