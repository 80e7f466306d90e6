import { Hidden } from "@/components/form/hidden";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import { AnotherBatch } from "./another-batch";
import styles from "./catalogue.module.css";
import type { CatalogueFormProps } from "./catalogue-price-form";
import { ownField } from "./own-field";

/** Goods-in, as printed on the pack. */
export function StockForm({ item, form, idempotencyKey, isRefused }: CatalogueFormProps) {
  const own = ownField(form, isRefused, `stock-${item.slug}`);
  const { id: batchId, ...batch } = own("batchNumber");
  const { id: expiryId, ...expiry } = own("expiry");
  const { id: packsId, ...packs } = own("packs");
  const { id: makerId, ...maker } = own("manufacturer");
  return (
    <form method="post" action="/api/admin/catalogue/stock" className={styles.form} autoComplete="off">
      <Hidden values={{ form: "stock", item: item.slug, slug: item.slug, idempotencyKey: `stock-${idempotencyKey}` }} />
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
      <Field {...packs} label={t("panel.packs")} type="number" width="short" input={{ id: packsId, maxLength: 6 }} />
      <Field {...maker} label={t("adminPages.manufacturer")} input={{ id: makerId, maxLength: 120 }} />
      <AnotherBatch own={own} />
      <SubmitButton variant="secondary">{t("adminPages.receive")}</SubmitButton>
    </form>
  );
}
