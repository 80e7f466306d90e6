import { Hidden } from "@/components/form/hidden";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import { DayOf } from "@/components/ui/time";
import { t } from "@/content/words/admin-pages";
import styles from "./catalogue.module.css";
import type { CatalogueFormProps } from "./catalogue-price-form";
import type { CatalogueEntry } from "./catalogue-table";
import { ownField } from "./own-field";

/** The batches as booked, and one form to set a count right. */
export function CorrectionForm({
  item,
  form,
  idempotencyKey,
  isRefused,
  today,
}: CatalogueFormProps & { readonly today: string }) {
  const own = ownField(form, isRefused, `correction-${item.slug}`);
  const { id: batchId, ...batch } = own("batchId");
  const { id: countId, ...count } = own("onHandPacks");
  const { id: noteId, ...note } = own("note");
  return (
    <>
      <BatchTable item={item} today={today} />
      {item.batches.length > 0 && (
        <form method="post" action="/api/admin/catalogue/correction" className={styles.form} autoComplete="off">
          <Hidden values={{ form: "correction", item: item.slug, idempotencyKey: `correction-${idempotencyKey}` }} />
          <Select
            {...batch}
            label={t("batchCounted")}
            input={{ id: batchId }}
            options={item.batches.map((one) => ({
              value: one.id,
              label: t("batchNumberOnHandPacksBooked", { batchNumber: one.batchNumber, onHandPacks: one.onHandPacks }),
            }))}
          />
          <Field
            {...count}
            label={t("packsCounted")}
            type="number"
            width="short"
            input={{ id: countId, maxLength: 6 }}
          />
          <Field {...note} label={t("whyTheCountChanges")} input={{ id: noteId, maxLength: 300 }} />
          <SubmitButton variant="secondary">{t("correctTheCount")}</SubmitButton>
        </form>
      )}
    </>
  );
}

function BatchTable({ item, today }: { readonly item: CatalogueEntry; readonly today: string }) {
  return (
    <Table
      caption={t("batchesOfBrandStrengthMgMg", { brand: item.brand, strengthMg: item.strengthMg })}
      hideCaption
      rows={item.batches}
      rowKey={(batch) => batch.id}
      empty={t("noBatchWasTakenInYet")}
      columns={[
        { key: "batch", label: t("batch"), cell: (batch) => batch.batchNumber },
        {
          key: "expiry",
          label: t("expires"),
          cell: (batch) => (
            <>
              <DayOf day={batch.expiresOn} />
              {batch.expiresOn < today && <strong> {t("outOfDate")}</strong>}
              {batch.quarantinedAt !== null && <strong> {t("keptBack")}</strong>}
            </>
          ),
        },
        { key: "maker", label: t("manufacturer"), cell: (batch) => batch.manufacturer },
        { key: "received", label: t("received"), kind: "figure", cell: (batch) => batch.receivedPacks },
        { key: "on-hand", label: t("onHand"), kind: "figure", cell: (batch) => batch.onHandPacks },
      ]}
    />
  );
}
