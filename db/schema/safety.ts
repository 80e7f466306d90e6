import "server-only";
import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";
import { type SafetyAct, type SafetyPick, safetyGrades } from "@/lib/domain/safety/report";
import { instant, oneOf, publicId } from "./columns";
import { orders } from "./orders";
import { patients } from "./patients";
import { users } from "./people";

/** "Tell us now": what a customer picked, and its grade (`judgeReport`). Nothing of it changes but that it is closed (trigger). */
export const safetyReports = pgTable(
  "safety_reports",
  {
    id: publicId().primaryKey(),
    orderNumber: publicId()
      .notNull()
      .references(() => orders.orderNumber),
    patientId: publicId()
      .notNull()
      .references(() => patients.id),
    picks: text().array().$type<SafetyPick[]>().notNull(),
    words: text(),
    grade: text({ enum: safetyGrades }).notNull(),
    /** While it is open, nothing more is approved, charged, dispensed or handed over for the patient. */
    stopsSupply: boolean().notNull(),
    reportedAt: instant().notNull(),
    closedAt: instant(),
    closedBy: publicId().references(() => users.id),
  },
  (table) => [
    index("safety_reports_of_patient").on(table.patientId),
    index("safety_reports_open").on(table.reportedAt).where(sql`${table.closedAt} is null`),
    oneOf("safety_reports_grade_known", table.grade, safetyGrades),
    check(
      "safety_reports_graded_by_picks",
      sql`case when ${table.picks} && array['possible-pregnancy', 'thoughts-of-harm'] then ${table.grade} = 'stop-now' else true end
        and (${table.grade} = 'mild') = not ${table.stopsSupply}
        and (${table.stopsSupply} or (cardinality(${table.picks}) = 1 and ${table.words} is null))`,
    ),
  ],
);

/** What pharmacists did about a report: tries that reached nobody, and the one entry that closes it. Append-only (trigger), by pharmacists alone. */
export const safetyReportEntries = pgTable(
  "safety_report_entries",
  {
    id: publicId().primaryKey(),
    reportId: publicId()
      .notNull()
      .references(() => safetyReports.id),
    kind: text({ enum: ["not-reached", "closed"] }).notNull(),
    /** `as-noted`: closed before what was done was picked from a list. */
    done: text().array().$type<(SafetyAct | "as-noted")[]>().notNull(),
    words: text(),
    /** When the patient is to be called again; of a try that reached nobody. */
    callBackAt: instant(),
    writtenBy: publicId()
      .notNull()
      .references(() => users.id),
    writtenAt: instant().notNull(),
  },
  (table) => [
    index("safety_report_entries_of_report").on(table.reportId, table.writtenAt),
    uniqueIndex("safety_report_entries_closed_once").on(table.reportId).where(sql`${table.kind} = 'closed'`),
    oneOf("safety_report_entries_kind_known", table.kind, ["not-reached", "closed"]),
    check(
      "safety_report_entries_whole",
      sql`case ${table.kind} when 'closed' then cardinality(${table.done}) > 0 and ${table.words} is not null and ${table.callBackAt} is null
        else cardinality(${table.done}) = 0 and ${table.callBackAt} is not null end`,
    ),
  ],
);
