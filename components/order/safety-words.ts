import type { UrgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/order";
import type { SafetyKind } from "@/lib/contracts/order";

export const safetyKinds: readonly { readonly value: SafetyKind; readonly label: string; readonly hint: string }[] = [
  {
    value: "possible-pregnancy",
    label: t("aPossiblePregnancy"),
    hint: t("aLatePeriodAPositive"),
  },
  {
    value: "low-mood",
    label: t("lowMoodOrThoughts"),
    hint: t("alsoWhenSomeoneClose"),
  },
  {
    value: "side-effect",
    label: t("aSideEffect"),
    hint: t("suchAsSevereHeadacheChanged"),
  },
];

/** What to do at once, before anyone has called. Follows the warnings of the monograph; a line is named only where one is sourced. */
export function doNow(kind: SafetyKind, lines: UrgentLines | undefined): string {
  if (kind === "possible-pregnancy") return t("takeNoFurtherCapsuleCall");
  if (kind === "side-effect") return t("takeNoFurtherCapsuleUntil", { emergency: emergencyOf(lines) });
  return lines === undefined
    ? t("takeNoFurtherCapsuleGetHelp")
    : t("takeNoFurtherCapsule", {
        emergency: lines.emergency.shown,
        name: lines.crisis.name,
        crisis: lines.crisis.line.shown,
      });
}

export const emergencyOf = (lines: UrgentLines | undefined): string =>
  lines?.emergency.shown ?? t("theEmergencyService");
