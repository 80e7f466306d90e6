ALTER TABLE "register_entries" ADD CONSTRAINT "register_entries_serial_of_order" UNIQUE("order_number","serial");--> statement-breakpoint
CREATE TABLE "copy_endorsements" (
	"order_number" text PRIMARY KEY NOT NULL,
	"serial" bigint NOT NULL,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "copy_endorsements" ADD CONSTRAINT "copy_endorsements_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "copy_endorsements" ADD CONSTRAINT "copy_endorsements_of_register" FOREIGN KEY ("order_number","serial") REFERENCES "public"."register_entries"("order_number","serial") ON DELETE no action ON UPDATE no action;