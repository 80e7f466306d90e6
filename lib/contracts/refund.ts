import { z } from "zod";
import { t } from "@/content/words/t";
import { refundReasonCodes } from "@/lib/domain/refund/machine";
import { returnReasonCodes } from "@/lib/domain/refund/return";
import { paragraph, publicId, seenVersion, wholeNumber, words } from "./fields";

const orderNumber = publicId;
const amountMax = 100_000_000;

/** In paise; or, as a person types it, in rupees: 268 or 268.50. */
const amount = {
  amountPaise: wholeNumber(1, amountMax, t("fieldFaults.amountPaise")).optional(),
  amountRupees: z
    .string()
    .trim()
    .regex(/^\d{1,6}(\.\d{1,2})?$/, t("fieldFaults.amountInvalid"))
    .transform((text) => Math.round(Number(text) * 100))
    .pipe(z.number().min(1, t("fieldFaults.amountTooLow")))
    .optional(),
};

export const requestRefund = z
  .object({
    orderNumber,
    seenVersion,
    ...amount,
    reason: z.enum(refundReasonCodes, t("fieldFaults.refundReasonMissing")),
    words: paragraph(500, t("fieldFaults.whatHappened")).min(5, t("fieldFaults.whatHappenedMissing")),
  })
  .transform(({ amountPaise, amountRupees, ...rest }, context) => {
    const paise = amountPaise ?? amountRupees;
    if (paise !== undefined) return { ...rest, amountPaise: paise };
    context.addIssue({ code: "custom", path: ["amountRupees"], message: t("fieldFaults.amountMissing") });
    return z.NEVER;
  });
export type RequestRefund = z.infer<typeof requestRefund>;

export const decideRefund = z.object({
  orderNumber,
  refundId: publicId,
  seenVersion,
  decision: z.enum(["approve", "refuse"], t("fieldFaults.refundDecisionMissing")),
});
export type DecideRefund = z.infer<typeof decideRefund>;

const returnLine = z.object({
  slug: words(80, t("fieldFaults.medicine")),
  batch: words(40, t("fieldFaults.batch")).min(1, t("fieldFaults.batchMissing")),
  packs: wholeNumber(0, 1000, t("fieldFaults.packs")),
});

export const returnPacks = z.object({
  orderNumber,
  seenVersion,
  /** A form names every batch, with 0 for what did not come back. */
  lines: z
    .array(returnLine)
    .max(20, t("fieldFaults.tooManyLines"))
    .refine((lines) => lines.some(({ packs }) => packs > 0), t("fieldFaults.returnedPacksMissing")),
  reason: z.enum(returnReasonCodes, t("fieldFaults.returnReasonMissing")),
  note: paragraph(500, t("fieldFaults.note"))
    .default("")
    .transform((text) => (text === "" ? null : text)),
});
export type ReturnPacks = z.infer<typeof returnPacks>;

export const writeOffReturn = z.object({ returnId: publicId });
export type WriteOffReturn = z.infer<typeof writeOffReturn>;
