import type { ShelfEntry } from "./medicines";

/** What the address asks for. Null: any. */
export interface ShelfFilter {
  readonly brand: string | null;
  readonly strengthMg: number | null;
  readonly availableOnly: boolean;
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the filter out of the address; what cannot be understood is left out of account, not refused. */
export function shelfFilter(search: Search): ShelfFilter {
  const brand = first(search.brand).trim();
  const strength = first(search.strength);
  return {
    brand: brand === "" ? null : brand,
    strengthMg: /^\d{1,3}$/.test(strength) ? Number(strength) : null,
    availableOnly: first(search.available) !== "",
  };
}

export function filterShelf(
  entries: readonly ShelfEntry[],
  { brand, strengthMg, availableOnly }: ShelfFilter,
): ShelfEntry[] {
  return entries.filter(
    ({ medicine, availability, barred }) =>
      (brand === null || medicine.brand.toLowerCase() === brand.toLowerCase()) &&
      (strengthMg === null || medicine.strengthMg === strengthMg) &&
      (!availableOnly || (availability === "available" && barred.length === 0)),
  );
}

/** The medicines named in the address, each once, in the order of the shelf. */
export function chosenSlugs(search: Search): readonly string[] {
  const { slug } = search;
  if (slug === undefined) return [];
  return [...new Set(typeof slug === "string" ? [slug] : slug)];
}

function first(value: string | string[] | undefined): string {
  return (typeof value === "string" ? value : value?.[0]) ?? "";
}
