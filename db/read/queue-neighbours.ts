import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";

export interface Neighbours {
  readonly next: string | null;
  readonly previous: string | null;
}

/**
 * The orders before and after one in the queue's order: payment problems, to review, to dispense, to hand over; in each the one that waits
 * longest first. An order that has left the queue keeps its place among those to review, so that after a decision "next" goes on from there.
 */
export async function queueNeighbours(db: Db, orderNumber: string): Promise<Neighbours> {
  const [row] = await db.execute<{ next: string | null; previous: string | null }>(sql`
    with place as (
      select ${heap(sql.raw("o"))} as heap, coalesce(o.submitted_at, o.placed_at) as since, o.order_number
      from orders o where o.order_number = ${orderNumber}
    ), waiting as (
      select ${heap(sql.raw("o"))} as heap, coalesce(o.submitted_at, o.placed_at) as since, o.order_number
      from orders o
      where o.state in ('payment-problem', 'awaiting-review', 'needs-customer', 'paid', 'dispensed')
    )
    select
      (select w.order_number from waiting w, place p
        where (w.heap, w.since, w.order_number) > (p.heap, p.since, p.order_number)
        order by w.heap, w.since, w.order_number limit 1) as next,
      (select w.order_number from waiting w, place p
        where (w.heap, w.since, w.order_number) < (p.heap, p.since, p.order_number)
        order by w.heap desc, w.since desc, w.order_number desc limit 1) as previous
  `);
  return { next: row?.next ?? null, previous: row?.previous ?? null };
}

const heap = (of: ReturnType<typeof sql.raw>) =>
  sql`case ${of}.state when 'payment-problem' then 1 when 'paid' then 3 when 'dispensed' then 4 else 2 end`;
