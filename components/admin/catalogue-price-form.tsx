import { Hidden } from "@/components/form/hidden";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { t } from "@/content/words/t";
import type { FormState } from "@/lib/entry/form-state";
import styles from "./catalogue.module.css";
import type { CatalogueEntry } from "./catalogue-table";
import { ownField } from "./own-field";

export interface CatalogueFormProps {
  readonly item: CatalogueEntry;
  readonly form: FormState;
  readonly idempotencyKey: string;
  readonly isRefused: boolean;
}

export function PriceForm({ item, form, idempotencyKey, isRefused }: CatalogueFormProps) {
  const own = ownField(form, isRefused, `price-${item.slug}`);
  const isNew = item.version === 0;
  const { id: priceId, ...price } = own("priceRupees", isNew ? "" : (item.pricePaise / 100).toFixed(2));
  const { id: packId, ...pack } = own("packCapsules", "");
  const { id: availableId, ...available } = own("available", String(item.available));
  const { slug, version } = item;
  return (
    <form method="post" action="/api/admin/catalogue" className={styles.form}>
      <Hidden
        values={{ form: "price", item: slug, slug, seenVersion: version, idempotencyKey: `price-${idempotencyKey}` }}
      />
      <Field
        {...price}
        label={t("adminPages.packPriceInRupees")}
        width="short"
        hint={t("adminPages.packPriceHint")}
        input={{ id: priceId, inputMode: "decimal", maxLength: 9 }}
      />
      {isNew && (
        <Field
          {...pack}
          label={t("adminPages.capsulesPerPack")}
          type="number"
          width="short"
          hint={t("adminPages.capsulesPerPackHint")}
          input={{ id: packId, maxLength: 3 }}
        />
      )}
      <Select
        {...available}
        label={t("adminPages.offeredToCustomers")}
        input={{ id: availableId }}
        options={[
          { value: "true", label: t("common.yes") },
          { value: "false", label: t("common.no") },
        ]}
      />
      <SubmitButton variant="secondary">{t("adminPages.save")}</SubmitButton>
    </form>
  );
}
