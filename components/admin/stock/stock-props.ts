import type { stockView } from "@/lib/queries/admin/stock";

type Found = Extract<Awaited<ReturnType<typeof stockView>>, { readonly ok: true }>;

export type StockView = Found["value"];
export type StockRow = StockView["batches"][number];
export type ChosenBatch = NonNullable<StockView["chosen"]>;

/** The fields of the page's forms that a refusal may speak of. */
export const stockFields = ["slug", "batchNumber", "expiry", "packs", "manufacturer", "onHandPacks", "code", "note"];
