import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { declineReasons } from "@/content/decline-reasons";
import { t } from "@/content/words/t";
import { DeclineReasonField } from "./decline-reason-field";
import type { FormPart } from "./form-part";
import { OrderForm, type OrderFormBasis } from "./order-form";
import styles from "./workbench.module.css";

export const declineFields = ["reasonCode"];

/** The reason is a code; its plain words become the customer's mail. The note stays in the house. */
export function DeclineForm({ basis, part }: { readonly basis: OrderFormBasis; readonly part: FormPart }) {
  return (
    <OrderForm basis={basis} act="decision" name="decline" values={{ decision: "decline" }}>
      <DeclineReasonField
        reasons={declineReasons}
        error={part.error("reasonCode")}
        defaultValue={part.value("reasonCode")}
      />
      <TextArea
        label={t("benchDecision.noteForColleagues")}
        name="note"
        rows={2}
        optional
        hint={t("benchDecision.noteHint")}
        error={part.error("note")}
        defaultValue={part.value("note")}
        input={{ id: "decline-note", maxLength: 2000 }}
      />
      <p className={styles.consequence}>{t("benchDecision.declineLead")}</p>
      <SubmitButton variant="danger">{t("panel.decline")}</SubmitButton>
    </OrderForm>
  );
}
