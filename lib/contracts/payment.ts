import { z } from "zod";
import { t } from "@/content/words/t";
import { publicId, words } from "./fields";

/** POST /api/admin/payments/explain */
export const explainDiscrepancy = z.object({
  breakId: publicId,
  cause: words(300, t("fieldFaults.cause")).refine((text) => text.length >= 5, t("fieldFaults.causeMissing")),
});
export type ExplainDiscrepancy = z.infer<typeof explainDiscrepancy>;
