import "server-only";
import type { OrderRow } from "@/db/repo/order";
import { patientById, updatePatient } from "@/db/repo/patient";
import { insertStatement, statementsOf } from "@/db/repo/question";
import type { AuditEvent } from "@/lib/domain/audit/events";
import type { Answer } from "@/lib/domain/order/questions";
import type { Work } from "../command";

type Statement = Extract<Answer, { readonly kind: "allergies" | "medicines" }>;

/** The patient's record says the new from now on; what it said before stands beside it with its day. */
export async function addStatement(work: Work, order: OrderRow, said: Statement): Promise<AuditEvent> {
  const { tx, now } = work;
  const { patientId, orderNumber } = order;
  const patient = await patientById(tx, patientId);
  const earlier = await statementsOf(tx, patientId);
  if (!earlier.some(({ topic }) => topic === said.kind)) {
    const first =
      said.kind === "allergies"
        ? { list: patient.allergies, none: patient.noAllergies }
        : { list: patient.medicines, none: patient.noMedicines };
    // A record that said neither has nothing to keep.
    if (first.none || first.list.length > 0)
      await insertStatement(tx, {
        id: work.newId(),
        patientId,
        topic: said.kind,
        ...first,
        saidAt: patient.createdAt,
        orderNumber: null,
      });
  }
  const list = [...said.list];
  await insertStatement(tx, {
    id: work.newId(),
    patientId,
    topic: said.kind,
    list,
    none: said.none,
    saidAt: now,
    orderNumber,
  });
  await updatePatient(
    tx,
    patientId,
    said.kind === "allergies"
      ? { allergies: list, noAllergies: said.none }
      : { medicines: list, noMedicines: said.none },
  );
  return { event: "patient.statement-added", subjectKind: "patient", subjectId: patientId, orderNumber, details: {} };
}
