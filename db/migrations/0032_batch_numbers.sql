ALTER TABLE "batches" ADD COLUMN "number_key" text GENERATED ALWAYS AS (upper(regexp_replace("batch_number", '[^A-Za-z0-9]', '', 'g'))) STORED NOT NULL;--> statement-breakpoint
CREATE INDEX "batches_of_number" ON "batches" USING btree ("number_key");--> statement-breakpoint
CREATE INDEX "batches_like_number" ON "batches" USING btree (translate("number_key", 'ILSBZO0', '11582'));