import { t } from "@/content/words/bench-paper";
import { sameName } from "@/lib/domain/patient/name";
import type { Reading } from "@/lib/domain/prescription/reading";
import { formatDate } from "@/lib/format/date";
import { sexWords, testResultWords } from "./reading-words";

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

const notStated = t("notStated");

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
    row(t("date"), formatDate(reading.writtenOn)),
    row(t("patient"), patient.name, ordered.patientName, sameName(patient.name, ordered.patientName)),
    row(
      t("ageAndSex"),
      [
        patient.age === null ? null : t("ageYears", { age: patient.age }),
        patient.sex === null ? null : sexWords[patient.sex],
      ]
        .filter(Boolean)
        .join(", ") || null,
    ),
    ...(line === undefined ? [] : lineRows(line, ordered, titleOf)),
    ...lines.slice(1).map(({ asWritten }) => row(t("alsoOnIt"), asWritten)),
    row(
      t("prescriber"),
      [prescriber.name, prescriber.qualification, prescriber.registration, prescriber.address]
        .filter(Boolean)
        .join(", "),
    ),
    row(t("diagnosis"), reading.diagnosis),
    row(
      t("weight"),
      reading.weightKg === null
        ? null
        : t("weightKgKgWeighedOn", {
            weightKg: reading.weightKg,
            weighedOn: reading.weighedOn === null ? "" : t("onWeighedOn", { weighedOn: formatDate(reading.weighedOn) }),
          }),
    ),
    row(
      t("pregnancyTest"),
      reading.pregnancyTest === null
        ? null
        : t("testOfDay", {
            result: testResultWords[reading.pregnancyTest.result],
            day: formatDate(reading.pregnancyTest.on),
          }),
    ),
    row(t("consentForm"), reading.consentFormSeen === null ? null : reading.consentFormSeen ? t("seen") : t("notSeen")),
  ];
}

function lineRows(line: Reading["lines"][number], ordered: Ordered, titleOf: (slug: string) => string): ReadingRow[] {
  const medicine = line.slug === null ? (line.namesBrand ? null : t("namesNoBrand")) : titleOf(line.slug);
  const { strengthMg, capsulesPerDay, days, totalCapsules, repeats } = line;
  return [
    row(t("asWritten"), line.asWritten),
    row(t("medicine"), medicine, ordered.title, line.slug === ordered.slug),
    row(
      t("strength"),
      strengthMg === null ? null : t("strengthMgMg", { strengthMg }),
      t("strengthMgMg", { strengthMg: ordered.strengthMg }),
      strengthMg === ordered.strengthMg,
    ),
    row(
      t("dose"),
      capsulesPerDay === null || days === null ? null : t("capsulesPerDayADayForDays", { capsulesPerDay, days }),
    ),
    row(
      t("total"),
      totalCapsules === null ? null : t("capsules", { capsules: totalCapsules }),
      t("capsules", { capsules: ordered.capsules }),
      totalCapsules !== null && ordered.capsules <= totalCapsules,
    ),
    row(
      t("repeats"),
      repeats === null
        ? null
        : repeats.intervalDays === null
          ? t("repeatsTimes", { times: repeats.times })
          : t("repeatsTimesEvery", { times: repeats.times, days: repeats.intervalDays }),
    ),
  ];
}
