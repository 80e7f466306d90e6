import { CatalogueItem } from "@/components/admin/catalogue-item";
import { type CatalogueEntry, CatalogueTable, catalogueFields } from "@/components/admin/catalogue-table";
import { FormErrors } from "@/components/form/form-errors";
import type { FormState } from "@/lib/entry/form-state";
import { Room } from "../gallery-room";
import { emptyForm, refusedForm } from "../refused-form";
import { batches } from "./sample-stock";

const priced: CatalogueEntry = {
  slug: "isotroin-20",
  brand: "Isotroin",
  strengthMg: 20,
  pricePaise: 26_800,
  packCapsules: 10,
  available: true,
  freePacks: 37,
  version: 4,
  onHandPacks: 160,
  batches: batches.slice(0, 4).map((batch, place) => ({ ...batch, place })),
};

/** On sale, taken off, sold out, and not on the shelf yet. */
const items: readonly CatalogueEntry[] = [
  priced,
  { ...priced, slug: "isotroin-30", strengthMg: 30, available: false },
  { ...priced, slug: "tretiva-25", brand: "Tretiva", strengthMg: 25, freePacks: 0 },
  {
    ...priced,
    slug: "tretiva-40",
    brand: "Tretiva",
    strengthMg: 40,
    version: 0,
    pricePaise: 0,
    packCapsules: 0,
    available: false,
    freePacks: 0,
    onHandPacks: 0,
    batches: [],
  },
];

function SampleCatalogue({ title, form }: { readonly title: string; readonly form: FormState }) {
  return (
    <Room title={title} summary={<FormErrors form={form} fields={catalogueFields} />}>
      <CatalogueTable items={items} />
      {items.map((item) => (
        <CatalogueItem key={item.slug} item={item} form={form} idempotencyKey={`gallery-${item.slug}`} />
      ))}
    </Room>
  );
}

const wrongPrice = refusedForm(
  "The price stays as it was",
  { priceRupees: "Give the price in rupees and paise, such as 268.00." },
  { item: "isotroin-20", form: "price", priceRupees: "cheap" },
);

export const RoomCatalogue = () => <SampleCatalogue title="Catalogue" form={emptyForm} />;
export const RoomCatalogueRefused = () => <SampleCatalogue title="Catalogue, refused" form={wrongPrice} />;
