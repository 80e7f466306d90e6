import { z } from "zod";
import { t } from "@/content/words/field-faults";
import { publicId, words } from "./fields";

/** POST /api/admin/payments/explain */
export const explainBreak = z.object({
  breakId: publicId,
  cause: words(300, t("cause")).refine((text) => text.length >= 5, t("writeTheCause")),
});
export type ExplainBreak = z.infer<typeof explainBreak>;
