import "server-only";
import { declineReason } from "@/content/decline-reasons";
import { type HistoryRow, historyOf } from "@/db/repo/audit";
import { handOverOf, hasHadHandOver, parcelOf } from "@/db/repo/hand-over";
import type { LoadedOrder } from "@/db/repo/order";
import { patientOfOrder } from "@/db/repo/patient";
import { filesOf } from "@/db/repo/prescription";
import { reportsOfPatient, type SafetyReportRow } from "@/db/repo/safety-report";
import type { Actor } from "@/lib/domain/access/actor";
import { after } from "@/lib/domain/order/machine";
import { renewalDays, reopenReason } from "@/lib/domain/payment/reopening";
import { type SafetyGrade, type SafetyPick, safetyGrades } from "@/lib/domain/safety/report";
import { type Duty, dutyAt } from "@/lib/domain/shared/duty-hours";
import { notFound, type Refusal } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { quarantinedIn } from "@/lib/domain/stock/parcel";
import type { QueryDeps } from "../deps";
import { type GivenAnswer, givenAnswers, type YourTurnView, yourTurn } from "../order/asked";
import { visibleOrder } from "../order/visible-order";
import { type CustomerRefund, customerRefunds } from "./refunds";

/** Open reports of a patient taken together. */
export interface ToldSafety {
  readonly picks: readonly SafetyPick[];
  readonly grade: SafetyGrade;
  readonly stopsSupply: boolean;
}

export interface CustomerOrderView {
  readonly order: LoadedOrder["order"];
  readonly lines: LoadedOrder["lines"];
  readonly payment: Pick<
    LoadedOrder["payment"],
    "state" | "currency" | "authorisedPaise" | "capturedPaise" | "refundedPaise" | "captureBefore" | "sessionExpiresAt"
  >;
  readonly patientName: string;
  readonly files: number;
  readonly declined: { readonly reason: string; readonly howToFix: string } | null;
  readonly handOver: { readonly courier: string; readonly reference: string; readonly at: Date } | null;
  /** Packed, and a batch in the parcel is in quarantine. */
  readonly staysHere: boolean;
  readonly history: readonly HistoryRow[];
  /** What the customer is asked; null when nothing is. */
  readonly yourTurn: YourTurnView | null;
  /** What was answered so far, in the order of asking. */
  readonly answers: readonly GivenAnswer[];
  readonly refunds: readonly CustomerRefund[];
  /** Something was told of the patient's safety that stops supply until a pharmacist has closed it. */
  readonly openReport: boolean;
  /** What was told and is not closed yet, with the gravest grade; null when nothing is. */
  readonly told: ToldSafety | null;
  /** Whether capsules of this order or an earlier one have reached the patient. */
  readonly hasCapsules: boolean;
  /** Null where the pharmacy did not say when a pharmacist is on duty. */
  readonly duty: Duty | null;
  readonly may: { readonly cancel: boolean; readonly pay: boolean; readonly tellUs: boolean };
  /** Until when a closed order may get a new payment page; null when it may not. What the gate says of it is asked with the request. */
  readonly reopenableUntil: Date | null;
  readonly now: Date;
}

/** An order as its customer sees it. Staff have a page of their own, so for them there is nothing here. */
export async function customerOrder(
  deps: QueryDeps,
  actor: Actor,
  orderNumber: string,
): Promise<Result<CustomerOrderView, Refusal>> {
  const found = await visibleOrder(deps, actor, orderNumber);
  if (!found.ok) return found;
  if (actor.kind !== "customer") return err(notFound);
  const { order, lines, payment, decision } = found.value;
  const db = deps.database.read;
  const now = deps.clock.now();
  const { dutyHours, pharmacy } = deps.settings;
  const patient = await patientOfOrder(db, order);
  const reports = await reportsOfPatient(db, patient.id);
  const told = toldOf(reports);
  const declined =
    decision?.decision === "decline" && decision.reasonCode !== null ? declineReason(decision.reasonCode) : null;
  return ok({
    order,
    lines,
    payment,
    patientName: patient.name,
    files: (await filesOf(db, order.prescriptionId)).length,
    declined: declined === null ? null : { reason: declined.customerReason, howToFix: declined.howToFix },
    handOver: await handOverOf(db, orderNumber),
    staysHere: order.state === "dispensed" && quarantinedIn(await parcelOf(db, orderNumber)).length > 0,
    history: await historyOf(db, orderNumber),
    yourTurn: await yourTurn(deps, order),
    answers: await givenAnswers(deps, order),
    refunds: await customerRefunds(db, orderNumber),
    openReport: told?.stopsSupply === true,
    told,
    hasCapsules: await hasHadHandOver(db, order.patientId),
    duty: dutyHours === null ? null : dutyAt(dutyHours, pharmacy.timeZone, now),
    may: {
      cancel: decision === null && after(order.state, "cancel") !== null,
      pay: order.state === "awaiting-payment" && payment.sessionExpiresAt > now,
      tellUs: order.state !== "awaiting-payment",
    },
    reopenableUntil: reopenableUntil(found.value, now),
    now,
  });
}

/** All open reports as one: every pick once, the newest first, and the gravest grade of them. */
function toldOf(reports: readonly SafetyReportRow[]): ToldSafety | null {
  const open = reports.filter((report) => report.closedAt === null);
  const grade = safetyGrades.find((one) => open.some((report) => report.grade === one));
  if (grade === undefined) return null;
  const picks = [...new Set(open.flatMap((report) => report.picks))];
  return { picks, grade, stopsSupply: open.some((report) => report.stopsSupply) };
}

function reopenableUntil({ order, payment, decision }: LoadedOrder, now: Date): Date | null {
  const closedAt = order.updatedAt;
  const reason = reopenReason({ state: order.state, decided: decision !== null, payment, closedAt, now });
  return reason === null ? new Date(closedAt.getTime() + renewalDays * 86_400_000) : null;
}
