import type postgres from "postgres";

/** What Stripe has on its books of one payment, in paise. `status` in Stripe's words. */
export interface LedgerRow {
  readonly paymentIntentId: string;
  readonly orderNumber: string | null;
  readonly status: string;
  readonly capturable: number;
  readonly received: number;
  readonly refunded: number;
}

/** What somebody was told has been done: by the audit event that must be on record for it. */
export interface Acknowledged {
  readonly event: string;
  readonly orderNumber: string | null;
}

export interface Outside {
  readonly ledger: readonly LedgerRow[];
  /** Ids of all events that Stripe made. */
  readonly eventIds: readonly string[];
  readonly acknowledged: readonly Acknowledged[];
}

export interface Invariant {
  readonly id: string;
  readonly says: string;
  /** Rows that break it; none when it holds. May name `ledger`, `stripe_made` and `acknowledged`. */
  readonly sql: string;
}

const open = "('awaiting-payment','awaiting-review','needs-customer','approved','paid','payment-problem')";
const held = "('awaiting-review','needs-customer','approved')";
const over = "('cancelled','declined','payment-expired')";
const approval = "d.decision = 'approve' and d.withdrawn_at is null";

/** What must hold whenever the shop has come to rest, whatever failed before (docs/reliability.md). */
export const invariants: readonly Invariant[] = [
  {
    id: "I1",
    says: "an order is charged once at most, within its hold, and Stripe's books and ours agree",
    sql: `
      select p.order_number, 'beyond its hold' as wrong from payments p
      where p.captured_paise > p.authorised_paise or p.refunded_paise > p.captured_paise
      union all
      select l.order_number, 'charged by several payments' from ledger l where l.received > 0
      group by l.order_number having count(*) > 1
      union all
      select a.order_number, 'charged twice on record' from audit_events a
      where a.event = 'payment.captured' and a.outcome = 'done' group by a.order_number having count(*) > 1
      union all
      select coalesce(p.order_number, l.order_number), 'the books differ' from payments p
      full join ledger l on l.order_number = p.order_number
      where coalesce(l.received, 0) <> coalesce(p.captured_paise, 0)
        or (coalesce(l.received, 0) > 0 and least(l.refunded, l.received) <> p.refunded_paise)`,
  },
  {
    id: "I2",
    says: "what was dispensed was approved before, by a pharmacist, on the prescription as it still is",
    sql: `
      select e.order_number from register_entries e join orders o on o.order_number = e.order_number
      where not exists (
        select from decisions d join users u on u.id = d.decided_by join prescriptions p on p.id = o.prescription_id
        where d.order_number = e.order_number and ${approval} and d.decided_at <= e.supplied_at
          and u.role = 'pharmacist' and u.registration is not null and d.prescription_version = p.version
          and d.transcription ->> 'slug' in (select l.slug from register_lines l where l.order_number = e.order_number)
      )`,
  },
  {
    id: "I3",
    says: "nothing is charged without a standing approval, by our books or by Stripe's",
    sql: `
      select c.order_number from (
        select order_number from payments where captured_paise > 0
        union select order_number from ledger where received > 0
      ) c where not exists (select from decisions d where d.order_number = c.order_number and ${approval})`,
  },
  {
    id: "I4",
    says: "packs: received and moved = on hand, promised = promised to open orders, neither ever below zero",
    sql: `
      select b.batch_number as what, 'the movements do not add up' as wrong from batches b
      where b.on_hand_packs <> coalesce((select sum(m.packs) from stock_movements m where m.batch_id = b.id), 0)
        or b.on_hand_packs < 0
      union all
      select i.slug, 'the promises do not add up' from catalogue_items i
      where i.reserved_packs <> coalesce((
        select sum(r.packs) from stock_reservations r where r.slug = i.slug and r.state = 'held'), 0)
        or i.reserved_packs < 0
      union all
      select o.order_number, 'promised and not open, or open and not promised' from orders o
      join stock_reservations r on r.order_number = o.order_number
      where (r.state = 'held') <> (o.state in ${open})
      union all
      select e.order_number, 'the register and the shelf differ' from register_entries e
      where (select sum(l.packs) from register_lines l where l.order_number = e.order_number)
        is distinct from (select -sum(m.packs) from stock_movements m where m.order_number = e.order_number)`,
  },
  {
    id: "I5",
    says: "what was acknowledged is there, and one request has one effect on an order",
    sql: `
      select k.event, k.order_number, 'acknowledged and lost' as wrong from acknowledged k
      where not exists (
        select from audit_events a where a.event = k.event and a.outcome <> 'refused'
          and (k.order_number is null or a.order_number = k.order_number))
      union all
      select a.event, a.request_id, 'done twice for one request' from audit_events a
      where a.outcome = 'done' and a.request_id is not null and a.order_number is not null group by a.event, a.request_id having count(*) > 1
      union all
      select 'event', e.id, 'one of Stripe''s events stands twice' from stripe_events e group by e.id having count(*) > 1`,
  },
  {
    id: "I6",
    says: "no hold at Stripe without an order that may still be supplied, and no such order without its hold",
    sql: `
      select l.order_number, 'held for nobody' as wrong from ledger l left join orders o on o.order_number = l.order_number
      where l.capturable > 0 and (o.state is null or o.state not in ${held} and o.state <> 'payment-problem')
      union all
      select l.order_number, 'held twice' from ledger l where l.capturable > 0 group by l.order_number having count(*) > 1
      union all
      select o.order_number, 'not held' from orders o
      where o.state in ${held}
        and not exists (select from ledger l where l.order_number = o.order_number and l.capturable > 0)
      union all
      select o.order_number, 'held, and our books do not say so' from orders o join payments p on p.order_number = o.order_number
      where o.state in ${held} and (p.state <> 'authorised' or p.authorised_paise = 0)`,
  },
  {
    id: "I7",
    says: "every event of Stripe's is stored and applied, every job done, every mail gone",
    sql: `
      select m.id as what, 'never stored' as wrong from stripe_made m where not exists (select from stripe_events e where e.id = m.id)
      union all
      select e.id, 'not applied' from stripe_events e where e.applied_at is null
      union all
      select j.task_identifier, 'not done: ' || coalesce(j.last_error, '') from graphile_worker.jobs j where j.attempts < j.max_attempts or j.locked_at is not null
        -- Given up. A job that another of its key overtook while it ran has no key any more; the clock brings these two again by itself.
        or j.key is not null and j.task_identifier not in ('sweep', 'compare-payments')
      union all
      select m.template, 'not sent' from messages m where m.sent_at is null`,
  },
  {
    id: "I8",
    says: "the record is append-only and has one row for each step of an order",
    sql: `
      select 'audit_events' as what, 'its triggers are gone' as wrong
      where (select count(*) from pg_trigger t where t.tgrelid = 'audit_events'::regclass
        and t.tgname in ('audit_events_append_only', 'audit_events_no_truncate') and t.tgenabled = 'O') <> 2
      union all
      select a.order_number, 'one step stands twice' from audit_events a
      where a.outcome = 'done' and a.details ? 'version' group by a.order_number, a.details ->> 'version' having count(*) > 1
      union all
      select o.order_number, 'a step is missing' from orders o
      where (select count(distinct a.details ->> 'version') from audit_events a
        where a.order_number = o.order_number and a.outcome = 'done' and a.details ? 'version') <> o.version - 1`,
  },
  {
    id: "I9",
    says: "no prescription gave more capsules than it says",
    sql: `
      select d.transcription ->> 'prescriberRegistration' as what
      from decisions d join register_lines l on l.order_number = d.order_number where ${approval}
      group by 1, d.transcription ->> 'writtenOn', d.transcription ->> 'patientName', d.transcription ->> 'slug'
      having sum(l.capsules) > max((d.transcription ->> 'totalCapsules')::int)`,
  },
  {
    id: "I10",
    says: "nothing is torn: no order without its rows, no step of its life without what it stands for",
    sql: `
      select o.order_number as what, 'without lines, payment or promise' as wrong from orders o
      where not exists (select from order_lines l where l.order_number = o.order_number)
        or not exists (select from payments p where p.order_number = o.order_number)
        or not exists (select from stock_reservations r where r.order_number = o.order_number)
      union all
      select o.order_number, 'its state and its decision differ' from orders o
      where (o.state in ('approved', 'paid', 'dispensed', 'handed-over')) and not exists (
          select from decisions d where d.order_number = o.order_number and ${approval})
        or o.state = 'declined' and not exists (
          select from decisions d where d.order_number = o.order_number and d.decision = 'decline' and d.withdrawn_at is null)
      union all
      select o.order_number, 'its state and its register entry differ' from orders o
      where (o.state in ('dispensed', 'handed-over')) <> exists (select from register_entries e where e.order_number = o.order_number)
      union all
      select o.order_number, 'its state and its hand-over differ' from orders o
      where (o.state = 'handed-over') <> exists (select from hand_overs h where h.order_number = o.order_number)
      union all
      select o.order_number, 'charged and closed' from orders o join payments p on p.order_number = o.order_number
      where o.state in ${over} and p.captured_paise > 0
      union all
      select p.id, 'without files' from prescriptions p where not exists (select from prescription_files f where f.prescription_id = p.id)
      union all
      select f.id, 'pages are missing' from prescription_files f
      where f.pages <> (select count(*) from prescription_pages g where g.file_id = f.id)
      union all
      select e.order_number, 'without lines' from register_entries e
      where not exists (select from register_lines l where l.order_number = e.order_number)
      union all
      select b.book, 'a serial is missing' from register_books b
      where b.next_serial - 1 <> (select count(*) from register_entries e where e.book = b.book)`,
  },
  {
    id: "I12",
    says: "an order, its patient and its prescription are one customer's",
    sql: `
      select o.order_number from orders o
      join patients t on t.id = o.patient_id join prescriptions p on p.id = o.prescription_id
      where t.customer_id <> o.customer_id or p.customer_id <> o.customer_id`,
  },
];

