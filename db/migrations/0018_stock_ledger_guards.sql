-- What a batch holds is the sum of its movements; what is reserved of a medicine is the sum of what open orders hold. Judged at commit, whoever
-- wrote, so that a count and its reason stand or fall together.

-- A batch whose movements do not add up begins its ledger with what it holds.
insert into stock_movements (id, batch_id, packs, reason, note, at)
select substr(md5(b.id || ' opening balance'), 1, 26), b.id, b.on_hand_packs - coalesce(m.packs, 0), 'corrected', 'Opening balance', now()
from batches b
left join (select batch_id, sum(packs)::int as packs from stock_movements group by batch_id) m on m.batch_id = b.id
where b.on_hand_packs <> coalesce(m.packs, 0);
--> statement-breakpoint
update catalogue_items i set reserved_packs = held.packs
from (
  select i.slug, coalesce(sum(r.packs) filter (where r.state = 'held'), 0)::int as packs
  from catalogue_items i left join stock_reservations r on r.slug = i.slug group by i.slug
) held
where held.slug = i.slug and held.packs <> i.reserved_packs;
--> statement-breakpoint

create trigger stock_movements_append_only before update or delete on stock_movements for each row execute function refuse_change();
--> statement-breakpoint
create trigger stock_movements_no_truncate before truncate on stock_movements for each statement execute function refuse_change();
--> statement-breakpoint
revoke update, delete, truncate on stock_movements from public, current_user;
--> statement-breakpoint

-- Every writer of a count holds the batch's row until its end, so a sum taken at commit is of all that came before.
create function hold_batch_balance() returns trigger language plpgsql as $$
declare
  batch text := case tg_table_name when 'batches' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'batch_id' end;
  booked integer;
  moved integer;
begin
  select b.on_hand_packs into booked from batches b where b.id = batch;
  -- Packs that came back never were on this shelf again.
  select coalesce(sum(m.packs), 0) into moved from stock_movements m where m.batch_id = batch and m.reason <> 'returned-to-quarantine';
  if booked <> moved then
    raise exception 'batch %: % packs are booked, its movements make %', batch, booked, moved using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger batches_balance after insert or update of on_hand_packs on batches
  deferrable initially deferred for each row execute function hold_batch_balance();
--> statement-breakpoint
create constraint trigger stock_movements_balance after insert on stock_movements
  deferrable initially deferred for each row execute function hold_batch_balance();
--> statement-breakpoint

-- The same for promises: every writer of them holds the medicine's row.
create function hold_reserved_sum() returns trigger language plpgsql as $$
declare
  reserved integer;
  held integer;
begin
  select i.reserved_packs into reserved from catalogue_items i where i.slug = new.slug;
  select coalesce(sum(r.packs), 0) into held from stock_reservations r where r.slug = new.slug and r.state = 'held';
  if reserved <> held then
    raise exception '%: % packs count as reserved, open orders hold %', new.slug, reserved, held using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger catalogue_items_reserved_sum after insert or update of reserved_packs on catalogue_items
  deferrable initially deferred for each row execute function hold_reserved_sum();
--> statement-breakpoint
create constraint trigger stock_reservations_reserved_sum after insert or update on stock_reservations
  deferrable initially deferred for each row execute function hold_reserved_sum();
--> statement-breakpoint

-- Packs are promised exactly as long as the order may still be supplied. States that a later version adds are left to it.
create function hold_packs_with_order() returns trigger language plpgsql as $$
declare
  due text;
  astray text;
begin
  select case
    when o.state in ('awaiting-payment', 'awaiting-review', 'needs-customer', 'approved', 'payment-problem', 'paid') then 'held'
    when o.state in ('declined', 'cancelled', 'payment-expired') then 'released'
    when o.state in ('dispensed', 'handed-over') then 'dispensed'
  end into due from orders o where o.order_number = new.order_number;
  select r.state into astray from stock_reservations r where r.order_number = new.order_number and r.state <> due limit 1;
  if astray is not null then
    raise exception 'order %: its packs are %, and must be %', new.order_number, astray, due using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
create constraint trigger orders_hold_their_packs after update of state on orders
  deferrable initially deferred for each row execute function hold_packs_with_order();
--> statement-breakpoint
create constraint trigger stock_reservations_follow_order after insert or update on stock_reservations
  deferrable initially deferred for each row execute function hold_packs_with_order();
