import { t } from "@/content/words/t";
import type { CategoryOrigin } from "@/lib/domain/patient/confirmed-category";
import type { Category } from "@/lib/domain/patient/patient";

export const categoryWords: Readonly<Record<Category, string>> = {
  "can-become-pregnant": t("benchPatient.categoryCan"),
  "cannot-become-pregnant": t("benchPatient.categoryCannot"),
  unknown: t("benchPatient.notKnown"),
};

/** From what a pharmacist knows it. */
export const originWords: Readonly<Record<CategoryOrigin, string>> = {
  prescription: t("benchPatient.fromPrescription"),
  patient: t("benchPatient.fromPatient"),
  prescriber: t("benchPatient.fromPrescriber"),
};

/** A list of a patient's, or the statement that there is none. */
export function listOrNone(listed: readonly string[], none: boolean, noneWords: string): string {
  if (listed.length > 0) return listed.join(", ");
  return none ? noneWords : t("benchPatient.categoryUnknown");
}
