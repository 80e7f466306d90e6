-- Public pages are kept by the web servers until price, pack or stock of a medicine changes (db/shelf-watch.ts). Whoever changes it, a command,
-- the worker or a hand at the console, they are told in the moment it is committed; many changes of one transaction are one notice.
create function tell_shelf_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('shelf_changed', '');
  return null;
end $$;
--> statement-breakpoint
create trigger catalogue_items_tell after insert or delete or update of price_paise, pack_capsules, available, reserved_packs on catalogue_items
  for each statement execute function tell_shelf_changed();
--> statement-breakpoint
create trigger catalogue_items_tell_truncate after truncate on catalogue_items
  for each statement execute function tell_shelf_changed();
--> statement-breakpoint
create trigger batches_tell after insert or delete or update of slug, expires_on, on_hand_packs, quarantined_at on batches
  for each statement execute function tell_shelf_changed();
--> statement-breakpoint
create trigger batches_tell_truncate after truncate on batches
  for each statement execute function tell_shelf_changed();
