CREATE TABLE "prescription_original_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"words" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"outcome" text,
	CONSTRAINT "prescription_original_requests_reason" CHECK ("prescription_original_requests"."reason" in ('authority', 'doubted-page', 'customer-asks', 'dispute')),
	CONSTRAINT "prescription_original_requests_two_people" CHECK ("prescription_original_requests"."decided_by" <> "prescription_original_requests"."asked_by"),
	CONSTRAINT "prescription_original_requests_decided_whole" CHECK (("prescription_original_requests"."outcome" is null) = ("prescription_original_requests"."decided_by" is null) and ("prescription_original_requests"."outcome" is null) = ("prescription_original_requests"."decided_at" is null)),
	CONSTRAINT "prescription_original_requests_outcome" CHECK ("prescription_original_requests"."outcome" in ('agreed', 'refused'))
);
--> statement-breakpoint
ALTER TABLE "prescription_original_takings" ADD COLUMN "request_id" text;--> statement-breakpoint
ALTER TABLE "prescription_original_requests" ADD CONSTRAINT "prescription_original_requests_file_id_prescription_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."prescription_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prescription_original_requests" ADD CONSTRAINT "prescription_original_requests_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prescription_original_requests" ADD CONSTRAINT "prescription_original_requests_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "prescription_original_requests_of" ON "prescription_original_requests" USING btree ("file_id");--> statement-breakpoint
ALTER TABLE "prescription_original_takings" ADD CONSTRAINT "prescription_original_takings_request" FOREIGN KEY ("request_id") REFERENCES "public"."prescription_original_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "prescription_original_takings_once" ON "prescription_original_takings" USING btree ("request_id");