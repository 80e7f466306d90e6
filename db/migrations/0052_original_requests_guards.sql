-- An original leaves once for each request, and only when another person than who asked agreed to it, within a day of asking (our policy).
-- Takings from before two people were needed have no request; no new one is without.
create function original_taken_by_two() returns trigger language plpgsql as $$
begin
  if not exists (
    select from prescription_original_requests r
    where r.id = new.request_id and r.file_id = new.file_id and r.asked_by = new.taken_by and r.outcome = 'agreed'
      and new.taken_at >= r.decided_at and new.taken_at < r.asked_at + interval '24 hours'
  ) then
    raise exception 'file %: no second person agreed that its original leaves', new.file_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger prescription_original_takings_by_two before insert on prescription_original_takings for each row execute function original_taken_by_two();
--> statement-breakpoint
-- What was asked stands as asked, and is decided once.
create function original_request_decided_once() returns trigger language plpgsql as $$
begin
  if old.outcome is not null
    or (new.id, new.file_id, new.asked_by, new.asked_at, new.reason, new.words)
      is distinct from (old.id, old.file_id, old.asked_by, old.asked_at, old.reason, old.words) then
    raise exception 'request %: it is decided, or something else than its decision would change', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger prescription_original_requests_decided_once before update on prescription_original_requests for each row execute function original_request_decided_once();
--> statement-breakpoint
create trigger prescription_original_requests_no_delete before delete on prescription_original_requests for each row execute function refuse_change();
--> statement-breakpoint
create trigger prescription_original_requests_no_truncate before truncate on prescription_original_requests for each statement execute function refuse_change();
