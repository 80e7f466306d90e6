import { t } from "@/content/words/t";
import type { Category } from "@/lib/domain/patient/patient";

const answers: Record<Category, string> = {
  "can-become-pregnant": t("common.yes"),
  "cannot-become-pregnant": t("common.no"),
  unknown: t("patient.notSaid"),
};

/** The answer, and whether it counts: a "no" does so only in an order for which a pharmacist has confirmed it. */
export function categoryWords(declared: Category): string {
  if (declared === "can-become-pregnant") return answers[declared];
  return t("patient.unconfirmed", { value: answers[declared] });
}
