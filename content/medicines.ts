import type { Medicine } from "./define";
import { substances } from "./substances/all";
import type { Substance } from "./substances/substance";

/** The shelf, in the order in which it is shown. */
export const medicines: readonly Medicine[] = substances.flatMap((substance) => substance.medicines);

const bySlug = new Map(medicines.map((medicine) => [medicine.slug, medicine]));

export function medicineBySlug(slug: string): Medicine | null {
  return bySlug.get(slug) ?? null;
}

/** What a medicine is made of. */
export function substanceOf({ substance: slug }: Pick<Medicine, "substance">): Substance {
  const substance = substances.find((one) => one.slug === slug);
  if (substance === undefined) throw new Error(`no substance ${slug}`);
  return substance;
}

/**
 * What an order is about: a request is one medicine (`gate()`). A medicine that was ever ordered stays in content, so that its orders can be
 * judged and read.
 */
export function substanceOfLines([line]: readonly { readonly slug: string }[]): Substance {
  const medicine = line === undefined ? null : medicineBySlug(line.slug);
  if (medicine === null) throw new Error(`no medicine ${line?.slug}`);
  return substanceOf(medicine);
}
