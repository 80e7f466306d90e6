import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { patientIdentities } from "@/db/schema/identities";
import { patients } from "@/db/schema/patients";
import { compareNames, type NameMatch } from "@/lib/domain/patient/name";

/** A patient's record, with the name and date of birth by which it is held against others. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly birthDate: string;
}

/** Everything a patient was ever said to be, the record itself first: a corrected name or date of birth makes nobody another person. */
async function saidToBe(db: Db | Tx, person: Person): Promise<Omit<Person, "id">[]> {
  const { name, birthDate } = patientIdentities;
  const earlier = await db
    .select({ name, birthDate })
    .from(patientIdentities)
    .where(eq(patientIdentities.patientId, person.id));
  return [person, ...earlier];
}

/** The dates of birth under which others who decide for the same person may come, in one order for everybody who locks them. */
export async function birthDatesOf(db: Db | Tx, person: Person): Promise<string[]> {
  return [...new Set((await saidToBe(db, person)).map(({ birthDate }) => birthDate))].sort();
}

/** A name in another script cannot be compared: it makes nobody the same person, for strangers share a date of birth. */
const mayBeOne: readonly NameMatch[] = ["same", "near"];

/**
 * Ids of every patient record, of any account, that is or may be this person: a name that is the same or near (as the domain compares them,
 * not SQL) and the same date of birth. An initial in place of a name makes nobody another person.
 */
export async function samePersonIds(db: Db | Tx, person: Person): Promise<string[]> {
  const said = await saidToBe(db, person);
  const dates = [...new Set(said.map(({ birthDate }) => birthDate))];
  const records = await db
    .select({ id: patients.id, name: patients.name, birthDate: patients.birthDate })
    .from(patients)
    .where(inArray(patients.birthDate, dates));
  const earlier = await db
    .select({ id: patientIdentities.patientId, name: patientIdentities.name, birthDate: patientIdentities.birthDate })
    .from(patientIdentities)
    .where(inArray(patientIdentities.birthDate, dates));
  const isSame = (row: Person) =>
    said.some((one) => one.birthDate === row.birthDate && mayBeOne.includes(compareNames(one.name, row.name)));
  return [...new Set([person.id, ...[...records, ...earlier].filter(isSame).map(({ id }) => id)])];
}

/** These patient records, of whatever account, the oldest first. */
export async function patientRecords(db: Db | Tx, ids: readonly string[]) {
  return db
    .select({
      id: patients.id,
      customerId: patients.customerId,
      name: patients.name,
      weightGrams: patients.weightGrams,
      weightOn: patients.weightOn,
    })
    .from(patients)
    .where(inArray(patients.id, [...ids]))
    .orderBy(asc(patients.createdAt));
}
