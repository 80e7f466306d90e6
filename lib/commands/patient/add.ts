import "server-only";
import { customerById } from "@/db/repo/account";
import { countPatients, insertPatient, replaceSelf } from "@/db/repo/patient";
import { type AddPatient, addPatient } from "@/lib/contracts/patient";
import { can } from "@/lib/domain/access/can";
import { patientReasons, tooManyPatients } from "@/lib/domain/patient/patient";
import type { Day } from "@/lib/domain/shared/calendar";
import { forbidden, refused, signedOut } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { command, done } from "../command";

const dayMs = 86_400_000;

/** Adds the person to be treated. What the customer says of the category is kept as said; only a pharmacist's word counts (patient.ts). */
export const addPatientCommand = command({
  name: "patient.added",
  input: addPatient,
  subject: () => ({ subjectKind: "patient", subjectId: null }),
  async run({ tx, actor, now, today, newId }, input: AddPatient) {
    if (actor.kind === "visitor") return err(signedOut);
    if (actor.kind !== "customer" || !can(actor, "patient:add", { customerId: actor.userId })) return err(forbidden);
    const customer = await customerById(tx, actor.userId);
    const aDayAgo = new Date(now.getTime() - dayMs);
    const reasons = [
      ...patientReasons(input, customer, today),
      ...tooManyPatients(await countPatients(tx, actor.userId, aDayAgo), input.relationship),
    ];
    if (reasons.length > 0) return err(refused("patient-refused", reasons));
    if (input.relationship === "self") await replaceSelf(tx, actor.userId, now);
    const id = newId();
    await insertPatient(tx, { ...patientAnswers(input, today), id, customerId: actor.userId, createdAt: now });
    return done(
      { id },
      { event: "patient.added", subjectKind: "patient", subjectId: id, details: { relationship: input.relationship } },
    );
  },
});

/** What was answered, as the record keeps it. */
export function patientAnswers({ category, weightKg, weightConfirmed: _, ...rest }: AddPatient, today: Day) {
  const weight = weightKg === undefined ? {} : { weightGrams: Math.round(weightKg * 1000), weightOn: today };
  return { ...rest, ...weight, categoryDeclared: category };
}
