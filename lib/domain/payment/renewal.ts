import { after, type OrderState } from "../order/machine";
import type { Reason } from "../shared/reason";
import type { PaymentState } from "./machine";

/** How many payment pages one order may have in all, and how long after closing a new one is opened. Our policy. */
export const paymentPagesMax = 3;
export const renewalDays = 7;

export interface RenewalFacts {
  readonly state: OrderState;
  /** A pharmacist's decision stands. It belongs to the hold that ran out, so it cannot carry another. */
  readonly decided: boolean;
  readonly payment: { readonly state: PaymentState; readonly attempt: number };
  readonly closedAt: Date;
  readonly now: Date;
}

export interface RenewalLine {
  readonly title: string;
  readonly asked: { readonly pricePaise: number; readonly packCapsules: number };
  /** As it is sold today; null when it is sold no more. */
  readonly today: { readonly pricePaise: number; readonly packCapsules: number } | null;
}

const anew = "Nothing was charged. You can make a new request with the same prescription.";

/** Why a closed order gets no new payment page; null when it may. What the gate says of it comes besides. */
export function renewalReason({ state, decided, payment, closedAt, now }: RenewalFacts): Reason | null {
  if (after(state, "renew") === null)
    return { code: "not-renewable", message: "This order is not closed for want of a payment." };
  if (decided) return { code: "decided-before", message: `The hold ran out after a pharmacist had decided. ${anew}` };
  if (payment.state === "authorised")
    return {
      code: "hold-on-its-way-back",
      message: "The earlier hold is being given back. Try again in a few minutes.",
    };
  if (payment.attempt >= paymentPagesMax)
    return { code: "renewed-often", message: `This order has had ${paymentPagesMax} payment pages. ${anew}` };
  if (now.getTime() - closedAt.getTime() > renewalDays * 86_400_000)
    return { code: "renewal-late", message: `This order closed more than ${renewalDays} days ago. ${anew}` };
  return null;
}

/** An order keeps its prices; one that are not today's is not paid anew. */
export function changedLines(lines: readonly RenewalLine[]): Reason[] {
  return lines
    .filter(({ asked, today }) => today?.pricePaise !== asked.pricePaise || today.packCapsules !== asked.packCapsules)
    .map(({ title }) => ({
      code: "price-changed",
      message: `Price or pack of ${title} changed since you ordered. ${anew}`,
    }));
}
