import type { batchView } from "@/lib/queries/admin/batch";
import type { stockView } from "@/lib/queries/admin/stock";

type Found<Query extends (...args: never[]) => Promise<unknown>> = Extract<
  Awaited<ReturnType<Query>>,
  { readonly ok: true; readonly value: unknown }
>["value"];

export type StockView = Found<typeof stockView>;
export type StockRow = StockView["batches"][number];
export type BatchView = Found<typeof batchView>;
export type ChosenBatch = BatchView["batch"];

/** The fields of the page's forms that a refusal may speak of. */
export const stockFields = [
  "slug",
  "batchNumber",
  "expiry",
  "packs",
  "manufacturer",
  "anotherBatch",
  "onHandPacks",
  "code",
  "note",
];
