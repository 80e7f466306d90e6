CREATE TABLE "alert_closings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "alert_closings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"alert_id" text NOT NULL,
	"how" text NOT NULL,
	"closed_by" text,
	"closed_at" timestamp with time zone NOT NULL,
	"words" text,
	CONSTRAINT "alert_closings_how_known" CHECK ("alert_closings"."how" in ('marked', 'settled')),
	CONSTRAINT "alert_closings_say_who_and_why" CHECK ("alert_closings"."how" = 'settled' or ("alert_closings"."closed_by" is not null and length(trim("alert_closings"."words")) >= 3))
);
--> statement-breakpoint
ALTER TABLE "staff_alerts" ADD COLUMN "params" jsonb;--> statement-breakpoint
ALTER TABLE "staff_alerts" ADD COLUMN "opened_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "staff_alerts" ADD COLUMN "times" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "staff_alerts" ADD COLUMN "last_seen_at" timestamp with time zone;--> statement-breakpoint
-- What was told before keeps its sentence. An open safety report stands on the queue by itself, so no alert repeats it.
UPDATE "staff_alerts" SET "params" = jsonb_build_object('message', "message"), "opened_at" = "created_at", "last_seen_at" = "created_at",
	"closed_at" = CASE WHEN "kind" = 'safety-report' THEN coalesce("closed_at", now()) ELSE "closed_at" END, "kind" = 'as-written';--> statement-breakpoint
ALTER TABLE "staff_alerts" ALTER COLUMN "params" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "staff_alerts" ALTER COLUMN "opened_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "staff_alerts" ALTER COLUMN "last_seen_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "alert_closings" ADD CONSTRAINT "alert_closings_alert_id_staff_alerts_id_fk" FOREIGN KEY ("alert_id") REFERENCES "public"."staff_alerts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "alert_closings" ADD CONSTRAINT "alert_closings_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "alert_closings_of_alert" ON "alert_closings" USING btree ("alert_id");--> statement-breakpoint
CREATE INDEX "staff_alerts_open" ON "staff_alerts" USING btree ("opened_at") WHERE "staff_alerts"."closed_at" is null;--> statement-breakpoint
ALTER TABLE "staff_alerts" DROP COLUMN "message";