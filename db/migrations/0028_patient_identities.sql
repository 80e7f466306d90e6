CREATE TABLE "order_identities" (
	"order_number" text PRIMARY KEY NOT NULL,
	"identity_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "patient_identities" (
	"id" text PRIMARY KEY NOT NULL,
	"patient_id" text NOT NULL,
	"name" text NOT NULL,
	"birth_date" date NOT NULL,
	"relationship" text NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"question_id" text,
	"accepted_by" text,
	"recorded_at" timestamp with time zone NOT NULL,
	CONSTRAINT "patient_identities_question_once" UNIQUE("question_id"),
	CONSTRAINT "patient_identities_relationship_known" CHECK ("patient_identities"."relationship" in ('self', 'in-care')),
	CONSTRAINT "patient_identities_accepted_by_somebody" CHECK (("patient_identities"."question_id" is null) = ("patient_identities"."accepted_by" is null))
);
--> statement-breakpoint
ALTER TABLE "order_identities" ADD CONSTRAINT "order_identities_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_identities" ADD CONSTRAINT "order_identities_identity_id_patient_identities_id_fk" FOREIGN KEY ("identity_id") REFERENCES "public"."patient_identities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_identities" ADD CONSTRAINT "patient_identities_patient_id_patients_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_identities" ADD CONSTRAINT "patient_identities_question_id_order_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."order_questions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_identities" ADD CONSTRAINT "patient_identities_accepted_by_users_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "patient_identities_of_patient" ON "patient_identities" USING btree ("patient_id","recorded_at");