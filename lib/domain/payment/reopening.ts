import { after, type OrderState } from "../order/machine";
import type { Reason } from "../shared/reason";
import type { PaymentState } from "./machine";

/** How many payment pages one order may have in all, and how long after closing a new one is opened. Our policy. */
export const paymentPagesMax = 3;
export const renewalDays = 7;

export interface ReopenFacts {
  readonly state: OrderState;
  /** A pharmacist's decision stands. It belongs to the hold that ran out, so it cannot carry another. */
  readonly decided: boolean;
  readonly payment: { readonly state: PaymentState; readonly attempt: number };
  readonly closedAt: Date;
  readonly now: Date;
}

export interface ReopenLine {
  readonly title: string;
  readonly asked: { readonly pricePaise: number; readonly packCapsules: number };
  /** As it is sold today; null when it is sold no more. */
  readonly today: { readonly pricePaise: number; readonly packCapsules: number } | null;
}

/** Why a closed order gets no new payment page; null when it may. What the gate says of it comes besides. */
export function reopenReason({ state, decided, payment, closedAt, now }: ReopenFacts): Reason | null {
  if (after(state, "renew") === null) return { code: "not-renewable" };
  if (decided) return { code: "decided-before" };
  if (payment.state === "authorised")
    return {
      code: "hold-on-its-way-back",
    };
  if (payment.attempt >= paymentPagesMax) return { code: "renewed-often", params: { paymentPagesMax } };
  if (now.getTime() - closedAt.getTime() > renewalDays * 86_400_000)
    return { code: "renewal-late", params: { renewalDays } };
  return null;
}

/** An order keeps its prices; one whose prices are not today's is not reopened. */
export function changedLines(lines: readonly ReopenLine[]): Reason[] {
  return lines
    .filter(({ asked, today }) => today?.pricePaise !== asked.pricePaise || today.packCapsules !== asked.packCapsules)
    .map(({ title }) => ({
      code: "price-changed",
      params: { title },
    }));
}
