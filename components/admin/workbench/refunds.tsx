import { optionsOf } from "@/components/admin/desk/desk-words";
import { FoldedForm } from "@/components/admin/desk/folded-form";
import { ownField } from "@/components/admin/own-field";
import { Field } from "@/components/ui/field";
import { Money } from "@/components/ui/money";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { t } from "@/content/words/t";
import type { FormState } from "@/lib/entry/form-state";
import { formatPaise } from "@/lib/format/money";
import type { MoneyBackView } from "@/lib/queries/admin/money-back";
import styles from "./ask.module.css";
import { OrderForm, type OrderFormBasis } from "./order-form";
import { Part } from "./part";
import { DisputeLine, RefundLine } from "./refund-line";
import { refundReasonWords } from "./refund-words";

export interface RefundsProps {
  readonly moneyBack: MoneyBackView;
  readonly basis: OrderFormBasis;
  readonly form: FormState;
  readonly timeZone: string;
}

export const refundFields = ["amountPaise", "amountRupees", "reason", "words"];

/** What of the charge went back, or may: refunds, what the bank says, and the form to ask for one. Nothing where nothing was charged. */
export function Refunds({ moneyBack, basis, form, timeZone }: RefundsProps) {
  const { refunds, disputes, may } = moneyBack;
  if (refunds.length === 0 && disputes.length === 0 && !may.request) return null;
  return (
    <Part title={t("benchSupply.refundsTitle")} id="refunds">
      {disputes.length > 0 && (
        <ul className={styles.list}>
          {disputes.map((dispute) => (
            <li key={dispute.id}>
              <DisputeLine dispute={dispute} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
      {refunds.length > 0 && (
        <ul className={styles.list}>
          {refunds.map((refund) => (
            <li key={refund.id}>
              <RefundLine refund={refund} basis={basis} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
      {may.request && <RefundForm moneyBack={moneyBack} basis={basis} form={form} />}
    </Part>
  );
}

function RefundForm({ moneyBack, basis, form }: Omit<RefundsProps, "timeZone">) {
  const { refundablePaise, twoPersonAbovePaise } = moneyBack;
  const isRefused = form.value("form") === "refund";
  const own = ownField(form, isRefused, "refund");
  const of = (field: string) => {
    const { id, ...rest } = own(field);
    return { ...rest, input: { id, autoComplete: "off" } };
  };
  // What is wrong with the sum is said of the paise, whichever way it was sent.
  const ofSum = form.error("amountPaise") === undefined ? own("amountRupees") : own("amountPaise");
  const { name, ...amount } = { ...own("amountRupees"), id: ofSum.id, error: ofSum.error };
  return (
    <FoldedForm title={t("benchSupply.refundAsk")} id="ask-refund" isOpen={isRefused}>
      <OrderForm basis={basis} act="refunds" name="refund">
        <Field
          name={name}
          label={t("benchSupply.refundAmount")}
          hint={t("benchSupply.refundAmountHint", { refundablePaise: formatPaise(refundablePaise) })}
          error={amount.error}
          defaultValue={amount.defaultValue}
          width="medium"
          input={{ id: amount.id, inputMode: "decimal", autoComplete: "off", required: true }}
        />
        <Select
          {...of("reason")}
          label={t("benchSupply.refundReasonField")}
          placeholder={t("common.choose")}
          options={optionsOf(refundReasonWords)}
        />
        <TextArea
          {...of("words")}
          label={t("benchSupply.refundWhatHappened")}
          rows={2}
          hint={t("benchSupply.refundWhatHappenedHint")}
        />
        <p className={styles.consequence}>
          {t.rich("benchSupply.refundAskLead", { money: () => <Money paise={twoPersonAbovePaise} /> })}
        </p>
        <SubmitButton variant="secondary">{t("benchSupply.refundAskSubmit")}</SubmitButton>
      </OrderForm>
    </FoldedForm>
  );
}
