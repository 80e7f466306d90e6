-- One batch of a medicine is booked once, however its number is spelled. Pairs that were booked before stay; a recall of one names the other.

create function refuse_batch_spelled_anew() returns trigger language plpgsql as $$
begin
  -- Two goods receipts of one medicine at once: the second waits and sees the first.
  perform from catalogue_items where slug = new.slug for update;
  if exists (
    select from batches b
    where b.slug = new.slug and b.id <> new.id and b.number_key = upper(regexp_replace(new.batch_number, '[^A-Za-z0-9]', '', 'g'))
  ) then
    raise exception 'batch % of % is booked already, perhaps in another spelling', new.batch_number, new.slug using errcode = 'unique_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger batches_booked_once before insert or update of slug, batch_number on batches
  for each row execute function refuse_batch_spelled_anew();
