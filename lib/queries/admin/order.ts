import "server-only";
import { substanceOfLines } from "@/content/medicines";
import type { StaffHistoryRow } from "@/db/repo/audit";
import type { LoadedOrder, OrderCategoryRow } from "@/db/repo/order";
import type { SeenFile } from "@/db/repo/page-view";
import type { PatientRow } from "@/db/repo/patient";
import type { AskedQuestion, StatementRow } from "@/db/repo/question";
import type { RegisteredSupply } from "@/db/repo/register";
import type { ReportWithEntries } from "@/db/repo/safety-report";
import type { RegisterOfPerson, suppliesOf } from "@/db/repo/supply";
import type { TranscriptionRow } from "@/db/repo/transcription";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { daysCovered, notTogetherWith, paperOf } from "@/lib/domain/dispensing/cover";
import type { DispenseLine, ShelfBatch } from "@/lib/domain/dispensing/dispense";
import { type DispensingPolicy, lastDayOf, policyFor } from "@/lib/domain/dispensing/policy";
import type { Check } from "@/lib/domain/dispensing/statements";
import { after } from "@/lib/domain/order/machine";
import { undoReason, undoUntil } from "@/lib/domain/order/undo";
import { type Category, effectiveCategory } from "@/lib/domain/patient/patient";
import type { PrescriptionState } from "@/lib/domain/prescription/machine";
import { ageOn, dayIn } from "@/lib/domain/shared/calendar";
import { type Proposal, proposeBatches, proposedLines } from "@/lib/domain/stock/batch-order";
import type { QueryDeps } from "../deps";
import { type AskedView, askedView } from "../order/asked";
import type { RecordedIdentity } from "../order/identity";
import type { MailView } from "./mails";
import type { MoneyBackView } from "./money-back";
import { type PrescriptionView, prescriptionView } from "./order-prescription";
import type { OriginalView } from "./originals";
import { type SafetyReportView, safetyReportsView } from "./safety-reports";
import type { SeenBeforeView } from "./seen-before";
import { type CheckedFacts, stepChecksBy } from "./step-checks";

type EarlierSupply = Pick<
  RegisterOfPerson["supplies"][number],
  "orderNumber" | "suppliedAt" | "serial" | "drug" | "capsules"
>;

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
  /** The newest transcription of the files as they are. `isOwn`: typed by whoever looks now. */
  readonly transcription: (TranscriptionRow & { readonly enteredByName: string; readonly isOwn: boolean }) | null;
  readonly prescriptionState: PrescriptionState;
  /** What was supplied on this prescription so far, from the register; null when that could not be read. */
  readonly ledger: RegisterFacts["ofPrescription"] | null;
  readonly asked: AskedView;
  /** Null for who may not see a prescription. */
  readonly seenBefore: SeenBeforeView | null;
  /** Files that can be taken out as they were sent; none for who may not. */
  readonly originals: readonly OriginalView[];
  readonly history: readonly StaffHistoryRow[];
  readonly mails: readonly MailView[];
  readonly reports: readonly SafetyReportView[];
  /** What this patient was supplied before, from the register; null when that could not be read. */
  readonly supplies: readonly EarlierSupply[] | null;
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
  /** What was packed for it, and who wrote it on the prescription copy; null before dispensing. */
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

/** What the workbench has read of an order that the reader may see. */
export interface OrderFacts extends CheckedFacts {
  readonly loaded: LoadedOrder;
  /** Also those that were taken out. */
  readonly files: readonly SeenFile[];
  readonly questions: readonly AskedQuestion[];
  readonly statements: readonly StatementRow[];
  readonly identities: readonly RecordedIdentity[];
  /** Null when it could not be read. */
  readonly register: RegisterFacts | null;
  readonly seenBefore: SeenBeforeView | null;
  readonly originals: readonly OriginalView[];
  readonly history: readonly StaffHistoryRow[];
  readonly mails: readonly MailView[];
  readonly reports: readonly ReportWithEntries[];
  readonly supply: RegisteredSupply | null;
  readonly moneyBack: MoneyBackView;
  /** Empty where nothing is to be dispensed. */
  readonly shelf: readonly ShelfBatch[];
}

