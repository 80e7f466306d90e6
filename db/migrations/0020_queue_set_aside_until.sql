DROP INDEX "queue_safest";--> statement-breakpoint
DROP INDEX "queue_safest_of_duty";--> statement-breakpoint
DROP INDEX "queue_safest_of_strength";--> statement-breakpoint
DROP INDEX "queue_by_age";--> statement-breakpoint
DROP INDEX "queue_by_age_of_duty";--> statement-breakpoint
DROP INDEX "queue_escalated";--> statement-breakpoint
ALTER TABLE "queue_entries" ADD COLUMN "set_aside_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "queue_entries" ADD COLUMN "waits_from" timestamp with time zone DEFAULT 'epoch'::timestamptz NOT NULL;--> statement-breakpoint
ALTER TABLE "queue_entries" ADD COLUMN "escalated_to_role" text;--> statement-breakpoint
CREATE INDEX "queue_safest" ON "queue_entries" USING btree (coalesce("deadline_at", 'infinity'::timestamptz),"since","order_number","waits_from");--> statement-breakpoint
CREATE INDEX "queue_safest_of_duty" ON "queue_entries" USING btree ("duty",coalesce("deadline_at", 'infinity'::timestamptz),"since","order_number","waits_from");--> statement-breakpoint
CREATE INDEX "queue_safest_of_strength" ON "queue_entries" USING btree ("strength_mg",coalesce("deadline_at", 'infinity'::timestamptz),"since","order_number","waits_from");--> statement-breakpoint
CREATE INDEX "queue_by_age" ON "queue_entries" USING btree ("since","order_number","waits_from");--> statement-breakpoint
CREATE INDEX "queue_by_age_of_duty" ON "queue_entries" USING btree ("duty","since","order_number","waits_from");--> statement-breakpoint
CREATE INDEX "queue_escalated" ON "queue_entries" USING btree (coalesce("escalated_to", "escalated_to_role")) WHERE escalated_at is not null;