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
    ...(files === null ? {} : { 1: `${files} ${files === 1 ? "page" : "pages"}.` }),
    ...(lastDay === null ? {} : { 6: `usable until ${formatDate(lastDay)}, as the first reading has its date.` }),
    8: `${patient.age} years on the date of birth given; ordered by ${patient.relationship === "self" ? "the patient" : "a guardian or carer"}.`,
    10: doseHint(weightKg, isBlind ? null : perDay, strengthMg),
    11: `${capsules} capsules are ordered.`,
    12:
      supplies.length === 0
        ? "nothing was supplied to this patient before."
        : `${supplies.length} earlier supplies are listed below.`,
    13:
      patient.effectiveCategory === "can-become-pregnant"
        ? "counts as one who can become pregnant."
        : "recorded as one who cannot become pregnant.",
    15: patient.noMedicines
      ? "says they take no other medicine."
      : `says they take: ${patient.medicines.join(", ") || "not stated"}.`,
  };
}

function doseHint(weightKg: number | null, perDay: number | null, strengthMg: number | null): string {
  if (weightKg === null) return "no weight was read, so no dose per kg can be computed.";
  if (perDay === null || strengthMg === null)
    return `${weightKg} kg was read; the clinical aid shows mg per kg for each number of capsules.`;
  return `${((strengthMg * perDay) / weightKg).toFixed(2)} mg per kg and day at ${weightKg} kg.`;
}
