import "server-only";
import { medicineBySlug, medicines } from "@/content/medicines";
import { type BatchWithSums, batchesPage } from "@/db/repo/batch";
import { saleItems } from "@/db/repo/catalogue";
import type { Actor } from "@/lib/domain/access/actor";
import { anything, can } from "@/lib/domain/access/can";
import { dayIn } from "@/lib/domain/shared/calendar";
import { notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { batchKey } from "@/lib/domain/stock/batch-number";
import { batchState } from "@/lib/domain/stock/batch-state";
import type { QueryDeps } from "../deps";

/** Which batches the page of the stock shows. */
export interface StockAsked {
  /** A batch number or its beginning; a search looks through batches of all time. */
  readonly find: string | null;
  readonly medicine: string | null;
  /** All that were ever received, the last moved first; else those that hold packs or moved lately. */
  readonly all: boolean;
  readonly page: number;
}

export const usualStock: StockAsked = { find: null, medicine: null, all: false, page: 1 };

export const batchesOnPage = 50;
/** Empty batches stay in the usual list for so long after their last movement. */
export const recentDays = 90;

const pagesMax = 1000;

/** Reads the address of the page; what makes no sense is left out. */
export function readStockAddress(search: Readonly<Record<string, string | string[] | undefined>>): StockAsked {
  const { find, medicine, all, page } = search;
  const asked = typeof page === "string" && /^\d{1,4}$/.test(page) ? Number(page) : 1;
  return {
    find: typeof find === "string" && batchKey(find) !== "" ? find.slice(0, 40) : null,
    medicine: typeof medicine === "string" && medicineBySlug(medicine) !== null ? medicine : null,
    all: all === "1",
    page: Math.min(Math.max(asked, 1), pagesMax),
  };
}

/** One page of batches, each with what became of its packs. */
export async function stockView(
  { database, clock, settings }: QueryDeps,
  actor: Actor,
  asked: StockAsked = usualStock,
) {
  if (actor.kind === "visitor") return err(signedOut) satisfies Result<never, Refusal>;
  if (actor.kind !== "staff" || !can(actor, "stock:view", anything)) return err(notFound);
  const now = clock.now();
  const today = dayIn(settings.pharmacy.timeZone, now);
  const movedSince = asked.all || asked.find !== null ? null : new Date(now.getTime() - recentDays * 86_400_000);
  const rows = await batchesPage(
    database.read,
    { movedSince, slug: asked.medicine, number: asked.find },
    batchesOnPage + 1,
    (asked.page - 1) * batchesOnPage,
  );
  const items = await saleItems(database.read, today);
  return ok({
    today,
    asked,
    batches: rows.slice(0, batchesOnPage).map((batch) => shownBatch(batch, today)),
    hasMore: rows.length > batchesOnPage,
    /** What a batch can be taken in of. */
    medicines: medicines
      .filter(({ slug }) => items.some((item) => item.slug === slug))
      .map(({ slug }) => ({ slug, title: medicineTitle(slug) })),
    may: { change: can(actor, "stock:change", anything) },
  });
}

export const shownBatch = (batch: BatchWithSums, today: string) => ({
  ...batch,
  title: medicineTitle(batch.slug),
  state: batchState(batch, today),
});

export function medicineTitle(slug: string): string {
  const medicine = medicineBySlug(slug);
  return medicine === null ? slug : `${medicine.brand} ${medicine.strengthMg} mg`;
}
