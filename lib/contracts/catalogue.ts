import { z } from "zod";
import { seenVersion, ticked, wholeNumber, words } from "./fields";

/** The price in paise; or, as a person types it, in rupees: 268 or 268.50. */
const price = {
  pricePaise: wholeNumber(100, 10_000_000, "The price in paise").optional(),
  priceRupees: z
    .string()
    .trim()
    .regex(/^\d{1,6}(\.\d{1,2})?$/, "Type the price in rupees, like 268 or 268.50.")
    .transform((text) => Math.round(Number(text) * 100))
    .pipe(z.number().min(100, "The price must be at least 1 rupee."))
    .optional(),
};

export const editCatalogueItem = z
  .object({
    slug: words(60, "The medicine"),
    ...price,
    /** Asked for when a medicine first comes on the shelf; fixed from then on, because stock is counted in packs. */
    packCapsules: wholeNumber(1, 100, "The capsules in a pack").optional(),
    available: ticked,
    seenVersion,
  })
  .transform(({ pricePaise, priceRupees, ...rest }, context) => {
    const paise = pricePaise ?? priceRupees;
    if (paise !== undefined) return { ...rest, pricePaise: paise };
    context.addIssue({ code: "custom", path: ["priceRupees"], message: "The price is missing." });
    return z.NEVER;
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
