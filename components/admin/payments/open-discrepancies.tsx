import { Hidden } from "@/components/form/hidden";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { SubmitButton } from "@/components/ui/submit-button";
import { Time } from "@/components/ui/time";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { noteWords } from "@/content/words/payment-notes";
import { discrepancyTitle } from "@/content/words/payment-words";
import { t } from "@/content/words/t";
import type { FormState } from "@/lib/entry/form-state";
import { formatAge } from "@/lib/format/date";
import type { DiscrepancyView } from "@/lib/queries/admin/payments";
import { routes } from "@/lib/routes";
import admin from "../admin.module.css";
import { ownField } from "../own-field";
import styles from "./payments.module.css";

export interface OpenDiscrepanciesProps {
  readonly discrepancies: readonly DiscrepancyView[];
  readonly now: Date;
  readonly timeZone: string;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** What differs now, the oldest first. An unexplained one has the form in which its cause is written. */
export function OpenDiscrepancies({ discrepancies, now, timeZone, form, idempotencyKey }: OpenDiscrepanciesProps) {
  return (
    <section className={admin.section} aria-labelledby="open-breaks">
      <h2 id="open-breaks">{t("adminPages.openDifferences")}</h2>
      {discrepancies.length === 0 ? (
        <p>{t("adminPages.noIgnoredEvents")}</p>
      ) : (
        <ul className={styles.list}>
          {discrepancies.map((one) => (
            <li key={one.id} className={styles.item}>
              <h3>{discrepancyTitle(one.kind)}</h3>
              <p>
                {t.rich("adminPages.differenceOpenFor", {
                  firstSeenAt: formatAge(one.firstSeenAt, now),
                  time: () => <Time at={one.firstSeenAt} timeZone={timeZone} />,
                })}
              </p>
              <DiscrepancySubject payment={one} />
              {one.cause === null ? (
                <ExplainForm of={one} form={form} idempotencyKey={idempotencyKey} />
              ) : (
                <p>{t("adminPages.causeIs", { cause: noteWords(one.cause) })}</p>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Which payment, and which order of ours. */
export function DiscrepancySubject({ payment }: { readonly payment: DiscrepancyView }) {
  const { paymentIntentId, orderNumber } = payment;
  return (
    <p className={styles.unbroken}>
      {t("adminPages.payment")} <span className={admin.number}>{paymentIntentId}</span>
      {orderNumber !== null && (
        <>
          , <Link href={routes.adminOrder(orderNumber)}>{t("adminPages.orderOfPayment", { orderNumber })}</Link>
        </>
      )}
    </p>
  );
}

interface ExplainProps {
  readonly of: DiscrepancyView;
  readonly form: FormState;
  readonly idempotencyKey: string;
}

function ExplainForm({ of, form, idempotencyKey }: ExplainProps) {
  const { id, ...cause } = ownField(form, form.value("explains") === of.id, `explain-${of.id}`)("cause");
  return (
    <form method="post" action={`/api/admin/payments/breaks/${of.id}/explain`} className={admin.inline}>
      <Hidden values={{ explains: of.id, idempotencyKey: `explain-${of.id}-${idempotencyKey}` }} />
      <Field {...cause} label={t("adminPages.causeField")} input={{ id, maxLength: 300 }} />
      <SubmitButton variant="secondary">
        {t("adminPages.saveCause")}
        <VisuallyHidden>: {of.paymentIntentId}</VisuallyHidden>
      </SubmitButton>
    </form>
  );
}
