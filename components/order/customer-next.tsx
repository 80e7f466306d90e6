import { Hidden } from "@/components/form/hidden";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { OrderState } from "@/lib/domain/order/machine";
import type { PaymentState } from "@/lib/domain/payment/machine";
import { routes } from "@/lib/routes";
import { customerStep } from "./customer-step";
import { NextStep } from "./next-step";

export interface CustomerNextProps {
  readonly orderNumber: string;
  readonly state: OrderState;
  readonly stopped: boolean;
  /** Packed, and a batch in the parcel is in quarantine. */
  readonly staysHere: boolean;
  readonly payment: { readonly state: PaymentState; readonly sessionExpiresAt: Date };
  readonly payable: boolean;
  /** What a new payment page takes; null when there is none to be had. */
  readonly reopening: { readonly seenVersion: number; readonly idempotencyKey: string; readonly until: Date } | null;
  readonly declined: { readonly reason: string; readonly howToFix: string } | null;
  readonly handOver: { readonly courier: string; readonly reference: string } | null;
  readonly timeZone: string;
}

/** The card at the top of the customer's order. Without a medicine's name: a glance over the shoulder tells nothing. */
export function CustomerNext(props: CustomerNextProps) {
  const { orderNumber, state, stopped, staysHere, payment, payable, reopening, declined, handOver, timeZone } = props;
  const { turn, title, body, by } = customerStep({
    state,
    stopped,
    staysHere,
    payment: payment.state,
    payable,
    reopenable: reopening !== null,
  });
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
            <strong>{t("order.declinedWhatToDo")}</strong> {declined.howToFix}
          </p>
        </>
      )}
      <p>{body}</p>
      {state === "declined" && !stopped && (
        <p>
          <Link href={routes.medicines()}>{t("order.newRequest")}</Link>
        </p>
      )}
      {handOver !== null && (
        <p>
          {t.rich("order.courierReferenceLine", {
            courier: handOver.courier,
            strong: (chunks) => <strong>{chunks}</strong>,
            reference: handOver.reference,
          })}
        </p>
      )}
      {stopped && (
        <p>
          <a href="#safety">{t("order.safetyWhatToDo")}</a>
        </p>
      )}
      {reopening !== null && !stopped && (
        <form method="post" action={`/api/orders/${orderNumber}/renew`}>
          <Hidden
            values={{ seenVersion: reopening.seenVersion, idempotencyKey: `renew-${reopening.idempotencyKey}` }}
          />
          <p>{t.rich("order.untilWhen", { time: () => <Time at={reopening.until} timeZone={timeZone} /> })}</p>
          <SubmitButton workingWords={t("order.renewChecking")}>{t("order.renewSubmit")}</SubmitButton>
        </form>
      )}
      {payable && (
        <form method="post" action={`/api/orders/${orderNumber}/pay`}>
          <SubmitButton workingWords={t("common.openingPaymentPage")}>{t("order.payNow")}</SubmitButton>
        </form>
      )}
    </NextStep>
  );
}

function PayBefore({ at, timeZone }: { readonly at: Date; readonly timeZone: string }) {
  return <>{t.rich("order.payUntil", { time: () => <Time at={at} timeZone={timeZone} /> })}</>;
}
