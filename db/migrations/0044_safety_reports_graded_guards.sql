-- What a customer told stands as told. It is closed once, by a pharmacist's own entry, and is not opened again: what comes later is a report of its own.
create function keep_safety_report() returns trigger language plpgsql as $$
begin
  if to_jsonb(new) - 'closed_at' - 'closed_by' is distinct from to_jsonb(old) - 'closed_at' - 'closed_by' or old.closed_at is not null then
    raise exception 'safety report % stands as it was told', old.id using errcode = 'check_violation';
  end if;
  if new.closed_at is not null and not exists (
    select from safety_report_entries e
    where e.report_id = new.id and e.kind = 'closed' and e.written_by = new.closed_by and e.written_at = new.closed_at
  ) then
    raise exception 'safety report % is closed without an entry that says what was done', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger safety_reports_stand before update on safety_reports for each row execute function keep_safety_report();
--> statement-breakpoint
create trigger safety_reports_no_delete before delete on safety_reports for each row execute function refuse_change();
--> statement-breakpoint
create trigger safety_reports_no_truncate before truncate on safety_reports for each statement execute function refuse_change();
--> statement-breakpoint
create function require_pharmacist_for_report() returns trigger language plpgsql as $$
begin
  if not exists (select from users u where u.id = new.written_by and u.role = 'pharmacist' and u.disabled_at is null) then
    raise exception 'only a pharmacist writes what was done about a safety report' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger safety_report_entries_by_pharmacist before insert on safety_report_entries
  for each row execute function require_pharmacist_for_report();
--> statement-breakpoint
create trigger safety_report_entries_append_only before update or delete on safety_report_entries
  for each row execute function refuse_change();
--> statement-breakpoint
create trigger safety_report_entries_no_truncate before truncate on safety_report_entries
  for each statement execute function refuse_change();
--> statement-breakpoint
-- Nothing is dispensed or leaves for a patient of whom a report stops supply.
create function require_no_safety_stop() returns trigger language plpgsql as $$
begin
  if exists (
    select from safety_reports r join orders o on o.patient_id = r.patient_id
    where o.order_number = new.order_number and r.stops_supply and r.closed_at is null
  ) then
    raise exception 'a safety report stops supply for the patient of order %', new.order_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger register_entries_need_no_safety_stop before insert on register_entries
  for each row execute function require_no_safety_stop();
--> statement-breakpoint
create trigger hand_overs_need_no_safety_stop before insert on hand_overs for each row execute function require_no_safety_stop();
