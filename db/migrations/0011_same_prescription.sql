CREATE TABLE "prescription_matches" (
	"file_id" text NOT NULL,
	"page_number" integer NOT NULL,
	"other_file_id" text NOT NULL,
	"other_page_number" integer NOT NULL,
	"signal" text NOT NULL,
	"likeness" real NOT NULL,
	"found_at" timestamp with time zone NOT NULL,
	CONSTRAINT "prescription_matches_file_id_page_number_other_file_id_other_page_number_pk" PRIMARY KEY("file_id","page_number","other_file_id","other_page_number"),
	CONSTRAINT "prescription_matches_signal_known" CHECK ("prescription_matches"."signal" in ('file', 'page')),
	CONSTRAINT "prescription_matches_ordered" CHECK ("prescription_matches"."file_id" < "prescription_matches"."other_file_id")
);
--> statement-breakpoint
ALTER TABLE "prescription_pages" ADD COLUMN "sketch" text;--> statement-breakpoint
ALTER TABLE "prescription_pages" ADD COLUMN "sketch_sealing" jsonb;--> statement-breakpoint
ALTER TABLE "prescription_pages" ADD COLUMN "coarse" integer[];--> statement-breakpoint
ALTER TABLE "prescription_matches" ADD CONSTRAINT "prescription_matches_file_id_prescription_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."prescription_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prescription_matches" ADD CONSTRAINT "prescription_matches_other_file_id_prescription_files_id_fk" FOREIGN KEY ("other_file_id") REFERENCES "public"."prescription_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "prescription_matches_of_other" ON "prescription_matches" USING btree ("other_file_id");--> statement-breakpoint
CREATE INDEX "decisions_of_written" ON "decisions" USING btree (upper(regexp_replace("transcription" ->> 'prescriberRegistration', '[^A-Za-z0-9]', '', 'g')),("transcription" ->> 'writtenOn'));--> statement-breakpoint
CREATE INDEX "orders_to_phone" ON "orders" USING btree (right(regexp_replace("address" ->> 'phone', '[^0-9]', '', 'g'), 10));--> statement-breakpoint
CREATE INDEX "orders_to_pin" ON "orders" USING btree (("address" ->> 'pin'));--> statement-breakpoint
CREATE INDEX "prescription_pages_alike" ON "prescription_pages" USING gin ("coarse");