import "server-only";
import { substanceOfLines } from "@/content/medicines";
import { type CustomerRow, customerById } from "@/db/repo/account";
import { categoryOfOrder, type LoadedOrder, type OrderRow } from "@/db/repo/order";
import { pagesSeenBy } from "@/db/repo/page-view";
import { hasOpenSafetyReport, lockPatient, type PatientRow, patientById } from "@/db/repo/patient";
import { recordsOfPerson } from "@/db/repo/person";
import { questionsOf } from "@/db/repo/question";
import { registerOfPerson, usedFromPrescription } from "@/db/repo/supply";
import type { StaffActor } from "@/lib/domain/access/actor";
import { toldTest, toldTestReasons } from "@/lib/domain/clinical/told-test";
import { toldWeight } from "@/lib/domain/clinical/weight";
import { type ApprovalFacts, type ApprovalReason, approvalReasons } from "@/lib/domain/dispensing/approval";
import { approvalChecks, categoryChecks } from "@/lib/domain/dispensing/approval-checks";
import { takenBeside } from "@/lib/domain/dispensing/cover";
import { policyFor } from "@/lib/domain/dispensing/policy";
import type { Check } from "@/lib/domain/dispensing/statements";
import { type ConfirmedCategory, categoryReasons, categoryToAskBy } from "@/lib/domain/patient/confirmed-category";
import type { FullTranscription } from "@/lib/domain/prescription/full-transcription";
import type { TypedSoFar } from "@/lib/domain/prescription/transcription";
import { isHeldBack } from "@/lib/domain/prescription/virus-scan";
import { ageOn, dayIn } from "@/lib/domain/shared/calendar";
import type { Work } from "../command";
import { clinicalReasons } from "./clinical-judgement";
import { loadOrderFacts } from "./dispensing-facts";

/** Everything against approving, and what the approval rests on. */
export interface Judged {
  readonly reasons: readonly ApprovalReason[];
  readonly checks: readonly Check[];
  /** What approving confirms of the category, where nobody has confirmed it for this order; null: somebody has. */
  readonly category: Given | null;
}

type Given = Pick<ConfirmedCategory, "value" | "from">;

/**
 * Judges this order as it was read: by the policy in force today, the order's own standing, and what is known of the patient. Where nothing was
 * read (`transcription` null) there is nothing to judge; what is asked of the pharmacist is asked all the same.
 */
export async function judgeApproval(
  work: Work,
  pharmacist: StaffActor,
  loaded: LoadedOrder,
  transcription: TypedSoFar | null,
  reading: FullTranscription | null,
  given: Given | null = null,
): Promise<Judged> {
  const { tx } = work;
  const { order, lines, payment } = loaded;
  const substance = substanceOfLines(lines);
  await lockPatient(tx, order.patientId, "share");
  const patient = await patientById(tx, order.patientId);
  const customer = await customerById(tx, order.customerId);
  const pages = await pagesSeenBy(tx, order.prescriptionId, pharmacist.userId);
  const policy = policyOf(work, loaded);
  const ofCategory = {
    confirmed: given ?? (await categoryOfOrder(tx, order.orderNumber)),
    declared: patient.categoryDeclared,
    sexWritten: transcription?.patientSex ?? reading?.patient.sex ?? null,
    age: ageOn(patient.birthDate, work.today),
  };
  const known = {
    lines: lines.map((line) => ({
      slug: line.slug,
      title: `${line.brand} ${line.strengthMg} mg`,
      strengthMg: line.strengthMg,
      capsules: line.packs * line.packCapsules,
    })),
    patient: {
      name: patient.name,
      birthDate: patient.birthDate,
      category: categoryToAskBy(ofCategory),
    },
    further: await loadOrderFacts(work, order, patient, reading),
  };
  const checks = [
    ...categoryChecks(ofCategory),
    ...approvalChecks(policy, { ...known, hasPages: pages.length > 0 }, work.today),
  ];
  const category =
    given ?? (ofCategory.confirmed === null ? { value: patient.categoryDeclared, from: "patient" } : null);
  if (transcription === null) return { reasons: [], checks, category };
  const used = await usedFromPrescription(tx, order, transcription);
  const facts: ApprovalFacts = {
    ...known,
    transcription,
    decider: relationOf(pharmacist, customer),
    capsulesUsed: used.capsules,
    earlier: used.earlier,
    pages: pages.map((page) => ({
      page: { number: page.pageNumber, name: page.displayName },
      opened: page.opened,
      heldBack: isHeldBack(page.scan, work.settings.unscannedFiles),
    })),
    openSafetyReport: await hasOpenSafetyReport(tx, patient.id),
    acknowledgementsCurrent: order.acknowledgementsVersion === substance.statements.version,
    holdUntil: payment.state === "authorised" ? payment.captureBefore : null,
    now: work.now,
    today: work.today,
  };
  const asked = await questionsOf(tx, order.orderNumber);
  const answers = asked.map(({ answer }) => answer);
  const { supplies, weights } = await registered(work, order, patient);
  const beside = besideOf(facts);
  const clinical = clinicalReasons(
    { substance, patient, weights, reading, answers, supplies, beside },
    transcription,
    work.today,
  );
  const told = toldTest(
    asked.map(({ answer, endedAt }) => ({
      answer,
      on: endedAt === null ? null : dayIn(work.settings.pharmacy.timeZone, endedAt),
    })),
  );
  const ofTest = known.patient.category === "can-become-pregnant" ? toldTestReasons(told) : [];
  const reasons = [...categoryReasons(ofCategory), ...approvalReasons(policy, facts), ...clinical, ...ofTest];
  return { reasons, checks, category };
}

/** What the register says of the person, and every weight that was told of them. */
async function registered({ tx, settings }: Work, { orderNumber }: OrderRow, patient: PatientRow) {
  const records = await recordsOfPerson(tx, patient);
  const { timeZone } = settings.pharmacy;
  const { supplies, ofAccount } = await registerOfPerson(tx, patient, records, orderNumber, timeZone);
  const of = (wanted: (typeof supplies)[number]["whose"]) => supplies.filter(({ whose }) => whose === wanted);
  return {
    supplies: { known: of("this-account"), possible: of("possibly-same") },
    weights: ofAccount.flatMap(toldWeight),
  };
}

function besideOf({ further: { otherSupplies }, lines, transcription, today }: ApprovalFacts) {
  if (otherSupplies === "unknown") return { mg: 0, onThisPaper: false };
  const { writtenOn, prescriberRegistration: registration } = transcription;
  const strengthsMg = lines.map(({ strengthMg }) => strengthMg);
  return takenBeside({ strengthsMg, paper: { writtenOn, registration } }, otherSupplies, today);
}

/** How the pharmacist stands to the order: nobody decides their own. */
export function relationOf(pharmacist: StaffActor, customer: CustomerRow) {
  return {
    isCustomer: pharmacist.userId === customer.id,
    name: pharmacist.name,
    customerName: customer.name,
  };
}

/** The rules that govern what an order is about, today. */
export const policyOf = (
  { settings, today }: Pick<Work, "settings" | "today">,
  { lines }: Pick<LoadedOrder, "lines">,
) => policyFor(substanceOfLines(lines).rules, settings.jurisdiction, today, settings.profile);
