import "server-only";
import { and, asc, desc, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { decisions, orderLines, orders } from "@/db/schema/orders";
import { registerEntries, registerLines } from "@/db/schema/register";
import type { OtherSupply } from "@/lib/domain/dispensing/facts";
import type { OrderState } from "@/lib/domain/order/machine";
import type { Transcription, TypedSoFar } from "@/lib/domain/prescription/transcription";
import { plainRegistration, sameWritten } from "@/lib/domain/prescription/written-paper";
import { dayIn } from "@/lib/domain/shared/calendar";
import type { OrderRow } from "./order";
import type { PatientRow } from "./patient";
import { birthDatesOf, type Person, type PersonRecord } from "./person";

/** Whoever decides for a person waits for the other decision for them. By dates of birth alone: names are compared by the domain, not by SQL. */
export async function lockPerson(tx: Tx, person: Person): Promise<void> {
  for (const birthDate of await birthDatesOf(tx, person))
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`person:${birthDate}`}, 0))`);
}

/** What every other order of any account gave a person, or will (`records`: theirs, of any account): with the dose by which it was approved. From the orders themselves, no counter. */
export async function suppliesOfPerson(
  db: Db | Tx,
  records: readonly PersonRecord[],
  exceptOrder: string,
  timeZone: string,
): Promise<OtherSupply[]> {
  const ids = records.map(({ id }) => id);
  const rows = await db
    .select({
      orderNumber: orders.orderNumber,
      slug: orderLines.slug,
      strengthMg: orderLines.strengthMg,
      capsules: sql<number>`${orderLines.packs} * ${orderLines.packCapsules}`.mapWith(Number),
      transcription: decisions.transcription,
      suppliedAt: registerEntries.suppliedAt,
    })
    .from(orders)
    .innerJoin(orderLines, eq(orderLines.orderNumber, orders.orderNumber))
    .innerJoin(
      decisions,
      and(
        eq(decisions.orderNumber, orders.orderNumber),
        eq(decisions.decision, "approve"),
        isNull(decisions.withdrawnAt),
      ),
    )
    .leftJoin(registerEntries, eq(registerEntries.orderNumber, orders.orderNumber))
    .where(
      and(
        inArray(orders.patientId, ids),
        ne(orders.orderNumber, exceptOrder),
        inArray(orders.state, [...takingStates]),
      ),
    )
    .orderBy(orders.orderNumber, orderLines.slug, desc(decisions.decidedAt));
  return rows
    .filter((row, at) => !isSameLine(row, rows[at - 1]))
    .flatMap(({ transcription, suppliedAt, strengthMg, capsules }) =>
      transcription === null
        ? []
        : [
            {
              suppliedOn: suppliedAt === null ? null : dayIn(timeZone, suppliedAt),
              strengthMg,
              capsules,
              capsulesPerDay: transcription.capsulesPerDay,
              paper: { writtenOn: transcription.writtenOn, registration: transcription.prescriberRegistration },
            },
          ],
    );
}

/** An order that was approved again: its latest approval stands first. */
const isSameLine = (a: OrderedLine, b: OrderedLine | undefined) =>
  a.orderNumber === b?.orderNumber && a.slug === b.slug;

interface OrderedLine {
  readonly orderNumber: string;
  readonly slug: string;
}

/** An approved order in one of these took its capsules, or still will. */
export const takingStates: readonly OrderState[] = ["approved", "payment-problem", "paid", "dispensed", "handed-over"];

/** The index decisions_of_written, as a condition: the same prescriber and date, whatever the spelling of the number. */
export function writtenLike(typed: Pick<Transcription, "prescriberRegistration" | "writtenOn">) {
  return sql`(upper(regexp_replace(${decisions.transcription} ->> 'prescriberRegistration', '[^A-Za-z0-9]', '', 'g')) = ${plainRegistration(typed.prescriberRegistration)} and (${decisions.transcription} ->> 'writtenOn') = ${typed.writtenOn})`;
}

/**
 * What other orders took from a prescription for one medicine: supplied, or approved and still to be supplied. The same paper counts as one
 * wherever it was uploaded: by row, and by what was read from it (`sameWritten`). Derived each time from the orders themselves; there is no
 * counter that could drift. Whoever approves the same paper on another upload waits here until this transaction ends.
 */
export async function usedFromPrescription(
  tx: Tx,
  order: Pick<OrderRow, "orderNumber" | "prescriptionId">,
  typed: TypedSoFar,
) {
  const paper = `${plainRegistration(typed.prescriberRegistration)} ${typed.writtenOn}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${paper}, 0))`);
  const found = await tx
    .select({
      capsules: sql<number>`${orderLines.packs} * ${orderLines.packCapsules}`,
      transcription: decisions.transcription,
      prescriptionId: orders.prescriptionId,
    })
    .from(orders)
    .innerJoin(orderLines, and(eq(orderLines.orderNumber, orders.orderNumber), eq(orderLines.slug, typed.slug)))
    .innerJoin(
      decisions,
      and(
        eq(decisions.orderNumber, orders.orderNumber),
        eq(decisions.decision, "approve"),
        isNull(decisions.withdrawnAt),
      ),
    )
    .where(
      and(
        or(eq(orders.prescriptionId, order.prescriptionId), writtenLike(typed)),
        ne(orders.orderNumber, order.orderNumber),
        inArray(orders.state, [...takingStates]),
      ),
    )
    .orderBy(decisions.decidedAt);
  const rows = found.filter(
    (row) =>
      row.prescriptionId === order.prescriptionId ||
      (row.transcription !== null && sameWritten(row.transcription, typed)),
  );
  return {
    capsules: rows.reduce((sum, row) => sum + Number(row.capsules), 0),
    earlier: rows[0]?.transcription ?? null,
  };
}

/**
 * What the register says of a person, the newest first, with the dose it was approved for. All of it: a total must not lack its oldest part.
 * `records`: theirs, of whatever account (`recordsOfPerson`). Records of the same account are the same person (one replaced the other); of
 * another account, possibly. Days are those of `timeZone`.
 */
export async function registerOfPerson(
  db: Db | Tx,
  { customerId }: Pick<PatientRow, "customerId">,
  records: readonly PersonRecord[],
  exceptOrder: string,
  timeZone: string,
) {
  const approved = db
    .select({ perDay: sql<number>`(${decisions.transcription}->>'capsulesPerDay')::float8` })
    .from(decisions)
    .where(
      and(
        eq(decisions.orderNumber, orders.orderNumber),
        eq(decisions.decision, "approve"),
        isNull(decisions.withdrawnAt),
      ),
    )
    .orderBy(desc(decisions.decidedAt))
    .limit(1);
  const rows = await db
    .select({
      orderNumber: orders.orderNumber,
      patientId: orders.patientId,
      suppliedAt: registerEntries.suppliedAt,
      serial: registerEntries.serial,
      drug: registerLines.drug,
      strengthMg: orderLines.strengthMg,
      capsules: registerLines.capsules,
      capsulesPerDay: sql<number | null>`(${approved})`,
    })
    .from(registerEntries)
    .innerJoin(orders, eq(orders.orderNumber, registerEntries.orderNumber))
    .innerJoin(registerLines, eq(registerLines.orderNumber, registerEntries.orderNumber))
    .innerJoin(
      orderLines,
      and(eq(orderLines.orderNumber, registerLines.orderNumber), eq(orderLines.slug, registerLines.slug)),
    )
    .where(
      and(
        inArray(
          orders.patientId,
          records.map(({ id }) => id),
        ),
        ne(orders.orderNumber, exceptOrder),
      ),
    )
    .orderBy(desc(registerEntries.suppliedAt), registerEntries.serial);
  const ofAccount = records.filter((record) => record.customerId === customerId);
  const known = new Set(ofAccount.map(({ id }) => id));
  const supplies = rows.map((row) => ({
    ...row,
    suppliedOn: dayIn(timeZone, row.suppliedAt),
    whose: known.has(row.patientId) ? ("this-account" as const) : ("possibly-same" as const),
  }));
  return { ofAccount, supplies };
}

export type RegisterOfPerson = Awaited<ReturnType<typeof registerOfPerson>>;

/** What was supplied on a prescription, line by line from the register, the oldest first. There is no counter beside it that could drift. */
export async function suppliesOf(db: Db | Tx, prescriptionId: string) {
  return db
    .select({
      orderNumber: registerEntries.orderNumber,
      serial: registerEntries.serial,
      suppliedAt: registerEntries.suppliedAt,
      slug: registerLines.slug,
      drug: registerLines.drug,
      capsules: registerLines.capsules,
    })
    .from(registerLines)
    .innerJoin(registerEntries, eq(registerEntries.orderNumber, registerLines.orderNumber))
    .innerJoin(orders, eq(orders.orderNumber, registerEntries.orderNumber))
    .where(eq(orders.prescriptionId, prescriptionId))
    .orderBy(asc(registerEntries.serial), asc(registerLines.batchNumber));
}
