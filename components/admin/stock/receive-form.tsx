import { Hidden } from "@/components/form/hidden";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import type { FormState } from "@/lib/entry/form-state";
import { AnotherBatch } from "../another-batch";
import styles from "../catalogue.module.css";
import { ownField } from "../own-field";
import type { StockView } from "./stock-props";

export interface ReceiveFormProps {
  readonly medicines: StockView["medicines"];
  readonly form: FormState;
  readonly idempotencyKey: string;
}

/** Goods-in, as printed on the pack. */
export function ReceiveForm({ medicines, form, idempotencyKey }: ReceiveFormProps) {
  const isRefused = form.value("form") === "receive";
  const own = ownField(form, isRefused, "receive");
  const { id: slugId, ...slug } = own("slug");
  const { id: batchId, ...batch } = own("batchNumber");
  const { id: expiryId, ...expiry } = own("expiry");
  const { id: packsId, ...packs } = own("packs");
  const { id: makerId, ...maker } = own("manufacturer");
  return (
    <section className={styles.item}>
      <details open={isRefused}>
        <summary>{t("adminPages.receiveBatch")}</summary>
        <form method="post" action="/api/admin/stock/receive" className={styles.form} autoComplete="off">
          <Hidden values={{ form: "receive", idempotencyKey: `receive-${idempotencyKey}` }} />
          <Select
            {...slug}
            label={t("panel.medicine")}
            placeholder={t("common.choose")}
            input={{ id: slugId }}
            options={medicines.map(({ slug: value, title }) => ({ value, label: title }))}
          />
          <Field
            {...batch}
            label={t("adminPages.batchNumber")}
            width="medium"
            input={{ id: batchId, maxLength: 40, spellCheck: false }}
          />
          <Field
            {...expiry}
            label={t("panel.expiry")}
            hint={t("adminPages.expiryHint")}
            width="short"
            input={{ id: expiryId, maxLength: 30 }}
          />
          <Field
            {...packs}
            label={t("panel.packs")}
            type="number"
            width="short"
            input={{ id: packsId, maxLength: 6 }}
          />
          <Field {...maker} label={t("adminPages.manufacturer")} input={{ id: makerId, maxLength: 120 }} />
          <AnotherBatch own={own} />
          <SubmitButton variant="secondary">{t("adminPages.receive")}</SubmitButton>
        </form>
      </details>
    </section>
  );
}
