-- What differed stays on record as it was found, and how it ended stands.
create function keep_payment_break() returns trigger language plpgsql as $$
begin
  if old.resolved_at is not null then
    raise exception 'payment break % has ended: % is refused', old.id, tg_op using errcode = 'insufficient_privilege';
  end if;
  if (new.id, new.kind, new.payment_intent_id, new.first_seen_at)
    is distinct from (old.id, old.kind, old.payment_intent_id, old.first_seen_at) then
    raise exception 'payment break % is not written differently afterwards', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger payment_breaks_stand before update on payment_breaks for each row execute function keep_payment_break();
--> statement-breakpoint
create trigger payment_breaks_no_delete before delete on payment_breaks for each row execute function refuse_change();
--> statement-breakpoint
create trigger payment_breaks_no_truncate before truncate on payment_breaks for each statement execute function refuse_change();
--> statement-breakpoint
create trigger payment_attempts_append_only before update or delete on payment_attempts for each row execute function refuse_change();
--> statement-breakpoint
create trigger payment_attempts_no_truncate before truncate on payment_attempts for each statement execute function refuse_change();
--> statement-breakpoint
-- One step more in the life of an order: what closed for want of a hold may be paid anew. Added to whatever the life is by now.
do $$
declare
  life text := pg_get_functiondef('follow_order_life'::regproc);
begin
  if position('(''payment-expired'', ''awaiting-payment'')' in life) = 0 then
    execute replace(life, '(''paid'', ''dispensed'')', '(''payment-expired'', ''awaiting-payment''), (''paid'', ''dispensed'')');
  end if;
end $$;
