import "server-only";
import { releaseOf, requestRelease, updateRelease } from "@/db/repo/hold";
import type { ReleaseCause } from "@/lib/domain/refund/hold-release";
import { releasePayment } from "@/lib/jobs/definitions/payment-jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import type { Work } from "../command";

/** Begins to give an order's hold back, in the transaction that ends the order. `delaySeconds`: for what may still be taken back. */
export async function askRelease(
  { tx, now }: Pick<Work, "tx" | "now">,
  orderNumber: string,
  cause: ReleaseCause,
  delaySeconds = 0,
): Promise<void> {
  await requestRelease(tx, orderNumber, cause, now);
  await enqueue(tx, releasePayment, { orderNumber }, { key: `release:${orderNumber}`, delaySeconds });
}

/** A hold stands behind an ended order. One that is being given back already is only reminded of; else it came after the end. */
export async function askLateRelease(work: Pick<Work, "tx" | "now">, orderNumber: string): Promise<void> {
  const release = await releaseOf(work.tx, orderNumber);
  if (release?.state === "requested" || release?.state === "failed")
    await enqueue(work.tx, releasePayment, { orderNumber }, { key: `release:${orderNumber}` });
  else await askRelease(work, orderNumber, "late-payment");
}

/** The decision that asked for the hold back was taken back: the hold stays. Its errand finds the order open and does nothing. */
export async function withdrawRelease({ tx, now }: Pick<Work, "tx" | "now">, orderNumber: string): Promise<void> {
  const release = await releaseOf(tx, orderNumber);
  if (release?.state === "requested") await updateRelease(tx, orderNumber, { state: "withdrawn", endedAt: now });
}
