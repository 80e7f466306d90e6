-- What was asked stands as it was asked, and what came of it stands for good.
create function keep_question() returns trigger language plpgsql as $$
begin
  if old.outcome is not null then
    raise exception 'question % has ended: % is refused', old.id, tg_op using errcode = 'insufficient_privilege';
  end if;
  if (new.order_number, new.position, new.kind, new.params, new.asked_by, new.asked_at, new.due_at)
    is distinct from (old.order_number, old.position, old.kind, old.params, old.asked_by, old.asked_at, old.due_at) then
    raise exception 'question % is not asked differently afterwards', old.id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger order_questions_stand before update on order_questions for each row execute function keep_question();
--> statement-breakpoint
create trigger order_questions_no_delete before delete on order_questions for each row execute function refuse_change();
--> statement-breakpoint
create trigger order_questions_no_truncate before truncate on order_questions for each statement execute function refuse_change();
--> statement-breakpoint

-- What was said of a patient is never unsaid; a new statement is a new row.
create trigger patient_statements_append_only before update or delete on patient_statements for each row execute function refuse_change();
--> statement-breakpoint
create trigger patient_statements_no_truncate before truncate on patient_statements for each statement execute function refuse_change();