export interface Broken {
  readonly id: string;
  readonly says: string;
  readonly rows: readonly unknown[];
}

/** Asks all of them in one look at the database: what is broken, with the rows that break it. */
export async function askInvariants(sql: postgres.Sql, outside: Outside): Promise<Broken[]> {
  return sql.begin("isolation level repeatable read", async (tx) => {
    await tx`create temp table ledger on commit drop as
      select "paymentIntentId" as payment_intent_id, "orderNumber" as order_number, status, capturable, received, refunded
      from jsonb_to_recordset(${tx.json(outside.ledger as never)}) as l
        ("paymentIntentId" text, "orderNumber" text, status text, capturable int, received int, refunded int)`;
    await tx`create temp table stripe_made on commit drop as
      select value as id from jsonb_array_elements_text(${tx.json(outside.eventIds as never)})`;
    await tx`create temp table acknowledged on commit drop as
      select event, "orderNumber" as order_number
      from jsonb_to_recordset(${tx.json(outside.acknowledged as never)}) as a (event text, "orderNumber" text)`;
    const broken: Broken[] = [];
    for (const { id, says, sql: query } of invariants) {
      const rows = await tx.unsafe(query);
      if (rows.length > 0) broken.push({ id, says, rows: [...rows] });
    }
    return broken;
  });
}
