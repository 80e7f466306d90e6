import { Chip } from "@/components/ui/chip";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import type { catalogueView } from "@/lib/queries/admin/catalogue";

type Found = Extract<Awaited<ReturnType<typeof catalogueView>>, { readonly ok: true }>;
export type CatalogueEntry = Found["value"]["items"][number];

/** The fields of the catalogue's forms that a refusal may speak of. */
export const catalogueFields = [
  "priceRupees",
  "packCapsules",
  "available",
  "batchNumber",
  "expiry",
  "packs",
  "manufacturer",
  "onHandPacks",
  "note",
];

export function CatalogueTable({ items }: { readonly items: readonly CatalogueEntry[] }) {
  return (
    <Table
      caption="All medicines"
      rows={items}
      rowKey={(item) => item.slug}
      columns={[
        {
          key: "name",
          label: "Medicine",
          cell: (item) => (
            <a href={`#${item.slug}`}>
              {item.brand} {item.strengthMg} mg
            </a>
          ),
        },
        {
          key: "price",
          label: "Price of a pack",
          kind: "figure",
          cell: (item) => (item.version === 0 ? "Not yet" : <Money paise={item.pricePaise} />),
        },
        { key: "pack", label: "Capsules", kind: "figure", cell: (item) => item.packCapsules },
        { key: "free", label: "Free packs", kind: "figure", cell: (item) => item.freePacks },
        {
          key: "on-hand",
          label: "On hand",
          kind: "figure",
          cell: (item) => item.batches.reduce((sum, batch) => sum + batch.onHandPacks, 0),
        },
        { key: "available", label: "Offered", cell: (item) => <OfferChip item={item} /> },
      ]}
    />
  );
}

function OfferChip({ item }: { readonly item: CatalogueEntry }) {
  if (!item.available) {
    return (
      <Chip tone="quiet" icon="minus">
        Not offered
      </Chip>
    );
  }
  if (item.freePacks > 0) {
    return (
      <Chip tone="good" icon="check">
        Offered
      </Chip>
    );
  }
  return (
    <Chip tone="your-turn" icon="alert">
      Offered, none free
    </Chip>
  );
}
