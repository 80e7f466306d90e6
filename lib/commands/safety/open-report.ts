import "server-only";
import { type LoadedOrder, loadOrderForUpdate } from "@/db/repo/order";
import { lockSafetyReport, type SafetyReportRow } from "@/db/repo/safety-report";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { conflict, forbidden, notFound, type Refusal, signedOut } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { Work } from "../command";

export interface OpenReport {
  readonly report: SafetyReportRow;
  readonly order: LoadedOrder["order"];
  readonly pharmacist: StaffActor;
}

/** An open report and its order, locked, for a pharmacist who works on it. */
export async function openReport({ tx, actor }: Work, reportId: string): Promise<Result<OpenReport, Refusal>> {
  if (actor.kind === "visitor") return err(signedOut);
  const report = await lockSafetyReport(tx, reportId);
  if (report === null) return err(notFound);
  const loaded = await loadOrderForUpdate(tx, report.orderNumber);
  if (loaded === null) throw new Error("a safety report names an order that is not there");
  if (actor.kind !== "staff") return err(notFound);
  if (!can(actor, "safety-report:close", loaded.order)) return err(forbidden);
  if (report.closedAt !== null) return err(conflict({ code: "already-closed", params: { case: "report" } }));
  return ok({ report, order: loaded.order, pharmacist: actor });
}
