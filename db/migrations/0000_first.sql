CREATE TABLE "basket_lines" (
	"basket_id" text NOT NULL,
	"slug" text NOT NULL,
	"packs" integer NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "basket_lines_basket_id_slug_pk" PRIMARY KEY("basket_id","slug"),
	CONSTRAINT "basket_lines_packs_positive" CHECK ("basket_lines"."packs" > 0)
);
--> statement-breakpoint
CREATE TABLE "baskets" (
	"id" text PRIMARY KEY NOT NULL,
	"customer_id" text,
	"visitor_hash" text,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "checkout_drafts" (
	"customer_id" text PRIMARY KEY NOT NULL,
	"patient_id" text,
	"prescription_id" text,
	"acknowledgements_version" text,
	"acknowledged" text[] DEFAULT '{}' NOT NULL,
	"address" jsonb,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "batches" (
	"id" text PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"batch_number" text NOT NULL,
	"expires_on" date NOT NULL,
	"manufacturer" text NOT NULL,
	"received_packs" integer NOT NULL,
	"on_hand_packs" integer NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	CONSTRAINT "batches_stock_never_negative" CHECK ("batches"."on_hand_packs" >= 0)
);
--> statement-breakpoint
CREATE TABLE "catalogue_items" (
	"slug" text PRIMARY KEY NOT NULL,
	"price_paise" integer NOT NULL,
	"pack_capsules" integer NOT NULL,
	"available" boolean NOT NULL,
	"reserved_packs" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "catalogue_price_positive" CHECK ("catalogue_items"."price_paise" > 0),
	CONSTRAINT "catalogue_pack_positive" CHECK ("catalogue_items"."pack_capsules" > 0),
	CONSTRAINT "catalogue_reserved_never_negative" CHECK ("catalogue_items"."reserved_packs" >= 0)
);
--> statement-breakpoint
CREATE TABLE "stock_movements" (
	"id" text PRIMARY KEY NOT NULL,
	"batch_id" text NOT NULL,
	"packs" integer NOT NULL,
	"reason" text NOT NULL,
	"note" text,
	"order_number" text,
	"actor_id" text,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"order_number" text PRIMARY KEY NOT NULL,
	"decision" text NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"reason_code" text,
	"note" text,
	"transcription" jsonb,
	"policy_version" text NOT NULL,
	"prescription_version" integer NOT NULL,
	CONSTRAINT "decisions_known" CHECK ("decisions"."decision" in ('approve', 'decline')),
	CONSTRAINT "decisions_say_why" CHECK (("decisions"."decision" = 'approve' and "decisions"."transcription" is not null) or ("decisions"."decision" = 'decline' and "decisions"."reason_code" is not null))
);
--> statement-breakpoint
CREATE TABLE "hand_overs" (
	"order_number" text PRIMARY KEY NOT NULL,
	"courier" text NOT NULL,
	"reference" text NOT NULL,
	"handed_over_by" text NOT NULL,
	"handed_over_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"order_number" text NOT NULL,
	"slug" text NOT NULL,
	"brand" text NOT NULL,
	"strength_mg" integer NOT NULL,
	"packs" integer NOT NULL,
	"pack_capsules" integer NOT NULL,
	"unit_price_paise" integer NOT NULL,
	"monograph_version" text NOT NULL,
	CONSTRAINT "order_lines_order_number_slug_pk" PRIMARY KEY("order_number","slug"),
	CONSTRAINT "order_lines_packs_positive" CHECK ("order_lines"."packs" > 0)
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"order_number" text PRIMARY KEY NOT NULL,
	"customer_id" text NOT NULL,
	"patient_id" text NOT NULL,
	"prescription_id" text NOT NULL,
	"state" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"address" jsonb NOT NULL,
	"currency" text NOT NULL,
	"delivery_paise" integer NOT NULL,
	"total_paise" integer NOT NULL,
	"acknowledgements_version" text NOT NULL,
	"acknowledged" text[] NOT NULL,
	"acknowledged_from" text,
	"placed_at" timestamp with time zone NOT NULL,
	"submitted_at" timestamp with time zone,
	"updated_at" timestamp with time zone NOT NULL,
	CONSTRAINT "orders_state_known" CHECK ("orders"."state" in ('awaiting-payment', 'awaiting-review', 'needs-customer', 'approved', 'paid', 'dispensed', 'handed-over', 'declined', 'cancelled', 'payment-expired', 'payment-problem')),
	CONSTRAINT "orders_total_positive" CHECK ("orders"."total_paise" > 0)
);
--> statement-breakpoint
CREATE TABLE "register_books" (
	"book" text PRIMARY KEY NOT NULL,
	"next_serial" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "register_entries" (
	"book" text NOT NULL,
	"serial" bigint NOT NULL,
	"order_number" text NOT NULL,
	"supplied_at" timestamp with time zone NOT NULL,
	"prescriber_name" text NOT NULL,
	"prescriber_registration" text NOT NULL,
	"prescriber_address" text,
	"prescription_written_on" date NOT NULL,
	"patient_name" text NOT NULL,
	"patient_address" text NOT NULL,
	"pharmacist_id" text NOT NULL,
	"pharmacist_name" text NOT NULL,
	"pharmacist_registration" text NOT NULL,
	"seller_name" text NOT NULL,
	"seller_licence" text NOT NULL,
	"policy_version" text NOT NULL,
	"checks" jsonb NOT NULL,
	CONSTRAINT "register_entries_book_serial_pk" PRIMARY KEY("book","serial"),
	CONSTRAINT "register_entries_order_once" UNIQUE("order_number")
);
--> statement-breakpoint
CREATE TABLE "register_lines" (
	"order_number" text NOT NULL,
	"batch_id" text NOT NULL,
	"slug" text NOT NULL,
	"drug" text NOT NULL,
	"packs" integer NOT NULL,
	"capsules" integer NOT NULL,
	"manufacturer" text NOT NULL,
	"batch_number" text NOT NULL,
	"expires_on" date NOT NULL,
	CONSTRAINT "register_lines_order_number_batch_id_pk" PRIMARY KEY("order_number","batch_id"),
	CONSTRAINT "register_lines_packs_positive" CHECK ("register_lines"."packs" > 0)
);
--> statement-breakpoint
CREATE TABLE "stock_reservations" (
	"order_number" text NOT NULL,
	"slug" text NOT NULL,
	"packs" integer NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "stock_reservations_order_number_slug_pk" PRIMARY KEY("order_number","slug")
);
--> statement-breakpoint
CREATE TABLE "safety_reports" (
	"id" text PRIMARY KEY NOT NULL,
	"order_number" text NOT NULL,
	"patient_id" text NOT NULL,
	"kind" text NOT NULL,
	"words" text,
	"reported_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" text,
	"closing_note" text
);
--> statement-breakpoint
CREATE TABLE "patients" (
	"id" text PRIMARY KEY NOT NULL,
	"customer_id" text NOT NULL,
	"relationship" text NOT NULL,
	"name" text NOT NULL,
	"birth_date" date NOT NULL,
	"category_declared" text NOT NULL,
	"category_confirmed" text,
	"category_confirmed_by" text,
	"allergies" text[] NOT NULL,
	"no_allergies" boolean NOT NULL,
	"medicines" text[] NOT NULL,
	"no_medicines" boolean NOT NULL,
	"recorded_capsules_per_day" integer,
	"created_at" timestamp with time zone NOT NULL,
	"replaced_at" timestamp with time zone,
	CONSTRAINT "patients_category_known" CHECK ("patients"."category_declared" in ('can-become-pregnant', 'cannot-become-pregnant', 'unknown')),
	CONSTRAINT "patients_relationship_known" CHECK ("patients"."relationship" in ('self', 'in-care'))
);
--> statement-breakpoint
CREATE TABLE "payments" (
	"order_number" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"currency" text NOT NULL,
	"amount_paise" integer NOT NULL,
	"attempt" integer DEFAULT 1 NOT NULL,
	"session_key" text NOT NULL,
	"session_id" text,
	"session_expires_at" timestamp with time zone NOT NULL,
	"pay_url" text,
	"payment_intent_id" text,
	"authorised_paise" integer DEFAULT 0 NOT NULL,
	"captured_paise" integer DEFAULT 0 NOT NULL,
	"refunded_paise" integer DEFAULT 0 NOT NULL,
	"capture_before" timestamp with time zone,
	"problem" text,
	"checked_at" timestamp with time zone,
	CONSTRAINT "payments_state_known" CHECK ("payments"."state" in ('none', 'authorised', 'captured', 'part-refunded', 'refunded', 'voided', 'expired', 'failed', 'disputed')),
	CONSTRAINT "payments_capture_within_hold" CHECK ("payments"."captured_paise" <= "payments"."authorised_paise"),
	CONSTRAINT "payments_refund_within_capture" CHECK ("payments"."refunded_paise" <= "payments"."captured_paise")
);
--> statement-breakpoint
CREATE TABLE "stripe_events" (
	"id" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"live" boolean NOT NULL,
	"payment_intent_id" text,
	"session_id" text,
	"payload" jsonb NOT NULL,
	"applied_at" timestamp with time zone,
	"problem" text
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"user_id" text NOT NULL,
	"type" text NOT NULL,
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"refresh_token" text,
	"access_token" text,
	"expires_at" integer,
	"token_type" text,
	"scope" text,
	"id_token" text,
	"session_state" text,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "password_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"session_token" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_ups" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"birth_date" date NOT NULL,
	"password_hash" text NOT NULL,
	"return_to" text,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_verified" timestamp with time zone,
	"name" text NOT NULL,
	"image" text,
	"birth_date" date,
	"password_hash" text,
	"role" text NOT NULL,
	"registration" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "users_role_known" CHECK ("users"."role" in ('customer', 'technician', 'pharmacist', 'manager'))
);
--> statement-breakpoint
CREATE TABLE "prescription_page_views" (
	"file_id" text NOT NULL,
	"page_number" integer NOT NULL,
	"viewer_id" text NOT NULL,
	"first_viewed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "prescription_page_views_file_id_page_number_viewer_id_pk" PRIMARY KEY("file_id","page_number","viewer_id")
);
--> statement-breakpoint
CREATE TABLE "prescription_files" (
	"id" text PRIMARY KEY NOT NULL,
	"prescription_id" text NOT NULL,
	"position" integer NOT NULL,
	"display_name" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" text NOT NULL,
	"pages" integer NOT NULL,
	"scan" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "prescription_files_have_pages" CHECK ("prescription_files"."pages" between 1 and 20)
);
--> statement-breakpoint
CREATE TABLE "prescription_pages" (
	"file_id" text NOT NULL,
	"page_number" integer NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"blob_key" text NOT NULL,
	"sealing" jsonb NOT NULL,
	"thumbnail_key" text NOT NULL,
	"thumbnail_sealing" jsonb NOT NULL,
	CONSTRAINT "prescription_pages_file_id_page_number_pk" PRIMARY KEY("file_id","page_number")
);
--> statement-breakpoint
CREATE TABLE "prescriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"customer_id" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"actor_role" text,
	"event" text NOT NULL,
	"outcome" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text,
	"order_number" text,
	"details" jsonb NOT NULL,
	"request_id" text
);
--> statement-breakpoint
CREATE TABLE "form_returns" (
	"id" text PRIMARY KEY NOT NULL,
	"owner_hash" text NOT NULL,
	"message" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"values" jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"request_hash" text NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"finished_at" timestamp with time zone,
	"status" integer,
	"body" jsonb,
	"headers" jsonb,
	CONSTRAINT "idempotency_keys_scope_key_pk" PRIMARY KEY("scope","key")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"to_user_id" text,
	"to_email" text NOT NULL,
	"template" text NOT NULL,
	"data" jsonb NOT NULL,
	"order_number" text,
	"created_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"failure" text
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "staff_alerts" (
	"id" text PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"order_number" text,
	"message" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"closed_by" text
);
--> statement-breakpoint
CREATE TABLE "worker_heartbeats" (
	"worker_id" text PRIMARY KEY NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"beat_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "basket_lines" ADD CONSTRAINT "basket_lines_basket_id_baskets_id_fk" FOREIGN KEY ("basket_id") REFERENCES "public"."baskets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "basket_lines" ADD CONSTRAINT "basket_lines_slug_catalogue_items_slug_fk" FOREIGN KEY ("slug") REFERENCES "public"."catalogue_items"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baskets" ADD CONSTRAINT "baskets_customer_id_users_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checkout_drafts" ADD CONSTRAINT "checkout_drafts_customer_id_users_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batches" ADD CONSTRAINT "batches_slug_catalogue_items_slug_fk" FOREIGN KEY ("slug") REFERENCES "public"."catalogue_items"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_movements" ADD CONSTRAINT "stock_movements_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_decided_by_users_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_order_number_register_entries_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."register_entries"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_overs" ADD CONSTRAINT "hand_overs_handed_over_by_users_id_fk" FOREIGN KEY ("handed_over_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_slug_catalogue_items_slug_fk" FOREIGN KEY ("slug") REFERENCES "public"."catalogue_items"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_customer_id_users_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_patient_id_patients_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_prescription_id_prescriptions_id_fk" FOREIGN KEY ("prescription_id") REFERENCES "public"."prescriptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_entries" ADD CONSTRAINT "register_entries_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_entries" ADD CONSTRAINT "register_entries_pharmacist_id_users_id_fk" FOREIGN KEY ("pharmacist_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_lines" ADD CONSTRAINT "register_lines_order_number_register_entries_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."register_entries"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_lines" ADD CONSTRAINT "register_lines_batch_id_batches_id_fk" FOREIGN KEY ("batch_id") REFERENCES "public"."batches"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_reservations" ADD CONSTRAINT "stock_reservations_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stock_reservations" ADD CONSTRAINT "stock_reservations_slug_catalogue_items_slug_fk" FOREIGN KEY ("slug") REFERENCES "public"."catalogue_items"("slug") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safety_reports" ADD CONSTRAINT "safety_reports_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safety_reports" ADD CONSTRAINT "safety_reports_patient_id_patients_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safety_reports" ADD CONSTRAINT "safety_reports_closed_by_users_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_customer_id_users_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patients" ADD CONSTRAINT "patients_category_confirmed_by_users_id_fk" FOREIGN KEY ("category_confirmed_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_links" ADD CONSTRAINT "password_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prescription_page_views" ADD CONSTRAINT "prescription_page_views_viewer_id_users_id_fk" FOREIGN KEY ("viewer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prescription_files" ADD CONSTRAINT "prescription_files_prescription_id_prescriptions_id_fk" FOREIGN KEY ("prescription_id") REFERENCES "public"."prescriptions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prescription_pages" ADD CONSTRAINT "prescription_pages_file_id_prescription_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."prescription_files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prescriptions" ADD CONSTRAINT "prescriptions_customer_id_users_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "baskets_customer_once" ON "baskets" USING btree ("customer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "baskets_visitor_once" ON "baskets" USING btree ("visitor_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "batches_number_once" ON "batches" USING btree ("slug","batch_number");--> statement-breakpoint
CREATE INDEX "stock_movements_of_batch" ON "stock_movements" USING btree ("batch_id");--> statement-breakpoint
CREATE INDEX "orders_of_customer" ON "orders" USING btree ("customer_id","placed_at");--> statement-breakpoint
CREATE INDEX "orders_of_patient" ON "orders" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "orders_of_prescription" ON "orders" USING btree ("prescription_id");--> statement-breakpoint
CREATE INDEX "orders_by_state" ON "orders" USING btree ("state","submitted_at");--> statement-breakpoint
CREATE INDEX "safety_reports_of_patient" ON "safety_reports" USING btree ("patient_id");--> statement-breakpoint
CREATE INDEX "patients_of_customer" ON "patients" USING btree ("customer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_session_once" ON "payments" USING btree ("session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "payments_intent_once" ON "payments" USING btree ("payment_intent_id");--> statement-breakpoint
CREATE INDEX "stripe_events_of_intent" ON "stripe_events" USING btree ("payment_intent_id");--> statement-breakpoint
CREATE INDEX "sessions_of_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_once" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "prescription_files_of" ON "prescription_files" USING btree ("prescription_id");--> statement-breakpoint
CREATE INDEX "prescription_files_same" ON "prescription_files" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "prescriptions_of_customer" ON "prescriptions" USING btree ("customer_id");--> statement-breakpoint
CREATE INDEX "audit_of_order" ON "audit_events" USING btree ("order_number","id") WHERE "audit_events"."order_number" is not null;--> statement-breakpoint
CREATE INDEX "audit_of_subject" ON "audit_events" USING btree ("subject_kind","subject_id","id");--> statement-breakpoint
CREATE INDEX "audit_of_actor" ON "audit_events" USING btree ("actor_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_key_once" ON "messages" USING btree ("key");--> statement-breakpoint
CREATE INDEX "messages_of_order" ON "messages" USING btree ("order_number");--> statement-breakpoint
CREATE UNIQUE INDEX "staff_alerts_key_once" ON "staff_alerts" USING btree ("key");