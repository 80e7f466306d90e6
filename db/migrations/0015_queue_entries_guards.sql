-- The queue's entries are copied together here, so that no command can forget to: whatever an entry shows is watched where it is kept.

create function refresh_queue_entry(wanted text) returns void language plpgsql as $$
begin
  insert into queue_entries (
    order_number, state, since, deadline_at, window_ends_at, capture_before, initials, birth_date, came_minor,
    request, strength_mg, safety_report, claimed_by, claimed_name, claimed_at, beat_at, set_aside_code, escalated_to, escalated_at
  )
  select
    o.order_number, o.state, coalesce(o.submitted_at, o.placed_at), o.deadline_at, o.window_ends_at, p.capture_before,
    coalesce((
      select string_agg(upper(left(part, 1)) || '.', ' ' order by place)
      from regexp_split_to_table(trim(t.name), '\s+') with ordinality as parts (part, place) where part <> '' and place <= 3
    ), ''),
    t.birth_date,
    -- A day too many, whatever the zone: the list asks again by the birth date.
    t.birth_date > coalesce(o.submitted_at, o.placed_at)::date - interval '18 years 1 day',
    coalesce((
      select string_agg(l.brand || ' ' || l.strength_mg || ' mg × ' || l.packs, ', ' order by l.slug)
      from order_lines l where l.order_number = o.order_number
    ), ''),
    coalesce((select min(l.strength_mg) from order_lines l where l.order_number = o.order_number), 0),
    exists (select from safety_reports r where r.patient_id = o.patient_id and r.closed_at is null),
    d.claimed_by, u.name, d.claimed_at, d.beat_at, d.set_aside_code, d.escalated_to, d.escalated_at
  from orders o
  join payments p on p.order_number = o.order_number
  join patients t on t.id = o.patient_id
  left join order_desk d on d.order_number = o.order_number
  left join users u on u.id = d.claimed_by
  where o.order_number = wanted
    and o.state in ('awaiting-review', 'needs-customer', 'approved', 'paid', 'dispensed', 'payment-problem')
  on conflict (order_number) do update set
    state = excluded.state, since = excluded.since, deadline_at = excluded.deadline_at, window_ends_at = excluded.window_ends_at,
    capture_before = excluded.capture_before, initials = excluded.initials, birth_date = excluded.birth_date,
    came_minor = excluded.came_minor, request = excluded.request, strength_mg = excluded.strength_mg,
    safety_report = excluded.safety_report, answered = queue_entries.answered and excluded.state = 'awaiting-review',
    claimed_by = excluded.claimed_by, claimed_name = excluded.claimed_name, claimed_at = excluded.claimed_at, beat_at = excluded.beat_at,
    set_aside_code = excluded.set_aside_code, escalated_to = excluded.escalated_to, escalated_at = excluded.escalated_at;
  if not found then
    delete from queue_entries where order_number = wanted;
  end if;
end $$;
--> statement-breakpoint
create function queue_follows_order() returns trigger language plpgsql as $$
begin
  perform refresh_queue_entry(new.order_number);
  if tg_op = 'UPDATE' and old.state = 'needs-customer' and new.state = 'awaiting-review' then
    update queue_entries set answered = true where order_number = new.order_number;
  end if;
  return null;
end $$;
--> statement-breakpoint
create function queue_follows_row_of_order() returns trigger language plpgsql as $$
begin
  perform refresh_queue_entry(case when tg_op = 'DELETE' then old.order_number else new.order_number end);
  return null;
end $$;
--> statement-breakpoint
create function queue_follows_patient() returns trigger language plpgsql as $$
begin
  perform refresh_queue_entry(o.order_number)
  from (
    select order_number from orders
    where patient_id = case when tg_table_name = 'patients' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'patient_id' end
      and state in ('awaiting-review', 'needs-customer', 'approved', 'paid', 'dispensed', 'payment-problem')
    order by order_number
  ) o;
  return null;
end $$;
--> statement-breakpoint
create trigger queue_follows_orders after insert or update of state, submitted_at, deadline_at, window_ends_at on orders
  for each row execute function queue_follows_order();
--> statement-breakpoint
create trigger queue_follows_payments after insert or update of capture_before on payments
  for each row execute function queue_follows_row_of_order();
--> statement-breakpoint
create trigger queue_follows_lines after insert on order_lines for each row execute function queue_follows_row_of_order();
--> statement-breakpoint
create trigger queue_follows_desk after insert or update or delete on order_desk
  for each row execute function queue_follows_row_of_order();
--> statement-breakpoint
create trigger queue_follows_safety_reports after insert or update on safety_reports
  for each row execute function queue_follows_patient();
--> statement-breakpoint
create trigger queue_follows_patients after update of name, birth_date on patients
  for each row execute function queue_follows_patient();
--> statement-breakpoint
-- Orders that are open already. The window: 7 days where the patient can become pregnant, else 30, to the end of that day in India.
update orders o set
  window_ends_at = w.ends,
  deadline_at = least(w.ends, case when o.state <> 'paid' then w.capture_before end)
from (
  select x.order_number, p.capture_before,
    (((d.transcription ->> 'writtenOn')::date
      + case when t.category_confirmed = 'cannot-become-pregnant' then 31 else 8 end)::timestamp at time zone 'Asia/Kolkata')
      - interval '1 millisecond' as ends
  from orders x
  join payments p on p.order_number = x.order_number
  join patients t on t.id = x.patient_id
  left join decisions d on d.order_number = x.order_number and d.decision = 'approve'
  where x.state in ('awaiting-review', 'needs-customer', 'approved', 'paid', 'payment-problem')
) w
where w.order_number = o.order_number;
--> statement-breakpoint
select refresh_queue_entry(order_number) from orders
where state in ('awaiting-review', 'needs-customer', 'approved', 'paid', 'dispensed', 'payment-problem');
