import { approvalChecks } from "@/lib/domain/dispensing/approval-checks";
import { orderFacts } from "@/lib/domain/dispensing/order-facts";
import { policyFor } from "@/lib/domain/dispensing/policy";
import { proposeBatches, proposedLines } from "@/lib/domain/stock/batch-order";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { lines, order, patient, payment } from "./sample-request";
import { ago, ahead, days, hours, now, today } from "./sample-staff";

const policy = policyFor("oral-retinoid", "IN", today);

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
const proposals = proposeBatches([{ slug: "isotroin-20", packs: 3, capsules: 30 }], shelf, 1, today);

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
      words: null,
    },
    {
      id: 2,
      at: ago(hours(3) - 4),
      event: "payment.held",
      outcome: "done",
      role: "system",
      name: null,
      details: { amountPaise: 86_400 },
      words: null,
    },
    {
      id: 3,
      at: ago(20),
      event: "order.viewed",
      outcome: "viewed",
      role: "pharmacist",
      name: "Priya Deshpande",
      details: {},
      words: null,
    },
  ],
  mails: [],
  reports: [],
  supplies: [],
  policy,
  checks: approvalChecks(
    policy,
    {
      patient: { name: patient.name, birthDate: patient.birthDate, category: patient.effectiveCategory },
      lines: [{ slug: "isotroin-20", title: "Isotroin 20 mg", strengthMg: 20, capsules: 30 }],
      hasPages: true,
      further: orderFacts({
        supplies: [],
        pin: order.address.pin,
        deliveryPins: ["411"],
        reading: null,
      }),
    },
    today,
  ),
  daysCovered: 0,
  suggestion: proposedLines(proposals),
  proposals,
  usableUntil: null,
  supply: null,
  pharmacyAddress: "12 Tilak Road, Pune 411030",
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
    endorseCopy: false,
    confirmCategory: true,
    closeReport: true,
    checkPayment: false,
    seeStock: true,
  },
  today,
  now,
};
