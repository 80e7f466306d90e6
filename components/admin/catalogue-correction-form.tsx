import { Hidden } from "@/components/form/hidden";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { Table } from "@/components/ui/table";
import { DayOf } from "@/components/ui/time";
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
            label="Batch counted"
            input={{ id: batchId }}
            options={item.batches.map((one) => ({
              value: one.id,
              label: `${one.batchNumber}, ${one.onHandPacks} booked`,
            }))}
          />
          <Field {...count} label="Packs counted" type="number" width="short" input={{ id: countId, maxLength: 6 }} />
          <Field {...note} label="Why the count changes" input={{ id: noteId, maxLength: 300 }} />
          <SubmitButton variant="secondary">Correct the count</SubmitButton>
        </form>
      )}
    </>
  );
}

function BatchTable({ item, today }: { readonly item: CatalogueEntry; readonly today: string }) {
  return (
    <Table
      caption={`Batches of ${item.brand} ${item.strengthMg} mg`}
      hideCaption
      rows={item.batches}
      rowKey={(batch) => batch.id}
      empty="No batch was taken in yet."
      columns={[
        { key: "batch", label: "Batch", cell: (batch) => batch.batchNumber },
        {
          key: "expiry",
          label: "Expires",
          cell: (batch) => (
            <>
              <DayOf day={batch.expiresOn} />
              {batch.expiresOn < today && <strong> (out of date)</strong>}
              {batch.quarantinedAt !== null && <strong> (kept back)</strong>}
            </>
          ),
        },
        { key: "maker", label: "Manufacturer", cell: (batch) => batch.manufacturer },
        { key: "received", label: "Received", kind: "figure", cell: (batch) => batch.receivedPacks },
        { key: "on-hand", label: "On hand", kind: "figure", cell: (batch) => batch.onHandPacks },
      ]}
    />
  );
}
