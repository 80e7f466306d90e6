import "server-only";
import { asc, eq, sql } from "drizzle-orm";
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

type Said = Omit<Person, "id">;

/** The dates of birth under which others who decide for the same person may come, in one order for everybody who locks them. */
export async function birthDatesOf(db: Db | Tx, person: Person): Promise<string[]> {
  const { birthDate, patientId } = patientIdentities;
  const earlier = await db.select({ birthDate }).from(patientIdentities).where(eq(patientId, person.id));
  return [...new Set([person, ...earlier].map((said) => said.birthDate))].sort();
}

/** A name in another script cannot be compared: it makes nobody the same person, for strangers share a date of birth. */
const mayBeOne: readonly NameMatch[] = ["same", "near"];

/** A patient record that is, or may be, a person. */
export interface PersonRecord {
  readonly id: string;
  readonly customerId: string;
  readonly weightGrams: number | null;
  readonly weightOn: string | null;
}

/**
 * Every patient record, of any account, that is or may be this person, the oldest first: a name that is the same or near (as the domain compares
 * them, not SQL) and the same date of birth. Everything a record was ever said to be counts: a corrected name or date of birth makes nobody another
 * person, nor does an initial in place of a name.
 */
export async function recordsOfPerson(db: Db | Tx, person: Person): Promise<PersonRecord[]> {
  const { id, customerId, name, birthDate, weightGrams, weightOn } = patients;
  // Arrays, so that each is looked up in its index.
  const dates = sql`array(select i.birth_date from patient_identities i where i.patient_id = ${person.id} union select ${person.birthDate}::date)`;
  const ids = sql`array(
    select p.id from patients p where p.birth_date = any(${dates})
    union select i.patient_id from patient_identities i where i.birth_date = any(${dates})
    union select ${person.id}
  )`;
  const rows = await db
    .select({
      record: { id, customerId, weightGrams, weightOn },
      now: { name, birthDate },
      before: { name: patientIdentities.name, birthDate: patientIdentities.birthDate },
    })
    .from(patients)
    .leftJoin(patientIdentities, eq(patientIdentities.patientId, id))
    .where(sql`${id} = any(${ids})`)
    .orderBy(asc(patients.createdAt), asc(id));
  const said = [person, ...rows.flatMap(({ record, before }) => (record.id === person.id && before ? [before] : []))];
  const isSame = (other: Said) =>
    said.some((one) => one.birthDate === other.birthDate && mayBeOne.includes(compareNames(one.name, other.name)));
  const same = rows.filter(
    ({ record, now, before }) => record.id === person.id || isSame(now) || (before !== null && isSame(before)),
  );
  return [...new Map(same.map(({ record }) => [record.id, record])).values()];
}
