CREATE TABLE "transcriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"prescription_id" text NOT NULL,
	"prescription_version" integer NOT NULL,
	"order_number" text NOT NULL,
	"entered_by" text NOT NULL,
	"entered_role" text NOT NULL,
	"entered_at" timestamp with time zone NOT NULL,
	"reading" jsonb NOT NULL
);
--> statement-breakpoint
-- Decisions made so far keep their order's number as id. Their trigger refuses every change, so it rests meanwhile.
ALTER TABLE "decisions" DISABLE TRIGGER decisions_final;--> statement-breakpoint
ALTER TABLE "decisions" DROP CONSTRAINT "decisions_pkey";--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "id" text;--> statement-breakpoint
UPDATE "decisions" SET "id" = "order_number";--> statement-breakpoint
ALTER TABLE "decisions" ADD PRIMARY KEY ("id");--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "transcription_id" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "transcribed_by" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "single_pharmacist" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "checks" jsonb;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "overrides" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "withdrawn_by" text;--> statement-breakpoint
ALTER TABLE "decisions" ADD COLUMN "settled_at" timestamp with time zone;--> statement-breakpoint
-- One pharmacist read and approved each of them, and none can be taken back any more.
UPDATE "decisions" SET "settled_at" = "decided_at", "single_pharmacist" = ("decision" = 'approve'),
  "transcribed_by" = CASE WHEN "decision" = 'approve' THEN "decided_by" END;--> statement-breakpoint
ALTER TABLE "decisions" ENABLE TRIGGER decisions_final;--> statement-breakpoint
ALTER TABLE "prescriptions" ADD COLUMN "state" text DEFAULT 'received' NOT NULL;--> statement-breakpoint
ALTER TABLE "transcriptions" ADD CONSTRAINT "transcriptions_prescription_id_prescriptions_id_fk" FOREIGN KEY ("prescription_id") REFERENCES "public"."prescriptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transcriptions" ADD CONSTRAINT "transcriptions_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transcriptions" ADD CONSTRAINT "transcriptions_entered_by_users_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "transcriptions_of_prescription" ON "transcriptions" USING btree ("prescription_id","entered_at");--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_transcribed_by_users_id_fk" FOREIGN KEY ("transcribed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_withdrawn_by_users_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_one_standing" ON "decisions" USING btree ("order_number") WHERE "decisions"."withdrawn_at" is null;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_withdrawn_or_settled" CHECK ("decisions"."withdrawn_at" is null or "decisions"."settled_at" is null);--> statement-breakpoint
ALTER TABLE "prescriptions" ADD CONSTRAINT "prescriptions_state_known" CHECK ("prescriptions"."state" in ('received', 'transcribed', 'needs-information', 'verified', 'declined', 'used-up'));