CREATE TABLE "prescription_original_takings" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"taken_by" text NOT NULL,
	"taken_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"words" text NOT NULL,
	CONSTRAINT "prescription_original_takings_reason" CHECK ("prescription_original_takings"."reason" in ('authority', 'doubted-page', 'customer-asks', 'dispute'))
);
--> statement-breakpoint
ALTER TABLE "prescription_files" ADD COLUMN "original_key" text;--> statement-breakpoint
ALTER TABLE "prescription_files" ADD COLUMN "original_sealing" jsonb;--> statement-breakpoint
ALTER TABLE "prescription_original_takings" ADD CONSTRAINT "prescription_original_takings_file_id_prescription_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."prescription_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prescription_original_takings" ADD CONSTRAINT "prescription_original_takings_taken_by_users_id_fk" FOREIGN KEY ("taken_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "prescription_original_takings_of" ON "prescription_original_takings" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "prescription_files_original" ON "prescription_files" USING btree ("original_key");