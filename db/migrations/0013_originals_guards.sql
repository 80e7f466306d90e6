-- Who took a file out as it was sent stands as written.
create trigger prescription_original_takings_final before update or delete on prescription_original_takings for each row execute function refuse_change();
--> statement-breakpoint
create trigger prescription_original_takings_no_truncate before truncate on prescription_original_takings for each statement execute function refuse_change();
--> statement-breakpoint
-- An original is there with what opens it, or not at all.
alter table prescription_files add constraint prescription_files_original_whole check ((original_key is null) = (original_sealing is null));
