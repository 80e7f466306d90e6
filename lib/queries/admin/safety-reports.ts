import "server-only";
import type { ReportWithEntries } from "@/db/repo/safety-report";

/** A report with what pharmacists did about it. What was written, by the customer and by them, is for pharmacists alone. */
export interface SafetyReportView extends ReportWithEntries {
  /** Whether something was written: `words` is null, too, for who may not read it. */
  readonly hasWords: boolean;
}

export const safetyReportsView = (reports: readonly ReportWithEntries[], mayReadWords: boolean): SafetyReportView[] =>
  reports.map((report) => ({
    ...report,
    words: mayReadWords ? report.words : null,
    hasWords: report.words !== null,
    entries: report.entries.map((entry) => (mayReadWords ? entry : { ...entry, words: null })),
  }));
