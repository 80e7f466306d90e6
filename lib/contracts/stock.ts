import { z } from "zod";
import { t } from "@/content/words/field-faults";
import { quarantineCodes, writeOffCodes } from "@/lib/domain/stock/movement";
import { publicId, wholeNumber, words } from "./fields";

const note = words(300, t("theWords")).optional();
const saysWhat = { path: ["note"], message: t("sayWhatItIs") };
/** “Something else” alone would tell nobody anything. */
const isSaid = (input: { readonly code: string; readonly note?: string | undefined }) =>
  input.code !== "other" || (input.note ?? "").length >= 3;

export const writeOffStock = z
  .object({
    batchId: publicId,
    packs: wholeNumber(1, 100_000, t("theNumberOfPacks")),
    code: z.enum(writeOffCodes, t("chooseWhyTheyAreWritten")),
    note,
  })
  .refine(isSaid, saysWhat);
export type WriteOffStock = z.infer<typeof writeOffStock>;

export const keepBackBatch = z
  .object({ batchId: publicId, code: z.enum(quarantineCodes, t("chooseWhyItIsKept")), note })
  .refine(isSaid, saysWhat);
export type KeepBackBatch = z.infer<typeof keepBackBatch>;

export const putBackBatch = z.object({
  batchId: publicId,
  note: words(300, t("theWords")).min(3, t("sayWhatWasFound")),
});
export type PutBackBatch = z.infer<typeof putBackBatch>;

export const decideWriteOff = z.object({
  requestId: publicId,
  decision: z.enum(["confirm", "refuse"], t("sayWhetherYouConfirm")),
});
export type DecideWriteOff = z.infer<typeof decideWriteOff>;
