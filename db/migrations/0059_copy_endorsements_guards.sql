-- That a supply stands on the prescription copy is said once and stays as it was said.
create trigger copy_endorsements_append_only before update or delete on copy_endorsements for each row execute function refuse_change();
--> statement-breakpoint
create trigger copy_endorsements_no_truncate before truncate on copy_endorsements for each statement execute function refuse_change();
