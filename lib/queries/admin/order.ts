import "server-only";
import { customerById } from "@/db/repo/account";
import { type StaffHistoryRow, staffHistoryOf } from "@/db/repo/audit";
import { registeredParcel } from "@/db/repo/hand-over";
import { categoryOfOrder, type LoadedOrder, type OrderCategoryRow, withdrawnDecisions } from "@/db/repo/order";
import { type PatientRow, patientOfOrder } from "@/db/repo/patient";
import { type RegisteredSupply, registeredSupply } from "@/db/repo/register";
import { shelfOf } from "@/db/repo/stock";
import { earlierSupplies, suppliesOf, suppliesOfPerson } from "@/db/repo/supply";
import type { TranscriptionRow } from "@/db/repo/transcription";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { daysCovered, notTogetherWith, paperOf } from "@/lib/domain/dispensing/cover";
import type { DispenseLine } from "@/lib/domain/dispensing/dispense";
import { type DispensingPolicy, lastDayOf, policyFor } from "@/lib/domain/dispensing/policy";
import type { Check } from "@/lib/domain/dispensing/statements";
import { after } from "@/lib/domain/order/machine";
import { undoReason, undoUntil } from "@/lib/domain/order/undo";
import { type Category, effectiveCategory } from "@/lib/domain/patient/patient";
import type { PrescriptionState } from "@/lib/domain/prescription/machine";
import { ageOn, dayIn } from "@/lib/domain/shared/calendar";
import { notFound, type Refusal } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import { type Proposal, proposeBatches, proposedLines } from "@/lib/domain/stock/batch-order";
import type { QueryDeps } from "../deps";
import { type AskedView, askedView } from "../order/asked";
import { visibleOrder } from "../order/visible-order";
import { type MailView, mailsOf } from "./mails";
import { type MoneyBackView, moneyBackView } from "./money-back";
import { type PrescriptionView, prescriptionFor, readingFor } from "./order-prescription";
import { type OriginalView, originalsFor } from "./originals";
import { type SafetyReportView, safetyReportsView } from "./safety-reports";
import { type SeenBeforeView, seenBefore } from "./seen-before";
import { stepChecks } from "./step-checks";

export interface AdminOrderView {
  readonly order: LoadedOrder["order"];
  readonly lines: LoadedOrder["lines"];
  readonly payment: LoadedOrder["payment"];
  readonly decision: (NonNullable<LoadedOrder["decision"]> & { readonly deciderName: string }) | null;
  readonly customer: { readonly name: string; readonly email: string };
  readonly patient: PatientRow & {
    readonly age: number;
    readonly effectiveCategory: "can-become-pregnant" | "cannot-become-pregnant";
    /** As it was last confirmed for this order, by whom; null: not yet. */
    readonly category: (OrderCategoryRow & { readonly by: string; readonly on: string }) | null;
  };
  /** Null for who may not see a prescription (a manager). */
  readonly prescription: PrescriptionView | null;
  /** The newest reading of the files as they are. `isOwn`: typed by whoever looks now. */
  readonly transcription: (TranscriptionRow & { readonly enteredByName: string; readonly isOwn: boolean }) | null;
  readonly prescriptionState: PrescriptionState;
  /** What was supplied on this prescription so far, from the register. */
  readonly ledger: Awaited<ReturnType<typeof suppliesOf>>;
  /** Decisions that were taken back, the newest first. */
  readonly withdrawn: readonly { readonly decision: "approve" | "decline"; readonly at: Date }[];
  readonly asked: AskedView;
  /** Null for who may not see a prescription. */
  readonly seenBefore: SeenBeforeView | null;
  /** Files that can be taken out as they were sent; none for who may not. */
  readonly originals: readonly OriginalView[];
  readonly history: readonly StaffHistoryRow[];
  readonly mails: readonly MailView[];
  readonly reports: readonly SafetyReportView[];
  readonly supplies: Awaited<ReturnType<typeof earlierSupplies>>;
  readonly policy: DispensingPolicy;
  /** What approving it, or dispensing it, rests on; empty when neither comes next. */
  readonly checks: readonly Check[];
  /** Days from today for which this person is covered by other orders, of any account. */
  readonly daysCovered: number;
  /** First expiry, first out, for the dispensing form. */
  readonly suggestion: readonly DispenseLine[];
  /** The same with what is missing and why batches are passed over. */
  readonly proposals: readonly Proposal[];
  /** The last day the prescription may be used, once its date was typed. */
  readonly usableUntil: string | null;
  /** What was packed for it; null before dispensing. */
  readonly parcel: Awaited<ReturnType<typeof registeredParcel>>;
  /** What belongs on the prescription copy, and who wrote it there; null before dispensing. */
  readonly supply: RegisteredSupply | null;
  /** As it belongs on the copy. */
  readonly pharmacyAddress: string;
  readonly moneyBack: MoneyBackView;
  readonly may: {
    readonly transcribe: boolean;
    /** Until when the one who looks may take their decision back; null: they may not. */
    readonly undoUntil: Date | null;
    readonly decide: boolean;
    readonly dispense: boolean;
    readonly handOver: boolean;
    readonly endorseCopy: boolean;
    readonly confirmCategory: boolean;
    readonly closeReport: boolean;
    readonly checkPayment: boolean;
    readonly seeStock: boolean;
  };
  readonly today: string;
  readonly now: Date;
}

