import { z } from "zod";
import { t } from "@/content/words/t";
import { alertWordsMax, alertWordsMin } from "@/lib/domain/alert/alert";
import { paragraph, publicId } from "./fields";

/** POST /api/admin/alerts/{alertId}/close */
export const closeAlert = z.object({
  alertId: publicId,
  words: paragraph(alertWordsMax, t("fieldFaults.overrideWords")).min(
    alertWordsMin,
    t("fieldFaults.alertWordsMissing"),
  ),
});
export type CloseAlert = z.infer<typeof closeAlert>;
