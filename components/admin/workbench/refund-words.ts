import type { ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
import { t } from "@/content/words/t";
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
  requested: { words: t("benchSupply.refundState.requested"), tone: "your-turn", icon: "clock" },
  approved: { words: t("benchSupply.refundState.approved"), tone: "info", icon: "check" },
  sent: { words: t("benchSupply.refundState.sent"), tone: "info", icon: "clock" },
  succeeded: { words: t("benchSupply.refundState.succeeded"), tone: "good", icon: "check" },
  failed: { words: t("benchSupply.refundState.failed"), tone: "danger", icon: "alert" },
  withdrawn: { words: t("benchSupply.refundState.withdrawn"), tone: "quiet", icon: "minus" },
};

export const refundReasonWords: Readonly<Record<RefundReasonCode, string>> = {
  "cannot-supply": t("benchSupply.refundReason.cannot-supply"),
  "part-missing": t("benchSupply.refundReason.part-missing"),
  "pack-fault": t("benchSupply.refundReason.pack-fault"),
  "delivery-failed": t("benchSupply.refundReason.delivery-failed"),
  "charged-wrongly": t("benchSupply.refundReason.charged-wrongly"),
  goodwill: t("benchSupply.refundReason.goodwill"),
  other: t("benchSupply.refundReason.other"),
};

export const returnReasonWords: Readonly<Record<ReturnReasonCode, string>> = {
  "not-sent": t("benchSupply.returnReason.not-sent"),
  "refused-at-door": t("benchSupply.returnReason.refused-at-door"),
  "not-collected": t("benchSupply.returnReason.not-collected"),
  damaged: t("benchSupply.returnReason.damaged"),
  "wrong-pack": t("benchSupply.returnReason.wrong-pack"),
  recalled: t("benchSupply.returnReason.recalled"),
  other: t("benchSupply.refundReason.other"),
};

export const releaseStateWords: Readonly<Record<ReleaseState, string>> = {
  requested: t("benchSupply.releaseState.requested"),
  released: t("benchSupply.releaseState.released"),
  "nothing-to-release": t("benchSupply.releaseState.nothing-to-release"),
  failed: t("benchSupply.releaseState.failed"),
  withdrawn: t("benchSupply.releaseState.withdrawn"),
};

export const disputeStateWords: Readonly<Record<DisputeState, StateWords>> = {
  open: { words: t("benchSupply.disputeState.open"), tone: "danger", icon: "alert" },
  won: { words: t("benchSupply.disputeState.won"), tone: "good", icon: "check" },
  lost: { words: t("benchSupply.disputeState.lost"), tone: "danger", icon: "back" },
};
