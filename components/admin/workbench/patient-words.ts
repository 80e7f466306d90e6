import type { Category } from "@/lib/domain/patient/patient";

export const categoryWords: Readonly<Record<Category, string>> = {
  "can-become-pregnant": "Can become pregnant",
  "cannot-become-pregnant": "Cannot become pregnant",
  unknown: "Not known",
};

/** A list of a patient's, or the statement that there is none. */
export function listOrNone(listed: readonly string[], none: boolean, noneWords: string): string {
  if (listed.length > 0) return listed.join(", ");
  return none ? noneWords : "Not answered";
}

export const reportKindWords = {
  "possible-pregnancy": "Possible pregnancy",
  "low-mood": "Low mood",
  "side-effect": "Side effect",
} as const;
