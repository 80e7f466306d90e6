-- What a pharmacist confirmed of an order stays as it was said; a newer word is a new row.
create trigger order_categories_append_only before update or delete on order_categories for each row execute function refuse_change();
--> statement-breakpoint
create trigger order_categories_no_truncate before truncate on order_categories for each statement execute function refuse_change();
--> statement-breakpoint
-- Nothing is approved before the category was confirmed for that very order, and an approval says nothing of pregnancy of who cannot become pregnant.
create function require_order_category() returns trigger language plpgsql as $$
declare
  category text;
begin
  if new.decision <> 'approve' then
    return new;
  end if;
  select c.value into category from order_categories c where c.order_number = new.order_number order by c.confirmed_at desc, c.id desc limit 1;
  if category is null then
    raise exception 'nobody confirmed for order % whether the patient can become pregnant', new.order_number using errcode = 'check_violation';
  end if;
  if category = 'cannot-become-pregnant' and exists (
    select from jsonb_array_elements(coalesce(new.attested, '[]')) said
    where split_part(said ->> 'rule', '.', 2) like 'pregnancy-%' or split_part(said ->> 'rule', '.', 2) like 'contraception%'
  ) then
    raise exception 'order % is of a patient who cannot become pregnant', new.order_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger decisions_need_category after insert on decisions for each row execute function require_order_category();
