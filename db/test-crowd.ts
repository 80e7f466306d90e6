import "server-only";
import postgres from "postgres";
import { patientRecord } from "@/lib/fixtures/patient-row";

const firstNames = ["Rakesh", "Meera", "Kumar", "Sunita", "Imran", "Lakshmi", "Joseph", "Gurpreet", "Ananya", "Kamal"];
const lastNames = [
  "Patil",
  "Kulkarni",
  "Sharma",
  "Khan",
  "Iyer",
  "Deshpande",
  "Fernandes",
  "Singh",
  "Rao",
  "Kumar",
  "Nair",
];

export interface CrowdOptions {
  readonly orders: number;
  /** How many of them wait for staff. */
  readonly open: number;
  readonly now: Date;
}

/** A crowd's member of staff by number, 1 to 8, as the rows name them. */
export const crowdStaff = (n: number) => `staff${String(n).padStart(21, "0")}`;

/**
 * Fills an empty, migrated database with the orders of years: all but the latest are over, of the open ones most wait for review, few have a
 * flag. The same numbers give the same rows. Needs the superuser: triggers and foreign keys are off meanwhile, what they would do is done at the end.
 */
export async function fillWithCrowd(adminUrl: string, { orders, open, now }: CrowdOptions): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => undefined });
  const at = now.toISOString();
  const customers = Math.ceil(orders / 5);
  try {
    await sql`set session_replication_role = replica`;
    await sql`set synchronous_commit = off`;
    await sql`
      insert into users (id, email, email_verified, name, birth_date, role, created_at)
      select 'staff' || lpad(n::text, 21, '0'), 'staff' || n || '@example.com', ${at}::timestamptz, 'Staff Member', '1985-01-01'::date, 'pharmacist', ${at}::timestamptz
      from generate_series(1, 8) n
      union all
      select substr(md5('c' || n), 1, 26), 'c' || n || '@example.com', ${at}::timestamptz, 'Customer ' || n, '1990-01-01'::date, 'customer', ${at}::timestamptz
      from generate_series(0, ${customers - 1}::int) n`;
    await sql`
      insert into patients select made.* from generate_series(0, ${customers - 1}::int) n, jsonb_populate_record(null::patients,
        ${sql.json(patientRecord())} || jsonb_build_object('id', substr(md5('p' || n), 1, 26), 'customer_id', substr(md5('c' || n), 1, 26),
          'name', 'Asha K. Patient' || n, 'birth_date', ${at}::date - (case when n % 25 = 0 then 5500 else 8000 + n % 9000 end), 'created_at', ${at}::timestamptz)) made`;
    // One order in 95 s: a million in three years. The open ones are the latest, with some that are over between them.
    await sql`
      insert into orders (order_number, customer_id, patient_id, prescription_id, state, version, address, currency, delivery_paise, total_paise,
        acknowledgements_version, acknowledged, placed_at, submitted_at, window_ends_at, deadline_at, updated_at)
      select number, substr(md5('c' || n % ${customers}::int), 1, 26), substr(md5('p' || n % ${customers}::int), 1, 26), substr(md5('r' || n), 1, 26), state, 3,
        jsonb_build_object('name', (${firstNames}::text[])[1 + n % ${firstNames.length}::int] || ' ' || (${lastNames}::text[])[1 + n / 7 % ${lastNames.length}::int],
          'phone', (9000000000 + n * 37)::text, 'pin', (411001 + n % 60)::text), 'INR', 5000, 31800, '2026-11', '{}', placed, placed, ends,
        least(ends, case when state in ('awaiting-review', 'needs-customer', 'approved', 'payment-problem') then placed + interval '7 days' end), placed
      from (
        select n, substr(md5('o' || n), 1, 26) as number, state, ${at}::timestamptz - n * interval '95 seconds' as placed,
          case when state in ('approved', 'paid') then date_trunc('day', ${at}::timestamptz) + (n % 9) * interval '1 day' end as ends
        from (
          select n, case
            when n % 6 = 5 or n >= ${open}::int * 6 / 5 then (array['handed-over', 'handed-over', 'handed-over', 'declined', 'cancelled', 'payment-expired'])[1 + n % 6]
            else (array['awaiting-review', 'awaiting-review', 'awaiting-review', 'awaiting-review', 'awaiting-review', 'paid', 'paid', 'dispensed', 'needs-customer', 'approved', 'payment-problem'])[1 + case when n % 37 = 3 then 10 else n % 10 end]
          end as state
          from generate_series(0, ${orders - 1}::int) n
        ) states
      ) placed_orders`;
    await sql`
      insert into payments (order_number, state, currency, amount_paise, session_key, session_id, session_expires_at, payment_intent_id, authorised_paise, capture_before)
      select order_number, 'authorised', 'INR', 31800, order_number, 'cs_' || order_number, placed_at, 'pi_' || order_number, 31800, placed_at + interval '7 days' from orders`;
    await sql`
      insert into order_lines (order_number, slug, brand, strength_mg, packs, pack_capsules, unit_price_paise, monograph_version)
      select o.order_number, 'isotroin-' || mg, 'Isotroin', mg, 3, 10, 8900, '1'
      from (select order_number, (array[10, 20, 20, 20, 10, 20, 25, 30, 10, 40])[1 + (('x' || substr(order_number, 1, 4))::bit(16)::int) % 10] as mg from orders) o`;
    await sql`
      insert into order_desk (order_number, claimed_by, claimed_at, beat_at, set_aside_code, set_aside_at, set_aside_until, escalated_to, escalated_to_role, escalated_by, escalated_at)
      select order_number, 'staff' || lpad((1 + h % 8)::text, 21, '0'), ${at}::timestamptz - interval '2 minutes',
        case when placed_at > ${at}::timestamptz - interval '8 days' and h % 64 = 0 then ${at}::timestamptz - interval '5 seconds' else placed_at end,
        case when h % 33 = 0 then 'stock' end, case when h % 33 = 0 then placed_at end,
        case when h % 33 = 0 and h % 4 > 0 then ${at}::timestamptz + (h % 5 - 1) * interval '1 day' end,
        case when h % 50 = 0 and h % 3 > 0 then 'staff' || lpad((1 + h / 50 % 8)::text, 21, '0') end,
        case when h % 50 = 0 then (array['pharmacist', 'manager'])[1 + h / 50 % 2] end, null,
        case when h % 50 = 0 then ${at}::timestamptz end
      from (select order_number, placed_at, ('x' || substr(order_number, 5, 4))::bit(16)::int as h from orders) o where h % 2 = 0`;
    await sql`
      insert into safety_reports (id, order_number, patient_id, picks, grade, stops_supply, reported_at, closed_at)
      select 's' || substr(order_number, 2), order_number, patient_id, '{side-effect}', 'call-today', true, placed_at, case when state in ('handed-over', 'declined', 'cancelled', 'payment-expired') then placed_at end
      from orders where ('x' || substr(order_number, 9, 4))::bit(16)::int % 100 = 0`;
    await sql`analyze`;
    await sql`select refresh_queue_entry(order_number) from orders where state not in ('handed-over', 'declined', 'cancelled', 'payment-expired', 'awaiting-payment')`;
    await sql`update queue_entries set answered = true where state = 'awaiting-review' and ('x' || substr(order_number, 13, 4))::bit(16)::int % 20 = 0`;
    await sql`vacuum (analyze)`;
  } finally {
    await sql.end({ timeout: 1 });
  }
}
