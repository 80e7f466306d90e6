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
create or replace function follow_order_life() returns trigger language plpgsql as $$
begin
  if new.state = old.state then return new; end if;
  if not (old.state, new.state) in (
    ('awaiting-payment', 'awaiting-review'), ('awaiting-payment', 'payment-expired'), ('awaiting-payment', 'cancelled'),
    ('awaiting-payment', 'payment-problem'),
    ('awaiting-review', 'approved'), ('awaiting-review', 'declined'), ('awaiting-review', 'cancelled'),
    ('awaiting-review', 'needs-customer'), ('awaiting-review', 'payment-expired'), ('awaiting-review', 'payment-problem'),
    ('needs-customer', 'awaiting-review'), ('needs-customer', 'declined'), ('needs-customer', 'cancelled'),
    ('needs-customer', 'payment-expired'), ('needs-customer', 'payment-problem'),
    ('approved', 'paid'), ('approved', 'payment-problem'), ('approved', 'payment-expired'),
    -- taken back within the first seconds
    ('approved', 'awaiting-review'), ('declined', 'awaiting-review'),
    ('payment-problem', 'paid'), ('payment-problem', 'declined'), ('payment-problem', 'cancelled'), ('payment-problem', 'payment-expired'),
    ('paid', 'dispensed'), ('dispensed', 'handed-over'),
    -- paid anew after the hold ran out
    ('payment-expired', 'awaiting-payment')
  ) then
    raise exception 'order %: % cannot become %', new.order_number, old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
