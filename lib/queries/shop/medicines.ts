import "server-only";
import { medicineBySlug, medicines, substanceOf } from "@/content/medicines";
import { requestability } from "@/content/requestable";
import { type SaleItem, saleItems } from "@/db/repo/catalogue";
import { policyFor } from "@/lib/domain/dispensing/policy";
import { dayIn } from "@/lib/domain/shared/calendar";
import type { Reason } from "@/lib/domain/shared/reason";
import type { QueryDeps } from "../deps";

export interface ShelfEntry {
  readonly medicine: (typeof medicines)[number];
  /** Null when the catalogue does not hold it (not seeded yet). */
  readonly sale: { readonly pricePaise: number; readonly packCapsules: number } | null;
  readonly availability: "available" | "out-of-stock" | "unavailable";
  /** Why it cannot be requested here at all; empty = it can. */
  readonly barred: readonly Reason[];
}

/** The shelf as anyone sees it: identity from content, price and stock from the database. */
export async function shelf({ database, clock, settings }: QueryDeps): Promise<ShelfEntry[]> {
  const today = dayIn(settings.pharmacy.timeZone, clock.now());
  const items = await saleItems(database.read, today);
  return medicines.map((medicine) => {
    const { monograph, rules } = substanceOf(medicine);
    const policy = policyFor(rules, settings.jurisdiction, today, settings.profile);
    return entry(
      medicine,
      items,
      requestability({ medicine, monograph, suppliesNothing: settings.mode !== "live", policy }),
    );
  });
}

/** One medicine of the shelf, or null for a slug that is none. */
export async function shelfEntry(deps: QueryDeps, slug: string): Promise<ShelfEntry | null> {
  if (medicineBySlug(slug) === null) return null;
  return (await shelf(deps)).find((one) => one.medicine.slug === slug) ?? null;
}

function entry(
  medicine: (typeof medicines)[number],
  items: readonly SaleItem[],
  barred: ShelfEntry["barred"],
): ShelfEntry {
  const item = items.find((one) => one.slug === medicine.slug) ?? null;
  return {
    medicine,
    sale: item === null ? null : { pricePaise: item.pricePaise, packCapsules: item.packCapsules },
    availability: item === null || !item.available ? "unavailable" : item.freePacks > 0 ? "available" : "out-of-stock",
    barred,
  };
}
