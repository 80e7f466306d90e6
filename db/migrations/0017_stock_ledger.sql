ALTER TABLE "batches" ADD COLUMN "quarantined_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "quarantine_code" text;--> statement-breakpoint
ALTER TABLE "batches" ADD COLUMN "quarantine_note" text;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD COLUMN "code" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "attempts" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "tried_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "lease_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "resend_of" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "asked_by" text;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_resend_of_messages_id_fk" FOREIGN KEY ("resend_of") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stock_reservations_held" ON "stock_reservations" USING btree ("slug") WHERE "stock_reservations"."state" = 'held';--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_quarantine_says_why" CHECK (("batches"."quarantined_at" is null) = ("batches"."quarantine_code" is null));--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_reason_known" CHECK ("stock_movements"."reason" in ('received', 'dispensed', 'written-off', 'corrected'));--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_signed" CHECK (case when "stock_movements"."reason" = 'received' then "stock_movements"."packs" > 0 when "stock_movements"."reason" in ('dispensed', 'written-off') then "stock_movements"."packs" < 0 else true end);--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_write_off_says_why" CHECK ("stock_movements"."reason" <> 'written-off' or "stock_movements"."code" is not null);--> statement-breakpoint
ALTER TABLE "stock_reservations" ADD CONSTRAINT "stock_reservations_state_known" CHECK ("stock_reservations"."state" in ('held', 'released', 'dispensed'));--> statement-breakpoint
ALTER TABLE "stock_reservations" ADD CONSTRAINT "stock_reservations_packs_positive" CHECK ("stock_reservations"."packs" > 0);--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_resend_is_asked_for" CHECK (("messages"."resend_of" is null) = ("messages"."asked_by" is null));