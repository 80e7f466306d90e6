import { z } from "zod";
import { t } from "@/content/words/t";
import { originalOutcomes, originalReasons } from "@/lib/domain/prescription/original-reasons";
import { paragraph, publicId } from "./fields";

export const askOriginal = z.object({
  fileId: publicId,
  reason: z.enum(originalReasons, t("fieldFaults.originalReasonMissing")),
  words: paragraph(500, t("fieldFaults.explanation")).refine(
    (text) => text.length >= 10,
    t("fieldFaults.explanationTooShort"),
  ),
});
export type AskOriginal = z.infer<typeof askOriginal>;

export const decideOriginal = z.object({ requestId: publicId, outcome: z.enum(originalOutcomes) });
export type DecideOriginal = z.infer<typeof decideOriginal>;

export const takeOriginal = z.object({ fileId: publicId, requestId: publicId });
export type TakeOriginal = z.infer<typeof takeOriginal>;
