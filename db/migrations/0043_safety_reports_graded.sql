CREATE TABLE "safety_report_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"report_id" text NOT NULL,
	"kind" text NOT NULL,
	"done" text[] NOT NULL,
	"words" text,
	"call_back_at" timestamp with time zone,
	"written_by" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "safety_report_entries_kind_known" CHECK ("safety_report_entries"."kind" in ('not-reached', 'closed')),
	CONSTRAINT "safety_report_entries_whole" CHECK (case "safety_report_entries"."kind" when 'closed' then cardinality("safety_report_entries"."done") > 0 and "safety_report_entries"."words" is not null and "safety_report_entries"."call_back_at" is null
        else cardinality("safety_report_entries"."done") = 0 and "safety_report_entries"."call_back_at" is not null end)
);
--> statement-breakpoint
ALTER TABLE "safety_reports" ADD COLUMN "picks" text[];--> statement-breakpoint
ALTER TABLE "safety_reports" ADD COLUMN "grade" text;--> statement-breakpoint
ALTER TABLE "safety_reports" ADD COLUMN "stops_supply" boolean;--> statement-breakpoint
-- The older form had three choices; its low mood may have meant thoughts of harm, so it keeps the top grade. Each stopped supply.
UPDATE "safety_reports" SET "picks" = array[CASE "kind" WHEN 'side-effect' THEN 'something-else' ELSE "kind" END],
	"grade" = CASE "kind" WHEN 'side-effect' THEN 'call-today' ELSE 'stop-now' END, "stops_supply" = true;--> statement-breakpoint
INSERT INTO "safety_report_entries" ("id", "report_id", "kind", "done", "words", "written_by", "written_at")
	SELECT "id", "id", 'closed', array['as-noted'], coalesce("closing_note", ''), "closed_by", "closed_at" FROM "safety_reports" WHERE "closed_at" IS NOT NULL;--> statement-breakpoint
ALTER TABLE "safety_reports" ALTER COLUMN "picks" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "safety_reports" ALTER COLUMN "grade" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "safety_reports" ALTER COLUMN "stops_supply" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "safety_report_entries" ADD CONSTRAINT "safety_report_entries_report_id_safety_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."safety_reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "safety_report_entries" ADD CONSTRAINT "safety_report_entries_written_by_users_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "safety_report_entries_of_report" ON "safety_report_entries" USING btree ("report_id","written_at");--> statement-breakpoint
CREATE UNIQUE INDEX "safety_report_entries_closed_once" ON "safety_report_entries" USING btree ("report_id") WHERE "safety_report_entries"."kind" = 'closed';--> statement-breakpoint
CREATE INDEX "safety_reports_open" ON "safety_reports" USING btree ("reported_at") WHERE "safety_reports"."closed_at" is null;--> statement-breakpoint
ALTER TABLE "safety_reports" DROP COLUMN "kind";--> statement-breakpoint
ALTER TABLE "safety_reports" DROP COLUMN "closing_note";--> statement-breakpoint
ALTER TABLE "safety_reports" ADD CONSTRAINT "safety_reports_grade_known" CHECK ("safety_reports"."grade" in ('stop-now', 'call-today', 'mild'));--> statement-breakpoint
ALTER TABLE "safety_reports" ADD CONSTRAINT "safety_reports_graded_by_picks" CHECK (case when "safety_reports"."picks" && array['possible-pregnancy', 'thoughts-of-harm'] then "safety_reports"."grade" = 'stop-now' else true end
        and ("safety_reports"."grade" = 'mild') = not "safety_reports"."stops_supply"
        and ("safety_reports"."stops_supply" or (cardinality("safety_reports"."picks") = 1 and "safety_reports"."words" is null)));