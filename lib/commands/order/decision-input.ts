import type { DecideOrder } from "@/lib/contracts/order";
import type { ApprovalReason } from "@/lib/domain/dispensing/approval";
import type { Reason } from "@/lib/domain/shared/reason";

type Approval = DecideOrder & { decision: "approve" };

/** A category is said with from what it is known, or not at all. */
export function originReasons(said: Approval["category"] | null): Reason[] {
  if (said?.value == null || said.from != null) return [];
  return [{ code: "category-origin-missing", field: "category.from" }];
}

type Overrides = NonNullable<Approval["overrides"]>;

const isOverridden = ({ weight, rule }: ApprovalReason, overrides: Overrides) =>
  weight === "judge" && overrides.some((override) => override.rule === rule);

/**
 * What still stands against the approval once the pharmacist has judged what is theirs to judge. A rule that refuses is never overridden. What
 * may be judged is told under `overrides.{rule}`: there its reason and words belong.
 */
export function withoutOverridden(reasons: readonly ApprovalReason[], overrides: Overrides): ApprovalReason[] {
  return reasons
    .filter((reason) => !isOverridden(reason, overrides))
    .map((reason) =>
      reason.weight === "judge" && reason.rule !== undefined
        ? { ...reason, field: `overrides.${reason.rule}` }
        : reason,
    );
}

/** The overrides that met something: only those are kept with the decision. */
export function usedOverrides(reasons: readonly ApprovalReason[], overrides: Overrides): Overrides {
  return overrides.filter(({ rule }) => reasons.some((reason) => reason.weight === "judge" && reason.rule === rule));
}
