import "server-only";
import { customerById } from "@/db/repo/account";
import { countPatients, insertPatient, replaceSelf } from "@/db/repo/patient";
import { type AddPatient, addPatient } from "@/lib/contracts/patient";
import { can } from "@/lib/domain/access/can";
import { patientReasons, tooManyPatients } from "@/lib/domain/patient/patient";
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
    const { category, weightKg, weightConfirmed: _, ...rest } = input;
    const weight = weightKg === undefined ? {} : { weightGrams: Math.round(weightKg * 1000), weightOn: today };
    await insertPatient(tx, {
      ...rest,
      ...weight,
      id,
      customerId: actor.userId,
      categoryDeclared: category,
      createdAt: now,
    });
    return done(
      { id },
      { event: "patient.added", subjectKind: "patient", subjectId: id, details: { relationship: input.relationship } },
    );
  },
});
