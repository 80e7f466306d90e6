import type { ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
import { t } from "@/content/words/bench-supply";
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
  requested: { words: t("waitsForApproval"), tone: "your-turn", icon: "clock" },
  approved: { words: t("approvedAboutToBeSent"), tone: "info", icon: "check" },
  sent: { words: t("sentNotConfirmedYet"), tone: "info", icon: "clock" },
  succeeded: { words: t("madeOnItsWayToTheCard"), tone: "good", icon: "check" },
  failed: { words: t("didNotReachTheCard"), tone: "danger", icon: "alert" },
  withdrawn: { words: t("notMade"), tone: "quiet", icon: "minus" },
};

export const refundReasonWords: Readonly<Record<RefundReasonCode, string>> = {
  "cannot-supply": t("weCannotSupplyIt"),
  "part-missing": t("aPartWasMissing"),
  "pack-fault": t("aPackWasNotAsItShould"),
  "delivery-failed": t("theDeliveryWentWrong"),
  "charged-wrongly": t("theWrongAmountWasCharged"),
  goodwill: t("asAKindness"),
  other: t("somethingElse"),
};

export const returnReasonWords: Readonly<Record<ReturnReasonCode, string>> = {
  "not-sent": t("itNeverLeftThePharmacy"),
  "refused-at-door": t("nobodyTookItAtTheDoor"),
  "not-collected": t("itWasNotCollected"),
  damaged: t("itWasDamaged"),
  "wrong-pack": t("aWrongPackWasSent"),
  recalled: t("theBatchWasRecalled"),
  other: t("somethingElse"),
};

export const releaseStateWords: Readonly<Record<ReleaseState, string>> = {
  requested: t("askedForNotDoneYet"),
  released: t("givenBack"),
  "nothing-to-release": t("thereWasNothingToGiveBack"),
  failed: t("couldNotBeGivenBack"),
  withdrawn: t("notAskedForAnyMore"),
};

export const disputeStateWords: Readonly<Record<DisputeState, StateWords>> = {
  open: { words: t("withTheBank"), tone: "danger", icon: "alert" },
  won: { words: t("theChargeStands"), tone: "good", icon: "check" },
  lost: { words: t("theBankTookItBack"), tone: "danger", icon: "back" },
};
