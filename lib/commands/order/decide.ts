import "server-only";
import { acknowledgementsVersion } from "@/content/safety-acknowledgements";
import { type CustomerRow, customerById } from "@/db/store/customers";
import { insertDecision, type LoadedOrder, saveState, usedFromPrescription } from "@/db/store/orders";
import { hasOpenSafetyReport, patientById, updatePatient } from "@/db/store/patients";
import { lockPrescription, pagesSeenBy } from "@/db/store/prescriptions";
import { endReservations } from "@/db/store/stock";
import { type DecideOrder, decideOrder } from "@/lib/contracts/order";
import { approvalReasons, separationReasons } from "@/lib/domain/dispensing/approval";
import { indiaPolicy } from "@/lib/domain/dispensing/policy";
import { effectiveCategory } from "@/lib/domain/patient/patient";
import type { Transcription } from "@/lib/domain/prescription/transcription";
import { conflict, type Reason, type Refusal, refused } from "@/lib/domain/shared/reason";
import { err, type Result } from "@/lib/domain/shared/result";
import { capturePayment, releasePayment } from "@/lib/jobs/definitions/payment-jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import { command, type Done, done, type Work } from "../command";
import { keepDeadlines } from "./keep-deadlines";
import { notifyCustomer } from "./notify";
import { orderForChange, stateRefusal } from "./standing";

export interface Decided {
  readonly orderNumber: string;
  readonly version: number;
  readonly state: "approved" | "declined";
}

type Decision = Promise<Result<Done<Decided>, Refusal>>;

/**
 * A pharmacist's word on an order. Approving means typing what the prescription says; every rule is judged on what was typed, at once, and
 * the charge is queued in this same transaction. The decisions table has one row an order: of two deciders one wins.
 */
export const decideOrderCommand = command({
  name: "order.approved",
  input: decideOrder,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, input: DecideOrder): Decision {
    const loaded = await orderForChange(work.tx, work.actor, "order:decide", input);
    if (!loaded.ok) return loaded;
    const { order, decision } = loaded.value;
    if (decision !== null)
      return err(
        conflict(
          "already-decided",
          `A colleague has already decided: ${decision.decision === "approve" ? "approved" : "declined"}.`,
        ),
      );
    const refusal = stateRefusal(loaded.value, input.decision);
    if (refusal !== null) return err(refusal);
    const prescription = await lockPrescription(work.tx, order.prescriptionId);
    if (prescription === null) throw new Error(`order ${order.orderNumber} names a prescription that is not there`);
    return input.decision === "approve"
      ? approve(work, loaded.value, input, prescription.version)
      : decline(work, loaded.value, input, prescription.version);
  },
});

async function approve(
  work: Work,
  loaded: LoadedOrder,
  input: DecideOrder & { decision: "approve" },
  prescriptionVersion: number,
): Decision {
  const { tx, now, actor } = work;
  const { order } = loaded;
  const { prescriberAddress, ...typed } = input.transcription;
  const transcription: Transcription = { ...typed, ...(prescriberAddress === undefined ? {} : { prescriberAddress }) };
  const reasons = await judge(work, loaded, transcription);
  if (reasons.length > 0)
    return err(
      refused("approval-refused", "The order cannot be approved as typed. Nothing was changed or charged.", reasons),
    );
  const version = order.version + 1;
  await insertDecision(tx, {
    orderNumber: order.orderNumber,
    decision: "approve",
    decidedBy: deciderId(work),
    decidedAt: now,
    note: input.note ?? null,
    transcription,
    policyVersion: indiaPolicy.version,
    prescriptionVersion,
  });
  await saveState(tx, order, "approved", now);
  await keepDeadlines(work, order.orderNumber);
  await updatePatient(tx, order.patientId, { recordedCapsulesPerDay: Math.ceil(transcription.capsulesPerDay) });
  await enqueue(tx, capturePayment, { orderNumber: order.orderNumber }, { key: `capture:${order.orderNumber}` });
  await notifyCustomer(work, order, "order-approved");
  const { orderNumber } = order;
  const details = { version, policy: indiaPolicy.version, role: actor.kind };
  return done(
    { orderNumber, version, state: "approved" },
    { event: "order.approved", subjectKind: "order", subjectId: orderNumber, orderNumber, details },
  );
}

async function decline(
  work: Work,
  loaded: LoadedOrder,
  input: DecideOrder & { decision: "decline" },
  prescriptionVersion: number,
): Decision {
  const { tx, now } = work;
  const { order } = loaded;
  const patient = await patientById(tx, order.patientId);
  const customer = await customerById(tx, order.customerId);
  const reasons = separationReasons({ decider: deciderOf(work, customer), patient });
  if (reasons.length > 0) return err(refused("decline-refused", "The order stays as it was.", reasons));
  await insertDecision(tx, {
    orderNumber: order.orderNumber,
    decision: "decline",
    decidedBy: deciderId(work),
    decidedAt: now,
    reasonCode: input.reasonCode,
    note: input.note ?? null,
    policyVersion: indiaPolicy.version,
    prescriptionVersion,
  });
  await saveState(tx, order, "declined", now);
  await endReservations(tx, order.orderNumber, "released");
  await enqueue(tx, releasePayment, { orderNumber: order.orderNumber }, { key: `release:${order.orderNumber}` });
  await notifyCustomer(work, order, "order-declined", { reasonCode: input.reasonCode });
  const { orderNumber } = order;
  const version = order.version + 1;
  return done(
    { orderNumber, version, state: "declined" },
    {
      event: "order.declined",
      subjectKind: "order",
      subjectId: orderNumber,
      orderNumber,
      details: { version, reasonCode: input.reasonCode },
    },
  );
}

async function judge(work: Work, loaded: LoadedOrder, transcription: Transcription): Promise<Reason[]> {
  const { tx } = work;
  const { order, lines, payment } = loaded;
  const patient = await patientById(tx, order.patientId);
  const customer = await customerById(tx, order.customerId);
  const pages = await pagesSeenBy(tx, order.prescriptionId, deciderId(work));
  const used = await usedFromPrescription(tx, order.prescriptionId, transcription.slug, order.orderNumber);
  return approvalReasons(indiaPolicy, {
    transcription,
    lines: lines.map((line) => ({
      slug: line.slug,
      title: `${line.brand} ${line.strengthMg} mg`,
      strengthMg: line.strengthMg,
      capsules: line.packs * line.packCapsules,
    })),
    patient: {
      name: patient.name,
      birthDate: patient.birthDate,
      category: effectiveCategory(patient.categoryConfirmed),
    },
    decider: deciderOf(work, customer),
    capsulesUsed: used.capsules,
    earlier: used.earlier,
    pages: pages.map((page) => ({ label: `page ${page.pageNumber} of ${page.displayName}`, opened: page.opened })),
    openSafetyReport: await hasOpenSafetyReport(tx, patient.id),
    acknowledgementsCurrent: order.acknowledgementsVersion === acknowledgementsVersion,
    holdUntil: payment.state === "authorised" ? payment.captureBefore : null,
    now: work.now,
    today: work.today,
  });
}

function deciderOf(work: Work, customer: CustomerRow) {
  const name = work.actor.kind === "staff" ? work.actor.name : "";
  return { isCustomer: deciderId(work) === customer.id, name, customerName: customer.name };
}

function deciderId(work: Work): string {
  if (work.actor.kind !== "staff") throw new Error("only staff reach a decision");
  return work.actor.userId;
}
