-- What staff wrote of an order stands as written: a later note corrects it, nothing replaces it.
create trigger order_notes_append_only before update or delete on order_notes for each row execute function refuse_change();
--> statement-breakpoint
create trigger order_notes_no_truncate before truncate on order_notes for each statement execute function refuse_change();
