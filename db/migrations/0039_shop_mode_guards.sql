-- There is one mark, and what it says stays said.
alter table shop_mode add constraint shop_mode_only_row check (only_row);
--> statement-breakpoint
create trigger shop_mode_final before update or delete on shop_mode for each row execute function refuse_change();
--> statement-breakpoint
create trigger shop_mode_no_truncate before truncate on shop_mode for each statement execute function refuse_change();
