import "server-only";
import postgres from "postgres";

export interface RecordsOptions {
  /** How many of each kind. */
  readonly rows: number;
  readonly now: Date;
}

/** A customer of `fillWithRecords` with 300 orders and 300 prescriptions. */
export const busyCustomer = "busy";

/** Of `fillWithRecords`: a term that every order has, and one that only the oldest has. */
export const commonTerm = 1n;
export const rareTerm = 1001n;

/** So many of each kind are what a page or the sweep looks for, however many there are. */
const remarkable = 100;

/**
 * Puts beside the orders of `fillWithCrowd` what else a shop gathers in years: Stripe's events, the record, accounts, mails, files with their pages,
 * decisions, terms to search by, batches. Needs the superuser: triggers and foreign keys rest.
 */
export async function fillWithRecords(adminUrl: string, { rows, now }: RecordsOptions): Promise<void> {
  const admin = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  const at = now.toISOString();
  const one = Math.ceil(rows / remarkable);
  try {
    await admin.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx`insert into stripe_events (id, type, created_at, received_at, live, payload, problem)
        select 'evt_' || n, 'charge.updated', ${at}::timestamptz, ${at}::timestamptz - n * interval '1 second', false, '{}', case when n % ${one}::int = 0 then '{"code": "no-order-of-ours"}'::jsonb end
        from generate_series(1, ${rows}::int) n`;
      await tx`insert into audit_events (at, actor_kind, event, outcome, subject_kind, details)
        select ${at}::timestamptz, 'system', case when n % ${one}::int = 0 then 'job.retried' else 'order.viewed' end, case when n % ${one}::int = 1 then 'refused' else 'done' end, 'order', '{}'
        from generate_series(1, ${rows}::int) n`;
      await tx`insert into users (id, email, name, role, created_at)
        select 'u' || n, n || '@example.com', 'Somebody', case when n <= 10 then 'pharmacist' else 'customer' end, ${at}::timestamptz from generate_series(1, ${rows}::int) n
        union all select ${busyCustomer}, 'busy@example.com', 'Somebody', 'customer', ${at}::timestamptz`;
      await tx`insert into messages (id, key, to_email, template, data, created_at, sent_at, failure)
        select 'm' || n, 'm' || n, 'a@example.com', 'any', '{}', ${at}::timestamptz, ${at}::timestamptz, case when n % ${one}::int = 0 then 'nobody-to-write-to' end from generate_series(1, ${rows}::int) n`;
      await tx`insert into prescriptions (id, customer_id, created_at)
        select 'p' || n, case when n <= 300 then ${busyCustomer} else 'u' || n end, ${at}::timestamptz - n * interval '1 minute' from generate_series(1, ${rows}::int) n`;
      await tx`insert into prescription_files (id, prescription_id, position, display_name, media_type, bytes, pages, sha256, original_key, original_sealing, scan, created_at)
        select 'f' || n, 'p' || n, 1, 'a', 'image/jpeg', 1, 1, md5(n::text), md5('o' || n), '{}', 'clean', ${at}::timestamptz from generate_series(1, ${rows}::int) n`;
      await tx`insert into prescription_pages (file_id, page_number, width, height, blob_key, sealing, thumbnail_key, thumbnail_sealing)
        select 'f' || n, 1, 1, 1, md5('b' || n), '{}', md5('t' || n), '{}' from generate_series(1, ${rows}::int) n`;
      await tx`update orders set customer_id = ${busyCustomer} where order_number in (
        select order_number from orders where state = 'handed-over' order by placed_at desc limit 300)`;
      await tx`insert into decisions (id, order_number, decision, decided_by, decided_at, reason_code, policy_version, prescription_version)
        select order_number, order_number, 'decline', ${busyCustomer}, placed_at, 'other', '1', 1 from orders where state in ('handed-over', 'declined')`;
      await tx`insert into search_terms (order_number, placed_at, terms)
        select order_number, placed_at, array[1, 1000 + row_number() over (order by placed_at)] from orders order by md5(order_number)`;
      await tx`insert into catalogue_items (slug, price_paise, pack_capsules, available, updated_at) values ('isotroin-20', 26800, 10, true, ${at}::timestamptz)`;
      await tx`insert into batches (id, slug, batch_number, expires_on, manufacturer, received_packs, on_hand_packs, received_at, moved_at)
        select 'batch-' || n, 'isotroin-20', 'RCL/' || lpad(n::text, 6, '0'), '2027-01-31', 'Maker', 20, case when n <= 80 then 20 else 0 end,
          ${at}::timestamptz - n * interval '1 day', ${at}::timestamptz - n * interval '1 day'
        from generate_series(1, ${Math.ceil(rows / 20)}::int) n`;
      await tx`insert into stock_movements (id, batch_id, packs, reason, at)
        select 'movement-' || n || '-' || m, 'batch-' || n, case when m = 1 then 20 else -1 end, case when m = 1 then 'received' else 'corrected' end,
          ${at}::timestamptz - n * interval '1 day'
        from generate_series(1, ${Math.ceil(rows / 20)}::int) n, generate_series(1, 5) m`;
    });
    await admin`vacuum (analyze)`;
  } finally {
    await admin.end({ timeout: 1 });
  }
}
