CREATE INDEX "stripe_events_remarked" ON "stripe_events" USING btree ("received_at","id") WHERE "stripe_events"."problem" is not null;--> statement-breakpoint
CREATE INDEX "users_staff" ON "users" USING btree ("role","email") WHERE "users"."role" <> 'customer';--> statement-breakpoint
CREATE INDEX "prescription_files_by_shard" ON "prescription_files" USING btree (right("original_key", 1));--> statement-breakpoint
CREATE INDEX "prescription_pages_by_shard" ON "prescription_pages" USING btree (right("blob_key", 1));--> statement-breakpoint
CREATE INDEX "prescription_thumbnails_by_shard" ON "prescription_pages" USING btree (right("thumbnail_key", 1));--> statement-breakpoint
CREATE INDEX "audit_of_event" ON "audit_events" USING btree ("event","id");--> statement-breakpoint
CREATE INDEX "audit_refused_and_viewed" ON "audit_events" USING btree ("outcome","id") WHERE "audit_events"."outcome" <> 'done';--> statement-breakpoint
CREATE INDEX "messages_to_nobody" ON "messages" USING btree ("sent_at") WHERE "messages"."failure" = 'nobody-to-write-to';