import "server-only";
import { and, eq, gt, inArray, lte, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { orders } from "@/db/schema/orders";
import { payments } from "@/db/schema/payments";
import { staffAlerts } from "@/db/schema/records";
import { holdReleases } from "@/db/schema/refunds";
import { type HoldWarning, holdWarning } from "@/lib/domain/payment/hold-warning";
import type { ReleaseCause } from "@/lib/domain/refund/hold-release";

export type HoldReleaseRow = typeof holdReleases.$inferSelect;

/** Asks for an order's hold back. Asked again, also after an end, it begins anew: another hold may have come. */
export async function requestRelease(tx: Tx, orderNumber: string, cause: ReleaseCause, at: Date): Promise<void> {
  const begun = { cause, state: "requested", requestedAt: at, endedAt: null, triedAt: null, problem: null } as const;
  await tx
    .insert(holdReleases)
    .values({ orderNumber, ...begun })
    .onConflictDoUpdate({ target: holdReleases.orderNumber, set: begun });
}

export async function releaseOf(db: Db | Tx, orderNumber: string): Promise<HoldReleaseRow | null> {
  const [row] = await db.select().from(holdReleases).where(eq(holdReleases.orderNumber, orderNumber));
  return row ?? null;
}

export async function updateRelease(
  tx: Tx,
  orderNumber: string,
  set: Partial<typeof holdReleases.$inferInsert>,
): Promise<void> {
  await tx.update(holdReleases).set(set).where(eq(holdReleases.orderNumber, orderNumber));
}

/** Orders whose hold was to be given back and is not, and was last tried before `before`. */
export async function releasesToChase(db: Db, before: Date): Promise<string[]> {
  const last = sql`coalesce(${holdReleases.triedAt}, ${holdReleases.requestedAt}) <= ${before.toISOString()}`;
  const rows = await db
    .select({ orderNumber: holdReleases.orderNumber })
    .from(holdReleases)
    .where(sql`${inArray(holdReleases.state, ["requested", "failed"])} and ${last}`)
    .limit(100);
  return rows.map(({ orderNumber }) => orderNumber);
}

/** The key under which staff are warned of one hold, once for each time. */
export const warningKey = (orderNumber: string, attempt: number, warning: HoldWarning) =>
  `hold:${orderNumber}:${attempt}:${warning}`;

export interface HoldEnding {
  readonly orderNumber: string;
  readonly attempt: number;
  readonly warning: HoldWarning;
}

const longestMs = 48 * 3_600_000;

/** Orders whose hold ends within 48 hours and of which staff have not been warned for the time it has come to. */
export async function holdsEnding(db: Db, now: Date): Promise<HoldEnding[]> {
  const rows = await db
    .select({
      orderNumber: payments.orderNumber,
      attempt: payments.attempt,
      captureBefore: payments.captureBefore,
      warned: sql<string[]>`array(
        select ${staffAlerts.key} from ${staffAlerts}
        where ${staffAlerts.key} in (
          'hold:' || ${payments.orderNumber} || ':' || ${payments.attempt} || ':48',
          'hold:' || ${payments.orderNumber} || ':' || ${payments.attempt} || ':24'
        )
      )`,
    })
    .from(payments)
    .innerJoin(orders, eq(orders.orderNumber, payments.orderNumber))
    .where(
      and(
        eq(payments.state, "authorised"),
        inArray(orders.state, ["awaiting-review", "needs-customer", "approved", "payment-problem"]),
        gt(payments.captureBefore, now),
        lte(payments.captureBefore, new Date(now.getTime() + longestMs)),
      ),
    );
  return rows.flatMap(({ captureBefore, warned, ...row }) => {
    const warning = captureBefore === null ? null : holdWarning(captureBefore, now);
    if (warning === null || warned.includes(warningKey(row.orderNumber, row.attempt, warning))) return [];
    return [{ ...row, warning }];
  });
}
