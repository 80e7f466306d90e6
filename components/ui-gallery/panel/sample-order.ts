import { requiredAcknowledgements } from "@/content/safety-acknowledgements";
import { attestationsAhead } from "@/lib/domain/dispensing/attest";
import { furtherFactsOf } from "@/lib/domain/dispensing/further-facts";
import { policyFor } from "@/lib/domain/dispensing/policy";
import type { Reading } from "@/lib/domain/prescription/reading";
import { proposeBatches, proposedLines } from "@/lib/domain/stock/batch-order";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { ago, ahead, days, hours, now, today } from "./sample-staff";

export const orderNumber = "an-order";
const otherOrder = "an-earlier-order";
const policy = policyFor("IN", today);
const acknowledged = requiredAcknowledgements({ patientUnder18: false }).map(({ id }) => id);

const order: AdminOrderView["order"] = {
  orderNumber,
  customerId: "asha",
  patientId: "rohan",
  prescriptionId: "a-prescription",
  state: "awaiting-review",
  version: 3,
  address: {
    name: "Asha Rao",
    line1: "Flat 12, Building with a name that goes on and on",
    line2: "Behind the library",
    city: "Pune",
    state: "Maharashtra",
    pin: "411004",
    phone: "+91 98 5550 0100",
  },
  currency: "INR",
  deliveryPaise: 6_000,
  totalPaise: 86_400,
  acknowledgementsVersion: "2026-11-01",
  acknowledged,
  acknowledgedFrom: null,
  placedAt: ago(hours(3)),
  submittedAt: ago(hours(3) - 4),
  windowEndsAt: ahead(hours(34)),
  deadlineAt: ahead(hours(34)),
  updatedAt: ago(hours(3) - 4),
};

const lines: AdminOrderView["lines"] = [
  {
    orderNumber,
    slug: "isotroin-20",
    brand: "Isotroin",
    strengthMg: 20,
    packs: 3,
    packCapsules: 10,
    unitPricePaise: 26_800,
    monographVersion: "2026-11-01",
  },
];

const payment: AdminOrderView["payment"] = {
  orderNumber,
  state: "authorised",
  currency: "INR",
  amountPaise: 86_400,
  attempt: 1,
  keyRound: 0,
  sessionKey: "a-key",
  sessionId: "cs_sample",
  sessionExpiresAt: ago(hours(2)),
  payUrl: null,
  paymentIntentId: "pi_sample",
  authorisedPaise: 86_400,
  capturedPaise: 0,
  refundedPaise: 0,
  captureBefore: ahead(days(6)),
  problem: null,
  checkedAt: ago(2),
  comparedAt: ago(2),
};

const patient: AdminOrderView["patient"] = {
  id: "rohan",
  customerId: "asha",
  relationship: "in-care",
  name: "Rohan Rao",
  birthDate: "2009-02-11",
  categoryDeclared: "cannot-become-pregnant",
  categoryConfirmed: null,
  categoryConfirmedBy: null,
  allergies: ["Peanut", "Parabens"],
  noAllergies: false,
  medicines: ["Doxycycline", "Vitamin A", "Zinc"],
  noMedicines: false,
  recordedCapsulesPerDay: null,
  weightGrams: 58_000,
  weightOn: "2026-11-20",
  createdAt: ago(days(40)),
  replacedAt: null,
  age: 17,
  effectiveCategory: "can-become-pregnant",
};

export const reading: Reading = {
  writtenOn: "2026-11-20",
  prescriber: {
    name: "Dr Farida Sheikh",
    qualification: "MD (Dermatology)",
    registration: "MMC 2009/04/1187",
    address: "Skin Clinic, FC Road, Pune",
  },
  patient: { name: "Rohan S. Rao", age: 17, sex: "male", address: null },
  lines: [
    {
      asWritten: "Cap. Isotroin 20 mg 0-0-1 × 30 days",
      slug: "isotroin-20",
      namesBrand: true,
      strengthMg: 20,
      form: "capsule",
      frequency: "once a day after dinner",
      capsulesPerDay: 1,
      days: 30,
      totalCapsules: 30,
      repeats: { times: 1, intervalDays: 30 },
    },
    {
      asWritten: "Doxycycline 100 mg once a day",
      slug: null,
      namesBrand: false,
      strengthMg: 100,
      form: "capsule",
      frequency: "once a day",
      capsulesPerDay: 1,
      days: 10,
      totalCapsules: 10,
      repeats: null,
    },
  ],
  diagnosis: "Nodulocystic acne",
  weightKg: 58,
  weighedOn: "2026-11-20",
  pregnancyTest: null,
  consentFormSeen: true,
};

export const readByColleague: NonNullable<AdminOrderView["transcription"]> = {
  id: "a-reading",
  prescriptionId: order.prescriptionId,
  prescriptionVersion: 1,
  orderNumber,
  enteredBy: "tara",
  enteredRole: "technician",
  enteredAt: ago(hours(1)),
  reading,
  enteredByName: "Tara Kulkarni",
  isOwn: false,
};

