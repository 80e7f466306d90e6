-- What was read stands as it was typed; a newer reading is a new row.
create trigger transcriptions_append_only before update or delete on transcriptions for each row execute function refuse_change();
--> statement-breakpoint
create trigger transcriptions_no_truncate before truncate on transcriptions for each statement execute function refuse_change();
--> statement-breakpoint

-- Two people read every prescription that is approved, unless the decision says that one pharmacist did by the pharmacy's setting.
alter table decisions add constraint decisions_two_people check (
  decision = 'decline'
  or (transcribed_by is not null and (transcribed_by <> decided_by or single_pharmacist))
);
--> statement-breakpoint

-- A decision is changed by one of two marks alone: taken back (never once it is settled or money moved), or settled (once).
create function mark_decision() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'decisions are never deleted' using errcode = 'insufficient_privilege';
  end if;
  if (to_jsonb(new) - 'withdrawn_at' - 'withdrawn_by' - 'settled_at') is distinct from (to_jsonb(old) - 'withdrawn_at' - 'withdrawn_by' - 'settled_at')
    or old.withdrawn_at is not null or old.settled_at is not null
  then
    raise exception 'decision % stands as written', old.id using errcode = 'insufficient_privilege';
  end if;
  if new.withdrawn_at is not null and exists (
    select 1 from payments p where p.order_number = new.order_number and p.captured_paise > 0
  ) then
    raise exception 'order % is charged: its decision cannot be taken back', new.order_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
drop trigger decisions_final on decisions;
--> statement-breakpoint
create trigger decisions_final before update or delete on decisions for each row execute function mark_decision();
--> statement-breakpoint

-- Only a standing approval lets money or medicine move.
create or replace function require_approval() returns trigger language plpgsql as $$
begin
  if new.captured_paise > 0 and not exists (
    select 1 from decisions d where d.order_number = new.order_number and d.decision = 'approve' and d.withdrawn_at is null
  ) then
    raise exception 'order % was never approved: a capture is refused', new.order_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create or replace function require_charge() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from payments p join decisions d on d.order_number = p.order_number and d.decision = 'approve' and d.withdrawn_at is null
    where p.order_number = new.order_number and p.captured_paise > 0 and p.refunded_paise < p.captured_paise
  ) then
    raise exception 'order % is not approved and charged: dispensing is refused', new.order_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- An order moves only along the life it has.
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
    ('paid', 'dispensed'), ('dispensed', 'handed-over')
  ) then
    raise exception 'order %: % cannot become %', new.order_number, old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint

-- What was approved before prescriptions had a state of their own.
update prescriptions p set state = 'verified' where exists (
  select from orders o join decisions d on d.order_number = o.order_number where o.prescription_id = p.id and d.decision = 'approve'
);
--> statement-breakpoint

-- So does a prescription.
create function follow_prescription_life() returns trigger language plpgsql as $$
begin
  if new.state = old.state then return new; end if;
  if not (old.state, new.state) in (
    ('received', 'transcribed'), ('received', 'verified'), ('received', 'declined'), ('received', 'needs-information'),
    ('transcribed', 'verified'), ('transcribed', 'declined'), ('transcribed', 'needs-information'), ('transcribed', 'received'),
    ('needs-information', 'transcribed'), ('needs-information', 'verified'), ('needs-information', 'declined'),
    ('needs-information', 'received'),
    ('verified', 'declined'), ('verified', 'transcribed'), ('verified', 'used-up'),
    ('declined', 'received')
  ) then
    raise exception 'prescription %: % cannot become %', new.id, old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger prescriptions_follow_their_life before update on prescriptions for each row execute function follow_prescription_life();
