import { Hidden } from "@/components/form/hidden";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/admin-pages";
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
        label={t("batchNumber")}
        width="medium"
        input={{ id: batchId, maxLength: 40, spellCheck: false }}
      />
      <Field
        {...expiry}
        label={t("expiry")}
        hint={t("expiryAsPrinted")}
        width="short"
        input={{ id: expiryId, maxLength: 30 }}
      />
      <Field {...packs} label={t("packs")} type="number" width="short" input={{ id: packsId, maxLength: 6 }} />
      <Field {...maker} label={t("manufacturer")} input={{ id: makerId, maxLength: 120 }} />
      <AnotherBatch own={own} />
      <SubmitButton variant="secondary">{t("takeIn")}</SubmitButton>
    </form>
  );
}
