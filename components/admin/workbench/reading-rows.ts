import type { Reading } from "@/lib/domain/prescription/reading";
import { sameName } from "@/lib/domain/prescription/transcription";
import { formatDate } from "@/lib/format/date";

/** What was ordered, for holding a reading against it. */
export interface Ordered {
  readonly title: string;
  readonly slug: string;
  readonly strengthMg: number;
  readonly capsules: number;
  readonly patientName: string;
}

export interface ReadingRow {
  readonly label: string;
  readonly read: string;
  /** What the order says of it; null where it says nothing. */
  readonly ordered: string | null;
  readonly standing: "same" | "differs" | "not-compared";
}

const notStated = "Not stated";

const row = (label: string, read: string | null, ordered: string | null = null, isSame?: boolean): ReadingRow => ({
  label,
  read: read ?? notStated,
  ordered,
  standing: isSame === undefined ? "not-compared" : isSame ? "same" : "differs",
});

/** A reading line by line, with the order beside it where both speak of the same thing. */
export function readingRows(reading: Reading, ordered: Ordered, titleOf: (slug: string) => string): ReadingRow[] {
  const { patient, prescriber, lines } = reading;
  const [line] = lines;
  return [
    row("Date", formatDate(reading.writtenOn)),
    row("Patient", patient.name, ordered.patientName, sameName(patient.name, ordered.patientName)),
    row(
      "Age and sex",
      [patient.age === null ? null : `${patient.age} years`, patient.sex].filter(Boolean).join(", ") || null,
    ),
    ...(line === undefined ? [] : lineRows(line, ordered, titleOf)),
    ...lines.slice(1).map(({ asWritten }) => row("Also on it", asWritten)),
    row(
      "Prescriber",
      [prescriber.name, prescriber.qualification, prescriber.registration, prescriber.address]
        .filter(Boolean)
        .join(", "),
    ),
    row("Diagnosis", reading.diagnosis),
    row(
      "Weight",
      reading.weightKg === null
        ? null
        : `${reading.weightKg} kg${reading.weighedOn === null ? "" : ` on ${formatDate(reading.weighedOn)}`}`,
    ),
    row(
      "Pregnancy test",
      reading.pregnancyTest === null
        ? null
        : `${reading.pregnancyTest.result}, ${formatDate(reading.pregnancyTest.on)}`,
    ),
    row("Consent form", reading.consentFormSeen === null ? null : reading.consentFormSeen ? "Seen" : "Not seen"),
  ];
}

function lineRows(line: Reading["lines"][number], ordered: Ordered, titleOf: (slug: string) => string): ReadingRow[] {
  const medicine = line.slug === null ? (line.namesBrand ? null : "Names no brand") : titleOf(line.slug);
  const { strengthMg, capsulesPerDay, days, totalCapsules, repeats } = line;
  return [
    row("As written", line.asWritten),
    row("Medicine", medicine, ordered.title, line.slug === ordered.slug),
    row("Strength", amount(strengthMg, "mg"), `${ordered.strengthMg} mg`, strengthMg === ordered.strengthMg),
    row("Dose", capsulesPerDay === null || days === null ? null : `${capsulesPerDay} a day for ${days} days`),
    row(
      "Total",
      amount(totalCapsules, "capsules"),
      `${ordered.capsules} capsules`,
      totalCapsules !== null && ordered.capsules <= totalCapsules,
    ),
    row(
      "Repeats",
      repeats === null
        ? null
        : `${repeats.times} times${repeats.intervalDays === null ? "" : `, every ${repeats.intervalDays} days`}`,
    ),
  ];
}

const amount = (value: number | null, unit: string) => (value === null ? null : `${value} ${unit}`);
