import "server-only";
import type { Tx } from "@/db/client";
import { endCallBacks } from "@/db/repo/call-back";
import { lockSaleItems } from "@/db/repo/catalogue";
import { categoryOfOrder, type LoadedOrder, saveState } from "@/db/repo/order";
import { hasOpenSafetyReport, patientOfOrder } from "@/db/repo/patient";
import { lockPrescription, movePrescription } from "@/db/repo/prescription";
import { insertRegisterEntry, takeSerial } from "@/db/repo/register";
import { endReservations, lockShelf, moveStock } from "@/db/repo/stock";
import { suppliesOf } from "@/db/repo/supply";
import { type DispenseOrder, dispenseOrder } from "@/lib/contracts/order";
import type { StaffActor } from "@/lib/domain/access/actor";
import { answersKept } from "@/lib/domain/dispensing/checks";
import { dispenseReasons } from "@/lib/domain/dispensing/dispense";
import { dispensingChecks } from "@/lib/domain/dispensing/dispensing-checks";
import { addressOnOneLine } from "@/lib/domain/order/address";
import { effectiveCategory } from "@/lib/domain/patient/patient";
import { prescriptionAfter } from "@/lib/domain/prescription/machine";
import type { Transcription } from "@/lib/domain/prescription/transcription";
import { conflict, forbidden, refused } from "@/lib/domain/shared/reason";
import { err } from "@/lib/domain/shared/result";
import { asBooked } from "@/lib/domain/stock/batch-number";
import { batchOrderReasons, deviates, proposeBatches } from "@/lib/domain/stock/batch-order";
import { drugInRegister } from "@/lib/evidence/texts";
import { command, done, type Work } from "../command";
import { moneyOf } from "../refund/money-of";
import { factsOfApprovedOrder } from "./dispensing-facts";
import { policyOf } from "./judge-approval";
import { orderForChange, stateRefusal } from "./standing";

/** The book of the licence: one running register. */
const book = "register";

/**
 * Packs leave the shelf for an order that is charged: the window judged again, batch and expiry recorded, the register entry of rule 65(3)
 * written with the next serial. All of it, or nothing.
 */
export const dispenseOrderCommand = command({
  name: "order.dispensed",
  duty: { action: "order:dispense", without: forbidden },
  input: dispenseOrder,
  subject: ({ orderNumber }) => ({ subjectKind: "order", subjectId: orderNumber, orderNumber }),
  async run(work, input: DispenseOrder) {
    const loaded = await orderForChange(work, "order:dispense", input);
    if (!loaded.ok) return loaded;
    const refusal = stateRefusal(loaded.value, "dispense");
    if (refusal !== null) return err(refusal);
    const { decision, payment } = loaded.value;
    if (decision?.transcription == null) throw new Error(`order ${input.orderNumber} is paid without an approval`);
    if (payment.capturedPaise === 0)
      return err(conflict({ code: "not-charged", params: { case: "state", state: payment.state } }));
    if (work.actor.kind !== "staff") throw new Error("only staff dispense");
    return supply(work, work.actor, loaded.value, decision.transcription, input);
  },
});

