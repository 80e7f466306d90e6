import { t } from "@/content/words/bench-decision";
import { lastDayOf } from "@/lib/domain/dispensing/policy";
import { formatDate } from "@/lib/format/date";
import type { AdminOrderView } from "@/lib/queries/admin/order";

/** What can be computed beside the pharmacist's checks. Each is a hint: nothing is decided here. */
export function checkHints({
  patient,
  lines,
  prescription,
  supplies,
  transcription,
  policy,
}: AdminOrderView): Partial<Record<number, string>> {
  const capsules = lines.reduce((sum, line) => sum + line.packs * line.packCapsules, 0);
  const weightKg = transcription?.reading.weightKg ?? null;
  const perDay = transcription?.reading.lines[0]?.capsulesPerDay ?? null;
  const strengthMg = lines[0]?.strengthMg ?? null;
  // Whoever is to read it a second time is not told the first reading's dose.
  const isBlind = transcription !== null && !transcription.isOwn;
  const writtenOn = transcription?.reading.writtenOn ?? null;
  const lastDay = writtenOn === null ? null : lastDayOf(policy, writtenOn, patient.effectiveCategory);
  const files = prescription?.files.flatMap(({ pages }) => pages).length ?? null;
  return {
    ...(files === null ? {} : { 1: t("pages", { files }) }),
    ...(lastDay === null ? {} : { 6: t("usableUntilLastDayAsTheFirst", { lastDay: formatDate(lastDay) }) }),
    8: t("ageYearsOnTheDateOfBirth", {
      age: patient.age,
      relationship: patient.relationship === "self" ? "yes" : "no",
    }),
    10: doseHint(weightKg, isBlind ? null : perDay, strengthMg),
    11: t("capsulesAreOrdered", { capsules }),
    12:
      supplies.length === 0
        ? t("nothingWasSuppliedToThisPatient")
        : t("countEarlierSuppliesAreListedBelow", { count: supplies.length }),
    13:
      patient.effectiveCategory === "can-become-pregnant"
        ? t("countsAsOneWhoCanBecomePregnant")
        : t("recordedAsOneWhoCannotBecome"),
    15: patient.noMedicines
      ? t("saysTheyTakeNoOtherMedicine")
      : t("saysTheyTake", { medicines: patient.medicines.join(", ") || t("notStated") }),
  };
}

function doseHint(weightKg: number | null, perDay: number | null, strengthMg: number | null): string {
  if (weightKg === null) return t("noWeightWasReadSoNoDose");
  if (perDay === null || strengthMg === null) return t("weightKgKgWasRead", { weightKg });
  return t("strengthMgMgPerKgAndDay", { strengthMg: ((strengthMg * perDay) / weightKg).toFixed(2), weightKg });
}
