import { safetyPickTexts } from "@/content/safety-picks";
import { t } from "@/content/words/safety";
import type { SafetyAct, SafetyGrade, SafetyPick } from "@/lib/domain/safety/report";

export const gradeWords: Readonly<Record<SafetyGrade, string>> = {
  "stop-now": t("stopAndCallNow"),
  "call-today": t("callToday"),
  mild: t("commonAndMild"),
};

export const actWords: Readonly<Record<SafetyAct | "as-noted", string>> = {
  "spoke-with-patient": t("spokeWithPatient"),
  "told-prescriber": t("toldPrescriber"),
  "sent-to-doctor": t("sentToDoctor"),
  "stopped-supply": t("stoppedSupply"),
  "asked-money-back": t("askedMoneyBack"),
  "no-danger": t("noDanger"),
  "as-noted": t("asNoted"),
};

/** What was picked, as one line; words alone are told by who may read them. */
export const picksWords = (picks: readonly SafetyPick[], hasWords: boolean): string =>
  [...picks.map((pick) => safetyPickTexts[pick].label), ...(hasWords ? [t("readWhatTheyWrote")] : [])].join(" · ");
