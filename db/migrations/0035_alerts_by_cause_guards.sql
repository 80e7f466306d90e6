-- An alert ends only with a closing on record, which stays as written; a person who marks one as done is a member of staff who still works here.
create function require_alert_closing() returns trigger language plpgsql as $$
begin
  if not exists (select from alert_closings c where c.alert_id = new.id and c.closed_at = new.closed_at) then
    raise exception 'alert % is closed without a closing that says how', new.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger staff_alerts_close_on_record before update on staff_alerts for each row
  when (new.closed_at is not null and old.closed_at is distinct from new.closed_at) execute function require_alert_closing();
--> statement-breakpoint
create function require_staff_for_closing() returns trigger language plpgsql as $$
begin
  if not exists (
    select from users u
    where u.id = new.closed_by and u.disabled_at is null and u.role in ('technician', 'pharmacist', 'manager')
  ) then
    raise exception 'only staff mark an alert as done' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger alert_closings_by_staff before insert on alert_closings for each row
  when (new.how = 'marked') execute function require_staff_for_closing();
--> statement-breakpoint
create trigger alert_closings_append_only before update or delete on alert_closings for each row execute function refuse_change();
--> statement-breakpoint
create trigger alert_closings_no_truncate before truncate on alert_closings for each statement execute function refuse_change();
