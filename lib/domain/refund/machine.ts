/**
 * The life of one giving back of money. `requested` waits for whoever may approve it; `approved` is meant and not yet told to the payment
 * service; `sent` was told, whether or not an answer came.
 */
export const refundStates = ["requested", "approved", "sent", "succeeded", "failed", "withdrawn"] as const;
export type RefundState = (typeof refundStates)[number];

export const refundEvents = ["approve", "withdraw", "send", "succeed", "fail"] as const;
export type RefundEvent = (typeof refundEvents)[number];

/** What is not in the table cannot happen. A bank may still return money that was said to have arrived, so even success can fail. */
export const refundLife: Record<RefundState, Partial<Record<RefundEvent, RefundState>>> = {
  requested: { approve: "approved", withdraw: "withdrawn" },
  approved: { send: "sent", withdraw: "withdrawn" },
  sent: { succeed: "succeeded", fail: "failed" },
  succeeded: { fail: "failed" },
  failed: {},
  withdrawn: {},
};

export function refundAfter(state: RefundState, event: RefundEvent): RefundState | null {
  return refundLife[state][event] ?? null;
}

/** It counts against what was charged: the money is asked for, on its way or gone. */
export const isLive = (state: RefundState): boolean => state !== "failed" && state !== "withdrawn";

/** Nobody needs to agree any more: the money goes, or is gone. */
export const isMeant = (state: RefundState): boolean => isLive(state) && state !== "requested";

/** Who asked for it: staff here, or somebody at the payment service itself. */
export const refundSources = ["shop", "stripe"] as const;

/** Why money goes back. For our own books alone: the payment service is told no reason. */
export const refundReasonCodes = [
  "cannot-supply",
  "part-missing",
  "pack-fault",
  "delivery-failed",
  "charged-wrongly",
  "goodwill",
  "other",
] as const;
export type RefundReasonCode = (typeof refundReasonCodes)[number];
