import { z } from "zod";
import { t } from "@/content/words/field-faults";
import { refundReasonCodes } from "@/lib/domain/refund/machine";
import { returnReasonCodes } from "@/lib/domain/refund/return";
import { paragraph, publicId, seenVersion, wholeNumber, words } from "./fields";

const orderNumber = publicId;
const amountMax = 100_000_000;

/** In paise; or, as a person types it, in rupees: 268 or 268.50. */
const amount = {
  amountPaise: wholeNumber(1, amountMax, t("theAmountInPaise")).optional(),
  amountRupees: z
    .string()
    .trim()
    .regex(/^\d{1,6}(\.\d{1,2})?$/, t("typeTheAmountInRupees"))
    .transform((text) => Math.round(Number(text) * 100))
    .pipe(z.number().min(1, t("theAmountMustBeAbove")))
    .optional(),
};

export const requestRefund = z
  .object({
    orderNumber,
    seenVersion,
    ...amount,
    reason: z.enum(refundReasonCodes, t("chooseWhyTheMoneyGoes")),
    words: paragraph(500, t("whatHappened")).min(5, t("sayInAFewWords")),
  })
  .transform(({ amountPaise, amountRupees, ...rest }, context) => {
    const paise = amountPaise ?? amountRupees;
    if (paise !== undefined) return { ...rest, amountPaise: paise };
    context.addIssue({ code: "custom", path: ["amountRupees"], message: t("theAmountIsMissing") });
    return z.NEVER;
  });
export type RequestRefund = z.infer<typeof requestRefund>;

export const decideRefund = z.object({
  orderNumber,
  refundId: publicId,
  seenVersion,
  decision: z.enum(["approve", "refuse"], t("sayWhetherTheRefund")),
});
export type DecideRefund = z.infer<typeof decideRefund>;

const returnLine = z.object({
  slug: words(80, t("theMedicine")),
  batch: words(40, t("theBatch")).min(1, t("giveTheBatch")),
  packs: wholeNumber(0, 1000, t("thePacks")),
});

export const returnPacks = z.object({
  orderNumber,
  seenVersion,
  /** A form names every batch, with 0 for what did not come back. */
  lines: z
    .array(returnLine)
    .max(20, t("atMost20Lines"))
    .refine((lines) => lines.some(({ packs }) => packs > 0), t("sayWhichPacksCameBack")),
  reason: z.enum(returnReasonCodes, t("chooseWhyThePacksCame")),
  note: paragraph(500, t("theNote"))
    .default("")
    .transform((text) => (text === "" ? null : text)),
});
export type ReturnPacks = z.infer<typeof returnPacks>;

export const writeOffReturn = z.object({ returnId: publicId });
export type WriteOffReturn = z.infer<typeof writeOffReturn>;
