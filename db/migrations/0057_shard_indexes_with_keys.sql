DROP INDEX "prescription_files_by_shard";--> statement-breakpoint
DROP INDEX "prescription_pages_by_shard";--> statement-breakpoint
DROP INDEX "prescription_thumbnails_by_shard";--> statement-breakpoint
CREATE INDEX "prescription_files_by_shard" ON "prescription_files" USING btree (right("original_key", 1),"original_key","id");--> statement-breakpoint
CREATE INDEX "prescription_pages_by_shard" ON "prescription_pages" USING btree (right("blob_key", 1),"blob_key","file_id");--> statement-breakpoint
CREATE INDEX "prescription_thumbnails_by_shard" ON "prescription_pages" USING btree (right("thumbnail_key", 1),"thumbnail_key","file_id");