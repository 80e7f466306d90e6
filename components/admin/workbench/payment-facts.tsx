import { PaymentStatusChip } from "@/components/order/order-status-chip";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import type { MoneyBackView } from "@/lib/queries/admin/money-back";
import { HoldChip } from "../hold-chip";
import type { FactsProps } from "./order-facts";
import { OrderForm, type OrderFormBasis } from "./order-form";
import { Part } from "./part";
import { releaseStateWords } from "./refund-words";
import styles from "./workbench.module.css";

/** What became of giving the hold back, where an order has ended with one. */
function releaseFacts(release: MoneyBackView["release"], timeZone: string): Description[] {
  if (release === null) return [];
  const { state, attempts, triedAt, requestedAt, problem } = release;
  const tries = attempts === 1 ? "tried once" : `tried ${attempts} times`;
  const detail = (
    <>
      {releaseStateWords[state]}, <Time at={triedAt ?? requestedAt} timeZone={timeZone} />
      {attempts > 0 && ` (${tries})`}
      {problem !== null && `: ${problem}`}
    </>
  );
  return [{ term: "Giving the hold back", detail }];
}

/** The money as last read from Stripe. The hold's clock matters only while something is held. */
export function PaymentFacts({ view, timeZone, basis }: FactsProps & { readonly basis: OrderFormBasis }) {
  const { payment, now, may } = view;
  return (
    <Part title="Payment">
      <DescriptionList
        spacing="close"
        items={[
          { term: "State", detail: <PaymentStatusChip state={payment.state} audience="staff" /> },
          {
            term: "Hold",
            detail: (
              <HoldChip
                captureBefore={payment.state === "authorised" ? payment.captureBefore : null}
                now={now}
                timeZone={timeZone}
              />
            ),
          },
          { term: "Authorised", detail: <Money paise={payment.authorisedPaise} /> },
          { term: "Charged", detail: <Money paise={payment.capturedPaise} /> },
          { term: "Refunded", detail: <Money paise={payment.refundedPaise} /> },
          ...releaseFacts(view.moneyBack.release, timeZone),
          ...(payment.problem === null ? [] : [{ term: "Problem", detail: <strong>{payment.problem}</strong> }]),
          ...(payment.paymentIntentId === null
            ? []
            : [{ term: "At Stripe", detail: <span className={styles.number}>{payment.paymentIntentId}</span> }]),
          {
            term: "Last asked",
            detail: payment.checkedAt === null ? "Not yet" : <Time at={payment.checkedAt} timeZone={timeZone} />,
          },
        ]}
      />
      {may.checkPayment ? (
        <OrderForm basis={basis} act="check-payment" name="check-payment">
          <SubmitButton variant="secondary">Ask Stripe now</SubmitButton>
        </OrderForm>
      ) : (
        <p className={styles.quiet}>A pharmacist or a manager can ask Stripe how the payment stands.</p>
      )}
    </Part>
  );
}
