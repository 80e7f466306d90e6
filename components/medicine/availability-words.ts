import { t } from "@/content/words/medicine";

/** What an entry of the shelf says of itself. It counts no packs: a number would press people. */
export function availabilityWords({
  availability,
}: {
  readonly availability: "available" | "out-of-stock" | "unavailable";
}): string {
  switch (availability) {
    case "available":
      return t("inStock");
    case "out-of-stock":
      return t("outOfStock");
    case "unavailable":
      return t("notAvailable");
  }
}

/** The gravest thing about the medicine in one line, for cards. */
export const pregnancyCaution = t("notInPregnancy");

/** Said in the demo wherever prices stand in a list. */
export const demoFigures = t("demoFigures");
