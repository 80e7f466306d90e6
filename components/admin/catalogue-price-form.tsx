import { Hidden } from "@/components/form/hidden";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormState } from "@/lib/entry/form-state";
import { formatPaise } from "@/lib/format/money";
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
  const { id: priceId, ...price } = own("pricePaise", String(item.pricePaise));
  const { id: availableId, ...available } = own("available", String(item.available));
  const { slug, version } = item;
  return (
    <form method="post" action="/api/admin/catalogue" className={styles.form}>
      <Hidden
        values={{ form: "price", item: slug, slug, seenVersion: version, idempotencyKey: `price-${idempotencyKey}` }}
      />
      <Field
        {...price}
        label="Price of a pack, in paise"
        type="number"
        width="medium"
        hint={`Whole paise with GST inside: ${item.pricePaise} is ${formatPaise(item.pricePaise)}.`}
        input={{ id: priceId, maxLength: 9 }}
      />
      <Select
        {...available}
        label="Offered to customers"
        input={{ id: availableId }}
        options={[
          { value: "true", label: "Yes" },
          { value: "false", label: "No" },
        ]}
      />
      <SubmitButton variant="secondary">Save</SubmitButton>
    </form>
  );
}
