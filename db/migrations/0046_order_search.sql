CREATE TABLE "order_searches" (
	"id" text PRIMARY KEY NOT NULL,
	"staff_id" text NOT NULL,
	"query" text NOT NULL,
	"found" text[] NOT NULL,
	"is_cut" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_stale" (
	"order_number" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_terms" (
	"order_number" text PRIMARY KEY NOT NULL,
	"placed_at" timestamp with time zone NOT NULL,
	"terms" bigint[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "order_searches" ADD CONSTRAINT "order_searches_staff_id_users_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_terms" ADD CONSTRAINT "search_terms_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_searches_by_age" ON "order_searches" USING btree ("at");--> statement-breakpoint
CREATE INDEX "search_terms_terms" ON "search_terms" USING gin ("terms") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_terms_newest" ON "search_terms" USING btree ("placed_at","order_number");