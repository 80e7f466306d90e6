-- Packs leave the stock by a line of the register, or by people: one of them up to 20 packs of a batch in 24 hours, whatever the kind of movement,
-- beyond that by a request which another person confirmed. As `leavesBy` and `takeOutAloneMax` in lib/domain/stock.

create function refuse_unauthorised_movement() returns trigger language plpgsql as $$
declare
  alone integer;
begin
  if new.packs >= 0 then return null; end if;
  if new.reason = 'dispensed' then
    if new.order_number is null or (
      select coalesce(sum(l.packs), 0) from register_lines l where l.order_number = new.order_number and l.batch_id = new.batch_id
    ) <> (
      select -sum(m.packs) from stock_movements m
      where m.order_number = new.order_number and m.batch_id = new.batch_id and m.reason = 'dispensed'
    ) then
      raise exception 'batch %: packs leave as dispensed that the register does not have', new.batch_id using errcode = 'check_violation';
    end if;
    return null;
  end if;
  if new.request_id is not null then
    if not exists (
      select from stock_write_off_requests r
      where r.id = new.request_id and r.batch_id = new.batch_id and r.packs = -new.packs and r.reason = new.reason
        and r.outcome = 'confirmed' and r.asked_by = new.actor_id
    ) then
      raise exception 'batch %: no second person confirmed that these packs leave', new.batch_id using errcode = 'check_violation';
    end if;
    return null;
  end if;
  select -sum(m.packs) into alone from stock_movements m
  where m.batch_id = new.batch_id and m.actor_id = new.actor_id and m.packs < 0 and m.reason <> 'dispensed'
    and m.at > new.at - interval '24 hours';
  if new.actor_id is null or alone > 20 then
    raise exception 'batch %: % packs leave by one person, a second must confirm', new.batch_id, coalesce(alone, -new.packs)
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
--> statement-breakpoint
-- At commit: the register's line may be written after the movement.
create constraint trigger stock_movements_authorised after insert on stock_movements
  deferrable initially deferred for each row execute function refuse_unauthorised_movement();
--> statement-breakpoint

-- A request is made once; its end is told once and never changed.
create function keep_write_off_request() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.ended_at is not null
    or (new.id, new.batch_id, new.packs, new.reason, new.asked_by) is distinct from (old.id, old.batch_id, old.packs, old.reason, old.asked_by) then
    raise exception 'request % stands as it was made', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger stock_write_off_requests_stand before update or delete on stock_write_off_requests
  for each row execute function keep_write_off_request();
