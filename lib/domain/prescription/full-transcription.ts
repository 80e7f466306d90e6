import type { Day } from "../shared/calendar";
import type { Sex, Transcription, TypedSoFar } from "./transcription";

/** One line of the prescription as it is written, ours or not: what stands beside our medicine matters for interactions. */
export interface TranscribedLine {
  readonly asWritten: string;
  /** The preparation of our shelf that it names by brand and strength; null: another medicine, or no brand (`namesBrand`). */
  readonly slug: string | null;
  readonly namesBrand: boolean;
  readonly strengthMg: number | null;
  readonly form: string | null;
  readonly frequency: string | null;
  readonly capsulesPerDay: number | null;
  readonly days: number | null;
  readonly totalCapsules: number | null;
  /** How often it may be supplied again and after how many days each (rule 65(11)); null: not stated, so once. */
  readonly repeats: { readonly times: number; readonly intervalDays: number | null } | null;
}

/** Everything a prescription says, typed by a person who read it. `null` is "not stated on it", never "no". */
export interface FullTranscription {
  readonly writtenOn: Day;
  readonly prescriber: {
    readonly name: string;
    readonly qualification: string | null;
    readonly registration: string;
    readonly address: string | null;
  };
  readonly patient: {
    readonly name: string;
    readonly age: number | null;
    readonly sex: Sex | null;
    readonly address: string | null;
  };
  /** The first is the one that the order is about. */
  readonly lines: readonly TranscribedLine[];
  readonly diagnosis: string | null;
  readonly weightKg: number | null;
  readonly weighedOn: Day | null;
  readonly pregnancyTest: { readonly on: Day; readonly result: "negative" | "positive" } | null;
  readonly consentFormSeen: boolean | null;
}

/** A full transcription from the short form by which a pharmacist alone approves: what that form does not ask for is not stated. */
export function fullTranscriptionOf(typed: Transcription, title: string): FullTranscription {
  return {
    writtenOn: typed.writtenOn,
    prescriber: {
      name: typed.prescriberName,
      qualification: typed.prescriberQualification ?? null,
      registration: typed.prescriberRegistration,
      address: typed.prescriberAddress ?? null,
    },
    patient: { name: typed.patientName, age: typed.patientAge ?? null, sex: typed.patientSex ?? null, address: null },
    lines: [
      {
        asWritten: title,
        slug: typed.slug,
        namesBrand: true,
        strengthMg: typed.strengthMg,
        form: null,
        frequency: null,
        capsulesPerDay: typed.capsulesPerDay,
        days: typed.days,
        totalCapsules: typed.totalCapsules,
        repeats: null,
      },
    ],
    diagnosis: null,
    weightKg: typed.weightKg ?? null,
    weighedOn: null,
    pregnancyTest: null,
    consentFormSeen: null,
  };
}

/** What a second reader typed of what the first left out. Where both state it the first stands; a weight is compared by the second entry. */
export function filledUp(full: FullTranscription, typed: TypedSoFar): FullTranscription {
  const { prescriber, patient } = full;
  return {
    ...full,
    prescriber: { ...prescriber, qualification: prescriber.qualification ?? typed.prescriberQualification ?? null },
    patient: { ...patient, age: patient.age ?? typed.patientAge ?? null, sex: patient.sex ?? typed.patientSex ?? null },
    weightKg: full.weightKg ?? typed.weightKg ?? null,
  };
}

/** The short form of a transcription, on which the rules are judged; null when its first line does not say enough to be judged. */
export function transcriptionOf(full: FullTranscription): Transcription | null {
  const {
    writtenOn,
    prescriber,
    patient,
    weightKg,
    lines: [line],
  } = full;
  if (line === undefined || line.slug === null) return null;
  const { slug, strengthMg, capsulesPerDay, days, totalCapsules } = line;
  if (strengthMg === null || capsulesPerDay === null || days === null || totalCapsules === null) return null;
  return {
    writtenOn,
    patientName: patient.name,
    slug,
    strengthMg,
    capsulesPerDay,
    days,
    totalCapsules,
    prescriberName: prescriber.name,
    prescriberRegistration: prescriber.registration,
    ...(prescriber.address === null ? {} : { prescriberAddress: prescriber.address }),
    ...(prescriber.qualification === null ? {} : { prescriberQualification: prescriber.qualification }),
    ...(patient.age === null ? {} : { patientAge: patient.age }),
    ...(patient.sex === null ? {} : { patientSex: patient.sex }),
    ...(weightKg === null ? {} : { weightKg }),
  };
}
