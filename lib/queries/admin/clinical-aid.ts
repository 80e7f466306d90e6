import "server-only";
import type { ListedAllergy, ListedInteraction } from "@/content/define-interaction";
import { substanceOfLines } from "@/content/medicines";
import type { Substance } from "@/content/substances/substance";
import type { LoadedOrder } from "@/db/repo/order";
import type { PatientRow } from "@/db/repo/patient";
import type { QuestionRow } from "@/db/repo/question";
import type { RegisterOfPerson } from "@/db/repo/supply";
import { type ClinicalAid, clinicalAid, type KnownDose } from "@/lib/domain/clinical/aid";
import { heardWeights } from "@/lib/domain/clinical/heard-weights";
import { type DeclaredMedicines, matchInteractions } from "@/lib/domain/clinical/interactions";
import { toldWeight } from "@/lib/domain/clinical/weight";
import { paperOf, takenBeside } from "@/lib/domain/dispensing/cover";
import type { OtherSupply } from "@/lib/domain/dispensing/facts";
import type { Jurisdiction } from "@/lib/domain/dispensing/jurisdiction";
import type { FullTranscription } from "@/lib/domain/prescription/full-transcription";
import { ageOn, type Day } from "@/lib/domain/shared/calendar";

/** One line of the register that counts, or may count, for this patient. */
export interface CountedSupply {
  readonly orderNumber: string;
  readonly serial: number;
  readonly suppliedOn: Day;
  readonly strengthMg: number;
  readonly capsules: number;
  readonly capsulesPerDay: number | null;
  /** `possibly-same`: another account has a patient of the same or a near name and the same date of birth. */
  readonly whose: "this-account" | "possibly-same";
}

export interface ClinicalAidView {
  /** What the order is about: its lists were asked, its sources are named. */
  readonly substance: Substance;
  readonly aid: ClinicalAid;
  readonly interactions: DeclaredMedicines<ListedInteraction>;
  readonly allergies: DeclaredMedicines<ListedAllergy>;
  /** Null when they could not be read: to be said loudly, never shown as none. */
  readonly supplies: readonly CountedSupply[] | null;
  readonly strengthMg: number;
  readonly capsules: number;
  readonly place: Jurisdiction;
}

export interface ClinicalFacts {
  /** The patient's record as it is now. */
  readonly patient: PatientRow;
  readonly reading: FullTranscription | null;
  readonly questions: readonly Pick<QuestionRow, "answer">[];
  /** Null when the register could not be read: the rest of the bench must stand, and the aid says what it lacks. */
  readonly register: RegisterOfPerson | null;
  /** What other orders gave or will give, for the doses taken beside this one. */
  readonly otherSupplies: readonly OtherSupply[];
  readonly today: Day;
  readonly place: Jurisdiction;
}

/** What the workbench reckons of one order. For those who see prescriptions. */
export function clinicalAidView({ lines, decision }: LoadedOrder, facts: ClinicalFacts): ClinicalAidView {
  const { patient, reading, questions, register, otherSupplies, today, place } = facts;
  const substance = substanceOfLines(lines);
  const strengthMg = lines[0]?.strengthMg ?? 0; // A request is one medicine of one strength.
  const capsules = lines.reduce((sum, line) => sum + line.packs * line.packCapsules, 0);
  const heard = heardWeights(
    reading,
    questions.map(({ answer }) => answer),
  );
  const told = register?.ofAccount.flatMap(toldWeight) ?? toldWeight(patient);
  const beside = { strengthsMg: lines.map((line) => line.strengthMg), paper: paperOf(reading) };
  const aid = clinicalAid({
    today,
    age: ageOn(patient.birthDate, today),
    weights: [...told, ...heard],
    dose: doseOf(decision?.transcription?.capsulesPerDay ?? null, patient.recordedCapsulesPerDay),
    besideMg: takenBeside(beside, otherSupplies, today).mg,
    order: { strengthMg, capsules },
    supplies: register?.supplies.filter(({ whose }) => whose === "this-account") ?? null,
    possibleSupplies: register?.supplies.filter(({ whose }) => whose === "possibly-same") ?? [],
    place,
  });
  return {
    substance,
    aid,
    interactions: matchInteractions(patient.medicines, patient.noMedicines, substance.interactions.list),
    allergies: matchInteractions(patient.allergies, patient.noAllergies, substance.allergies),
    supplies: register?.supplies ?? null,
    strengthMg,
    capsules,
    place,
  };
}

function doseOf(read: number | null, recorded: number | null): KnownDose | null {
  if (read !== null) return { capsulesPerDay: read, origin: "this-prescription" };
  return recorded === null ? null : { capsulesPerDay: recorded, origin: "earlier-prescription" };
}
