import Link from "next/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import type { OrderState } from "@/lib/domain/order/machine";
import type { PaymentState } from "@/lib/domain/payment/machine";
import { routes } from "@/lib/routes";
import { customerStep } from "./customer-step";
import { NextStep } from "./next-step";

export interface CustomerNextProps {
  readonly orderNumber: string;
  readonly state: OrderState;
  readonly stopped: boolean;
  readonly payment: { readonly state: PaymentState; readonly sessionExpiresAt: Date };
  readonly payable: boolean;
  readonly declined: { readonly reason: string; readonly howToFix: string } | null;
  readonly handOver: { readonly courier: string; readonly reference: string } | null;
  readonly timeZone: string;
}

/** The card at the top of the customer's order. Without a medicine's name: a glance over the shoulder tells nothing. */
export function CustomerNext(props: CustomerNextProps) {
  const { orderNumber, state, stopped, payment, payable, declined, handOver, timeZone } = props;
  const { turn, title, body, by } = customerStep({ state, stopped, payment: payment.state, payable });
  return (
    <NextStep
      turn={turn}
      title={title}
      by={payable ? <PayBefore at={payment.sessionExpiresAt} timeZone={timeZone} /> : by}
    >
      {declined !== null && (
        <>
          <p>{declined.reason}</p>
          <p>
            <strong>What you can do:</strong> {declined.howToFix}
          </p>
        </>
      )}
      <p>{body}</p>
      {state === "declined" && !stopped && (
        <p>
          <Link href={routes.medicines()}>Make a new request</Link>
        </p>
      )}
      {handOver !== null && (
        <p>
          {handOver.courier}, reference <strong>{handOver.reference}</strong>
        </p>
      )}
      {stopped && (
        <p>
          <a href="#safety">What to do now, and whom to call</a>
        </p>
      )}
      {payable && (
        <form method="post" action={`/api/orders/${orderNumber}/pay`}>
          <SubmitButton workingWords="Opening the payment page…">Pay now</SubmitButton>
        </form>
      )}
    </NextStep>
  );
}

function PayBefore({ at, timeZone }: { readonly at: Date; readonly timeZone: string }) {
  return (
    <>
      The payment page is open until <Time at={at} timeZone={timeZone} />. After that we close the order; nothing is
      charged.
    </>
  );
}
