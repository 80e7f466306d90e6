import { z } from "zod";
import { t } from "@/content/words/t";
import { quarantineCodes, writeOffCodes } from "@/lib/domain/stock/movement";
import { publicId, wholeNumber, words } from "./fields";

const note = words(300, t("fieldFaults.explanation")).optional();
const saysWhat = { path: ["note"], message: t("fieldFaults.wordsMissing") };
/** “Something else” alone would tell nobody anything. */
const isSaid = (input: { readonly code: string; readonly note?: string | undefined }) =>
  input.code !== "other" || (input.note ?? "").length >= 3;

export const writeOffStock = z
  .object({
    batchId: publicId,
    packs: wholeNumber(1, 100_000, t("fieldFaults.packsNumber")),
    code: z.enum(writeOffCodes, t("fieldFaults.writeOffReasonMissing")),
    note,
  })
  .refine(isSaid, saysWhat);
export type WriteOffStock = z.infer<typeof writeOffStock>;

export const quarantineBatch = z
  .object({ batchId: publicId, code: z.enum(quarantineCodes, t("fieldFaults.quarantineReasonMissing")), note })
  .refine(isSaid, saysWhat);
export type QuarantineBatch = z.infer<typeof quarantineBatch>;

export const releaseBatch = z.object({
  batchId: publicId,
  note: words(300, t("fieldFaults.explanation")).min(3, t("fieldFaults.findingsMissing")),
});
export type ReleaseBatch = z.infer<typeof releaseBatch>;

export const decideWriteOff = z.object({
  requestId: publicId,
  decision: z.enum(["confirm", "refuse"], t("fieldFaults.confirmationMissing")),
});
export type DecideWriteOff = z.infer<typeof decideWriteOff>;
