CREATE TABLE "stock_write_off_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"batch_id" text NOT NULL,
	"packs" integer NOT NULL,
	"code" text NOT NULL,
	"note" text,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"outcome" text,
	"ended_by" text,
	"ended_at" timestamp with time zone,
	CONSTRAINT "stock_write_off_requests_outcome_known" CHECK ("stock_write_off_requests"."outcome" in ('confirmed', 'refused')),
	CONSTRAINT "stock_write_off_requests_packs_positive" CHECK ("stock_write_off_requests"."packs" > 0),
	CONSTRAINT "stock_write_off_requests_end_whole" CHECK (("stock_write_off_requests"."ended_at" is null) = ("stock_write_off_requests"."outcome" is null) and ("stock_write_off_requests"."ended_at" is null) = ("stock_write_off_requests"."ended_by" is null)),
	CONSTRAINT "stock_write_off_requests_two_people" CHECK ("stock_write_off_requests"."outcome" is distinct from 'confirmed' or "stock_write_off_requests"."ended_by" <> "stock_write_off_requests"."asked_by")
);
--> statement-breakpoint
ALTER TABLE "stock_write_off_requests" ADD CONSTRAINT "stock_write_off_requests_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_write_off_requests" ADD CONSTRAINT "stock_write_off_requests_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_write_off_requests" ADD CONSTRAINT "stock_write_off_requests_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "stock_write_off_requests_one_open" ON "stock_write_off_requests" USING btree ("batch_id") WHERE "stock_write_off_requests"."ended_at" is null;