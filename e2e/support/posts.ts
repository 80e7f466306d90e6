import type { Ids } from "./ids";
import { reading, transcription } from "./orders";

// Every change that a person makes, by its address: with a body, and who may send it.

export type Who = "visitor" | "customer" | "technician" | "pharmacist" | "manager";

export interface Post {
  readonly path: string;
  /** A body that its schema takes, so that a refusal is of the person and not of the form. */
  readonly data?: (ids: Ids) => Record<string, unknown>;
  /** Who may send it at all. */
  readonly who: readonly Who[];
  readonly upload?: true;
}

const everyone = ["visitor", "customer", "technician", "pharmacist", "manager"] as const;
const customer = ["customer"] as const;
const pharmacist = ["pharmacist"] as const;
const manager = ["manager"] as const;
const desk = ["technician", "pharmacist"] as const;
const everyStaff = ["technician", "pharmacist", "manager"] as const;
const seenVersion = 1;
const receipt = (batchNumber: string) => ({
  slug: "isotroin-20",
  batchNumber,
  expiry: "2029-01-31",
  packs: 1,
  manufacturer: "Example",
});

export const posts: readonly Post[] = [
  { path: "/api/basket", who: everyone, data: () => ({ slug: "isotroin-20", quantity: 1 }) },
  { path: "/api/sign-in", who: everyone, data: () => ({ email: "nobody@example.com", password: "not a password" }) },
  { path: "/api/sign-up", who: everyone, data: () => ({ name: "", email: "nobody", password: "x", birthDate: "x" }) },
  { path: "/api/sign-out", who: everyone },
  { path: "/api/verify-email", who: everyone, data: () => ({ token: "x".repeat(43) }) },
  { path: "/api/reset-password", who: everyone, data: () => ({ email: "nobody@example.com" }) },
  {
    path: "/api/new-password",
    who: everyone,
    data: () => ({ token: "x".repeat(43), password: "a long enough password" }),
  },
  { path: "/api/tools/interaction-check", who: everyone, data: () => ({ medicines: ["doxycycline"] }) },
  { path: "/api/patients", who: customer, data: () => ({ relationship: "self", name: "", birthDate: "x" }) },
  { path: "/api/prescriptions", who: customer, upload: true },
  { path: "/api/prescriptions/[id]/files", who: customer, upload: true },
  { path: "/api/prescriptions/[id]/files/[fileId]/remove", who: customer },
  { path: "/api/prescriptions/[id]/files/order", who: customer, data: ({ fileId }) => ({ fileIds: [fileId] }) },
  { path: "/api/checkout", who: customer, data: ({ id, patientId }) => ({ patientId, prescriptionId: id }) },
  { path: "/api/checkout/draft", who: customer, data: ({ id, patientId }) => ({ patientId, prescriptionId: id }) },
  { path: "/api/orders/[orderNumber]/cancel", who: customer, data: () => ({ seenVersion }) },
  { path: "/api/orders/[orderNumber]/pay", who: customer },
  { path: "/api/orders/[orderNumber]/renew", who: customer, data: () => ({ seenVersion }) },
  {
    path: "/api/orders/[orderNumber]/tell-us",
    who: customer,
    data: () => ({ kind: "side-effect", words: "Dry lips." }),
  },
  {
    path: "/api/orders/[orderNumber]/answer",
    who: customer,
    data: ({ questionId }) => ({ seenVersion, answers: { [questionId]: { words: "Dr Menon" } } }),
  },
  {
    path: "/api/admin/orders/[orderNumber]/ask",
    who: ["technician", "pharmacist"],
    data: () => ({ questions: [{ kind: "missing-page" }], seenVersion }),
  },
  {
    path: "/api/admin/orders/[orderNumber]/questions/[questionId]/withdraw",
    who: pharmacist,
    data: () => ({ seenVersion }),
  },
  {
    path: "/api/admin/orders/[orderNumber]/decision",
    who: pharmacist,
    data: () => ({ decision: "approve", transcription: transcription("Nandini Kale"), seenVersion }),
  },
  {
    path: "/api/admin/prescriptions/files/[fileId]/original",
    who: manager,
    data: () => ({ requestId: "0".repeat(26) }),
  },
  {
    path: "/api/admin/prescriptions/files/[fileId]/original-request",
    who: manager,
    data: () => ({ reason: "customer-asks", words: "Asked for on the phone." }),
  },
  {
    path: "/api/admin/prescriptions/original-requests/[requestId]/decision",
    who: pharmacist,
    data: () => ({ outcome: "refused" }),
  },
  {
    path: "/api/admin/orders/[orderNumber]/transcription",
    who: ["technician", "pharmacist"],
    data: () => ({ reading: reading("Nandini Kale"), seenVersion }),
  },
  { path: "/api/admin/orders/[orderNumber]/undo", who: pharmacist, data: () => ({ seenVersion }) },
  {
    path: "/api/admin/orders/[orderNumber]/dispense",
    who: pharmacist,
    data: () => ({
      lines: [{ slug: "isotroin-20", batch: "DEMO-ISO20A", expiry: "2027-06", quantity: 3 }],
      seenVersion,
    }),
  },
  {
    path: "/api/admin/orders/[orderNumber]/hand-over",
    who: ["technician", "pharmacist"],
    data: () => ({ courier: "Blue Dart", reference: "BD-1", seenVersion }),
  },
  { path: "/api/admin/orders/[orderNumber]/copy", who: ["pharmacist"], data: () => ({ registerSerial: 1 }) },
  { path: "/api/admin/orders/[orderNumber]/check-payment", who: ["pharmacist", "manager"] },
  {
    path: "/api/admin/orders/[orderNumber]/refunds",
    who: ["pharmacist", "manager"],
    data: () => ({ amountPaise: 100, reason: "goodwill", words: "A test of ours.", seenVersion }),
  },
  {
    path: "/api/admin/orders/[orderNumber]/refunds/[refundId]/decision",
    who: ["pharmacist", "manager"],
    data: () => ({ decision: "refuse", seenVersion }),
  },
  {
    path: "/api/admin/orders/[orderNumber]/return",
    who: desk,
    data: () => ({
      lines: [{ slug: "isotroin-20", batch: "DEMO-ISO20A", packs: 1 }],
      reason: "other",
      note: "A test.",
      seenVersion,
    }),
  },
  { path: "/api/admin/returns/[returnId]/write-off", who: manager },
  { path: "/api/admin/orders/[orderNumber]/messages/[messageId]/send-again", who: everyStaff },
  {
    path: "/api/admin/orders/[orderNumber]/category",
    who: pharmacist,
    data: () => ({ category: { value: "cannot-become-pregnant", from: "prescription" }, seenVersion }),
  },
  {
    path: "/api/admin/orders/[orderNumber]/identity",
    who: pharmacist,
    data: ({ questionId }) => ({ questionId, seenVersion }),
  },
  { path: "/api/admin/orders/[orderNumber]/claim", who: desk },
  { path: "/api/admin/orders/[orderNumber]/release", who: desk },
  { path: "/api/admin/orders/[orderNumber]/desk/set-aside", who: desk, data: () => ({ code: "stock" }) },
  { path: "/api/admin/orders/[orderNumber]/desk/take-up-again", who: desk },
  {
    path: "/api/admin/orders/[orderNumber]/desk/escalate",
    who: desk,
    data: () => ({ to: "manager", words: "Please look at this." }),
  },
  { path: "/api/admin/orders/[orderNumber]/desk/answer", who: everyStaff, data: () => ({ words: "I looked." }) },
  {
    path: "/api/admin/orders/[orderNumber]/desk/notes",
    who: everyStaff,
    data: () => ({ kind: "administrative", words: "A test." }),
  },
  {
    path: "/api/admin/orders/[orderNumber]/desk/calls",
    who: desk,
    data: () => ({
      who: "Dr Leela Menon",
      number: "+91 20 5550 0000",
      numberFrom: "register",
      reached: "yes",
      outcome: "confirmed",
      readBack: "done",
    }),
  },
  {
    path: "/api/admin/orders/[orderNumber]/desk/call-backs",
    who: desk,
    data: () => ({ whom: "patient", callBackAt: new Date(Date.now() + 3_600_000).toISOString() }),
  },
  {
    path: "/api/admin/orders/[orderNumber]/desk/call-backs/[callBackId]/end",
    who: desk,
    data: () => ({ words: "Reached." }),
  },
  {
    path: "/api/admin/safety-reports/[reportId]/close",
    who: pharmacist,
    data: () => ({ done: ["spoke-with-patient"], words: "Spoken with the patient." }),
  },
  {
    path: "/api/admin/safety-reports/[reportId]/not-reached",
    who: pharmacist,
    data: () => ({ callBackAt: "2026-11-30T12:00:00Z" }),
  },
  { path: "/api/admin/alerts/[alertId]/close", who: everyStaff, data: () => ({ words: "Looked into it." }) },
  {
    path: "/api/admin/payments/breaks/[breakId]/explain",
    who: ["pharmacist", "manager"],
    data: () => ({ cause: "A test of ours." }),
  },
  { path: "/api/admin/jobs/[jobId]/retry", who: manager },
  { path: "/api/admin/jobs/[jobId]/set-aside", who: manager, data: () => ({ reason: "done-by-hand" }) },
  { path: "/api/admin/jobs/[jobId]/take-up", who: manager },
  { path: "/api/admin/orders/search", who: everyStaff, data: () => ({ query: "nobody of this name" }) },
  { path: "/api/admin/queue/take-up-next", who: desk, data: () => ({ from: "tab=hand-over" }) },
  { path: "/api/admin/queue/views", who: everyStaff, data: () => ({ name: "A test", query: "" }) },
  { path: "/api/admin/queue/views/[viewId]/rename", who: everyStaff, data: () => ({ name: "A test" }) },
  { path: "/api/admin/queue/views/[viewId]/remove", who: everyStaff },
  {
    path: "/api/admin/catalogue",
    who: manager,
    data: () => ({ slug: "isotroin-20", pricePaise: 100, available: false, seenVersion: 999 }),
  },
  { path: "/api/admin/catalogue/stock", who: manager, data: () => receipt("E2E-1") },
  {
    path: "/api/admin/catalogue/correction",
    who: manager,
    data: ({ id }) => ({ batchId: id, onHandPacks: 0, note: "A test." }),
  },
  { path: "/api/admin/stock/receive", who: manager, data: () => receipt("E2E-2") },
  {
    path: "/api/admin/stock/correct",
    who: manager,
    data: ({ id }) => ({ batchId: id, onHandPacks: 0, note: "A test." }),
  },
  {
    path: "/api/admin/stock/write-off",
    who: manager,
    data: ({ id }) => ({ batchId: id, packs: 1, code: "damaged" }),
  },
  {
    path: "/api/admin/stock/write-offs/[requestId]/decision",
    who: ["pharmacist", "manager"],
    data: () => ({ decision: "refuse" }),
  },
  {
    path: "/api/admin/stock/keep-back",
    who: ["pharmacist", "manager"],
    data: ({ id }) => ({ batchId: id, code: "recall" }),
  },
  {
    path: "/api/admin/stock/put-back",
    who: ["pharmacist", "manager"],
    data: ({ id }) => ({ batchId: id, note: "A test." }),
  },
];

export const staffPosts = posts.filter(({ path: to }) => to.startsWith("/api/admin/"));
