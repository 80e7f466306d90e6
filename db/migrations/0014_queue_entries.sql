CREATE TABLE "queue_entries" (
	"order_number" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"duty" text GENERATED ALWAYS AS (case when state in ('awaiting-review', 'needs-customer') then 'review' when state in ('approved', 'paid') then 'dispense' when state = 'dispensed' then 'hand-over' else 'problems' end) STORED NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"deadline_at" timestamp with time zone,
	"window_ends_at" timestamp with time zone,
	"capture_before" timestamp with time zone,
	"initials" text NOT NULL,
	"birth_date" date NOT NULL,
	"came_minor" boolean NOT NULL,
	"request" text NOT NULL,
	"strength_mg" integer NOT NULL,
	"safety_report" boolean NOT NULL,
	"answered" boolean DEFAULT false NOT NULL,
	"claimed_by" text,
	"claimed_name" text,
	"claimed_at" timestamp with time zone,
	"beat_at" timestamp with time zone,
	"set_aside_code" text,
	"escalated_to" text,
	"escalated_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "saved_views" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_id" text NOT NULL,
	"team" boolean NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "window_ends_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "deadline_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "queue_entries" ADD CONSTRAINT "queue_entries_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "queue_safest" ON "queue_entries" USING btree (coalesce("deadline_at", 'infinity'::timestamptz),"since","order_number");--> statement-breakpoint
CREATE INDEX "queue_safest_of_duty" ON "queue_entries" USING btree ("duty",coalesce("deadline_at", 'infinity'::timestamptz),"since","order_number");--> statement-breakpoint
CREATE INDEX "queue_safest_of_strength" ON "queue_entries" USING btree ("strength_mg",coalesce("deadline_at", 'infinity'::timestamptz),"since","order_number");--> statement-breakpoint
CREATE INDEX "queue_by_age" ON "queue_entries" USING btree ("since","order_number");--> statement-breakpoint
CREATE INDEX "queue_by_age_of_duty" ON "queue_entries" USING btree ("duty","since","order_number");--> statement-breakpoint
CREATE INDEX "queue_minor" ON "queue_entries" USING btree (coalesce("deadline_at", 'infinity'::timestamptz),"since","order_number") WHERE came_minor;--> statement-breakpoint
CREATE INDEX "queue_safety" ON "queue_entries" USING btree (coalesce("deadline_at", 'infinity'::timestamptz),"since","order_number") WHERE safety_report;--> statement-breakpoint
CREATE INDEX "queue_answered" ON "queue_entries" USING btree (coalesce("deadline_at", 'infinity'::timestamptz),"since","order_number") WHERE answered;--> statement-breakpoint
CREATE INDEX "queue_set_aside" ON "queue_entries" USING btree (coalesce("deadline_at", 'infinity'::timestamptz),"since","order_number") WHERE set_aside_code is not null;--> statement-breakpoint
CREATE INDEX "queue_escalated" ON "queue_entries" USING btree (coalesce("deadline_at", 'infinity'::timestamptz),"since","order_number") WHERE escalated_at is not null;--> statement-breakpoint
CREATE INDEX "queue_claimed" ON "queue_entries" USING btree ("beat_at") WHERE claimed_by is not null;--> statement-breakpoint
CREATE INDEX "saved_views_of_team" ON "saved_views" USING btree ("team");--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name_once" ON "saved_views" USING btree ("owner_id","team","name");--> statement-breakpoint
CREATE INDEX "orders_by_placing" ON "orders" USING btree ("placed_at","order_number");--> statement-breakpoint
CREATE INDEX "orders_by_placing_in_state" ON "orders" USING btree ("state","placed_at","order_number");