import { t } from "@/content/words/dispensing";
import { type Check, type CheckKind, checkOf } from "./checks";

const own = (id: string, kind: CheckKind, words: string) => checkOf(kind, [{ id, words, rule: null }]);

/**
 * What dispensing rests on. Nothing is asked that cannot be true yet: the serial is given by dispensing itself, so that it stands on the
 * prescription's copy is confirmed afterwards.
 */
export const dispensingChecks: readonly Check[] = [
  own("pack", "asked", t("packIsSound")),
  own("counselling", "asked", t("patientWasCounselled")),
  own("rules-again", "computed", t("rulesJudgedAgain")),
  own("batches", "computed", t("batchesCompared")),
  own("charge", "computed", t("chargeStands")),
];
