import "server-only";
import { customerById } from "@/db/repo/account";
import { saveState } from "@/db/repo/order";
import {
  identitiesOf,
  insertIdentity,
  keepIdentityOfOrders,
  lockPatient,
  type PatientRow,
  patientById,
  updatePatient,
} from "@/db/repo/patient";
import { type QuestionRow, questionsOf } from "@/db/repo/question";
import { lockPerson } from "@/db/repo/supply";
import { type AcceptIdentity, acceptIdentity } from "@/lib/contracts/identity";
import { after } from "@/lib/domain/order/machine";
import { acceptReasons, type Identity, identityDifferences } from "@/lib/domain/patient/identity";
import { conflict, forbidden, notFound, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done, type Work } from "../command";
import { claimIfFree } from "../desk/make-claim";
import { orderForChange } from "../order/standing";

/**
 * A pharmacist makes what the customer answered the patient's record. The answer alone changes nothing. What the record said before stands
 * beside it, and orders that were decided or have ended keep it; the orders still to be decided are judged by the new.
 */
export const acceptIdentityCommand = command({
  name: "patient.identity-accepted",
  duty: { action: "patient:accept-identity", without: forbidden },
  input: acceptIdentity,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, input: AcceptIdentity) {
    const { tx, actor, now, today } = work;
    const loaded = await orderForChange(work, "patient:accept-identity", input);
    if (!loaded.ok) return loaded;
    if (actor.kind !== "staff") throw new Error("only staff accept an identity");
    const { order, decision } = loaded.value;
    const question = (await questionsOf(tx, order.orderNumber)).find(({ id }) => id === input.questionId);
    if (question === undefined) return err(notFound);
    if (decision !== null || after(order.state, "decline") === null)
      return err(conflict({ code: "order-state", params: { case: "record" } }));
    const said = saidIn(question);
    if (said === null) return err(conflict("nothing-said"));
    await lockPatient(tx, order.patientId, "update");
    const identities = await identitiesOf(tx, order.patientId);
    if (identities.some(({ questionId }) => questionId === question.id)) return err(conflict("identity-accepted"));
    const patient = await patientById(tx, order.patientId);
    const customer = await customerById(tx, order.customerId);
    const reasons = acceptReasons(patient, said, customer.birthDate, today);
    if (reasons.length > 0) return err(refused("identity-refused", reasons));
    await record(work, patient, identities[0]?.id ?? null, question, said);
    await lockPerson(tx, { ...said, id: patient.id });
    await saveState(tx, order, order.state, now);
    const version = order.version + 1;
    const { orderNumber } = order;
    return done(
      { orderNumber, version },
      {
        event: "patient.identity-accepted",
        subjectKind: "patient",
        subjectId: patient.id,
        orderNumber,
        details: { version, questionId: question.id, changed: identityDifferences(patient, said) },
      },
      ...(await claimIfFree(work, order)),
    );
  },
});

function saidIn({ answer }: QuestionRow): Identity | null {
  if (answer?.kind !== "patient-identity") return null;
  const { name, birthDate, relationship } = answer;
  return { name, birthDate, relationship };
}

/** `newest`: the identity that the record went by so far; null: what it said was never written down beside it. */
async function record(work: Work, patient: PatientRow, newest: string | null, question: QuestionRow, said: Identity) {
  const { tx, now, newId, actor } = work;
  if (actor.kind !== "staff") throw new Error("only staff accept an identity");
  const before = newest ?? newId();
  const { id: patientId, name, birthDate, relationship, createdAt } = patient;
  if (newest === null) {
    const first = { name, birthDate, relationship, saidAt: createdAt, recordedAt: createdAt };
    await insertIdentity(tx, { id: before, patientId, ...first });
  }
  await keepIdentityOfOrders(tx, patientId, question.orderNumber, before);
  await insertIdentity(tx, {
    id: newId(),
    patientId,
    ...said,
    saidAt: question.endedAt ?? now,
    questionId: question.id,
    acceptedBy: actor.userId,
    recordedAt: now,
  });
  await updatePatient(tx, patientId, said);
}
