import "server-only";
import type { Db, Tx } from "@/db/client";
import type { PatientRow } from "@/db/store/patients";
import { samePersonIds } from "@/db/store/same-person";
import { dayIn } from "@/lib/domain/shared/calendar";
import { patientRecords, registerOf } from "./clinical";

/**
 * What the register says of a person, the newest first. Records of the same account with this name and birth date are the same person (one
 * replaced the other); of another account, possibly. Days are those of `timeZone`.
 */
export async function registerOfPerson(db: Db | Tx, patient: PatientRow, exceptOrder: string, timeZone: string) {
  const same = await patientRecords(db, await samePersonIds(db, patient));
  const ofAccount = same.filter(({ customerId }) => customerId === patient.customerId);
  const known = new Set(ofAccount.map(({ id }) => id));
  const rows = await registerOf(
    db,
    same.map(({ id }) => id),
    exceptOrder,
  );
  const supplies = rows.map(({ patientId, suppliedAt, ...row }) => ({
    ...row,
    suppliedOn: dayIn(timeZone, suppliedAt),
    whose: known.has(patientId) ? ("this-account" as const) : ("possibly-same" as const),
  }));
  return { ofAccount, supplies };
}
