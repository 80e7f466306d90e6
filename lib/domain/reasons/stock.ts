/** What the sentences of `content/words/en/reasons/stock.ts` are told, by code; null: nothing. */
export interface StockReasons {
  "batch-known":
    | { case: "same"; batchNumber: string }
    | { case: "spelt-otherwise"; typed: string; batchNumber: string };
  "batch-order": { proposals: readonly { readonly batch: string; readonly quantity: number }[] };
  "stock-refused": { case: "write-off" } | { case: "count"; freePacks: number };
  "batch-quarantined": { case: "shelf" | "parcel"; batch: string };
  "expires-in-course": { batch: string };
  "batch-in-date": { batchNumber: string };
  "write-off-ended": null;
  "stock-promised": { freePacks: number };
  "already-kept-back": { batchNumber: string };
  "not-kept-back": { batchNumber: string };
  "pharmacist-needed": null;
  "batch-alike": { batchNumber: string; typed: string };
  "write-off-open": { batchNumber: string };
}
