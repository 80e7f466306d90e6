import type { ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
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
  "awaiting-payment": { customer: "Waiting for payment", staff: "Awaiting payment", tone: "quiet", icon: "clock" },
  "awaiting-review": { customer: "With the pharmacist", staff: "Awaiting review", tone: "info", icon: "clock" },
  "needs-customer": { customer: "Your turn", staff: "Needs customer", tone: "your-turn", icon: "hand" },
  approved: { customer: "Approved, charging your card", staff: "Approved", tone: "info", icon: "check" },
  paid: { customer: "Being prepared", staff: "Paid", tone: "info", icon: "box" },
  dispensed: { customer: "Packed, waiting for the courier", staff: "Dispensed", tone: "good", icon: "box" },
  "handed-over": { customer: "On its way", staff: "Handed over", tone: "good", icon: "parcel" },
  declined: { customer: "Not approved", staff: "Declined", tone: "danger", icon: "cross" },
  cancelled: { customer: "Cancelled", staff: "Cancelled", tone: "quiet", icon: "cross" },
  "payment-expired": { customer: "Closed, nothing charged", staff: "Payment expired", tone: "quiet", icon: "clock" },
  "payment-problem": { customer: "Problem with the payment", staff: "Payment problem", tone: "danger", icon: "alert" },
};

export const paymentStatusWords: Readonly<Record<PaymentState, StatusWords>> = {
  none: { customer: "Not paid", staff: "None", tone: "quiet", icon: "minus" },
  authorised: { customer: "Held, not charged", staff: "Authorised", tone: "info", icon: "clock" },
  captured: { customer: "Charged", staff: "Captured", tone: "good", icon: "check" },
  "part-refunded": { customer: "Partly refunded", staff: "Part refunded", tone: "info", icon: "back" },
  refunded: { customer: "Refunded", staff: "Refunded", tone: "info", icon: "back" },
  voided: { customer: "Hold given back", staff: "Voided", tone: "quiet", icon: "back" },
  expired: { customer: "Hold ran out, not charged", staff: "Expired", tone: "quiet", icon: "clock" },
  failed: { customer: "Not accepted by the bank", staff: "Failed", tone: "danger", icon: "alert" },
  disputed: { customer: "With your bank", staff: "Disputed", tone: "danger", icon: "alert" },
};
