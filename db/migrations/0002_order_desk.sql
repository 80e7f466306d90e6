CREATE TABLE "order_desk" (
	"order_number" text PRIMARY KEY NOT NULL,
	"claimed_by" text,
	"claimed_at" timestamp with time zone,
	"beat_at" timestamp with time zone,
	"set_aside_code" text,
	"set_aside_by" text,
	"set_aside_at" timestamp with time zone,
	"escalated_to" text,
	"escalated_by" text,
	"escalated_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "order_desk" ADD CONSTRAINT "order_desk_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_desk" ADD CONSTRAINT "order_desk_claimed_by_users_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_desk" ADD CONSTRAINT "order_desk_set_aside_by_users_id_fk" FOREIGN KEY ("set_aside_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_desk" ADD CONSTRAINT "order_desk_escalated_to_users_id_fk" FOREIGN KEY ("escalated_to") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_desk" ADD CONSTRAINT "order_desk_escalated_by_users_id_fk" FOREIGN KEY ("escalated_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_desk_of_person" ON "order_desk" USING btree ("claimed_by");