import { Chip } from "@/components/ui/chip";
import { Money } from "@/components/ui/money";
import { Table } from "@/components/ui/table";
import { t } from "@/content/words/t";
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
  "anotherBatch",
];

export function CatalogueTable({ items }: { readonly items: readonly CatalogueEntry[] }) {
  return (
    <Table
      caption={t("adminPages.allMedicines")}
      rows={items}
      rowKey={(item) => item.slug}
      columns={[
        {
          key: "name",
          label: t("panel.medicine"),
          cell: (item) => (
            <a href={`#${item.slug}`}>
              {t("common.brandAndStrength", { brand: item.brand, strengthMg: item.strengthMg })}
            </a>
          ),
        },
        {
          key: "price",
          label: t("adminPages.packPrice"),
          kind: "figure",
          cell: (item) => (item.version === 0 ? t("adminPages.notYet") : <Money paise={item.pricePaise} />),
        },
        { key: "pack", label: t("panel.capsules"), kind: "figure", cell: (item) => item.packCapsules },
        { key: "free", label: t("adminPages.availablePacks"), kind: "figure", cell: (item) => item.freePacks },
        {
          key: "on-hand",
          label: t("adminPages.onHand"),
          kind: "figure",
          cell: (item) => item.onHandPacks,
        },
        { key: "available", label: t("adminPages.offered"), cell: (item) => <OfferChip item={item} /> },
      ]}
    />
  );
}

function OfferChip({ item }: { readonly item: CatalogueEntry }) {
  if (!item.available) {
    return (
      <Chip tone="quiet" icon="minus">
        {t("adminPages.notOffered")}
      </Chip>
    );
  }
  if (item.freePacks > 0) {
    return (
      <Chip tone="good" icon="check">
        {t("adminPages.offered")}
      </Chip>
    );
  }
  return (
    <Chip tone="your-turn" icon="alert">
      {t("adminPages.offeredNoneLeft")}
    </Chip>
  );
}
