import "server-only";
import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { decisions, orderLines, orders } from "@/db/schema/orders";
import type { OrderRow } from "@/db/store/orders";
import type { OrderState } from "@/lib/domain/order/machine";
import type { Transcription, TypedSoFar } from "@/lib/domain/prescription/transcription";
import { plainRegistration, sameWritten } from "@/lib/domain/prescription/written-paper";

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
