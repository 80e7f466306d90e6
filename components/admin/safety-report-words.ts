import { safetyPickTexts } from "@/content/safety-picks";
import { t } from "@/content/words/t";
import type { SafetyAct, SafetyGrade, SafetyPick } from "@/lib/domain/safety/report";

export const gradeWords = (grade: SafetyGrade) => t(`safety.grade.${grade}`);
export const actWords = (act: SafetyAct | "as-noted") => t(`safety.act.${act}`);

/** What was picked, as one line; words alone are told by who may read them. */
export const picksWords = (picks: readonly SafetyPick[], hasWords: boolean): string =>
  [...picks.map((pick) => safetyPickTexts[pick].label), ...(hasWords ? [t("safety.readWords")] : [])].join(" · ");
