import { z } from "zod";
import { seenVersion, ticked, wholeNumber, words } from "./fields";

export const editCatalogueItem = z.object({
  slug: words(60, "The medicine"),
  pricePaise: wholeNumber(100, 10_000_000, "The price in paise"),
  available: ticked,
  seenVersion,
});
export type EditCatalogueItem = z.infer<typeof editCatalogueItem>;

export const receiveStock = z.object({
  slug: words(60, "The medicine"),
  batchNumber: words(40, "The batch number").min(1, "Type the batch number from the pack."),
  expiry: words(10, "The expiry"),
  packs: wholeNumber(1, 100_000, "The number of packs"),
  manufacturer: words(120, "The manufacturer").min(2, "Type the manufacturer from the pack."),
});
export type ReceiveStock = z.infer<typeof receiveStock>;

export const correctStock = z.object({
  batchId: words(26, "The batch"),
  onHandPacks: wholeNumber(0, 100_000, "The number of packs"),
  note: words(300, "The reason").min(3, "Say why the count changes."),
});
export type CorrectStock = z.infer<typeof correctStock>;
