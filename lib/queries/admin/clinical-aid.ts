import "server-only";
import { allergyList, type ListedAllergy } from "@/content/allergies";
import type { ListedInteraction } from "@/content/define-interaction";
import { interactionList } from "@/content/interactions";
import type { OrderRow } from "@/db/repo/order";
import { type PatientRow, patientById } from "@/db/repo/patient";
import { prescriptionById } from "@/db/repo/prescription";
import { questionsOf } from "@/db/repo/question";
import { registerOfPerson, suppliesOfPerson } from "@/db/repo/supply";
import { currentTranscription } from "@/db/repo/transcription";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import type { Place } from "@/lib/domain/clinical/after-course";
import { type ClinicalAid, clinicalAid, type KnownDose } from "@/lib/domain/clinical/aid";
import { heardWeights } from "@/lib/domain/clinical/heard-weights";
import { type DeclaredMedicines, matchInteractions } from "@/lib/domain/clinical/interactions";
import { type KnownWeight, toldWeight } from "@/lib/domain/clinical/weight";
import { paperOf, takenBeside } from "@/lib/domain/dispensing/cover";
import type { OtherSupply } from "@/lib/domain/dispensing/facts";
import type { Reading } from "@/lib/domain/prescription/reading";
import { ageOn, type Day, dayIn } from "@/lib/domain/shared/calendar";
import { notFound, type Refusal } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { log } from "@/lib/platform/log";
import type { QueryDeps } from "../deps";
import { visibleOrder } from "../order/visible-order";

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
  readonly aid: ClinicalAid;
  readonly interactions: DeclaredMedicines<ListedInteraction>;
  readonly allergies: DeclaredMedicines<ListedAllergy>;
  /** Null when they could not be read: to be said loudly, never shown as none. */
  readonly supplies: readonly CountedSupply[] | null;
  readonly strengthMg: number;
  readonly capsules: number;
  readonly place: Place;
}

/** What the workbench reckons of one order, for those who see prescriptions; null for a manager, whose duty it is not. */
export async function clinicalAidFor(
  deps: QueryDeps,
  actor: StaffActor,
  orderNumber: string,
): Promise<Result<ClinicalAidView | null, Refusal>> {
  const found = await visibleOrder(deps, actor, orderNumber);
  if (!found.ok) return found;
  const { order, lines, decision } = found.value;
  if (!can(actor, "order:view", { customerId: order.customerId })) return err(notFound);
  if (!can(actor, "prescription:view", { customerId: order.customerId })) return ok(null);
  const patient = await patientById(deps.database.read, order.patientId);
  const counted = await countedFor(deps, patient, orderNumber);
  const today = dayIn(deps.settings.pharmacy.timeZone, deps.clock.now());
  const strengthMg = lines[0]?.strengthMg ?? 0; // A request is one medicine of one strength.
  const capsules = lines.reduce((sum, line) => sum + line.packs * line.packCapsules, 0);
  const reading = await readingOf(deps, order);
  const asked = await questionsOf(deps.database.read, orderNumber);
  const heard = heardWeights(
    reading,
    asked.map(({ answer }) => answer),
  );
  const aid = clinicalAid({
    today,
    age: ageOn(patient.birthDate, today),
    weights: [...(counted?.weights ?? toldWeight(patient)), ...heard],
    dose: doseOf(decision?.transcription?.capsulesPerDay ?? null, patient.recordedCapsulesPerDay),
    besideMg: takenBeside(
      { strengthsMg: lines.map((line) => line.strengthMg), paper: paperOf(reading) },
      counted?.other ?? [],
      today,
    ).mg,
    order: { strengthMg, capsules },
    supplies: counted?.supplies.filter(({ whose }) => whose === "this-account") ?? null,
    possibleSupplies: counted?.supplies.filter(({ whose }) => whose === "possibly-same") ?? [],
    place: deps.settings.jurisdiction,
  });
  return ok({
    aid,
    interactions: matchInteractions(patient.medicines, patient.noMedicines, interactionList),
    allergies: matchInteractions(patient.allergies, patient.noAllergies, allergyList),
    supplies: counted?.supplies ?? null,
    strengthMg,
    capsules,
    place: deps.settings.jurisdiction,
  });
}

async function readingOf({ database }: QueryDeps, order: OrderRow): Promise<Reading | null> {
  const prescription = await prescriptionById(database.read, order.prescriptionId);
  const read = prescription === null ? null : await currentTranscription(database.read, prescription);
  return read?.reading ?? null;
}

function doseOf(read: number | null, recorded: number | null): KnownDose | null {
  if (read !== null) return { capsulesPerDay: read, origin: "this-prescription" };
  return recorded === null ? null : { capsulesPerDay: recorded, origin: "earlier-prescription" };
}

interface Counted {
  readonly supplies: readonly CountedSupply[];
  readonly weights: readonly KnownWeight[];
  /** What other orders gave or will give, for the doses taken beside this one. */
  readonly other: readonly OtherSupply[];
}

/** Supplies and told weights of this person. Null when reading failed: the rest of the bench must stand, and the aid says what it lacks. */
async function countedFor(
  { database, settings }: QueryDeps,
  patient: PatientRow,
  orderNumber: string,
): Promise<Counted | null> {
  try {
    const { timeZone } = settings.pharmacy;
    const { supplies, ofAccount } = await registerOfPerson(database.read, patient, orderNumber, timeZone);
    const other = await suppliesOfPerson(database.read, patient, orderNumber, timeZone);
    return { supplies, weights: ofAccount.flatMap(toldWeight), other };
  } catch (error) {
    log.error({ err: error, orderNumber }, "the register could not be read for the clinical aid");
    return null;
  }
}