export interface RegisterFacts {
  readonly ofPerson: RegisterOfPerson;
  readonly ofPrescription: Awaited<ReturnType<typeof suppliesOf>>;
}

/** Everything the panes show, out of what was read. `supposed`: the category as a form has it that came back. */
export function orderView(
  deps: Pick<QueryDeps, "clock" | "settings">,
  actor: StaffActor,
  facts: OrderFacts,
  supposed: Category | null,
): AdminOrderView {
  const { loaded, people, read, files, register, otherSupplies } = facts;
  const { order, lines, payment, decision } = loaded;
  const { jurisdiction, profile, pharmacy } = deps.settings;
  const now = deps.clock.now();
  const today = dayIn(pharmacy.timeZone, now);
  const category = effectiveCategory(people.category?.value ?? null);
  const proposals = proposeBatches(
    lines.map((line) => ({ slug: line.slug, packs: line.packs, capsules: line.packs * line.packCapsules })),
    facts.shelf,
    decision?.transcription?.capsulesPerDay ?? null,
    today,
  );
  const policy = policyFor(substanceOfLines(lines).rules, jurisdiction, today, profile);
  const subject = { customerId: order.customerId };
  const maySeePrescription = can(actor, "prescription:view", subject);
  const transcription = maySeePrescription ? read.transcription : null;
  const reading = transcription?.reading ?? null;
  const isUndecided = decision === null && after(order.state, "decline") !== null;
  return {
    order,
    lines,
    payment,
    decision: decision && { ...decision, deciderName: people.decidedBy ?? "" },
    customer: people.customer,
    patient: {
      ...people.patient,
      age: ageOn(people.patient.birthDate, today),
      effectiveCategory: category,
      category: people.category && { ...people.category, on: dayIn(pharmacy.timeZone, people.category.confirmedAt) },
    },
    prescription: maySeePrescription ? prescriptionView(order.prescriptionId, files, deps.settings) : null,
    prescriptionState: read.state,
    transcription: transcription && { ...transcription, isOwn: transcription.enteredBy === actor.userId },
    ledger: register?.ofPrescription ?? null,
    asked: askedView(actor, order, {
      ...facts,
      files: files.filter(({ removedAt }) => removedAt === null),
      patient: people.patient,
      holdUntil: payment.state === "authorised" ? payment.captureBefore : null,
      now,
    }),
    seenBefore: facts.seenBefore,
    originals: facts.originals,
    history: facts.history,
    mails: facts.mails,
    reports: safetyReportsView(facts.reports, can(actor, "safety-report:close", subject)),
    supplies: register?.ofPerson.supplies.filter(({ patientId }) => patientId === order.patientId).slice(0, 50) ?? null,
    policy,
    checks: stepChecksBy(deps, actor, loaded, facts, supposed),
    daysCovered: daysCovered(
      notTogetherWith({ strengthsMg: lines.map((line) => line.strengthMg), paper: paperOf(reading) }, otherSupplies),
      today,
    ),
    suggestion: proposedLines(proposals),
    proposals,
    usableUntil: decision?.transcription == null ? null : lastDayOf(policy, decision.transcription.writtenOn, category),
    supply: facts.supply,
    pharmacyAddress: pharmacy.address,
    moneyBack: facts.moneyBack,
    may: {
      transcribe: can(actor, "prescription:transcribe", subject) && isUndecided,
      undoUntil: undoable(deps, actor, loaded, now),
      decide: can(actor, "order:decide", subject) && isUndecided,
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
  };
}

function undoable(
  { settings }: Pick<QueryDeps, "settings">,
  actor: StaffActor,
  { order, decision }: LoadedOrder,
  now: Date,
): Date | null {
  const mayNot = undoReason(decision, actor.userId, settings.undoSeconds, now) !== null;
  return mayNot || decision === null || after(order.state, "undo") === null
    ? null
    : undoUntil(decision.decidedAt, settings.undoSeconds);
}
