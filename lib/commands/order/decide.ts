import "server-only";
import { customerById } from "@/db/repo/account";
import { insertDecision, insertOrderCategory, type LoadedOrder, saveState } from "@/db/repo/order";
import { patientById } from "@/db/repo/patient";
import { lockPrescription, movePrescription, type PrescriptionRow } from "@/db/repo/prescription";
import { endReservations } from "@/db/repo/stock";
import { type DecideOrder, decideOrder } from "@/lib/contracts/order";
import type { StaffActor } from "@/lib/domain/access/actor";
import { separationReasons } from "@/lib/domain/dispensing/approval";
import { answersKept, openCheckReasons, saidOf } from "@/lib/domain/dispensing/checks";
import { prescriptionAfter, verifyReason } from "@/lib/domain/prescription/machine";
import { wholeTranscription } from "@/lib/domain/prescription/transcription";
import { conflict, forbidden, type Refusal, refused } from "@/lib/domain/shared/reason";
import { err, type Result } from "@/lib/domain/shared/result";
import { statementAsRead } from "@/lib/evidence/texts";
import { capturePayment } from "@/lib/jobs/definitions/payment-jobs";
import { enqueue } from "@/lib/jobs/enqueue";
import { command, type Done, done, type Work } from "../command";
import { askRelease } from "../refund/ask-release";
import { inputInvalid, mergeValidationErrors } from "../validation-errors";
import { approvalBasis, storeOwnTranscription } from "./approval-basis";
import { originReasons, usedOverrides, withoutOverridden } from "./decision-input";
import { decisionTemplate } from "./decision-message";
import { judgeApproval, policyOf, relationOf } from "./judge-approval";
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
  duty: { action: "order:decide", without: forbidden },
  input: decideOrder,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, input: DecideOrder): Decision {
    const loaded = await orderForChange(work, "order:decide", input);
    if (!loaded.ok) return loaded;
    const { order, decision } = loaded.value;
    if (decision !== null)
      return err(conflict({ code: "already-decided", params: { case: "order", decision: decision.decision } }));
    const refusal = stateRefusal(loaded.value, input.decision);
    if (refusal !== null) return err(refusal);
    const prescription = await lockPrescription(work.tx, order.prescriptionId);
    if (prescription === null) throw new Error(`order ${order.orderNumber} names a prescription that is not there`);
    return input.decision === "approve"
      ? approve(work, loaded.value, input, prescription)
      : decline(work, loaded.value, input, prescription);
  },
});

