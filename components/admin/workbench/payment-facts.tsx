import { PaymentStatusChip } from "@/components/order/order-status-chip";
import { type Description, DescriptionList } from "@/components/ui/description-list";
import { Money } from "@/components/ui/money";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { noteWords } from "@/content/words/payment-notes";
import { t } from "@/content/words/t";
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
  const tries = t("benchSupply.releaseTried", { attempts });
  const detail = (
    <>
      {releaseStateWords[state]}, <Time at={triedAt ?? requestedAt} timeZone={timeZone} />
      {attempts > 0 && ` (${tries})`}
      {problem !== null && `: ${problem}`}
    </>
  );
  return [{ term: t("benchSupply.holdRelease"), detail }];
}

/** The money as last read from Stripe. The hold's clock matters only while something is held. */
export function PaymentFacts({ view, timeZone, basis }: FactsProps & { readonly basis: OrderFormBasis }) {
  const { payment, now, may } = view;
  return (
    <Part title={t("benchSupply.payment")}>
      <DescriptionList
        spacing="close"
        items={[
          { term: t("benchSupply.state"), detail: <PaymentStatusChip state={payment.state} audience="staff" /> },
          {
            term: t("benchSupply.cardHold"),
            detail: (
              <HoldChip
                captureBefore={payment.state === "authorised" ? payment.captureBefore : null}
                now={now}
                timeZone={timeZone}
              />
            ),
          },
          { term: t("benchSupply.authorised"), detail: <Money paise={payment.authorisedPaise} /> },
          { term: t("benchSupply.charged"), detail: <Money paise={payment.capturedPaise} /> },
          { term: t("benchSupply.refunded"), detail: <Money paise={payment.refundedPaise} /> },
          ...releaseFacts(view.moneyBack.release, timeZone),
          ...(payment.problem === null
            ? []
            : [{ term: t("benchSupply.problem"), detail: <strong>{noteWords(payment.problem)}</strong> }]),
          ...(payment.paymentIntentId === null
            ? []
            : [
                {
                  term: t("benchSupply.atStripe"),
                  detail: <span className={styles.number}>{payment.paymentIntentId}</span>,
                },
              ]),
          {
            term: t("benchSupply.lastChecked"),
            detail:
              payment.checkedAt === null ? (
                t("benchSupply.notYet")
              ) : (
                <Time at={payment.checkedAt} timeZone={timeZone} />
              ),
          },
        ]}
      />
      {may.checkPayment ? (
        <OrderForm basis={basis} act="check-payment" name="check-payment">
          <SubmitButton variant="secondary">{t("benchSupply.checkWithStripe")}</SubmitButton>
        </OrderForm>
      ) : (
        <p className={styles.quiet}>{t("benchSupply.whoChecksPayment")}</p>
      )}
    </Part>
  );
}
