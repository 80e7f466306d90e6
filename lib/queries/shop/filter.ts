import type { Medicine } from "@/content/define";
import { type FoundBy, searchMedicines } from "@/lib/domain/catalogue/search";
import type { ShelfEntry } from "./medicines";

export const shelfSorts = ["strength", "brand", "price"] as const;
export type ShelfSort = (typeof shelfSorts)[number];

export const queryLettersMax = 60;

/** What the address asks for. Null: any. */
export interface ShelfFilter {
  /** What was typed to find a medicine by, as typed. */
  readonly query: string;
  readonly brand: string | null;
  readonly maker: string | null;
  readonly strengthMg: number | null;
  readonly availableOnly: boolean;
  readonly sort: ShelfSort;
}

export interface ShelfFound {
  readonly entries: readonly ShelfEntry[];
  /** Why, when something was typed: each reason once. */
  readonly whys: readonly FoundBy[];
  /** Strengths that were typed and that nothing found has, in mg. */
  readonly strengthsNotHere: readonly number[];
}

/** Who sells the medicine. Null: not confirmed. */
export function makerOf({ marketer }: Pick<Medicine, "marketer">): string | null {
  return marketer.status === "confirmed" ? marketer.value : null;
}

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the filter out of the address; what cannot be understood is left out of account, not refused. */
export function shelfFilter(search: Search): ShelfFilter {
  const brand = first(search.brand).trim();
  const maker = first(search.maker).trim();
  const strength = first(search.strength);
  return {
    query: first(search.q).trim().slice(0, queryLettersMax),
    brand: brand === "" ? null : brand,
    maker: maker === "" ? null : maker,
    strengthMg: /^\d{1,3}$/.test(strength) ? Number(strength) : null,
    availableOnly: first(search.available) !== "",
    sort: shelfSorts.find((one) => one === first(search.sort)) ?? "strength",
  };
}

export function filterShelf(entries: readonly ShelfEntry[], filter: ShelfFilter): ShelfFound {
  const { query, brand, maker, strengthMg, availableOnly, sort } = filter;
  const kept = entries.filter(
    ({ medicine, availability, barred }) =>
      (brand === null || medicine.brand.toLowerCase() === brand.toLowerCase()) &&
      (maker === null || makerOf(medicine)?.toLowerCase() === maker.toLowerCase()) &&
      (strengthMg === null || medicine.strengthMg === strengthMg) &&
      (!availableOnly || (availability === "available" && barred.length === 0)),
  );
  if (query === "") return { entries: sorted(kept, sort), whys: [], strengthsNotHere: [] };
  const { found, strengthsNotHere } = searchMedicines(
    query,
    kept.map(({ medicine }) => medicine),
  );
  const slugs = new Set(found.map(({ medicine }) => medicine.slug));
  const whys = found.map(({ why }) => why);
  return {
    entries: sorted(
      kept.filter(({ medicine }) => slugs.has(medicine.slug)),
      sort,
    ),
    whys: whys.filter((why, at) => whys.findIndex(({ by, name }) => by === why.by && name === why.name) === at),
    strengthsNotHere,
  };
}

/** What has no price stands last among prices. */
const perCapsule = ({ sale }: ShelfEntry) =>
  sale === null ? Number.POSITIVE_INFINITY : sale.pricePaise / sale.packCapsules;

function sorted(entries: readonly ShelfEntry[], sort: ShelfSort): ShelfEntry[] {
  const byStrength = (a: ShelfEntry, b: ShelfEntry) => a.medicine.strengthMg - b.medicine.strengthMg;
  const byBrand = (a: ShelfEntry, b: ShelfEntry) => a.medicine.brand.localeCompare(b.medicine.brand, "en");
  const byPrice = (a: ShelfEntry, b: ShelfEntry) => {
    const [left, right] = [perCapsule(a), perCapsule(b)];
    return left === right ? 0 : left - right;
  };
  const order = {
    strength: [byStrength, byBrand],
    brand: [byBrand, byStrength],
    price: [byPrice, byStrength, byBrand],
  }[sort];
  return entries.toSorted((a, b) => order.reduce((sum, by) => sum || by(a, b), 0));
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
