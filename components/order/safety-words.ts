import { safetyPickTexts } from "@/content/safety-picks";
import type { UrgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/t";
import type { ToldSafety } from "@/lib/queries/account/order";

/** The capsules first: what to do depends on whether there are any at home. */
const capsuleWords = {
  "stop-now": { atHome: t("order.doTakeNone"), none: t("order.doNotStart") },
  "call-today": { atHome: t("order.doTakeNoneUntil"), none: t("order.doNotStartUntil") },
  mild: { atHome: t("order.doTakeAsPrescribed"), none: t("order.doCommon") },
} as const;

/** What to do at once, before anyone has called. A line is named only where one is sourced. */
export function doNow({ picks, grade }: ToldSafety, hasCapsules: boolean, lines: UrgentLines | undefined): string[] {
  const isHarm = picks.includes("thoughts-of-harm");
  const help = isHarm || picks.includes("low-mood") ? [crisisWords(isHarm || grade === "stop-now", lines)] : [];
  return [
    capsuleWords[grade][hasCapsules ? "atHome" : "none"],
    ...help,
    ...picks.map((pick) => safetyPickTexts[pick].now),
    grade === "mild" ? t("order.doTellUsIf") : t("order.doInEmergency", { emergency: emergencyOf(lines) }),
  ];
}

/** Also for low mood: it may be worse than it was told. */
function crisisWords(isNow: boolean, lines: UrgentLines | undefined): string {
  if (lines === undefined) return t("order.harmGetHelp");
  const { emergency, crisis } = lines;
  const values = { emergency: emergency.shown, name: crisis.name, crisis: crisis.line.shown };
  return isNow ? t("order.harmCallNow", values) : t("order.harmShouldCome", values);
}

export const emergencyOf = (lines: UrgentLines | undefined): string =>
  lines?.emergency.shown ?? t("order.emergencyUnknown");
