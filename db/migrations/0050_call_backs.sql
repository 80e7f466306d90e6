CREATE TABLE "call_backs" (
	"id" text PRIMARY KEY NOT NULL,
	"order_number" text NOT NULL,
	"whom" text NOT NULL,
	"tries" integer DEFAULT 1 NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"words" text,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"ended_by" text,
	"ended_at" timestamp with time zone,
	"ended_words" text,
	CONSTRAINT "call_backs_whom_known" CHECK ("call_backs"."whom" in ('patient', 'prescriber')),
	CONSTRAINT "call_backs_ended_by_somebody" CHECK (("call_backs"."ended_at" is null) = ("call_backs"."ended_by" is null))
);
--> statement-breakpoint
ALTER TABLE "call_backs" ADD CONSTRAINT "call_backs_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_backs" ADD CONSTRAINT "call_backs_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_backs" ADD CONSTRAINT "call_backs_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "call_backs_one_open" ON "call_backs" USING btree ("order_number","whom") WHERE "call_backs"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "call_backs_due" ON "call_backs" USING btree ("due_at") WHERE "call_backs"."ended_at" is null;