async function approve(
  work: Work,
  loaded: LoadedOrder,
  input: DecideOrder & { decision: "approve" },
  prescription: PrescriptionRow,
): Decision {
  const { tx, now } = work;
  const { order } = loaded;
  const pharmacist = deciderOf(work);
  const read = await approvalBasis(work, pharmacist, prescription, input);
  const said = input.category ?? null;
  const given = said?.value == null ? null : { value: said.value, from: said.from ?? "prescription" };
  const {
    reasons: judged,
    checks,
    category,
  } = await judgeApproval(work, pharmacist, loaded, read.transcription, read.reading, given);
  const overrides = usedOverrides(judged, input.overrides ?? []);
  const spent = verifyReason(prescription.state);
  const reasons = mergeValidationErrors(input.validationErrors, [
    ...(spent === null ? [] : [spent]),
    ...read.reasons,
    ...originReasons(said),
    ...openCheckReasons(checks, input.checks),
    ...withoutOverridden(judged, overrides),
  ]);
  const transcription = read.transcription === null ? null : wholeTranscription(read.transcription);
  if (transcription === null || reasons.length > 0) {
    return err(
      refused(input.validationErrors.length > 0 ? inputInvalid : "approval-refused", reasons, "approval-refused"),
    );
  }
  const { orderNumber } = order;
  const transcriptionId =
    read.first?.id ?? (await storeOwnTranscription(work, tx, pharmacist, prescription, orderNumber, transcription));
  if (category !== null) {
    const { value, from: origin } = category;
    const row = { id: work.newId(), orderNumber, value, origin, confirmedBy: pharmacist.userId, confirmedAt: now };
    await insertOrderCategory(tx, row);
  }
  const decisionId = work.newId();
  await insertDecision(tx, {
    id: decisionId,
    orderNumber,
    decision: "approve",
    decidedBy: pharmacist.userId,
    decidedAt: now,
    note: input.note ?? null,
    transcription,
    policyVersion: policyOf(work, loaded).version,
    prescriptionVersion: prescription.version,
    transcriptionId,
    transcribedBy: read.first?.enteredBy ?? pharmacist.userId,
    singlePharmacist: read.first === null,
    checks: answersKept(checks, input.checks),
    overrides,
    attested: saidOf(checks, input.checks, statementAsRead),
  });
  await movePrescription(tx, prescription, "verify");
  await saveState(tx, order, "approved", now);
  await keepDeadlines(work, orderNumber);
  const delaySeconds = work.settings.undoSeconds;
  await enqueue(tx, capturePayment, { orderNumber }, { key: `capture:${orderNumber}`, delaySeconds });
  await notifyCustomer(work, order, decisionTemplate.approve, {}, { occasion: decisionId, delaySeconds });
  const version = order.version + 1;
  const details = {
    version,
    policy: policyOf(work, loaded).version,
    role: pharmacist.role,
    ...(read.first === null ? { singlePharmacist: true } : {}),
    ...(category === null ? {} : { category: category.value, categoryFrom: category.from }),
    ...(overrides.length > 0 ? { overrides: overrides.map(({ rule, reason }) => `${rule}: ${reason}`) } : {}),
  };
  return done(
    { orderNumber, version, state: "approved" },
    { event: "order.approved", subjectKind: "order", subjectId: orderNumber, orderNumber, details },
  );
}

async function decline(
  work: Work,
  loaded: LoadedOrder,
  input: DecideOrder & { decision: "decline" },
  prescription: PrescriptionRow,
): Decision {
  const { tx, now } = work;
  const { order } = loaded;
  const pharmacist = deciderOf(work);
  const patient = await patientById(tx, order.patientId);
  const customer = await customerById(tx, order.customerId);
  const own = separationReasons({ decider: relationOf(pharmacist, customer), patient });
  const reasons = mergeValidationErrors(input.validationErrors, own);
  if (reasons.length > 0)
    return err(refused(own.length > 0 ? "decline-refused" : inputInvalid, reasons, "decline-refused"));
  const { orderNumber } = order;
  const decisionId = work.newId();
  await insertDecision(tx, {
    id: decisionId,
    orderNumber,
    decision: "decline",
    decidedBy: pharmacist.userId,
    decidedAt: now,
    reasonCode: input.reasonCode,
    note: input.note ?? null,
    policyVersion: policyOf(work, loaded).version,
    prescriptionVersion: prescription.version,
  });
  // What is wrong with the stock, the address or the record is no fault of the prescription.
  if (input.reasonCode.startsWith("RX_") && prescriptionAfter(prescription.state, "decline") !== null)
    await movePrescription(tx, prescription, "decline");
  await saveState(tx, order, "declined", now);
  await endReservations(tx, orderNumber, "released");
  const delaySeconds = work.settings.undoSeconds;
  await askRelease(work, orderNumber, "declined", delaySeconds);
  const { reasonCode } = input;
  await notifyCustomer(work, order, decisionTemplate.decline, { reasonCode }, { occasion: decisionId, delaySeconds });
  const version = order.version + 1;
  return done(
    { orderNumber, version, state: "declined" },
    {
      event: "order.declined",
      subjectKind: "order",
      subjectId: orderNumber,
      orderNumber,
      details: { version, reasonCode },
    },
  );
}

function deciderOf({ actor }: Work): StaffActor {
  if (actor.kind !== "staff") throw new Error("only staff reach a decision");
  return actor;
}
