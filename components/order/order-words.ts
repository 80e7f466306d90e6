import type { ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
import { t } from "@/content/words/t";
import type { OrderState } from "@/lib/domain/order/machine";
import type { PaymentState } from "@/lib/domain/payment/machine";

/** Who reads: customers get what it means for them, staff what is to be done. */
export type Audience = "customer" | "staff";

interface StatusLook {
  readonly tone: ChipTone;
  readonly icon: IconName;
}

/** "Approved" alone is not understood by customers, so every state says where the order is, not what was ticked. */
export const orderStatusWords = (state: OrderState, audience: Audience): string =>
  audience === "customer" ? t(`orderStatus.customer.${state}`) : t(`orderStatus.staff.${state}`);

export const paymentStatusWords = (state: PaymentState, audience: Audience): string =>
  audience === "customer" ? t(`paymentStatus.customer.${state}`) : t(`paymentStatus.staff.${state}`);

export const orderLook: Readonly<Record<OrderState, StatusLook>> = {
  "awaiting-payment": { tone: "quiet", icon: "clock" },
  "awaiting-review": { tone: "info", icon: "clock" },
  "needs-customer": { tone: "your-turn", icon: "hand" },
  approved: { tone: "info", icon: "check" },
  paid: { tone: "info", icon: "box" },
  dispensed: { tone: "good", icon: "box" },
  "handed-over": { tone: "good", icon: "parcel" },
  declined: { tone: "danger", icon: "cross" },
  cancelled: { tone: "quiet", icon: "cross" },
  "payment-expired": { tone: "quiet", icon: "clock" },
  "payment-problem": { tone: "danger", icon: "alert" },
};

export const paymentLook: Readonly<Record<PaymentState, StatusLook>> = {
  none: { tone: "quiet", icon: "minus" },
  authorised: { tone: "info", icon: "clock" },
  captured: { tone: "good", icon: "check" },
  "part-refunded": { tone: "info", icon: "back" },
  refunded: { tone: "info", icon: "back" },
  voided: { tone: "quiet", icon: "back" },
  expired: { tone: "quiet", icon: "clock" },
  failed: { tone: "danger", icon: "alert" },
  disputed: { tone: "danger", icon: "alert" },
};
