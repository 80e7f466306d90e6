import { CompareForm } from "@/components/medicine/compare-form";
import { type ComparedEntry, CompareTable } from "@/components/medicine/compare-table";
import { FoundWhy } from "@/components/medicine/found-why";
import { MedicineGrid } from "@/components/medicine/medicine-grid";
import { ShelfCard } from "@/components/medicine/shelf-card";
import { ShelfFilterForm } from "@/components/medicine/shelf-filter-form";
import { medicines } from "@/content/medicines";
import { Room } from "./gallery-room";
import { GallerySection, Sample } from "./gallery-section";

const standings = ["available", "out-of-stock", "unavailable"] as const;
const entries: readonly ComparedEntry[] = medicines.map((medicine, at) => ({
  medicine,
  sale: at % 3 === 2 ? null : { pricePaise: 26_800 + at * 1_050, packCapsules: 10 },
  availability: standings[at % 3] ?? "available",
  barred: at === 3 ? [{ code: "evidence", message: "Nobody has shown a licensed pack yet." }] : [],
}));

export function RoomShelf() {
  return (
    <Room title="Shelf and comparison">
      <GallerySection title="Shelf">
        <Sample name="ShelfFilterForm: everything chosen">
          <ShelfFilterForm
            filter={{
              query: "isotrion",
              sort: "price",
              brand: "isotroin",
              maker: "Cipla Ltd",
              strengthMg: 20,
              availableOnly: true,
            }}
            medicines={medicines}
          />
        </Sample>
        <Sample name="FoundWhy: spelling of a brand, substance, spelling of the substance, other brands, use">
          <FoundWhy
            whys={[
              { by: "brand-spelling", name: "Isotroin", written: "isotrion" },
              { by: "substance", name: "isotretinoin", written: "isotretinoin" },
              { by: "substance-spelling", name: "isotretinoin", written: "isotretenoin" },
              { by: "other-brand", name: "Claravis", written: "claravis" },
              { by: "other-brand-unconfirmed", name: "Acutret", written: "acutret" },
              { by: "use", name: "acne", written: "acne" },
            ]}
          />
        </Sample>
        <Sample name="ShelfCard: available, out of stock, no price, barred">
          <MedicineGrid>
            {entries.map((entry) => (
              <ShelfCard key={entry.medicine.slug} entry={entry} headingLevel={4} />
            ))}
          </MedicineGrid>
        </Sample>
      </GallerySection>
      <GallerySection title="Comparison">
        <Sample name="CompareForm: one chosen">
          <CompareForm medicines={medicines} chosen={["isotroin-20"]} />
        </Sample>
        <Sample name="CompareTable: all of them">
          <CompareTable entries={entries} demo />
        </Sample>
      </GallerySection>
    </Room>
  );
}
