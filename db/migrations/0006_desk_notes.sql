CREATE TABLE "order_notes" (
	"id" text PRIMARY KEY NOT NULL,
	"order_number" text NOT NULL,
	"kind" text NOT NULL,
	"words" text,
	"details" jsonb,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "order_notes_kind_known" CHECK ("order_notes"."kind" in ('clinical', 'administrative', 'call', 'set-aside', 'escalation', 'answer')),
	CONSTRAINT "order_notes_say_something" CHECK (("order_notes"."kind" = 'call' and "order_notes"."details" is not null) or ("order_notes"."kind" <> 'call' and "order_notes"."words" is not null))
);
--> statement-breakpoint
ALTER TABLE "order_desk" ADD COLUMN "set_aside_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "order_desk" ADD COLUMN "set_aside_note" text;--> statement-breakpoint
ALTER TABLE "order_desk" ADD COLUMN "escalated_to_role" text;--> statement-breakpoint
ALTER TABLE "order_desk" ADD COLUMN "escalation_note" text;--> statement-breakpoint
ALTER TABLE "order_notes" ADD CONSTRAINT "order_notes_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_notes" ADD CONSTRAINT "order_notes_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_notes_of_order" ON "order_notes" USING btree ("order_number","written_at");--> statement-breakpoint
ALTER TABLE "order_desk" ADD CONSTRAINT "order_desk_set_aside_note_order_notes_id_fk" FOREIGN KEY ("set_aside_note") REFERENCES "public"."order_notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_desk" ADD CONSTRAINT "order_desk_escalation_note_order_notes_id_fk" FOREIGN KEY ("escalation_note") REFERENCES "public"."order_notes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_desk" ADD CONSTRAINT "order_desk_set_aside_known" CHECK ("order_desk"."set_aside_code" in ('prescriber', 'stock', 'second-opinion', 'identity', 'other'));--> statement-breakpoint
ALTER TABLE "order_desk" ADD CONSTRAINT "order_desk_escalated_role_known" CHECK ("order_desk"."escalated_to_role" in ('pharmacist', 'manager'));