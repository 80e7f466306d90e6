import { Hidden } from "@/components/form/hidden";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { t } from "@/content/words/order";
import { safetyKinds } from "./safety-words";
import styles from "./tell-us.module.css";

export const tellUsFields = ["kind", "words"] as const;

export interface TellUsProps {
  readonly orderNumber: string;
  readonly idempotencyKey: string;
  readonly error: (field: string) => string | undefined;
  readonly value: (field: string) => string | undefined;
}

/** One choice is enough; words are welcome, never needed. */
export function TellUs({ orderNumber, idempotencyKey, error, value }: TellUsProps) {
  return (
    <form method="post" action={`/api/orders/${orderNumber}/tell-us`} className={styles.form}>
      <Hidden values={{ idempotencyKey }} />
      <RadioGroup
        legend={t("whatDoYouWant")}
        name="kind"
        options={safetyKinds}
        error={error("kind")}
        defaultValue={value("kind")}
      />
      <TextArea
        label={t("inYourWords")}
        name="words"
        optional
        rows={3}
        hint={t("onlyThePharmacistsReadThis")}
        error={error("words")}
        defaultValue={value("words")}
        input={{ maxLength: 2000 }}
      />
      <SubmitButton variant="danger" workingWords={t("stoppingSupply")}>
        {t("tellUsNow")}
      </SubmitButton>
    </form>
  );
}
