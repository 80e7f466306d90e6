-- An entry knows until when it is set aside and to which role it was handed up.

create or replace function refresh_queue_entry(wanted text) returns void language plpgsql as $$
begin
  insert into queue_entries (
    order_number, state, since, deadline_at, window_ends_at, capture_before, initials, birth_date, came_minor,
    request, strength_mg, safety_report, claimed_by, claimed_name, claimed_at, beat_at, set_aside_code, set_aside_until,
    waits_from, escalated_to, escalated_to_role, escalated_at
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
    d.claimed_by, u.name, d.claimed_at, d.beat_at, d.set_aside_code, d.set_aside_until,
    -- As waitsAgainFrom(): on its day, or 24 hours before its deadline. `least` passes over null.
    case when d.set_aside_until is null then 'epoch'::timestamptz else least(d.set_aside_until, o.deadline_at - interval '24 hours') end,
    d.escalated_to, d.escalated_to_role, d.escalated_at
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
    set_aside_code = excluded.set_aside_code, set_aside_until = excluded.set_aside_until, waits_from = excluded.waits_from,
    escalated_to = excluded.escalated_to, escalated_to_role = excluded.escalated_to_role, escalated_at = excluded.escalated_at;
  if not found then
    delete from queue_entries where order_number = wanted;
  end if;
end $$;
--> statement-breakpoint
update queue_entries e set
  set_aside_until = d.set_aside_until,
  waits_from = case when d.set_aside_until is null then 'epoch'::timestamptz else least(d.set_aside_until, e.deadline_at - interval '24 hours') end,
  escalated_to_role = d.escalated_to_role
from order_desk d
where d.order_number = e.order_number and (d.set_aside_until is not null or d.escalated_to_role is not null);
