CREATE TABLE "set_aside_jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"task" text NOT NULL,
	"payload" jsonb NOT NULL,
	"key" text NOT NULL,
	"attempts_max" integer NOT NULL,
	"fault" text,
	"queued_at" timestamp with time zone NOT NULL,
	"reason" text NOT NULL,
	"set_aside_at" timestamp with time zone NOT NULL,
	"set_aside_by" text NOT NULL,
	"taken_up_at" timestamp with time zone,
	CONSTRAINT "set_aside_jobs_reason_known" CHECK ("set_aside_jobs"."reason" in ('no-longer-needed', 'done-by-hand', 'cannot-succeed'))
);
--> statement-breakpoint
ALTER TABLE "set_aside_jobs" ADD CONSTRAINT "set_aside_jobs_set_aside_by_users_id_fk" FOREIGN KEY ("set_aside_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "set_aside_jobs_by_time" ON "set_aside_jobs" USING btree ("set_aside_at");