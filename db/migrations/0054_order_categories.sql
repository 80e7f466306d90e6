CREATE TABLE "order_categories" (
	"id" text PRIMARY KEY NOT NULL,
	"order_number" text NOT NULL,
	"value" text NOT NULL,
	"origin" text NOT NULL,
	"confirmed_by" text NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "order_categories_value_known" CHECK ("order_categories"."value" in ('can-become-pregnant', 'cannot-become-pregnant', 'unknown')),
	CONSTRAINT "order_categories_origin_known" CHECK ("order_categories"."origin" in ('prescription', 'patient', 'prescriber'))
);
--> statement-breakpoint
ALTER TABLE "patients" DROP CONSTRAINT "patients_category_confirmed_by_users_id_fk";
--> statement-breakpoint
ALTER TABLE "order_categories" ADD CONSTRAINT "order_categories_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_categories" ADD CONSTRAINT "order_categories_confirmed_by_users_id_fk" FOREIGN KEY ("confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_categories_of_order" ON "order_categories" USING btree ("order_number","confirmed_at");--> statement-breakpoint
-- What was confirmed so far, order by order, as the record has it with its day and by whom. All of it was said from the prescription.
INSERT INTO "order_categories" (id, order_number, value, origin, confirmed_by, confirmed_at)
SELECT left(md5('category ' || a.id), 26), a.order_number, a.details ->> 'category', 'prescription', a.actor_id, a.at
FROM audit_events a JOIN orders o ON o.order_number = a.order_number JOIN users u ON u.id = a.actor_id
WHERE a.event = 'patient.category-confirmed' AND a.outcome = 'done'
  AND a.details ->> 'category' IN ('can-become-pregnant', 'cannot-become-pregnant', 'unknown');
--> statement-breakpoint
-- An order that was approved by what an earlier one had confirmed keeps what it was judged by; one that waits for its decision is asked again.
INSERT INTO "order_categories" (id, order_number, value, origin, confirmed_by, confirmed_at)
SELECT left(md5('category ' || d.id), 26), d.order_number, p.category_confirmed, 'prescription', p.category_confirmed_by, d.decided_at
FROM decisions d JOIN orders o ON o.order_number = d.order_number JOIN patients p ON p.id = o.patient_id
WHERE d.decision = 'approve' AND d.withdrawn_at IS NULL AND p.category_confirmed IS NOT NULL AND p.category_confirmed_by IS NOT NULL
  AND NOT EXISTS (SELECT FROM order_categories c WHERE c.order_number = d.order_number);
--> statement-breakpoint
ALTER TABLE "patients" DROP COLUMN "category_confirmed";--> statement-breakpoint
ALTER TABLE "patients" DROP COLUMN "category_confirmed_by";