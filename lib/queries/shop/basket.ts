import "server-only";
import { type BasketOwner, basketOf } from "@/db/repo/basket";
import type { BasketAnswer } from "@/lib/contracts/basket";
import { subtotalPaise } from "@/lib/domain/order/totals";
import type { QueryDeps } from "../deps";

/** Lines with today's prices. `null` for who has no basket (staff, a visitor who chose nothing yet). */
export async function basketView({ database }: QueryDeps, owner: BasketOwner | null): Promise<BasketAnswer> {
  const lines = owner === null ? [] : await basketOf(database.read, owner);
  return {
    lines: lines.map((line) => ({ slug: line.slug, quantity: line.packs, unitPrice: line.unitPricePaise })),
    subtotal: subtotalPaise(lines),
    currency: "inr",
  };
}
