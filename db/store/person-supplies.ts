import "server-only";
import { and, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { decisions, orderLines, orders } from "@/db/schema/orders";
import { registerEntries } from "@/db/schema/register";
import type { OtherSupply } from "@/lib/domain/dispensing/facts";
import { dayIn } from "@/lib/domain/shared/calendar";
import { birthDatesOf, type Person, samePersonIds } from "./same-person";

/** Whoever decides for a person waits for the other decision for them. By dates of birth alone: names are compared by the domain, not by SQL. */
export async function lockPerson(tx: Tx, person: Person): Promise<void> {
  for (const birthDate of await birthDatesOf(tx, person))
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`person:${birthDate}`}, 0))`);
}

const supplied = ["approved", "payment-problem", "paid", "dispensed", "handed-over"] as const;

/** What every other order of any account gave this person, or will: with the dose by which it was approved. From the orders themselves, no counter. */
export async function suppliesOfPerson(
  db: Db | Tx,
  person: Person,
  exceptOrder: string,
  timeZone: string,
): Promise<OtherSupply[]> {
  const ids = await samePersonIds(db, person);
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
      and(inArray(orders.patientId, ids), ne(orders.orderNumber, exceptOrder), inArray(orders.state, [...supplied])),
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
