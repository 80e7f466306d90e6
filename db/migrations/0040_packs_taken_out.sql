DROP INDEX "stock_movements_of_batch";--> statement-breakpoint
ALTER TABLE "stock_write_off_requests" ALTER COLUMN "code" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD COLUMN "request_id" text;--> statement-breakpoint
ALTER TABLE "stock_write_off_requests" ADD COLUMN "reason" text DEFAULT 'written-off' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "stock_movements_request_once" ON "stock_movements" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "stock_movements_of_batch" ON "stock_movements" USING btree ("batch_id","at");--> statement-breakpoint
ALTER TABLE "stock_write_off_requests" ADD CONSTRAINT "stock_write_off_requests_reason_known" CHECK ("stock_write_off_requests"."reason" in ('written-off', 'corrected'));--> statement-breakpoint
ALTER TABLE "stock_write_off_requests" ADD CONSTRAINT "stock_write_off_requests_says_why" CHECK (case when "stock_write_off_requests"."reason" = 'written-off' then "stock_write_off_requests"."code" is not null else "stock_write_off_requests"."note" is not null end);