import { z } from "zod";
import { t } from "@/content/words/t";
import { isBatchNumber, tidyBatchNumber } from "@/lib/domain/stock/batch-number";
import { seenVersion, ticked, wholeNumber, words } from "./fields";

/** The price in paise; or, as a person types it, in rupees: 268 or 268.50. */
const price = {
  pricePaise: wholeNumber(100, 10_000_000, t("fieldFaults.pricePaise")).optional(),
  priceRupees: z
    .string()
    .trim()
    .regex(/^\d{1,6}(\.\d{1,2})?$/, t("fieldFaults.priceInvalid"))
    .transform((text) => Math.round(Number(text) * 100))
    .pipe(z.number().min(100, t("fieldFaults.priceTooLow")))
    .optional(),
};

export const editCatalogueItem = z
  .object({
    slug: words(60, t("fieldFaults.medicine")),
    ...price,
    /** Asked for when a medicine first comes on the shelf; fixed from then on, because stock is counted in packs. */
    packCapsules: wholeNumber(1, 100, t("fieldFaults.packCapsules")).optional(),
    available: ticked,
    seenVersion,
  })
  .transform(({ pricePaise, priceRupees, ...rest }, context) => {
    const paise = pricePaise ?? priceRupees;
    if (paise !== undefined) return { ...rest, pricePaise: paise };
    context.addIssue({ code: "custom", path: ["priceRupees"], message: t("fieldFaults.priceMissing") });
    return z.NEVER;
  });
export type EditCatalogueItem = z.infer<typeof editCatalogueItem>;

export const receiveStock = z.object({
  slug: words(60, t("fieldFaults.medicine")),
  batchNumber: words(40, t("fieldFaults.batchNumber"))
    .min(1, t("fieldFaults.batchNumberMissing"))
    .transform(tidyBatchNumber)
    .refine(isBatchNumber, t("fieldFaults.batchNumberInvalid")),
  /** As printed; read by `readExpiry`. */
  expiry: words(30, t("fieldFaults.expiry")),
  packs: wholeNumber(1, 100_000, t("fieldFaults.packsNumber")),
  manufacturer: words(120, t("fieldFaults.manufacturer")).min(2, t("fieldFaults.manufacturerMissing")),
  /** The number once more, where one that is alike was asked about and this is another batch. */
  anotherBatch: words(40, t("fieldFaults.batchNumber")).transform(tidyBatchNumber).optional(),
});
export type ReceiveStock = z.infer<typeof receiveStock>;

export const correctStock = z.object({
  batchId: words(26, t("fieldFaults.batch")),
  onHandPacks: wholeNumber(0, 100_000, t("fieldFaults.packsNumber")),
  note: words(300, t("fieldFaults.reason")).min(3, t("fieldFaults.correctionReasonMissing")),
});
export type CorrectStock = z.infer<typeof correctStock>;
