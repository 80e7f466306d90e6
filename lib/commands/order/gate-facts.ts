import "server-only";
import { medicineBySlug, substanceOf, substanceOfLines } from "@/content/medicines";
import { requestability } from "@/content/requestable";
import { firstSubstance } from "@/content/substances/all";
import { requiredAcknowledgements } from "@/content/substances/substance";
import type { Db, Tx } from "@/db/client";
import { customerById } from "@/db/repo/account";
import type { BasketLineRow } from "@/db/repo/basket";
import type { SaleItem } from "@/db/repo/catalogue";
import { countUnpaidOrders } from "@/db/repo/customer-order";
import { capsulesOnTheWay } from "@/db/repo/order";
import { hasOpenSafetyReport, patientOf } from "@/db/repo/patient";
import { filesOf, prescriptionById } from "@/db/repo/prescription";
import type { GateFacts, GateLine } from "@/lib/domain/checkout/gate";
import { policyFor } from "@/lib/domain/dispensing/policy";
import type { Address } from "@/lib/domain/order/address";
import { adultAge } from "@/lib/domain/patient/patient";
import { ageOn, type Day } from "@/lib/domain/shared/calendar";
import type { Settings } from "@/lib/platform/settings";

export interface GateQuestion {
  readonly customerId: string;
  readonly patientId: string | null;
  readonly prescriptionId: string | null;
  readonly acknowledgements: { readonly version: string; readonly accepted: readonly string[] };
  readonly address: Address | null;
  readonly basket: readonly BasketLineRow[];
  readonly items: readonly SaleItem[];
}

/** Collects what the gate judges. Used by the page that shows what is missing and by the command that obeys, so they cannot differ. */
export async function gateFacts(
  db: Db | Tx,
  question: GateQuestion,
  settings: Settings,
  today: Day,
): Promise<GateFacts> {
  const customer = await customerById(db, question.customerId);
  const patient = question.patientId === null ? null : await patientOf(db, question.customerId, question.patientId);
  // With an empty basket the statements can be read and confirmed ahead.
  const { statements } = question.basket.length === 0 ? firstSubstance : substanceOfLines(question.basket);
  const isMinor = patient !== null && ageOn(patient.birthDate, today) < adultAge;
  return {
    customer: {
      verified: customer.verified,
      birthDate: customer.birthDate,
      unpaidOrders: await countUnpaidOrders(db, question.customerId),
    },
    patient:
      patient === null || patient.replacedAt !== null
        ? null
        : {
            birthDate: patient.birthDate,
            relationship: patient.relationship,
            recordedCapsulesPerDay: patient.recordedCapsulesPerDay,
            capsulesOnTheWay: await capsulesOnTheWay(db, patient.id),
            openSafetyReport: await hasOpenSafetyReport(db, patient.id),
          },
    prescription: await prescriptionFacts(db, question),
    acknowledgements: {
      ...question.acknowledgements,
      current: {
        version: statements.version,
        required: requiredAcknowledgements(statements, { patientUnder18: isMinor }),
      },
    },
    address: question.address,
    lines: question.basket.map((line) => gateLine(line, question.items, settings, today)),
    deliveryPins: settings.deliveryPins,
    today,
  };
}

async function prescriptionFacts(
  db: Db | Tx,
  { prescriptionId, customerId }: GateQuestion,
): Promise<GateFacts["prescription"]> {
  const prescription = prescriptionId === null ? null : await prescriptionById(db, prescriptionId);
  if (prescription === null || prescription.customerId !== customerId) return null;
  return { files: (await filesOf(db, prescription.id)).length };
}

function gateLine(line: BasketLineRow, items: readonly SaleItem[], settings: Settings, today: Day): GateLine {
  const medicine = medicineBySlug(line.slug);
  const item = items.find((one) => one.slug === line.slug);
  if (medicine === null || item === undefined)
    throw new Error(`the basket holds ${line.slug}, which is not on the shelf`);
  const { monograph, rules } = substanceOf(medicine);
  return {
    slug: line.slug,
    title: `${medicine.brand} ${medicine.strengthMg} mg`,
    packs: line.packs,
    packCapsules: item.packCapsules,
    available: item.available,
    freePacks: item.freePacks,
    barred: requestability({
      medicine,
      monograph,
      suppliesNothing: settings.mode !== "live",
      policy: policyFor(rules, settings.jurisdiction, today, settings.profile),
    }),
  };
}
