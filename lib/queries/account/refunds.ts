import "server-only";
import type { Db } from "@/db/client";
import { type RefundRow, refundsOf } from "@/db/repo/refund";
import { isMeant } from "@/lib/domain/refund/machine";

/** A refund as its customer sees it. What only waits for approval is no promise yet, so it is not among them. */
export interface CustomerRefund {
  readonly id: string;
  readonly amountPaise: number;
  readonly standing: "being-made" | "on-its-way" | "failed";
  /** Since when it stands so. */
  readonly at: Date;
}

export async function customerRefunds(db: Db, orderNumber: string): Promise<CustomerRefund[]> {
  const refunds = await refundsOf(db, orderNumber);
  return refunds
    .filter(
      (refund, at) => isMeant(refund.state) || (refund.state === "failed" && !isMadeGood(refund, refunds.slice(at))),
    )
    .map((refund) => ({ id: refund.id, amountPaise: refund.amountPaise, ...standingOf(refund) }));
}

/** The same amount was meant once more afterwards: that it failed before is no news to anybody. */
const isMadeGood = ({ amountPaise }: RefundRow, later: readonly RefundRow[]) =>
  later.some((one) => isMeant(one.state) && one.amountPaise === amountPaise);

function standingOf({ state, stripeRefundId, requestedAt, decidedAt, sentAt, endedAt }: RefundRow) {
  if (state === "failed") return { standing: "failed" as const, at: endedAt ?? requestedAt };
  if (stripeRefundId === null) return { standing: "being-made" as const, at: decidedAt ?? requestedAt };
  return { standing: "on-its-way" as const, at: sentAt ?? requestedAt };
}
