import "server-only";
import type { Db } from "@/db/client";
import { reportEntriesOfPatient, reportsOfPatient, type SafetyReportRow } from "@/db/repo/safety-report";

type Entry = Awaited<ReturnType<typeof reportEntriesOfPatient>>[number];

/** A report with what pharmacists did about it. What was written, by the customer and by them, is for pharmacists alone. */
export interface SafetyReportView extends Omit<SafetyReportRow, "words"> {
  /** Null for nothing written, and for who may not read it (`hasWords`). */
  readonly words: string | null;
  readonly hasWords: boolean;
  readonly entries: readonly Entry[];
}

export async function safetyReportsView(
  db: Db,
  patientId: string,
  mayReadWords: boolean,
): Promise<readonly SafetyReportView[]> {
  const entries = await reportEntriesOfPatient(db, patientId);
  return (await reportsOfPatient(db, patientId)).map((report) => ({
    ...report,
    words: mayReadWords ? report.words : null,
    hasWords: report.words !== null,
    entries: entries
      .filter(({ reportId }) => reportId === report.id)
      .map((entry) => (mayReadWords ? entry : { ...entry, words: null })),
  }));
}
