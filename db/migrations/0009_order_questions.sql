CREATE TABLE "order_questions" (
	"id" text PRIMARY KEY NOT NULL,
	"order_number" text NOT NULL,
	"position" integer NOT NULL,
	"kind" text NOT NULL,
	"params" jsonb NOT NULL,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"due_at" timestamp with time zone NOT NULL,
	"reminded_at" timestamp with time zone,
	"outcome" text,
	"ended_at" timestamp with time zone,
	"ended_by" text,
	"answer" jsonb,
	CONSTRAINT "order_questions_kind_known" CHECK ("order_questions"."kind" in ('retake-page', 'missing-page', 'consent-form', 'test-date', 'weight', 'allergies', 'medicines', 'patient-identity', 'clarify-free')),
	CONSTRAINT "order_questions_outcome_known" CHECK ("order_questions"."outcome" in ('answered', 'withdrawn', 'overdue', 'closed')),
	CONSTRAINT "order_questions_end_with_outcome" CHECK (("order_questions"."outcome" is null) = ("order_questions"."ended_at" is null)),
	CONSTRAINT "order_questions_answered_with_answer" CHECK (("order_questions"."outcome" is not distinct from 'answered') = ("order_questions"."answer" is not null)),
	CONSTRAINT "order_questions_due_after_asking" CHECK ("order_questions"."due_at" > "order_questions"."asked_at")
);
--> statement-breakpoint
CREATE TABLE "patient_statements" (
	"id" text PRIMARY KEY NOT NULL,
	"patient_id" text NOT NULL,
	"topic" text NOT NULL,
	"list" text[] NOT NULL,
	"none" boolean NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"order_number" text,
	CONSTRAINT "patient_statements_topic_known" CHECK ("patient_statements"."topic" in ('allergies', 'medicines')),
	CONSTRAINT "patient_statements_say_one_thing" CHECK ("patient_statements"."none" = (cardinality("patient_statements"."list") = 0))
);
--> statement-breakpoint
ALTER TABLE "order_questions" ADD CONSTRAINT "order_questions_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_questions" ADD CONSTRAINT "order_questions_asked_by_users_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_questions" ADD CONSTRAINT "order_questions_ended_by_users_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_statements" ADD CONSTRAINT "patient_statements_patient_id_patients_id_fk" FOREIGN KEY ("patient_id") REFERENCES "public"."patients"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient_statements" ADD CONSTRAINT "patient_statements_order_number_orders_order_number_fk" FOREIGN KEY ("order_number") REFERENCES "public"."orders"("order_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "order_questions_of_order" ON "order_questions" USING btree ("order_number","asked_at");--> statement-breakpoint
CREATE INDEX "order_questions_open" ON "order_questions" USING btree ("due_at") WHERE "order_questions"."outcome" is null;--> statement-breakpoint
CREATE INDEX "patient_statements_of_patient" ON "patient_statements" USING btree ("patient_id","topic","said_at");