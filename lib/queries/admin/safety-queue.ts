import "server-only";
import { openSafetyReports } from "@/db/repo/safety-report";
import type { OrderState } from "@/lib/domain/order/machine";
import type { SafetyGrade, SafetyPick } from "@/lib/domain/safety/report";
import type { QueryDeps } from "../deps";

/** A report that waits for a pharmacist. Whoever calls needs name and number at once; what the customer wrote stays with the order. */
export interface SafetyQueueItem {
  readonly id: string;
  readonly orderNumber: string;
  readonly state: OrderState;
  readonly patient: string;
  readonly phone: string;
  readonly picks: readonly SafetyPick[];
  readonly grade: SafetyGrade;
  readonly stopsSupply: boolean;
  readonly hasWords: boolean;
  readonly reportedAt: string;
  /** How often nobody was reached, and when the patient is to be called again. */
  readonly tries: number;
  readonly callBackAt: string | null;
}

export async function safetyQueue({ database }: QueryDeps): Promise<readonly SafetyQueueItem[]> {
  const rows = await openSafetyReports(database.read);
  return rows.map(({ reportedAt, ...row }) => ({ ...row, reportedAt: reportedAt.toISOString() }));
}
