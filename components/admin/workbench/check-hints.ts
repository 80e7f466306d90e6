import { t } from "@/content/words/t";
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
}: AdminOrderView): Partial<Record<string, string>> {
  const capsules = lines.reduce((sum, line) => sum + line.packs * line.packCapsules, 0);
  const toldKg = patient.weightGrams === null ? null : patient.weightGrams / 1000;
  const weightKg = transcription?.reading.weightKg ?? toldKg;
  const perDay = transcription?.reading.lines[0]?.capsulesPerDay ?? null;
  const strengthMg = lines[0]?.strengthMg ?? null;
  // Whoever is to read it a second time is not told the first transcription's dose.
  const isBlind = transcription !== null && !transcription.isOwn;
  const writtenOn = transcription?.reading.writtenOn ?? null;
  const lastDay = writtenOn === null ? null : lastDayOf(policy, writtenOn, patient.effectiveCategory);
  const isCan = patient.effectiveCategory === "can-become-pregnant";
  const files = prescription?.files.flatMap(({ pages }) => pages).length ?? null;
  return {
    ...(files === null ? {} : { document: t("benchDecision.pages", { files }) }),
    ...(lastDay === null
      ? {}
      : {
          [isCan ? "window-can" : "window-cannot"]: t("benchDecision.hintUsableUntil", {
            lastDay: formatDate(lastDay),
          }),
        }),
    age: t("benchDecision.hintAge", {
      age: patient.age,
      relationship: patient.relationship === "self" ? "yes" : "no",
    }),
    dose: doseHint(weightKg, isBlind ? null : perDay, strengthMg),
    "not-more-than-written": t("benchDecision.hintCapsules", { capsules }),
    ...(supplies === null
      ? {}
      : {
          "days-in-hand":
            supplies.length === 0
              ? t("benchDecision.hintNoSupplies")
              : t("benchDecision.hintSupplies", { count: supplies.length }),
        }),
    contraindications: patient.noMedicines
      ? t("benchDecision.hintNoMedicines")
      : t("benchDecision.hintMedicines", {
          medicines: patient.medicines.join(", ") || t("benchDecision.hintNotStated"),
        }),
  };
}

function doseHint(weightKg: number | null, perDay: number | null, strengthMg: number | null): string {
  if (weightKg === null) return t("benchDecision.hintNoWeight");
  if (perDay === null || strengthMg === null) return t("benchDecision.hintWeight", { weightKg });
  return t("benchDecision.hintDosePerKg", { strengthMg: ((strengthMg * perDay) / weightKg).toFixed(2), weightKg });
}
