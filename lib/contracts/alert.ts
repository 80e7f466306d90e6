import { z } from "zod";
import { t } from "@/content/words/field-faults";
import { alertWordsMax, alertWordsMin } from "@/lib/domain/alert/alert";
import { paragraph, publicId } from "./fields";

/** POST /api/admin/alerts/{alertId}/close */
export const closeAlert = z.object({
  alertId: publicId,
  words: paragraph(alertWordsMax, t("yourWords")).min(alertWordsMin, t("sayWhatWasDoneAboutIt")),
});
export type CloseAlert = z.infer<typeof closeAlert>;
