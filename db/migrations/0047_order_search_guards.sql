-- Wherever a word is kept by which an order is found, the order's terms are marked as no longer true. The search makes them anew before it looks.
create function search_is_stale() returns trigger language plpgsql as $$
begin
  case tg_table_name
    when 'patients' then
      insert into search_stale select order_number from orders where patient_id = new.id on conflict do nothing;
    when 'users' then
      insert into search_stale select order_number from orders where customer_id = new.id on conflict do nothing;
    else
      insert into search_stale values (new.order_number) on conflict do nothing;
  end case;
  return null;
end $$;
--> statement-breakpoint
create trigger orders_search_stale after insert on orders for each row execute function search_is_stale();
--> statement-breakpoint
create trigger orders_search_stale_again after update of address on orders for each row
  when (old.address is distinct from new.address) execute function search_is_stale();
--> statement-breakpoint
create trigger payments_search_stale after insert on payments for each row
  when (new.payment_intent_id is not null) execute function search_is_stale();
--> statement-breakpoint
create trigger payments_search_stale_again after update of payment_intent_id on payments for each row
  when (old.payment_intent_id is distinct from new.payment_intent_id) execute function search_is_stale();
--> statement-breakpoint
create trigger register_entries_search_stale after insert on register_entries for each row execute function search_is_stale();
--> statement-breakpoint
create trigger register_lines_search_stale after insert on register_lines for each row execute function search_is_stale();
--> statement-breakpoint
create trigger patients_search_stale after update of name on patients for each row
  when (old.name is distinct from new.name) execute function search_is_stale();
--> statement-breakpoint
create trigger users_search_stale after update of name, email on users for each row
  when (old.name is distinct from new.name or old.email is distinct from new.email) execute function search_is_stale();
--> statement-breakpoint
-- Every order that is there already; the worker makes their terms within minutes.
insert into search_stale select order_number from orders;
