import type { DecideOrder } from "@/lib/contracts/order";
import { openChecks } from "@/lib/domain/dispensing/checks";
import type { Reason } from "@/lib/domain/shared/reason";

type Approval = DecideOrder & { decision: "approve" };

/** What the pharmacist left open of the checks the page asked for. */
export function checkReasons(marks: NonNullable<Approval["checks"]> | null): Reason[] {
  return openChecks(marks).map(({ number, what }) => ({
    code: "check-open",
    field: `checks.${number}`,
    message: `Check ${number} is open: ${what.charAt(0).toLowerCase()}${what.slice(1)}. Accept it, ask the customer, or decline.`,
  }));
}

/** A reason that a named pharmacist may judge otherwise says by which rule. */
type Judged = Reason & { readonly weight?: string; readonly rule?: string };

/** What still stands against the approval once the pharmacist has judged what is theirs to judge. A rule that refuses is never overridden. */
export function withoutOverridden(reasons: readonly Judged[], overrides: NonNullable<Approval["overrides"]>): Reason[] {
  return reasons.filter(
    ({ weight, rule }) => weight !== "judge" || !overrides.some((override) => override.rule === rule),
  );
}
