-- What the shop asks Stripe to give back never exceeds the charge, whoever asks at the same time: judged under the payment's lock. What somebody
-- gave back at Stripe itself is a fact and is only written down.
create function keep_refunds_within_charge() returns trigger language plpgsql as $$
declare
  charged integer;
  told integer;
  alive integer;
begin
  if new.source = 'stripe' then
    return new;
  end if;
  if new.state not in ('requested', 'approved') then
    raise exception 'refund % begins by being asked for', new.id using errcode = 'check_violation';
  end if;
  select p.captured_paise, p.refunded_paise into charged, told from payments p where p.order_number = new.order_number for update;
  select coalesce(sum(r.amount_paise), 0) into alive from refunds r
    where r.order_number = new.order_number and r.state not in ('failed', 'withdrawn');
  if greatest(alive, told) + new.amount_paise > coalesce(charged, 0) then
    raise exception 'order %: refunds of more than was charged are refused', new.order_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger refunds_within_charge before insert on refunds for each row execute function keep_refunds_within_charge();
--> statement-breakpoint

-- A refund stands as it was asked for and moves along its life alone.
create function follow_refund_life() returns trigger language plpgsql as $$
begin
  if (new.order_number, new.source, new.amount_paise, new.reason, new.words, new.request_key, new.needs_second, new.requested_by, new.requested_at)
    is distinct from (old.order_number, old.source, old.amount_paise, old.reason, old.words, old.request_key, old.needs_second, old.requested_by, old.requested_at)
    or (old.stripe_refund_id is not null and new.stripe_refund_id is distinct from old.stripe_refund_id)
  then
    raise exception 'refund % stands as it was asked for', old.id using errcode = 'insufficient_privilege';
  end if;
  if new.state = old.state then return new; end if;
  if not (old.state, new.state) in (
    ('requested', 'approved'), ('requested', 'withdrawn'),
    ('approved', 'sent'), ('approved', 'withdrawn'),
    ('sent', 'succeeded'), ('sent', 'failed'),
    ('succeeded', 'failed')
  ) then
    raise exception 'refund %: % cannot become %', old.id, old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger refunds_follow_their_life before update on refunds for each row execute function follow_refund_life();
--> statement-breakpoint
create trigger refunds_no_delete before delete on refunds for each row execute function refuse_change();
--> statement-breakpoint
create trigger refunds_no_truncate before truncate on refunds for each statement execute function refuse_change();
--> statement-breakpoint
create trigger disputes_no_delete before delete on disputes for each row execute function refuse_change();
--> statement-breakpoint

-- Nothing enters the register, and nothing is handed over, that is not approved and charged, whose charge goes back or whose bank contests it.
create or replace function require_charge() returns trigger language plpgsql as $$
begin
  perform 1 from payments p where p.order_number = new.order_number for update; -- a refund asked for at the same moment waits, or is seen
  if not exists (
    select 1 from payments p join decisions d on d.order_number = p.order_number and d.decision = 'approve' and d.withdrawn_at is null
    where p.order_number = new.order_number and p.captured_paise > 0 and p.refunded_paise < p.captured_paise and p.state <> 'disputed'
      and p.captured_paise > (
        select coalesce(sum(r.amount_paise), 0) from refunds r
        where r.order_number = p.order_number and r.state not in ('failed', 'withdrawn')
      )
      and not exists (select 1 from disputes x where x.order_number = p.order_number and x.state in ('open', 'lost'))
  ) then
    raise exception 'order % is not approved and charged, or its charge goes back: % is refused', new.order_number, tg_table_name using errcode = 'check_violation';
  end if;
  if tg_table_name = 'hand_overs' and exists (select 1 from stock_returns s where s.order_number = new.order_number) then
    raise exception 'packs of order % lie in quarantine: % is refused', new.order_number, tg_table_name using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger hand_overs_need_charge before insert on hand_overs for each row execute function require_charge();
--> statement-breakpoint

-- An order whose whole charge goes back ends.
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
    -- the whole charge goes back; after dispensing, once every pack is here again
    ('approved', 'cancelled'), ('paid', 'cancelled'), ('dispensed', 'cancelled'),
    -- paid anew after the hold ran out
    ('payment-expired', 'awaiting-payment')
  ) then
    raise exception 'order %: % cannot become %', new.order_number, old.state, new.state using errcode = 'check_violation';
  end if;
  if old.state in ('approved', 'paid', 'dispensed') and new.state = 'cancelled' and not exists (
    select 1 from payments p where p.order_number = new.order_number and p.captured_paise > 0 and p.captured_paise <=
      greatest(p.refunded_paise, (
        select coalesce(sum(r.amount_paise), 0) from refunds r
        where r.order_number = p.order_number and r.state in ('approved', 'sent', 'succeeded')
      ))
      + (select coalesce(sum(x.amount_paise), 0) from disputes x where x.order_number = p.order_number and x.state = 'lost')
  ) then
    raise exception 'order % is charged: it is cancelled only when the whole charge goes back', new.order_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- No more comes back of a batch than the register says was supplied; what came back stands, but for the one mark that it was destroyed.
create function keep_returns_within_supply() returns trigger language plpgsql as $$
declare
  supplied integer;
  returned integer;
begin
  if tg_op = 'DELETE' then
    raise exception 'returns are never deleted' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' then
    if (to_jsonb(new) - 'written_off_at' - 'written_off_by') is distinct from (to_jsonb(old) - 'written_off_at' - 'written_off_by')
      or old.written_off_at is not null
    then
      raise exception 'return % stands as written', old.id using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;
  perform 1 from register_entries e where e.order_number = new.order_number for update;
  select l.packs into supplied from register_lines l where l.order_number = new.order_number and l.batch_id = new.batch_id;
  select coalesce(sum(s.packs), 0) into returned from stock_returns s
    where s.order_number = new.order_number and s.batch_id = new.batch_id;
  if returned + new.packs > coalesce(supplied, 0) then
    raise exception 'order %: more packs of a batch cannot come back than were supplied', new.order_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger stock_returns_within_supply before insert or update or delete on stock_returns for each row execute function keep_returns_within_supply();
--> statement-breakpoint
create trigger stock_returns_no_truncate before truncate on stock_returns for each statement execute function refuse_change();
--> statement-breakpoint

-- Of an order that was dispensed and ended when its packs came back, the packs stay dispensed: they are never promised again.
create or replace function hold_packs_with_order() returns trigger language plpgsql as $$
declare
  due text;
  astray text;
begin
  select case
    when o.state in ('awaiting-payment', 'awaiting-review', 'needs-customer', 'approved', 'payment-problem', 'paid') then 'held'
    when o.state in ('dispensed', 'handed-over')
      or (o.state = 'cancelled' and exists (select 1 from register_entries e where e.order_number = o.order_number)) then 'dispensed'
    when o.state in ('declined', 'cancelled', 'payment-expired') then 'released'
  end into due from orders o where o.order_number = new.order_number;
  select r.state into astray from stock_reservations r where r.order_number = new.order_number and r.state <> due limit 1;
  if astray is not null then
    raise exception 'order %: its packs are %, and must be %', new.order_number, astray, due using errcode = 'check_violation';
  end if;
  return null;
end $$;
