import { z } from "zod";
import { t } from "@/content/words/field-faults";
import { originalReasons } from "@/lib/domain/prescription/original-reasons";
import { paragraph, publicId } from "./fields";

export const takeOriginal = z.object({
  fileId: publicId,
  reason: z.enum(originalReasons, t("chooseWhyTheOriginal")),
  words: paragraph(500, t("theExplanation")).refine((text) => text.length >= 10, t("explainInAtLeast10")),
});
export type TakeOriginal = z.infer<typeof takeOriginal>;
