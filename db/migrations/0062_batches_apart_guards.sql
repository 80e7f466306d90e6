-- A number that differs from a booked one in signs alone is the same batch, until whoever takes it in says that it is another, and than which.
create or replace function refuse_batch_spelled_anew() returns trigger language plpgsql as $$
begin
  -- Two goods receipts of one medicine at once: the second waits and sees the first.
  perform from catalogue_items where slug = new.slug for update;
  if exists (
    select from batches b
    where b.slug = new.slug and b.id <> new.id and b.number_key = upper(regexp_replace(new.batch_number, '[^A-Za-z0-9]', '', 'g'))
      and (new.apart_from is null or upper(b.batch_number) = upper(new.batch_number))
  ) then
    raise exception 'batch % of % is booked already, perhaps in another spelling', new.batch_number, new.slug using errcode = 'unique_violation';
  end if;
  if new.apart_from is not null and not exists (
    select from batches b where b.slug = new.slug and b.id <> new.id and b.batch_number = new.apart_from
      and b.number_key = upper(regexp_replace(new.batch_number, '[^A-Za-z0-9]', '', 'g'))
  ) then
    raise exception 'batch % of % is no other than %', new.batch_number, new.slug, new.apart_from using errcode = 'check_violation';
  end if;
  return new;
end $$;
