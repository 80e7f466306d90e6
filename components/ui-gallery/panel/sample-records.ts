import { auditEventNames } from "@/lib/domain/audit/events";
import { setAsideReasons } from "@/lib/domain/jobs/set-aside";
import { breakKinds, breakNotes } from "@/lib/domain/payment/breaks";
import { asTold } from "@/lib/domain/payment/notes";
import type { AuditView } from "@/lib/queries/admin/audit";
import type { JobsView } from "@/lib/queries/admin/jobs";
import type { BreakView, PaymentsView } from "@/lib/queries/admin/payments";
import { ago, ahead, days, hours, now } from "./sample-staff";

const job: JobsView["jobs"][number] = {
  id: "1",
  task: "send-message",
  attempts: 0,
  attemptsMax: 8,
  queuedAt: ago(30),
  runAt: ahead(2),
  lockedAt: null,
  lastError: null,
  failed: false,
};

/** Given up, waiting, tried before, at work, put off until tomorrow. */
export const jobs: JobsView["jobs"] = [
  { ...job, id: "9", attempts: 8, failed: true, lastError: "ECONNREFUSED" },
  { ...job, id: "8", task: "capture-payment", attempts: 25, attemptsMax: 25, failed: true, lastError: "card_declined" },
  job,
  { ...job, id: "2", task: "capture-payment", attempts: 3, attemptsMax: 25, lastError: "api_connection_error" },
  { ...job, id: "3", lockedAt: ago(1) },
  { ...job, id: "4", task: "chase-holds", runAt: ahead(days(1)) },
];

export const jobsSetAside: JobsView["setAside"] = setAsideReasons.map((reason, at) => ({
  id: String(20 + at),
  task: "send-message",
  payload: {},
  key: `send-message:${at}`,
  attemptsMax: 8,
  fault: at === 0 ? null : "EENVELOPE 550",
  queuedAt: ago(days(2)),
  reason,
  setAsideAt: ago(hours(3)),
  setAsideBy: "meera",
  takenUpAt: null,
}));

const outcomes = ["done", "refused", "viewed"] as const;
/** Every event that is kept, by every kind of actor. */
export const auditRows: AuditView["rows"] = auditEventNames.map((event, at) => ({
  id: 1_000 - at,
  at: ago(at * 7),
  event,
  outcome: outcomes[at % outcomes.length] ?? "done",
  role: at % 4 === 0 ? null : "pharmacist",
  actorId: at % 4 === 0 ? null : "priya",
  name: at % 4 === 0 ? null : "Priya Deshpande",
  subjectKind: event.startsWith("stock.") ? "batch" : "order",
  subjectId: at % 3 === 0 ? null : `subject-${at}`,
  subjectName: null,
  orderNumber: at % 2 === 0 ? "an-order" : null,
  details: at % 5 === 0 ? { registerSerial: 1_042, reasons: ["batch-short"] } : {},
}));

const breakOf = (kind: BreakView["kind"], at: number): BreakView => ({
  id: `break-${at}`,
  kind,
  orderNumber: kind === "payment-without-order" ? null : "an-order",
  paymentIntentId: `pi_${at}`,
  firstSeenAt: ago(hours(at + 1)),
  lastSeenAt: ago(1),
  cause: breakNotes[kind].cause,
  resolution: null,
  resolvedAt: null,
});

/** A difference of every kind, open and resolved; the comparison is late. */
export const troubled: PaymentsView = {
  now,
  figures: { open: breakKinds.length, unexplained: 3 },
  comparison: { id: "stripe", startedAt: ago(hours(1)), listed: 40, asked: 3, differences: 8 },
  isLate: true,
  open: breakKinds.map(breakOf),
  resolved: breakKinds.map((kind, at) => ({
    ...breakOf(kind, at),
    id: `resolved-${at}`,
    cause: at % 2 === 0 ? asTold("Test data were cleared.") : null,
    resolution: breakNotes[kind].resolution,
    resolvedAt: ago(30),
  })),
  events: [
    { id: "evt_1", type: "charge.updated", receivedAt: ago(12), problem: { code: "no-order-of-ours" } },
    { id: "evt_2", type: "payment_intent.succeeded", receivedAt: ago(90), problem: { code: "event-of-other-mode" } },
  ],
};

export const well: PaymentsView = {
  ...troubled,
  figures: { open: 0, unexplained: 0 },
  comparison: { id: "stripe", startedAt: ago(1), listed: 40, asked: 3, differences: 0 },
  isLate: false,
  open: [],
  resolved: [],
  events: [],
};
