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

/** What to do at once, before anyone has called. Follows the warnings of the monograph; emergency numbers are India's. */
export const doNow: Readonly<Record<SafetyKind, string>> = {
  "possible-pregnancy": t("takeNoFurtherCapsuleCall"),
  "low-mood": t("takeNoFurtherCapsule"),
  "side-effect": t("takeNoFurtherCapsuleUntil"),
};
