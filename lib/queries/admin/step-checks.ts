import "server-only";
import { categoryOfOrder, type LoadedOrder } from "@/db/repo/order";
import { patientOfOrder } from "@/db/repo/patient";
import { prescriptionById } from "@/db/repo/prescription";
import { suppliesOfPerson } from "@/db/repo/supply";
import { currentTranscription } from "@/db/repo/transcription";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { approvalChecks, categoryChecks } from "@/lib/domain/dispensing/approval-checks";
import { dispensingChecks } from "@/lib/domain/dispensing/dispensing-checks";
import { furtherFactsOf } from "@/lib/domain/dispensing/further-facts";
import { policyFor } from "@/lib/domain/dispensing/policy";
import type { Check } from "@/lib/domain/dispensing/statements";
import { after } from "@/lib/domain/order/machine";
import { categoryToAskBy } from "@/lib/domain/patient/confirmed-category";
import type { Category } from "@/lib/domain/patient/patient";
import { dayIn } from "@/lib/domain/shared/calendar";
import type { QueryDeps } from "../deps";

/**
 * What the next step of staff on this order rests on: of an order to be decided what approving it says, of a charged one what dispensing says.
 * None for who does not see prescriptions, since the list itself tells of the patient. `supposed`: the category as a form has it that came back.
 */
export async function stepChecks(
  { database, settings, clock }: QueryDeps,
  actor: StaffActor,
  { order, lines, decision }: LoadedOrder,
  supposed: Category | null = null,
): Promise<readonly Check[]> {
  if (!can(actor, "prescription:view", order)) return [];
  if (after(order.state, "dispense") !== null) return dispensingChecks;
  if (decision !== null || after(order.state, "decline") === null) return [];
  const db = database.read;
  const { timeZone } = settings.pharmacy;
  const today = dayIn(timeZone, clock.now());
  const patient = await patientOfOrder(db, order);
  const prescription = await prescriptionById(db, order.prescriptionId);
  const typed = prescription === null ? null : await currentTranscription(db, prescription);
  const ofCategory = {
    confirmed: supposed === null ? await categoryOfOrder(db, order.orderNumber) : { value: supposed },
    declared: patient.categoryDeclared,
    sexWritten: typed?.reading.patient.sex ?? null,
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
    further: furtherFactsOf({
      supplies: await suppliesOfPerson(db, patient, order.orderNumber, timeZone),
      pin: order.address.pin,
      deliveryPins: settings.deliveryPins,
      reading: typed?.reading ?? null,
    }),
  };
  const policy = policyFor(settings.jurisdiction, today, settings.profile);
  return [...categoryChecks(ofCategory), ...approvalChecks(policy, known, today)];
}
