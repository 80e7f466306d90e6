DROP INDEX "batches_of_number";--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "moved_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "batches_with_packs" ON "batches" USING btree ("slug","expires_on") WHERE "batches"."on_hand_packs" > 0;--> statement-breakpoint
CREATE INDEX "batches_last_moved" ON "batches" USING btree (coalesce("moved_at", "received_at") desc,"id" desc);--> statement-breakpoint
CREATE INDEX "batches_of_number" ON "batches" USING btree ("number_key" text_pattern_ops);