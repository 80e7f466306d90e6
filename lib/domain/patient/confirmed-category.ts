import type { ApprovalReason } from "../dispensing/approval";
import type { Sex } from "../prescription/transcription";
import type { Day } from "../shared/calendar";
import { type Category, effectiveCategory } from "./patient";

/** From what the pharmacist knows it. */
export const categoryOrigins = ["prescription", "patient", "prescriber"] as const;
export type CategoryOrigin = (typeof categoryOrigins)[number];

/** What a named pharmacist confirmed for one order on one day. It is never taken over from an earlier one. */
export interface ConfirmedCategory {
  readonly value: Category;
  readonly on: Day;
  readonly from: CategoryOrigin;
}

export interface CategoryFacts {
  /** For this order; null: nobody has confirmed it yet. */
  readonly confirmed: Pick<ConfirmedCategory, "value"> | null;
  /** What the customer said of the patient. */
  readonly declared: Category;
  /** As it is written on the prescription; null: it is not. */
  readonly sexWritten: Sex | null;
  readonly age: number;
}

/** Until when a woman is asked how she knows that she cannot become pregnant (FSRH: contraception may end at 55). */
const askedUnderAge = 55;

/**
 * `confirmed`: it counts as it was confirmed. `check`: it counts as "can", and the pharmacist is asked whether that is so. `must-confirm`: what was
 * said or written speaks for "cannot", so that whatever "can" asks for would be false; nothing goes on before it is confirmed.
 */
export function categoryStanding(facts: Pick<CategoryFacts, "confirmed" | "declared" | "sexWritten">) {
  if (facts.confirmed !== null) return "confirmed";
  return facts.declared === "cannot-become-pregnant" || facts.sexWritten === "male" ? "must-confirm" : "check";
}

/** The category by which checks are listed: what nobody confirmed counts as "can", but of whom it was said or written otherwise nothing is asked by it. */
export function categoryToAskBy(facts: Pick<CategoryFacts, "confirmed" | "declared" | "sexWritten">) {
  if (categoryStanding(facts) === "must-confirm") return "cannot-become-pregnant";
  return effectiveCategory(facts.confirmed?.value ?? null);
}

/** What stands against approving by this category: nobody confirmed it, or it does not agree with sex and age as written, which a pharmacist settles in words. */
export function categoryReasons(facts: CategoryFacts): ApprovalReason[] {
  const { confirmed, sexWritten, age } = facts;
  if (confirmed === null) {
    if (categoryStanding(facts) !== "must-confirm") return [];
    return [{ code: "category-not-confirmed", field: "category.value", weight: "refuse" }];
  }
  const cannot = effectiveCategory(confirmed.value) === "cannot-become-pregnant";
  const conflict = { code: "category-conflict", rule: "category", weight: "judge" } as const;
  if (!cannot && sexWritten === "male") return [{ ...conflict, params: { case: "male" } }];
  if (cannot && sexWritten === "female" && age < askedUnderAge)
    return [{ ...conflict, params: { case: "female", age } }];
  return [];
}
