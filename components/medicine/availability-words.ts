import type { Medicine } from "@/content/define";
import { t } from "@/content/words/t";

export interface ShelfStatus {
  readonly availability: "available" | "out-of-stock" | "unavailable";
  /** Why it cannot be requested here at all; empty = it can. */
  readonly barred: readonly unknown[];
  readonly medicine: { readonly evidence: Pick<Medicine["evidence"], "status"> };
}

/**
 * What an entry of the shelf says of itself. It counts no packs: a number would press people. Of what no licensed maker is known, nothing is said to be
 * in stock.
 */
export function availabilityWords({ availability, barred, medicine }: ShelfStatus): string {
  if (medicine.evidence.status === "pending")
    return barred.length === 0 ? t("medicine.listedForDemonstration") : t("medicine.noLicensedMaker");
  switch (availability) {
    case "available":
      return t("medicine.inStock");
    case "out-of-stock":
      return t("medicine.outOfStock");
    case "unavailable":
      return t("medicine.notAvailable");
  }
}

/** The gravest thing about the medicine in one line, for cards. */
export const pregnancyCaution = t("medicine.notInPregnancy");

/** Said in the demo wherever prices stand in a list. */
export const demoFigures = t("medicine.demoFigures");
