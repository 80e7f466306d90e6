import "server-only";
import { medicines } from "@/content/medicines";
import type { Tx } from "@/db/client";
import { batches, catalogueItems, stockMovements } from "@/db/schema/catalogue";
import { newId } from "@/lib/platform/ids";

/** Months until a batch expires, and packs received. Two of each, so that dispensing has a choice; one medicine is out of stock. */
const received = [
  { suffix: "A", months: 8, packs: 60 },
  { suffix: "B", months: 20, packs: 120 },
] as const;
const outOfStock = "isotroin-10";
const packCapsules = 10;

/** Prices, packs and batches of the demo. Prices are the demo's own (content/medicines), never a claim about the market. */
export async function seedShelf(tx: Tx, now: Date): Promise<void> {
  for (const { slug, brand, strengthMg, demo, marketer } of medicines) {
    await tx
      .insert(catalogueItems)
      .values({ slug, pricePaise: demo.pricePaise, packCapsules, available: true, updatedAt: now });
    if (slug === outOfStock) continue;
    for (const { suffix, months, packs } of received) {
      const id = newId();
      const batchNumber = `DEMO-${brand.slice(0, 3).toUpperCase()}${strengthMg}${suffix}`;
      const printed = marketer.status === "confirmed" ? marketer.value : marketer.demoValue;
      const manufacturer = printed ?? "Stated on the pack";
      await tx.insert(batches).values({
        id,
        slug,
        batchNumber,
        expiresOn: lastDayOfMonth(now, months),
        manufacturer,
        receivedPacks: packs,
        onHandPacks: packs,
        receivedAt: now,
      });
      await tx.insert(stockMovements).values({ id: newId(), batchId: id, packs, reason: "received", at: now });
    }
  }
}

/** Packs name a month; the batch lasts to its last day. */
function lastDayOfMonth(from: Date, monthsAhead: number): string {
  return new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + monthsAhead + 1, 0)).toISOString().slice(0, 10);
}