const batch = (id: string, expiresOn: string, onHandPacks: number, quarantinedAt: Date | null = null) => ({
  id,
  slug: "isotroin-20",
  batchNumber: id,
  expiresOn,
  onHandPacks,
  quarantinedAt,
});
/** One that ends within the course, one that is kept back, one that is out of date, and two to take from. */
const shelf = [
  batch("IS20A", "2026-12-05", 4),
  batch("IS20B", "2027-01-31", 2, ago(days(2))),
  batch("IS20C", "2026-10-31", 6),
  batch("IS20D", "2027-06-30", 2),
  batch("IS20E", "2028-03-31", 40),
];
export const proposals = proposeBatches([{ slug: "isotroin-20", packs: 3, capsules: 30 }], shelf, 1, today);

const file = (
  id: string,
  pages: number,
  opened: number,
): NonNullable<AdminOrderView["prescription"]>["files"][number] => ({
  id,
  name: `${id}.jpg`,
  mediaType: "image/jpeg",
  scan: "clean",
  heldBack: false,
  createdAt: ago(hours(3)),
  pages: Array.from({ length: pages }, (_, at) => ({ number: at + 1, opened: at < opened })),
});

/** A request that came three hours ago, seen by a pharmacist who has not begun. */
export const waiting: AdminOrderView = {
  order,
  lines,
  payment,
  decision: null,
  customer: { name: "Asha Rao", email: "asha@example.com" },
  patient,
  prescription: { id: order.prescriptionId, stopped: [], files: [file("front", 1, 1), file("letter", 2, 0)] },
  transcription: null,
  prescriptionState: "received",
  ledger: [],
  withdrawn: [],
  asked: {
    questions: [],
    statements: [],
    identity: { said: {}, recorded: [] },
    fileNames: { front: "front.jpg", letter: "letter.jpg" },
    mayRead: true,
    may: { ask: "anything", withdraw: false },
    dueIfAsked: ahead(days(3)),
  },
  seenBefore: {
    prescriptionId: order.prescriptionId,
    pages: [],
    written: [],
    contact: [],
    capsulesSupplied: 0,
    pagesNotCompared: 0,
  },
  originals: [],
  history: [
    {
      id: 1,
      at: ago(hours(3)),
      event: "order.placed",
      outcome: "done",
      role: "customer",
      name: "Asha Rao",
      details: {},
    },
    {
      id: 2,
      at: ago(hours(3) - 4),
      event: "payment.held",
      outcome: "done",
      role: "system",
      name: null,
      details: { amountPaise: 86_400 },
    },
    {
      id: 3,
      at: ago(20),
      event: "order.viewed",
      outcome: "viewed",
      role: "pharmacist",
      name: "Priya Deshpande",
      details: {},
    },
  ],
  mails: [],
  reports: [],
  supplies: [],
  policy,
  attested: attestationsAhead(
    policy,
    {
      patient: { name: patient.name, birthDate: patient.birthDate, category: patient.effectiveCategory },
      lines: [{ slug: "isotroin-20", title: "Isotroin 20 mg", strengthMg: 20, capsules: 30 }],
      hasPages: true,
      further: furtherFactsOf({
        supplies: [],
        pin: order.address.pin,
        deliveryPins: ["411"],
        acknowledged,
        reading: null,
      }),
    },
    today,
  ),
  daysCovered: 0,
  suggestion: proposedLines(proposals),
  proposals,
  usableUntil: null,
  moneyBack: {
    refunds: [],
    disputes: [],
    whole: null,
    dispute: null,
    refundablePaise: 0,
    twoPersonAbovePaise: 500_000,
    release: null,
    supplied: [],
    returns: [],
    may: { request: false, takeBack: false, writeOff: false },
  },
  may: {
    transcribe: true,
    undoUntil: null,
    decide: true,
    dispense: false,
    handOver: false,
    confirmCategory: true,
    closeReport: true,
    checkPayment: false,
  },
  today,
  now,
};

/** What this patient had before, on this prescription's register and on others. */
export const suppliedBefore: Pick<AdminOrderView, "ledger" | "supplies" | "daysCovered"> = {
  ledger: [
    {
      orderNumber: otherOrder,
      serial: 1041,
      suppliedAt: ago(days(34)),
      slug: "isotroin-20",
      drug: "Isotretinoin 20 mg capsules",
      capsules: 30,
    },
  ],
  supplies: [
    {
      orderNumber: otherOrder,
      suppliedAt: ago(days(34)),
      serial: 1041,
      drug: "Isotretinoin 20 mg capsules",
      capsules: 30,
    },
    {
      orderNumber: "the-first-order",
      suppliedAt: ago(days(66)),
      serial: 988,
      drug: "Isotretinoin 10 mg capsules",
      capsules: 30,
    },
  ],
  daysCovered: 4,
};
