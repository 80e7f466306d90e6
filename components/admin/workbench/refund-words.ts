import type { ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
import type { DisputeState } from "@/lib/domain/refund/dispute";
import type { ReleaseState } from "@/lib/domain/refund/hold-release";
import type { RefundReasonCode, RefundState } from "@/lib/domain/refund/machine";
import type { ReturnReasonCode } from "@/lib/domain/refund/return";

interface StateWords {
  readonly words: string;
  readonly tone: ChipTone;
  readonly icon: IconName;
}

export const refundStateWords: Readonly<Record<RefundState, StateWords>> = {
  requested: { words: "Waits for approval", tone: "your-turn", icon: "clock" },
  approved: { words: "Approved, about to be sent", tone: "info", icon: "check" },
  sent: { words: "Sent, not confirmed yet", tone: "info", icon: "clock" },
  succeeded: { words: "Made; on its way to the card", tone: "good", icon: "check" },
  failed: { words: "Did not reach the card", tone: "danger", icon: "alert" },
  withdrawn: { words: "Not made", tone: "quiet", icon: "minus" },
};

export const refundReasonWords: Readonly<Record<RefundReasonCode, string>> = {
  "cannot-supply": "We cannot supply it",
  "part-missing": "A part was missing",
  "pack-fault": "A pack was not as it should be",
  "delivery-failed": "The delivery went wrong",
  "charged-wrongly": "The wrong amount was charged",
  goodwill: "As a kindness",
  other: "Something else",
};

export const returnReasonWords: Readonly<Record<ReturnReasonCode, string>> = {
  "not-sent": "It never left the pharmacy",
  "refused-at-door": "Nobody took it at the door",
  "not-collected": "It was not collected",
  damaged: "It was damaged",
  "wrong-pack": "A wrong pack was sent",
  other: "Something else",
};

export const releaseStateWords: Readonly<Record<ReleaseState, string>> = {
  requested: "Asked for, not done yet",
  released: "Given back",
  "nothing-to-release": "There was nothing to give back",
  failed: "Could not be given back",
  withdrawn: "Not asked for any more: the decision was taken back",
};

export const disputeStateWords: Readonly<Record<DisputeState, StateWords>> = {
  open: { words: "With the bank", tone: "danger", icon: "alert" },
  won: { words: "The charge stands", tone: "good", icon: "check" },
  lost: { words: "The bank took it back", tone: "danger", icon: "back" },
};
