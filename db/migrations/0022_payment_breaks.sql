CREATE TABLE "payment_attempts" (
	"order_number" text NOT NULL,
	"attempt" integer NOT NULL,
	"session_id" text,
	"payment_intent_id" text,
	"capture_before" timestamp with time zone,
	"ended_at" timestamp with time zone NOT NULL,
	CONSTRAINT "payment_attempts_order_number_attempt_pk" PRIMARY KEY("order_number","attempt")
);
--> statement-breakpoint
CREATE TABLE "payment_breaks" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"order_number" text,
	"payment_intent_id" text NOT NULL,
	"first_seen_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"cause" text,
	"resolution" text,
	"resolved_at" timestamp with time zone,
	CONSTRAINT "payment_breaks_kind_known" CHECK ("payment_breaks"."kind" in ('behind', 'unsettled', 'mismatch', 'hold-of-ended-order', 'second-payment', 'payment-without-order', 'missing-at-stripe', 'unreadable')),
	CONSTRAINT "payment_breaks_say_how" CHECK (("payment_breaks"."resolution" is null) = ("payment_breaks"."resolved_at" is null))
);
--> statement-breakpoint
CREATE TABLE "payment_comparisons" (
	"id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"listed" integer NOT NULL,
	"asked" integer NOT NULL,
	"differences" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "key_round" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "compared_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "payment_attempts" ADD CONSTRAINT "payment_attempts_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payment_breaks" ADD CONSTRAINT "payment_breaks_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "payment_breaks_one_open" ON "payment_breaks" USING btree ("payment_intent_id","kind") WHERE "payment_breaks"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "payment_breaks_by_age" ON "payment_breaks" USING btree ("first_seen_at");--> statement-breakpoint
CREATE INDEX "payment_breaks_of_intent" ON "payment_breaks" USING btree ("payment_intent_id");--> statement-breakpoint
CREATE INDEX "payments_by_comparing" ON "payments" USING btree ("compared_at");