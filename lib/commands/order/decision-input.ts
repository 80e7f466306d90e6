import { t } from "@/content/words/answers";
import type { DecideOrder } from "@/lib/contracts/order";
import type { ApprovalReason } from "@/lib/domain/dispensing/approval";
import type { Attestation } from "@/lib/domain/dispensing/attest";
import { openChecks } from "@/lib/domain/dispensing/checks";
import type { Reason } from "@/lib/domain/shared/reason";

type Approval = DecideOrder & { decision: "approve" };

/** What the pharmacist left open of the checks the page asked for. */
export function checkReasons(marks: NonNullable<Approval["checks"]> | null): Reason[] {
  return openChecks(marks).map(({ number, what }) => ({
    code: "check-open",
    field: `checks.${number}`,
    message: t("checkIsOpen", { number, what: what.charAt(0).toLowerCase(), what2: what.slice(1) }),
  }));
}

/** Whether the page said all that the pharmacist would answer for now. A programme says nothing of it: its request is the statement. */
export function attestedReasons(seen: string | null, attested: readonly Attestation[]): Reason[] {
  if (seen === null) return [];
  const shown = seen.split(" ");
  return attested
    .filter(({ rule }) => !shown.includes(rule))
    .map(({ words }) => ({
      code: "attested-changed",
      message: t("moreIsLeftToYourWord", { words }),
    }));
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
