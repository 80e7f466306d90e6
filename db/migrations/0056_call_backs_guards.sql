-- An open call-back may be put later or ended. What has ended stays, and whom it was about never changes.
create function keep_call_back() returns trigger language plpgsql as $$
begin
  if old.ended_at is not null or (new.id, new.order_number, new.whom) is distinct from (old.id, old.order_number, old.whom) then
    raise exception 'call-back % stands as it ended', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger call_backs_stand before update on call_backs for each row execute function keep_call_back();
--> statement-breakpoint
create trigger call_backs_no_delete before delete on call_backs for each row execute function refuse_change();
--> statement-breakpoint
create trigger call_backs_no_truncate before truncate on call_backs for each statement execute function refuse_change();
