import "server-only";
import { medicines } from "@/content/medicines";
import type { Tx } from "@/db/client";
import { stock } from "@/lib/fixtures/shelf";

/** Months until a batch expires, and packs received. Two of each, so that dispensing has a choice; one medicine is out of stock. */
const received = [
  { suffix: "A", months: 8, packs: 60 },
  { suffix: "B", months: 20, packs: 120 },
] as const;
const outOfStock = "isotroin-10";

/** Prices, packs and batches of the demo. Prices are the demo's own (content), never a claim about the market. */
export async function seedShelf(tx: Tx, now: Date): Promise<void> {
  for (const { slug, brand, strengthMg, demo, marketer } of medicines) {
    const printed = marketer.status === "confirmed" ? marketer.value : marketer.demoValue;
    const batches = received.map(({ suffix, months, packs }) => ({
      batchNumber: `DEMO-${brand.slice(0, 3).toUpperCase()}${strengthMg}${suffix}`,
      expiresOn: lastDayOfMonth(now, months),
      manufacturer: printed ?? "Stated on the pack",
      packs,
    }));
    await stock(tx, { slug, now, pricePaise: demo.pricePaise, batches: slug === outOfStock ? [] : batches });
  }
}

/** Packs name a month; the batch lasts to its last day. */
function lastDayOfMonth(from: Date, monthsAhead: number): string {
  return new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + monthsAhead + 1, 0)).toISOString().slice(0, 10);
}
