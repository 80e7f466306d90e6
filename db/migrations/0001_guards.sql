-- What the database itself refuses, whoever asks.

-- The record is append-only: refused by a trigger, and by the grants even before it.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % is refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger audit_events_append_only before update or delete on audit_events for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_events_no_truncate before truncate on audit_events for each statement execute function refuse_change();
--> statement-breakpoint
revoke update, delete, truncate on audit_events from public, current_user;
--> statement-breakpoint

-- A decision, a register entry and its lines stand as written.
create trigger decisions_final before update or delete on decisions for each row execute function refuse_change();
--> statement-breakpoint
create trigger decisions_no_truncate before truncate on decisions for each statement execute function refuse_change();
--> statement-breakpoint
create trigger register_entries_final before update or delete on register_entries for each row execute function refuse_change();
--> statement-breakpoint
create trigger register_entries_no_truncate before truncate on register_entries for each statement execute function refuse_change();
--> statement-breakpoint
create trigger register_lines_final before update or delete on register_lines for each row execute function refuse_change();
--> statement-breakpoint
create trigger register_lines_no_truncate before truncate on register_lines for each statement execute function refuse_change();
--> statement-breakpoint

-- No money without a pharmacist's approval.
create function require_approval() returns trigger language plpgsql as $$
begin
  if new.captured_paise > 0 and not exists (
    select 1 from decisions d where d.order_number = new.order_number and d.decision = 'approve'
  ) then
    raise exception 'order % was never approved: a capture is refused', new.order_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger payments_capture_needs_approval before insert or update on payments for each row execute function require_approval();
--> statement-breakpoint

-- Nothing enters the register that was not approved and charged.
create function require_charge() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from payments p join decisions d on d.order_number = p.order_number and d.decision = 'approve'
    where p.order_number = new.order_number and p.captured_paise > 0 and p.refunded_paise < p.captured_paise
  ) then
    raise exception 'order % is not approved and charged: dispensing is refused', new.order_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger register_entries_need_charge before insert on register_entries for each row execute function require_charge();
--> statement-breakpoint

-- An order moves only along the life it has; the last word on every path is the database's.
create function follow_order_life() returns trigger language plpgsql as $$
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
    ('payment-problem', 'paid'), ('payment-problem', 'declined'), ('payment-problem', 'cancelled'), ('payment-problem', 'payment-expired'),
    ('paid', 'dispensed'), ('dispensed', 'handed-over')
  ) then
    raise exception 'order %: % cannot become %', new.order_number, old.state, new.state using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger orders_follow_their_life before update on orders for each row execute function follow_order_life();
