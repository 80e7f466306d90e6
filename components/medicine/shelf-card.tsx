import type { HeadingLevel } from "@/components/ui/heading";
import { substanceOf } from "@/content/medicines";
import { availabilityWords, pregnancyCaution, type ShelfStatus } from "./availability-words";
import { MedicineCard } from "./medicine-card";

export interface ShelfCardProps {
  readonly entry: ShelfStatus & {
    readonly medicine: {
      readonly slug: string;
      readonly substance: string;
      readonly brand: string;
      readonly strengthMg: number;
      readonly packCapsules: number;
    };
    readonly sale: { readonly pricePaise: number; readonly packCapsules: number } | null;
  };
  readonly headingLevel?: HeadingLevel | undefined;
}

/** An entry of the shelf as a card. */
export function ShelfCard({ entry, headingLevel }: ShelfCardProps) {
  const { medicine, sale, availability, barred } = entry;
  return (
    <MedicineCard
      slug={medicine.slug}
      brand={medicine.brand}
      strengthMg={medicine.strengthMg}
      preparation={substanceOf(medicine).texts.preparation}
      packCapsules={sale?.packCapsules ?? medicine.packCapsules}
      pricePaise={sale?.pricePaise ?? null}
      availability={availabilityWords(entry)}
      requestable={barred.length === 0 && availability === "available"}
      caution={pregnancyCaution}
      headingLevel={headingLevel}
    />
  );
}
