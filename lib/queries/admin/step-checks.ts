import "server-only";
import { substanceOfLines } from "@/content/medicines";
import type { LoadedOrder } from "@/db/repo/order";
import { type PeopleOfOrder, peopleOfOrder } from "@/db/repo/patient";
import { recordsOfPerson } from "@/db/repo/person";
import { suppliesOfPerson } from "@/db/repo/supply";
import { type ReadPrescription, readPrescription } from "@/db/repo/transcription";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { approvalChecks, categoryChecks } from "@/lib/domain/dispensing/approval-checks";
import { dispensingChecks } from "@/lib/domain/dispensing/dispensing-checks";
import type { OtherSupply } from "@/lib/domain/dispensing/facts";
import { orderFacts } from "@/lib/domain/dispensing/order-facts";
import { policyFor } from "@/lib/domain/dispensing/policy";
import type { Check } from "@/lib/domain/dispensing/statements";
import { after } from "@/lib/domain/order/machine";
import { categoryToAskBy } from "@/lib/domain/patient/confirmed-category";
import type { Category } from "@/lib/domain/patient/patient";
import { dayIn } from "@/lib/domain/shared/calendar";
import type { QueryDeps } from "../deps";

/** What the checks of the next step are made from. */
export interface CheckedFacts {
  readonly people: PeopleOfOrder;
  readonly read: ReadPrescription;
  /** What every other order gave this person, or will. */
  readonly otherSupplies: readonly OtherSupply[];
}

export async function stepChecks(
  deps: QueryDeps,
  actor: StaffActor,
  loaded: LoadedOrder,
  supposed: Category | null = null,
): Promise<readonly Check[]> {
  const { order } = loaded;
  const db = deps.database.read;
  const [people, read] = await Promise.all([peopleOfOrder(db, order), readPrescription(db, order.prescriptionId)]);
  const records = await recordsOfPerson(db, people.patient);
  const otherSupplies = await suppliesOfPerson(db, records, order.orderNumber, deps.settings.pharmacy.timeZone);
  return stepChecksBy(deps, actor, loaded, { people, read, otherSupplies }, supposed);
}

/**
 * What the next step of staff on this order rests on: of an order to be decided what approving it says, of a charged one what dispensing says.
 * None for who does not see prescriptions, since the list itself tells of the patient. `supposed`: the category as a form has it that came back.
 */
export function stepChecksBy(
  { settings, clock }: Pick<QueryDeps, "settings" | "clock">,
  actor: StaffActor,
  { order, lines, decision }: LoadedOrder,
  { people, read, otherSupplies }: CheckedFacts,
  supposed: Category | null,
): readonly Check[] {
  if (!can(actor, "prescription:view", order)) return [];
  if (after(order.state, "dispense") !== null) return dispensingChecks;
  if (decision !== null || after(order.state, "decline") === null) return [];
  const today = dayIn(settings.pharmacy.timeZone, clock.now());
  const { patient } = people;
  const reading = read.transcription?.reading ?? null;
  const ofCategory = {
    confirmed: supposed === null ? people.category : { value: supposed },
    declared: patient.categoryDeclared,
    sexWritten: reading?.patient.sex ?? null,
  };
  const known = {
    patient: {
      name: patient.name,
      birthDate: patient.birthDate,
      category: categoryToAskBy(ofCategory),
    },
    lines: lines.map((line) => ({
      slug: line.slug,
      title: `${line.brand} ${line.strengthMg} mg`,
      strengthMg: line.strengthMg,
      capsules: line.packs * line.packCapsules,
    })),
    hasPages: true,
    further: orderFacts({
      supplies: otherSupplies,
      pin: order.address.pin,
      deliveryPins: settings.deliveryPins,
      reading,
    }),
  };
  const policy = policyFor(substanceOfLines(lines).rules, settings.jurisdiction, today, settings.profile);
  return [...categoryChecks(ofCategory), ...approvalChecks(policy, known, today)];
}
