import { t } from "@/content/words/t";
import { sameName } from "@/lib/domain/patient/name";
import type { FullTranscription } from "@/lib/domain/prescription/full-transcription";
import { formatDate } from "@/lib/format/date";
import { sexWords, testResultWords } from "./transcription-words";

/** What was ordered, for holding a transcription against it. */
export interface Ordered {
  readonly title: string;
  readonly slug: string;
  readonly strengthMg: number;
  readonly capsules: number;
  readonly patientName: string;
}

export interface TranscriptionTableRow {
  readonly label: string;
  readonly read: string;
  /** What the order says of it; null where it says nothing. */
  readonly ordered: string | null;
  readonly standing: "same" | "differs" | "not-compared";
}

const notStated = t("benchPaper.notStated");

const row = (
  label: string,
  read: string | null,
  ordered: string | null = null,
  isSame?: boolean,
): TranscriptionTableRow => ({
  label,
  read: read ?? notStated,
  ordered,
  standing: isSame === undefined ? "not-compared" : isSame ? "same" : "differs",
});

/** A transcription line by line, with the order beside it where both speak of the same thing. */
export function transcriptionRows(
  reading: FullTranscription,
  ordered: Ordered,
  titleOf: (slug: string) => string,
): TranscriptionTableRow[] {
  const { patient, prescriber, lines } = reading;
  const [line] = lines;
  return [
    row(t("benchPaper.date"), formatDate(reading.writtenOn)),
    row(t("panel.patient"), patient.name, ordered.patientName, sameName(patient.name, ordered.patientName)),
    row(
      t("benchPaper.ageAndSex"),
      [
        patient.age === null ? null : t("benchPaper.ageYears", { age: patient.age }),
        patient.sex === null ? null : sexWords[patient.sex],
      ]
        .filter(Boolean)
        .join(", ") || null,
    ),
    ...(line === undefined ? [] : lineRows(line, ordered, titleOf)),
    ...lines.slice(1).map(({ asWritten }) => row(t("benchPaper.alsoOnPrescription"), asWritten)),
    row(
      t("panel.prescriber"),
      [prescriber.name, prescriber.qualification, prescriber.registration, prescriber.address]
        .filter(Boolean)
        .join(", "),
    ),
    row(t("benchPaper.diagnosis"), reading.diagnosis),
    row(
      t("panel.weight"),
      reading.weightKg === null
        ? null
        : reading.weighedOn === null
          ? t("benchPaper.weightLine", { weightKg: reading.weightKg })
          : t("benchPaper.weightLineOn", { weightKg: reading.weightKg, weighedOn: formatDate(reading.weighedOn) }),
    ),
    row(
      t("benchPaper.pregnancyTest"),
      reading.pregnancyTest === null
        ? null
        : t("benchPaper.testLine", {
            result: testResultWords[reading.pregnancyTest.result],
            day: formatDate(reading.pregnancyTest.on),
          }),
    ),
    row(
      t("benchPaper.consentForm"),
      reading.consentFormSeen === null
        ? null
        : reading.consentFormSeen
          ? t("benchPaper.consentSeen")
          : t("benchPaper.consentNotSeen"),
    ),
  ];
}

function lineRows(
  line: FullTranscription["lines"][number],
  ordered: Ordered,
  titleOf: (slug: string) => string,
): TranscriptionTableRow[] {
  const medicine = line.slug === null ? (line.namesBrand ? null : t("benchPaper.noBrand")) : titleOf(line.slug);
  const { strengthMg, capsulesPerDay, days, totalCapsules, repeats } = line;
  return [
    row(t("benchPaper.asWritten"), line.asWritten),
    row(t("panel.medicine"), medicine, ordered.title, line.slug === ordered.slug),
    row(
      t("benchPaper.strength"),
      strengthMg === null ? null : t("benchPaper.strengthInMg", { strengthMg }),
      t("benchPaper.strengthInMg", { strengthMg: ordered.strengthMg }),
      strengthMg === ordered.strengthMg,
    ),
    row(
      t("panel.dose"),
      capsulesPerDay === null || days === null ? null : t("benchPaper.doseLine", { capsulesPerDay, days }),
    ),
    row(
      t("benchPaper.total"),
      totalCapsules === null ? null : t("benchPaper.totalLine", { capsules: totalCapsules }),
      t("benchPaper.totalLine", { capsules: ordered.capsules }),
      totalCapsules !== null && ordered.capsules <= totalCapsules,
    ),
    row(
      t("benchPaper.repeats"),
      repeats === null
        ? null
        : repeats.intervalDays === null
          ? t("benchPaper.repeatsLine", { times: repeats.times })
          : t("benchPaper.repeatsEvery", { times: repeats.times, days: repeats.intervalDays }),
    ),
  ];
}
