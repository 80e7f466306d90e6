import type { ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
import { t } from "@/content/words/order";
import type { OrderState } from "@/lib/domain/order/machine";
import type { PaymentState } from "@/lib/domain/payment/machine";

/** Who reads: customers get what it means for them, staff what is to be done. */
export type Audience = "customer" | "staff";

export interface StatusWords {
  readonly customer: string;
  readonly staff: string;
  readonly tone: ChipTone;
  readonly icon: IconName;
}

/** "Approved" alone is not understood by customers, so every state says where the order is, not what was ticked. */
export const orderStatusWords: Readonly<Record<OrderState, StatusWords>> = {
  "awaiting-payment": { customer: t("waitingForPayment"), staff: t("awaitingPayment"), tone: "quiet", icon: "clock" },
  "awaiting-review": { customer: t("withThePharmacist"), staff: t("awaitingReview"), tone: "info", icon: "clock" },
  "needs-customer": { customer: t("yourTurn"), staff: t("needsCustomer"), tone: "your-turn", icon: "hand" },
  approved: { customer: t("approvedChargingYourCard"), staff: t("approved"), tone: "info", icon: "check" },
  paid: { customer: t("beingPrepared"), staff: t("paid"), tone: "info", icon: "box" },
  dispensed: { customer: t("packed"), staff: t("dispensed"), tone: "good", icon: "box" },
  "handed-over": { customer: t("onItsWay"), staff: t("handedOver"), tone: "good", icon: "parcel" },
  declined: { customer: t("notApproved"), staff: t("declined"), tone: "danger", icon: "cross" },
  cancelled: { customer: t("cancelled"), staff: t("cancelled"), tone: "quiet", icon: "cross" },
  "payment-expired": { customer: t("closedNothingCharged"), staff: t("paymentExpired"), tone: "quiet", icon: "clock" },
  "payment-problem": {
    customer: t("problemWithThePayment"),
    staff: t("paymentProblem"),
    tone: "danger",
    icon: "alert",
  },
};

export const paymentStatusWords: Readonly<Record<PaymentState, StatusWords>> = {
  none: { customer: t("notPaid"), staff: t("none"), tone: "quiet", icon: "minus" },
  authorised: { customer: t("heldNotCharged"), staff: t("authorised"), tone: "info", icon: "clock" },
  captured: { customer: t("charged"), staff: t("captured"), tone: "good", icon: "check" },
  "part-refunded": { customer: t("partlyRefunded"), staff: t("partRefunded"), tone: "info", icon: "back" },
  refunded: { customer: t("refunded"), staff: t("refunded"), tone: "info", icon: "back" },
  voided: { customer: t("holdGivenBack"), staff: t("voided"), tone: "quiet", icon: "back" },
  expired: { customer: t("holdRanOutNotCharged"), staff: t("expired"), tone: "quiet", icon: "clock" },
  failed: { customer: t("notAcceptedByTheBank"), staff: t("failed"), tone: "danger", icon: "alert" },
  disputed: { customer: t("withYourBank"), staff: t("disputed"), tone: "danger", icon: "alert" },
};
