-- Who a patient was said to be is never unsaid; a new record is a new row.
create trigger patient_identities_append_only before update or delete on patient_identities for each row execute function refuse_change();
--> statement-breakpoint
create trigger patient_identities_no_truncate before truncate on patient_identities for each statement execute function refuse_change();
--> statement-breakpoint

-- What an order keeps is not changed. It is forgotten only when the order is to be decided again, and is of the order's own patient.
create function keep_order_identity() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    raise exception 'order % keeps what the record said', old.order_number using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'DELETE' then
    if exists (select from decisions d where d.order_number = old.order_number and d.withdrawn_at is null) then
      raise exception 'order % is decided: it keeps what the record said', old.order_number using errcode = 'insufficient_privilege';
    end if;
    return old;
  end if;
  if not exists (
    select from orders o join patient_identities i on i.patient_id = o.patient_id
    where o.order_number = new.order_number and i.id = new.identity_id
  ) then
    raise exception 'order % is of another patient', new.order_number using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger order_identities_kept before insert or update or delete on order_identities for each row execute function keep_order_identity();
--> statement-breakpoint
create trigger order_identities_no_truncate before truncate on order_identities for each statement execute function refuse_change();
