/** What an entry of the shelf says of itself. It counts no packs: a number would press people. */
export function availabilityWords({
  availability,
}: {
  readonly availability: "available" | "out-of-stock" | "unavailable";
}): string {
  switch (availability) {
    case "available":
      return "In stock for verified prescriptions";
    case "out-of-stock":
      return "Out of stock";
    case "unavailable":
      return "Not available now";
  }
}

/** The gravest thing about the medicine in one line, for cards. */
export const pregnancyCaution = "Must not be taken in pregnancy";

/** Said in the demo wherever prices stand in a list. */
export const demoFigures = "Prices and pack sizes are demo figures; the real ones are printed on the pack.";
