import type { Category } from "@/lib/domain/patient/patient";

const answers: Record<Category, string> = {
  "can-become-pregnant": "Yes",
  "cannot-become-pregnant": "No",
  unknown: "Not said",
};

/** The answer, and whether it counts already: what was declared does so only once a pharmacist has confirmed it. */
export function categoryWords(declared: Category, confirmed: Category | null): string {
  if (confirmed !== null) return `${answers[confirmed]}, confirmed by a pharmacist`;
  if (declared === "can-become-pregnant") return answers[declared];
  return `${answers[declared]}. Until a pharmacist has confirmed it from the prescription, the rules for “Yes” apply`;
}
