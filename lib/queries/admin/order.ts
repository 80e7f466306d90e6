import "server-only";
import { type StaffHistoryRow, staffHistoryOf } from "@/db/read/staff-history";
import { earlierSupplies } from "@/db/read/supplies";
import { customerById } from "@/db/store/customers";
import type { LoadedOrder } from "@/db/store/orders";
import { originalsOf } from "@/db/store/originals";
import { type PatientRow, patientById } from "@/db/store/patients";
import { filesOf, pagesSeenBy } from "@/db/store/prescriptions";
import { reportsOfPatient } from "@/db/store/safety";
import { shelfOf } from "@/db/store/stock";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { type DispenseLine, suggestBatches } from "@/lib/domain/dispensing/dispense";
import { indiaPolicy, lastDayOf } from "@/lib/domain/dispensing/policy";
import { after } from "@/lib/domain/order/machine";
import { effectiveCategory } from "@/lib/domain/patient/patient";
import { ageOn, dayIn } from "@/lib/domain/shared/calendar";
import { notFound, type Refusal } from "@/lib/domain/shared/reason";
import { err, ok, type Result } from "@/lib/domain/shared/result";
import type { QueryDeps } from "../deps";
import { visibleOrder } from "../order/visible-order";

export interface AdminOrderView {
  readonly order: LoadedOrder["order"];
  readonly lines: LoadedOrder["lines"];
  readonly payment: LoadedOrder["payment"];
  readonly decision: (NonNullable<LoadedOrder["decision"]> & { readonly deciderName: string }) | null;
  readonly customer: { readonly name: string; readonly email: string };
  readonly patient: PatientRow & {
    readonly age: number;
    readonly effectiveCategory: "can-become-pregnant" | "cannot-become-pregnant";
  };
  /** Null for who may not see a prescription (a manager). */
  readonly prescription: {
    readonly id: string;
    readonly files: readonly {
      readonly id: string;
      readonly name: string;
      readonly mediaType: string;
      readonly scan: string;
      readonly createdAt: Date;
      readonly pages: readonly { readonly number: number; readonly opened: boolean }[];
    }[];
  } | null;
  /** Files that can be taken out as they were sent; none for who may not. */
  readonly originals: Awaited<ReturnType<typeof originalsOf>>;
  readonly history: readonly StaffHistoryRow[];
  readonly reports: Awaited<ReturnType<typeof reportsOfPatient>>;
  readonly supplies: Awaited<ReturnType<typeof earlierSupplies>>;
  /** First expiry, first out, for the dispensing form. */
  readonly suggestion: readonly DispenseLine[];
  /** The last day the prescription may be used, once its date was typed. */
  readonly usableUntil: string | null;
  readonly may: {
    readonly decide: boolean;
    readonly dispense: boolean;
    readonly handOver: boolean;
    readonly confirmCategory: boolean;
    readonly closeReport: boolean;
    readonly checkPayment: boolean;
  };
  readonly today: string;
  readonly now: Date;
}

/** Everything the workbench shows of one order, for a member of staff. */
export async function adminOrder(
  deps: QueryDeps,
  actor: StaffActor,
  orderNumber: string,
): Promise<Result<AdminOrderView, Refusal>> {
  const found = await visibleOrder(deps, actor, orderNumber);
  if (!found.ok) return found;
  const { order, lines, payment, decision } = found.value;
  const db = deps.database.read;
  const now = deps.clock.now();
  const today = dayIn(deps.settings.pharmacy.timeZone, now);
  const patient = await patientById(db, order.patientId);
  const category = effectiveCategory(patient.categoryConfirmed);
  const customer = await customerById(db, order.customerId);
  const shelf = await shelfOf(
    db,
    lines.map((line) => line.slug),
    today,
  );
  const decider = decision === null ? null : await customerById(db, decision.decidedBy);
  const subject = { customerId: order.customerId };
  if (!can(actor, "order:view", subject)) return err(notFound);
  return ok({
    order,
    lines,
    payment,
    decision: decision === null || decider === null ? null : { ...decision, deciderName: decider.name },
    customer: { name: customer.name, email: customer.email },
    patient: { ...patient, age: ageOn(patient.birthDate, today), effectiveCategory: category },
    prescription: can(actor, "prescription:view", subject)
      ? await prescriptionFor(deps, order.prescriptionId, actor.userId)
      : null,
    originals: can(actor, "prescription:take-original", subject) ? await originalsOf(db, order.prescriptionId) : [],
    history: await staffHistoryOf(db, orderNumber),
    reports: await reportsOfPatient(db, patient.id),
    supplies: await earlierSupplies(db, patient.id, orderNumber),
    suggestion: lines.flatMap((line) => suggestBatches(shelf, line.slug, line.packs, today)),
    usableUntil:
      decision?.transcription == null ? null : lastDayOf(indiaPolicy, decision.transcription.writtenOn, category),
    may: {
      decide: can(actor, "order:decide", subject) && decision === null && after(order.state, "decline") !== null,
      dispense: can(actor, "order:dispense", subject) && after(order.state, "dispense") !== null,
      handOver: can(actor, "order:hand-over", subject) && after(order.state, "hand-over") !== null,
      confirmCategory: can(actor, "patient:confirm-category", subject) && decision === null,
      closeReport: can(actor, "safety-report:close", subject),
      checkPayment: can(actor, "payment:check", subject),
    },
    today,
    now,
  });
}

async function prescriptionFor(
  { database }: QueryDeps,
  prescriptionId: string,
  viewerId: string,
): Promise<AdminOrderView["prescription"]> {
  const files = await filesOf(database.read, prescriptionId);
  const pages = await pagesSeenBy(database.read, prescriptionId, viewerId);
  return {
    id: prescriptionId,
    files: files.map((file) => ({
      id: file.id,
      name: file.displayName,
      mediaType: file.mediaType,
      scan: file.scan,
      createdAt: file.createdAt,
      pages: pages
        .filter((page) => page.fileId === file.id)
        .map((page) => ({ number: page.pageNumber, opened: page.opened })),
    })),
  };
}