async function supply(
  work: Work,
  pharmacist: StaffActor,
  loaded: LoadedOrder,
  transcription: Transcription,
  typed: DispenseOrder,
) {
  const { tx, now, today } = work;
  const { order, lines } = loaded;
  const slugs = lines.map((line) => line.slug);
  await lockSaleItems(tx, slugs, today); // One order of locks for everyone who touches stock: items, then batches.
  const shelf = await lockShelf(tx, slugs);
  const input = { ...typed, lines: asBooked(typed.lines, shelf) };
  const patient = await patientOfOrder(tx, order);
  const ordered = lines.map((line) => ({
    slug: line.slug,
    title: `${line.brand} ${line.strengthMg} mg`,
    strengthMg: line.strengthMg,
    packs: line.packs,
    capsules: line.packs * line.packCapsules,
  }));
  const proposals = proposeBatches(ordered, shelf, transcription.capsulesPerDay, today);
  const isDeviating = deviates(proposals, input.lines);
  const reasons = dispenseReasons(policyOf(work, loaded), input.lines, {
    transcription,
    patient: {
      name: patient.name,
      birthDate: patient.birthDate,
      category: effectiveCategory((await categoryOfOrder(tx, order.orderNumber))?.value ?? null),
    },
    ordered,
    further: await factsOfApprovedOrder(work, order),
    shelf,
    openSafetyReport: await hasOpenSafetyReport(tx, patient.id),
    money: await moneyOf(tx, loaded),
    registration: pharmacist.registration,
    checks: input.checks,
    today,
  });
  reasons.push(...batchOrderReasons(proposals, input.lines, input.deviation ?? null));
  if (reasons.length > 0) return err(refused("dispensing-refused", reasons));
  const serial = await takeSerial(tx, book);
  const { orderNumber } = order;
  const taken = takenBatches(loaded, shelf, input);
  await insertRegisterEntry(
    tx,
    registerEntry(work, pharmacist, loaded, transcription, patient.name, serial, input),
    taken,
  );
  for (const line of taken) {
    await moveStock(tx, {
      id: work.newId(),
      batchId: line.batchId,
      packs: -line.packs,
      reason: "dispensed",
      code: isDeviating ? (input.deviation ?? null) : null,
      orderNumber,
      actorId: pharmacist.userId,
      at: now,
    });
  }
  await endReservations(tx, orderNumber, "dispensed");
  // The pharmacist stated that the patient was counselled: nobody needs to be called for it any more.
  await endCallBacks(tx, orderNumber, "patient", pharmacist.userId, now);
  await saveState(tx, order, "dispensed", now);
  await markUsedUp(tx, order.prescriptionId, transcription);
  const version = order.version + 1;
  return done(
    { orderNumber, version, state: "dispensed" as const, registerSerial: serial },
    {
      event: "order.dispensed",
      subjectKind: "order",
      subjectId: orderNumber,
      orderNumber,
      details: { version, registerSerial: serial, ...(isDeviating && { deviation: input.deviation }) },
    },
  );
}

/** Nothing left on it: counted from the register, with what was just entered. */
async function markUsedUp(tx: Tx, prescriptionId: string, { slug, totalCapsules }: Transcription) {
  const prescription = await lockPrescription(tx, prescriptionId);
  if (prescription === null || prescriptionAfter(prescription.state, "use-up") === null) return;
  const supplied = (await suppliesOf(tx, prescriptionId))
    .filter((one) => one.slug === slug)
    .reduce((sum, one) => sum + one.capsules, 0);
  if (supplied >= totalCapsules) await movePrescription(tx, prescription, "use-up");
}

/** One register line a batch, however the request split it. */
function takenBatches(
  { order, lines }: LoadedOrder,
  shelf: Awaited<ReturnType<typeof lockShelf>>,
  input: DispenseOrder,
) {
  const byBatch = new Map<string, number>();
  for (const line of input.lines) {
    const key = `${line.slug} ${line.batch}`;
    byBatch.set(key, (byBatch.get(key) ?? 0) + line.quantity);
  }
  return [...byBatch].map(([key, packs]) => {
    const batch = shelf.find((one) => `${one.slug} ${one.batchNumber}` === key);
    const line = lines.find((one) => one.slug === batch?.slug);
    if (batch === undefined || line === undefined) throw new Error("a batch was judged that is not on the shelf");
    return {
      orderNumber: order.orderNumber,
      batchId: batch.id,
      slug: line.slug,
      drug: drugInRegister(line.brand, line.strengthMg),
      packs,
      capsules: packs * line.packCapsules,
      manufacturer: batch.manufacturer,
      batchNumber: batch.batchNumber,
      expiresOn: batch.expiresOn,
    };
  });
}

function registerEntry(
  work: Work,
  pharmacist: StaffActor,
  loaded: LoadedOrder,
  transcription: Transcription,
  patientName: string,
  serial: number,
  input: DispenseOrder,
) {
  const { order } = loaded;
  return {
    book,
    serial,
    orderNumber: order.orderNumber,
    suppliedAt: work.now,
    prescriberName: transcription.prescriberName,
    prescriberRegistration: transcription.prescriberRegistration,
    prescriberAddress: transcription.prescriberAddress ?? null,
    prescriptionWrittenOn: transcription.writtenOn,
    patientName,
    patientAddress: addressOnOneLine(order.address),
    pharmacistId: pharmacist.userId,
    pharmacistName: pharmacist.name,
    pharmacistRegistration: pharmacist.registration ?? "",
    sellerName: work.settings.pharmacy.name,
    sellerLicence: work.settings.pharmacy.licence,
    policyVersion: policyOf(work, loaded).version,
    checks: answersKept(dispensingChecks, input.checks),
  };
}
