-- A batch that is kept back stays where it is: nothing of it enters the register, and no parcel with packs of it leaves. What is packed of it
-- stands on top of the queue.

create function refuse_kept_back_line() returns trigger language plpgsql as $$
declare
  since timestamptz;
begin
  select b.quarantined_at into since from batches b where b.id = new.batch_id for share;
  if since is not null then
    raise exception 'batch % is kept back: dispensing of it is refused', new.batch_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger register_lines_not_kept_back before insert on register_lines for each row execute function refuse_kept_back_line();
--> statement-breakpoint

-- Packs that came back lie in quarantine themselves; an order of which any did is not handed over (application).
create function refuse_kept_back_parcel() returns trigger language plpgsql as $$
begin
  -- Whoever keeps a batch back at this moment is waited for.
  perform from batches b join register_lines l on l.batch_id = b.id where l.order_number = new.order_number order by b.id for share of b;
  if exists (
    select from register_lines l join batches b on b.id = l.batch_id
    where l.order_number = new.order_number and b.quarantined_at is not null
  ) then
    raise exception 'order %: a batch of it is kept back, handing over is refused', new.order_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger hand_overs_not_kept_back before insert on hand_overs for each row execute function refuse_kept_back_parcel();
--> statement-breakpoint
create trigger orders_not_kept_back before update of state on orders for each row
  when (new.state = 'handed-over' and old.state <> 'handed-over') execute function refuse_kept_back_parcel();
--> statement-breakpoint

-- Computed here and not in refresh_queue_entry(), so that every writer of an entry gets it.
create function mark_kept_back_entry() returns trigger language plpgsql as $$
begin
  new.kept_back := new.state = 'dispensed' and exists (
    select from register_lines l join batches b on b.id = l.batch_id
    where l.order_number = new.order_number and b.quarantined_at is not null
      and l.packs > (
        select coalesce(sum(r.packs), 0) from stock_returns r where r.order_number = l.order_number and r.batch_id = l.batch_id
      )
  );
  if new.kept_back then
    new.deadline_at := 'epoch';
    new.waits_from := 'epoch';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger queue_entries_kept_back before insert or update on queue_entries for each row execute function mark_kept_back_entry();
--> statement-breakpoint
create function queue_follows_batch() returns trigger language plpgsql as $$
begin
  perform refresh_queue_entry(packed.order_number)
  from (
    select l.order_number from register_lines l join queue_entries e on e.order_number = l.order_number
    where l.batch_id = new.id order by l.order_number
  ) packed;
  return null;
end $$;
--> statement-breakpoint
create trigger queue_follows_batches after update of quarantined_at on batches for each row
  when (new.quarantined_at is distinct from old.quarantined_at) execute function queue_follows_batch();
--> statement-breakpoint
create trigger queue_follows_returns after insert on stock_returns for each row execute function queue_follows_row_of_order();
--> statement-breakpoint
update queue_entries set kept_back = false where state = 'dispensed';