/** Everything the workbench shows of one order, for a member of staff. */
export async function adminOrder(
  deps: QueryDeps,
  actor: StaffActor,
  orderNumber: string,
  supposed: Category | null = null,
): Promise<Result<AdminOrderView, Refusal>> {
  const found = await visibleOrder(deps, actor, orderNumber);
  if (!found.ok) return found;
  const { order, lines, payment, decision } = found.value;
  const db = deps.database.read;
  const now = deps.clock.now();
  const today = dayIn(deps.settings.pharmacy.timeZone, now);
  const patient = await patientOfOrder(db, order);
  const confirmed = await categoryOfOrder(db, orderNumber);
  const category = effectiveCategory(confirmed?.value ?? null);
  const customer = await customerById(db, order.customerId);
  const shelf = await shelfOf(
    db,
    lines.map((line) => line.slug),
  );
  const proposals = proposeBatches(
    lines.map((line) => ({ slug: line.slug, packs: line.packs, capsules: line.packs * line.packCapsules })),
    shelf,
    decision?.transcription?.capsulesPerDay ?? null,
    today,
  );
  const policy = policyFor(deps.settings.jurisdiction, today, deps.settings.profile);
  const otherSupplies = await suppliesOfPerson(db, patient, orderNumber, deps.settings.pharmacy.timeZone);
  const decider = decision === null ? null : await customerById(db, decision.decidedBy);
  const subject = { customerId: order.customerId };
  const read = await readingFor(deps, actor, found.value);
  const mayDecide = can(actor, "order:decide", subject) && decision === null && after(order.state, "decline") !== null;
  if (!can(actor, "order:view", subject)) return err(notFound);
  return ok({
    order,
    lines,
    payment,
    decision: decision === null || decider === null ? null : { ...decision, deciderName: decider.name },
    customer: { name: customer.name, email: customer.email },
    patient: {
      ...patient,
      age: ageOn(patient.birthDate, today),
      effectiveCategory: category,
      category:
        confirmed === null
          ? null
          : {
              ...confirmed,
              by: (await customerById(db, confirmed.confirmedBy)).name,
              on: dayIn(deps.settings.pharmacy.timeZone, confirmed.confirmedAt),
            },
    },
    prescription: can(actor, "prescription:view", subject)
      ? await prescriptionFor(deps, order.prescriptionId, actor.userId)
      : null,
    ...read,
    ledger: await suppliesOf(db, order.prescriptionId),
    withdrawn: (await withdrawnDecisions(db, orderNumber)).map((one) => ({
      decision: one.decision,
      at: one.withdrawnAt ?? one.decidedAt,
    })),
    asked: await askedView(deps, actor, order, payment.state === "authorised" ? payment.captureBefore : null),
    seenBefore: can(actor, "prescription:view", subject) ? await seenBefore(db, found.value, patient) : null,
    originals: await originalsFor(deps, actor, order.prescriptionId, subject),
    history: await staffHistoryOf(db, orderNumber),
    mails: await mailsOf(deps, actor, order),
    reports: await safetyReportsView(db, patient.id, can(actor, "safety-report:close", subject)),
    supplies: await earlierSupplies(db, patient.id, orderNumber),
    policy,
    checks: await stepChecks(deps, actor, found.value, supposed),
    daysCovered: daysCovered(
      notTogetherWith(
        { strengthsMg: lines.map((line) => line.strengthMg), paper: paperOf(read.transcription?.reading ?? null) },
        otherSupplies,
      ),
      today,
    ),
    suggestion: proposedLines(proposals),
    proposals,
    usableUntil: decision?.transcription == null ? null : lastDayOf(policy, decision.transcription.writtenOn, category),
    parcel: await registeredParcel(db, orderNumber),
    supply: await registeredSupply(db, orderNumber),
    pharmacyAddress: deps.settings.pharmacy.address,
    moneyBack: await moneyBackView(deps, actor, found.value),
    may: {
      transcribe:
        can(actor, "prescription:transcribe", subject) && decision === null && after(order.state, "decline") !== null,
      undoUntil: undoable(deps, actor, found.value, now),
      decide: mayDecide,
      dispense: can(actor, "order:dispense", subject) && after(order.state, "dispense") !== null,
      handOver: can(actor, "order:hand-over", subject) && after(order.state, "hand-over") !== null,
      endorseCopy: can(actor, "order:dispense", subject),
      confirmCategory: can(actor, "patient:confirm-category", subject) && decision === null,
      closeReport: can(actor, "safety-report:close", subject),
      checkPayment: can(actor, "payment:check", subject),
      seeStock: can(actor, "stock:view", subject),
    },
    today,
    now,
  });
}

function undoable(
  { settings }: QueryDeps,
  actor: StaffActor,
  { order, decision }: LoadedOrder,
  now: Date,
): Date | null {
  const mayNot = undoReason(decision, actor.userId, settings.undoSeconds, now) !== null;
  return mayNot || decision === null || after(order.state, "undo") === null
    ? null
    : undoUntil(decision.decidedAt, settings.undoSeconds);
}
