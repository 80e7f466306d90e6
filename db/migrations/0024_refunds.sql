CREATE TABLE "disputes" (
	"id" text PRIMARY KEY NOT NULL,
	"order_number" text NOT NULL,
	"state" text NOT NULL,
	"amount_paise" integer NOT NULL,
	"reason" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "disputes_state_known" CHECK ("disputes"."state" in ('open', 'won', 'lost')),
	CONSTRAINT "disputes_closed_have_an_end" CHECK (("disputes"."state" = 'open') = ("disputes"."closed_at" is null))
);
--> statement-breakpoint
CREATE TABLE "hold_releases" (
	"order_number" text PRIMARY KEY NOT NULL,
	"cause" text NOT NULL,
	"state" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"tried_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"problem" text,
	CONSTRAINT "hold_releases_cause_known" CHECK ("hold_releases"."cause" in ('declined', 'cancelled', 'late-payment', 'late-session', 'expired')),
	CONSTRAINT "hold_releases_state_known" CHECK ("hold_releases"."state" in ('requested', 'released', 'nothing-to-release', 'failed', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "refunds" (
	"id" text PRIMARY KEY NOT NULL,
	"order_number" text NOT NULL,
	"source" text NOT NULL,
	"state" text NOT NULL,
	"amount_paise" integer NOT NULL,
	"reason" text,
	"words" text,
	"request_key" text NOT NULL,
	"needs_second" boolean DEFAULT false NOT NULL,
	"requested_by" text,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"stripe_refund_id" text,
	"ended_at" timestamp with time zone,
	"problem" text,
	CONSTRAINT "refunds_source_known" CHECK ("refunds"."source" in ('shop', 'stripe')),
	CONSTRAINT "refunds_state_known" CHECK ("refunds"."state" in ('requested', 'approved', 'sent', 'succeeded', 'failed', 'withdrawn')),
	CONSTRAINT "refunds_reason_known" CHECK ("refunds"."reason" in ('cannot-supply', 'part-missing', 'pack-fault', 'delivery-failed', 'charged-wrongly', 'goodwill', 'other')),
	CONSTRAINT "refunds_amount_positive" CHECK ("refunds"."amount_paise" > 0),
	CONSTRAINT "refunds_say_why" CHECK ("refunds"."source" = 'stripe' or ("refunds"."reason" is not null and "refunds"."words" is not null and "refunds"."requested_by" is not null)),
	CONSTRAINT "refunds_approved_by_someone" CHECK ("refunds"."source" = 'stripe' or "refunds"."state" in ('requested', 'withdrawn') or "refunds"."decided_by" is not null),
	CONSTRAINT "refunds_two_people" CHECK (not "refunds"."needs_second" or "refunds"."state" in ('requested', 'withdrawn') or "refunds"."decided_by" <> "refunds"."requested_by")
);
--> statement-breakpoint
CREATE TABLE "stock_returns" (
	"id" text PRIMARY KEY NOT NULL,
	"order_number" text NOT NULL,
	"batch_id" text NOT NULL,
	"packs" integer NOT NULL,
	"reason" text NOT NULL,
	"note" text,
	"returned_by" text NOT NULL,
	"returned_at" timestamp with time zone NOT NULL,
	"written_off_by" text,
	"written_off_at" timestamp with time zone,
	CONSTRAINT "stock_returns_reason_known" CHECK ("stock_returns"."reason" in ('not-sent', 'refused-at-door', 'not-collected', 'damaged', 'wrong-pack', 'other')),
	CONSTRAINT "stock_returns_packs_positive" CHECK ("stock_returns"."packs" > 0),
	CONSTRAINT "stock_returns_written_off_by_someone" CHECK (("stock_returns"."written_off_at" is null) = ("stock_returns"."written_off_by" is null))
);
--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hold_releases" ADD CONSTRAINT "hold_releases_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_requested_by_users_id_fk" FOREIGN KEY ("requested_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_returns" ADD CONSTRAINT "stock_returns_returned_by_users_id_fk" FOREIGN KEY ("returned_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_returns" ADD CONSTRAINT "stock_returns_written_off_by_users_id_fk" FOREIGN KEY ("written_off_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_returns" ADD CONSTRAINT "stock_returns_of_register_line" FOREIGN KEY ("order_number","batch_id") REFERENCES "public"."register_lines"("order_number","batch_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disputes_of_order" ON "disputes" USING btree ("order_number");--> statement-breakpoint
CREATE INDEX "hold_releases_open" ON "hold_releases" USING btree ("requested_at") WHERE "hold_releases"."state" in ('requested', 'failed');--> statement-breakpoint
CREATE INDEX "refunds_of_order" ON "refunds" USING btree ("order_number","requested_at");--> statement-breakpoint
CREATE INDEX "refunds_by_state" ON "refunds" USING btree ("state","sent_at");--> statement-breakpoint
CREATE UNIQUE INDEX "refunds_key_once" ON "refunds" USING btree ("request_key");--> statement-breakpoint
CREATE UNIQUE INDEX "refunds_at_stripe_once" ON "refunds" USING btree ("stripe_refund_id");--> statement-breakpoint
CREATE INDEX "stock_returns_of_order" ON "stock_returns" USING btree ("order_number");--> statement-breakpoint
CREATE INDEX "stock_returns_in_quarantine" ON "stock_returns" USING btree ("batch_id") WHERE "stock_returns"."written_off_at" is null;