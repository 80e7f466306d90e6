import { statementWords } from "@/content/words/check-words";
import { acceptingAll, saidOf } from "@/lib/domain/dispensing/checks";
import { dispensingChecks } from "@/lib/domain/dispensing/dispensing-checks";
import { asTold } from "@/lib/domain/payment/notes";
import { transcriptionOf } from "@/lib/domain/prescription/reading";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { waiting } from "./sample-order";
import { readByColleague, reading } from "./sample-reading";
import { orderNumber } from "./sample-request";
import { ago, ahead, days, hours, now } from "./sample-staff";

type Decision = NonNullable<AdminOrderView["decision"]>;

const approval: Decision = {
  id: "a-decision",
  orderNumber,
  decision: "approve",
  decidedBy: "priya",
  decidedAt: ago(0.05),
  reasonCode: null,
  note: "Spoken with the guardian about dry eyes.",
  transcription: transcriptionOf(reading),
  policyVersion: waiting.policy.version,
  prescriptionVersion: 1,
  transcriptionId: readByColleague.id,
  transcribedBy: "tara",
  singlePharmacist: false,
  checks: null,
  overrides: [
    {
      rule: "in.days-in-hand",
      reason: "prescriber-confirmed",
      words: "The dose is doubled from Monday; Dr Sheikh said so on the phone.",
    },
  ],
  attested: saidOf(waiting.checks, acceptingAll(waiting.checks), statementWords),
  withdrawnAt: null,
  withdrawnBy: null,
  settledAt: null,
  deciderName: "Priya Deshpande",
};

const mayNothing: AdminOrderView["may"] = {
  transcribe: false,
  undoUntil: null,
  decide: false,
  dispense: false,
  handOver: false,
  endorseCopy: false,
  confirmCategory: false,
  closeReport: false,
  checkPayment: false,
  seeStock: true,
};
const decided: AdminOrderView = {
  ...waiting,
  transcription: readByColleague,
  prescriptionState: "verified",
  checks: dispensingChecks,
  usableUntil: "2026-11-26",
  asked: { ...waiting.asked, may: { ask: "nothing", withdraw: false }, dueIfAsked: null },
  may: mayNothing,
};
const stateOf = (state: AdminOrderView["order"]["state"], version: number) => ({ ...waiting.order, state, version });
const charged: AdminOrderView["payment"] = {
  ...waiting.payment,
  state: "captured",
  capturedPaise: 86_400,
  captureBefore: null,
};

/** In the seconds in which it can be taken back. */
export const justApproved: AdminOrderView = {
  ...decided,
  order: stateOf("approved", 5),
  decision: approval,
  may: { ...mayNothing, undoUntil: new Date(now.getTime() + 4_000) },
};

/** Declined, and the hold could not be given back yet: for a manager, who sees no prescription but may take out what was sent. */
export const declined: AdminOrderView = {
  ...decided,
  order: { ...stateOf("declined", 5), windowEndsAt: null, deadlineAt: null },
  decision: {
    ...approval,
    decision: "decline",
    decidedAt: ago(30),
    reasonCode: "RX_ILLEGIBLE",
    transcription: null,
    transcriptionId: null,
    transcribedBy: null,
    overrides: [],
    attested: null,
    settledAt: ago(29),
  },
  prescription: null,
  transcription: null,
  prescriptionState: "declined",
  seenBefore: null,
  usableUntil: null,
  originals: [
    { id: "front", bytes: 2_400_000, mediaType: "image/heic", createdAt: ago(hours(3)), may: "ask", request: null },
    {
      id: "letter",
      bytes: 310_000,
      mediaType: "application/pdf",
      createdAt: ago(hours(3)),
      may: "take",
      request: {
        id: "asked",
        fileId: "letter",
        askedBy: "anand",
        askedByName: "Anand Kulkarni",
        askedAt: ago(hours(2)),
        reason: "dispute",
        words: "The bank asks what was sent.",
        outcome: "agreed",
        decidedByName: "Priya Nair",
        takingId: null,
        state: "agreed",
      },
    },
  ],
  moneyBack: {
    ...decided.moneyBack,
    release: {
      orderNumber,
      cause: "declined",
      state: "failed",
      requestedAt: ago(29),
      attempts: 4,
      triedAt: ago(2),
      endedAt: null,
      problem: "api_connection_error",
    },
  },
  may: { ...mayNothing, checkPayment: true },
};

/** Charged, to be packed; three batches of the shelf are passed over, each for its own reason. */
export const toDispense: AdminOrderView = {
  ...decided,
  order: stateOf("paid", 6),
  decision: { ...approval, decidedAt: ago(hours(2)), singlePharmacist: true, settledAt: ago(hours(2)) },
  payment: charged,
  may: { ...mayNothing, dispense: true },
};

/** More is asked for than the shelf holds. */
export const toDispenseShort: AdminOrderView = {
  ...toDispense,
  lines: toDispense.lines.map((line) => ({ ...line, packs: 6 })),
  suggestion: [],
  proposals: toDispense.proposals.map((proposal) => ({
    ...proposal,
    allocation: { ...proposal.allocation, taken: [], missing: 6 },
  })),
};

const packed = {
  slug: "isotroin-20",
  packs: 2,
  capsules: 20,
  returnedPacks: 0,
  quarantinedAt: null,
  quarantineCode: null,
} as const;

const drug = "Isotroin 20 mg, soft gelatin capsule";

/** Packed, and waiting for the courier; what was supplied is not on the prescription copy yet. */
export const toHandOver: AdminOrderView = {
  ...toDispense,
  order: stateOf("dispensed", 7),
  prescriptionState: "used-up",
  supply: {
    serial: 57,
    suppliedAt: ago(hours(1)),
    sellerName: "Sample Pharmacy",
    sellerLicence: "MH-FICTION-20B-000000",
    lines: [
      { ...packed, drug, batchId: "IS20D", batchNumber: "IS20D", expiresOn: "2027-06-30" },
      { ...packed, drug, batchId: "IS20E", batchNumber: "IS20E", expiresOn: "2028-03-31", packs: 1, capsules: 10 },
    ],
    returns: [],
    written: null,
  },
  may: { ...mayNothing, handOver: true, endorseCopy: true },
};

/** Packed, and one of its batches was recalled since. */
export const toKeepHere: AdminOrderView = {
  ...toHandOver,
  supply: toHandOver.supply && {
    ...toHandOver.supply,
    written: { by: "Priya Deshpande", at: ago(30) },
    lines: toHandOver.supply.lines.map((one) =>
      one.batchId === "IS20D" ? { ...one, quarantinedAt: ago(20), quarantineCode: "recall" } : one,
    ),
  },
};

/** The bank refused the charge after the approval. */
export const notCharged: AdminOrderView = {
  ...toDispense,
  order: stateOf("payment-problem", 6),
  payment: { ...waiting.payment, state: "failed", captureBefore: ahead(days(1)), problem: asTold("card_declined") },
  may: { ...mayNothing, decide: true, checkPayment: true },
};
