ALTER TABLE "stock_returns" DROP CONSTRAINT "stock_returns_reason_known";--> statement-breakpoint
ALTER TABLE "queue_entries" ADD COLUMN "kept_back" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "register_lines_of_batch" ON "register_lines" USING btree ("batch_id");--> statement-breakpoint
ALTER TABLE "stock_returns" ADD CONSTRAINT "stock_returns_reason_known" CHECK ("stock_returns"."reason" in ('not-sent', 'refused-at-door', 'not-collected', 'damaged', 'wrong-pack', 'recalled', 'other'));