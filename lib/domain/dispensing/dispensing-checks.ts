import { t } from "@/content/words/dispensing";
import type { Check } from "./checks";

const own = { mayNotApply: false, rule: null } as const;

/**
 * What dispensing rests on. Nothing is asked that cannot be true yet: the serial is given by dispensing itself, so that it stands on the
 * prescription's copy is confirmed afterwards.
 */
export const dispensingChecks: readonly Check[] = [
  { ...own, id: "pack", kind: "asked", words: t("packIsSound") },
  { ...own, id: "counselling", kind: "asked", words: t("patientWasCounselled") },
  { ...own, id: "rules-again", kind: "computed", words: t("rulesJudgedAgain") },
  { ...own, id: "batches", kind: "computed", words: t("batchesCompared") },
  { ...own, id: "charge", kind: "computed", words: t("chargeStands") },
];
