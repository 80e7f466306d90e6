import "server-only";
import { staffHistoryOf } from "@/db/repo/audit";
import type { LoadedOrder } from "@/db/repo/order";
import { filesSeenBy } from "@/db/repo/page-view";
import { identitiesOf, type PatientRow, peopleOfOrder } from "@/db/repo/patient";
import { type PersonRecord, recordsOfPerson } from "@/db/repo/person";
import { questionsWithAskers, statementsOf } from "@/db/repo/question";
import { registeredSupply } from "@/db/repo/register";
import { reportsWithEntries } from "@/db/repo/safety-report";
import { shelfOf } from "@/db/repo/stock";
import { registerOfPerson, suppliesOf, suppliesOfPerson } from "@/db/repo/supply";
import { readPrescription } from "@/db/repo/transcription";
import type { StaffActor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/can";
import { after, type OrderState } from "@/lib/domain/order/machine";
import type { Category } from "@/lib/domain/patient/patient";
import { type QueueAspect, wholeQueue } from "@/lib/domain/queue/view";
import { dayIn } from "@/lib/domain/shared/calendar";
import type { Refusal } from "@/lib/domain/shared/reason";
import { ok, type Result } from "@/lib/domain/shared/result";
import { log } from "@/lib/platform/log";
import type { QueryDeps } from "../deps";
import { visibleOrder } from "../order/visible-order";
import { type ClinicalAidView, clinicalAidView } from "./clinical-aid";
import { type DeskReading, deskView, readDesk } from "./desk";
import { mailsOf } from "./mails";
import { moneyBackView } from "./money-back";
import { type AdminOrderView, orderView, type RegisterFacts } from "./order";
import { originalsFor } from "./originals";
import { seenBefore } from "./seen-before";

export interface Workbench {
  readonly view: AdminOrderView;
  readonly desk: DeskReading;
  /** Null for who may not see a prescription (a manager). */
  readonly clinical: ClinicalAidView | null;
}

interface Asked {
  /** The category as a form has it that came back. */
  readonly supposed?: Category | null;
  /** The view of the queue the reader came from. */
  readonly queue?: QueueAspect;
}

/** In these an order may stand in the register; in no other has it been packed. */
const maybePacked: readonly OrderState[] = ["dispensed", "handed-over", "cancelled"];

/**
 * Everything the page of one order shows a member of staff. Authorised first; then one query a pane, side by side, each waiting only for what
 * it is about; then views, made without the database.
 */
export async function workbench(
  deps: QueryDeps,
  staff: StaffActor,
  orderNumber: string,
  { supposed = null, queue = wholeQueue }: Asked = {},
): Promise<Result<Workbench, Refusal>> {
  const found = await visibleOrder(deps, staff, orderNumber);
  if (!found.ok) return found;
  const loaded = found.value;
  const { order, lines } = loaded;
  const db = deps.database.read;
  const { timeZone } = deps.settings.pharmacy;
  const maySeePrescription = can(staff, "prescription:view", order);
  const isToDispense = after(order.state, "dispense") !== null;

  const aboutPeople = peopleOfOrder(db, order);
  const aboutPerson = aboutPeople.then(async ({ patient }) => {
    const records = await recordsOfPerson(db, patient);
    const [otherSupplies, register] = await Promise.all([
      suppliesOfPerson(db, records, orderNumber, timeZone),
      registerFacts(deps, loaded, patient, records),
    ]);
    return { otherSupplies, register };
  });
  const aboutFiles = filesSeenBy(db, order.prescriptionId, staff.userId);
  const present = aboutFiles.then((files) => files.filter(({ removedAt }) => removedAt === null));
  const aboutSupply = maybePacked.includes(order.state) ? registeredSupply(db, orderNumber) : Promise.resolve(null);

  const [
    people,
    person,
    files,
    supply,
    read,
    seen,
    originals,
    questions,
    statements,
    identities,
    reports,
    history,
    mails,
    moneyBack,
    shelf,
    desk,
  ] = await Promise.all([
    aboutPeople,
    aboutPerson,
    aboutFiles,
    aboutSupply,
    readPrescription(db, order.prescriptionId),
    maySeePrescription
      ? Promise.all([present, aboutPeople]).then(([pages, who]) => seenBefore(db, loaded, pages, who))
      : null,
    present.then((pages) => originalsFor(deps, staff, order.prescriptionId, pages, order)),
    questionsWithAskers(db, orderNumber),
    maySeePrescription ? statementsOf(db, order.patientId) : [],
    maySeePrescription ? identitiesOf(db, order.patientId) : [],
    reportsWithEntries(db, order.patientId),
    staffHistoryOf(db, orderNumber),
    mailsOf(deps, staff, order),
    aboutSupply.then((packed) => moneyBackView(deps, staff, loaded, packed)),
    isToDispense
      ? shelfOf(
          db,
          lines.map(({ slug }) => slug),
        )
      : [],
    readDesk(
      () => deskView(deps, staff, order, queue),
      (fault) => log.error({ err: fault, orderNumber }, "the desk of an order could not be read"),
    ),
  ]);
  const facts = {
    loaded,
    people,
    ...person,
    files,
    supply,
    read,
    seenBefore: seen,
    originals,
    questions,
    statements,
    identities,
    reports,
    history,
    mails,
    moneyBack,
    shelf,
  };
  const clinical = maySeePrescription
    ? clinicalAidView(loaded, {
        patient: people.record,
        reading: read.transcription?.reading ?? null,
        questions,
        register: person.register?.ofPerson ?? null,
        otherSupplies: person.otherSupplies,
        today: dayIn(timeZone, deps.clock.now()),
        place: deps.settings.jurisdiction,
      })
    : null;
  return ok({ view: orderView(deps, staff, facts, supposed), desk, clinical });
}

/** Null when the register could not be read: the rest of the bench must stand, and each pane that lacks it says so. */
async function registerFacts(
  { database: { read: db }, settings }: QueryDeps,
  { order: { orderNumber, prescriptionId } }: LoadedOrder,
  patient: PatientRow,
  records: readonly PersonRecord[],
): Promise<RegisterFacts | null> {
  try {
    const [ofPerson, ofPrescription] = await Promise.all([
      registerOfPerson(db, patient, records, orderNumber, settings.pharmacy.timeZone),
      suppliesOf(db, prescriptionId),
    ]);
    return { ofPerson, ofPrescription };
  } catch (error) {
    log.error({ err: error, orderNumber }, "the register could not be read for the workbench");
    return null;
  }
}
