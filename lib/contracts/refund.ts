import { z } from "zod";
import { refundReasonCodes } from "@/lib/domain/refund/machine";
import { returnReasonCodes } from "@/lib/domain/refund/return";
import { paragraph, publicId, seenVersion, wholeNumber, words } from "./fields";

const orderNumber = publicId;
const amountMax = 100_000_000;

/** In paise; or, as a person types it, in rupees: 268 or 268.50. */
const amount = {
  amountPaise: wholeNumber(1, amountMax, "The amount in paise").optional(),
  amountRupees: z
    .string()
    .trim()
    .regex(/^\d{1,6}(\.\d{1,2})?$/, "Type the amount in rupees, like 268 or 268.50.")
    .transform((text) => Math.round(Number(text) * 100))
    .pipe(z.number().min(1, "The amount must be above zero."))
    .optional(),
};

export const requestRefund = z
  .object({
    orderNumber,
    seenVersion,
    ...amount,
    reason: z.enum(refundReasonCodes, "Choose why the money goes back."),
    words: paragraph(500, "What happened").min(5, "Say in a few words what happened."),
  })
  .transform(({ amountPaise, amountRupees, ...rest }, context) => {
    const paise = amountPaise ?? amountRupees;
    if (paise !== undefined) return { ...rest, amountPaise: paise };
    context.addIssue({ code: "custom", path: ["amountRupees"], message: "The amount is missing." });
    return z.NEVER;
  });
export type RequestRefund = z.infer<typeof requestRefund>;

export const decideRefund = z.object({
  orderNumber,
  refundId: publicId,
  seenVersion,
  decision: z.enum(["approve", "refuse"], "Say whether the refund is approved or refused."),
});
export type DecideRefund = z.infer<typeof decideRefund>;

const returnLine = z.object({
  slug: words(80, "The medicine"),
  batch: words(40, "The batch").min(1, "Give the batch as it stands on the pack."),
  packs: wholeNumber(0, 1000, "The packs"),
});

export const returnPacks = z.object({
  orderNumber,
  seenVersion,
  /** A form names every batch, with 0 for what did not come back. */
  lines: z
    .array(returnLine)
    .max(20, "At most 20 lines.")
    .refine((lines) => lines.some(({ packs }) => packs > 0), "Say which packs came back."),
  reason: z.enum(returnReasonCodes, "Choose why the packs came back."),
  note: paragraph(500, "The note")
    .default("")
    .transform((text) => (text === "" ? null : text)),
});
export type ReturnPacks = z.infer<typeof returnPacks>;

export const writeOffReturn = z.object({ returnId: publicId });
export type WriteOffReturn = z.infer<typeof writeOffReturn>;
