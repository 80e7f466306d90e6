import { orderStates } from "@/lib/domain/order/machine";
import { wholeQueue } from "@/lib/domain/queue/view";
import type { FoundView } from "@/lib/queries/admin/found-orders";
import type { QueueItem } from "@/lib/queries/admin/queue-item";
import type { QueueList } from "@/lib/queries/admin/queue-list";
import { ago, ahead, days, hours, now } from "./sample-staff";

const plain: QueueItem = {
  orderNumber: "an-order",
  state: "awaiting-review",
  waitingSince: ago(hours(3)).toISOString(),
  captureBefore: ahead(days(6)).toISOString(),
  windowEndsAt: null,
  patient: "R. R.",
  age: 34,
  minor: false,
  request: "Isotroin 20 mg × 3",
  safetyReport: false,
  keptBack: false,
  answered: false,
  asked: null,
  seenBefore: false,
  setAside: false,
  setAsideUntil: null,
  escalated: false,
  escalatedTo: null,
  escalatedToMe: false,
  claim: null,
};

/** What may stand beside an order, each once. */
const marks: readonly Partial<QueueItem>[] = [
  {},
  { age: 17, minor: true, captureBefore: ahead(hours(10)).toISOString() },
  { safetyReport: true, state: "paid", windowEndsAt: ahead(hours(30)).toISOString() },
  { keptBack: true, state: "dispensed", captureBefore: null },
  { seenBefore: true, answered: true, windowEndsAt: ahead(hours(4)).toISOString() },
  { claim: { by: "J. M.", mine: false, since: ago(12).toISOString() } },
  { claim: { by: "P. D.", mine: true, since: ago(2).toISOString() } },
  { setAside: true, setAsideUntil: ahead(days(1)).toISOString() },
  { setAside: true },
  { escalated: true, escalatedTo: "you", escalatedToMe: true },
  { escalated: true, escalatedTo: "pharmacist", escalatedToMe: true },
  { escalated: true, escalatedTo: "colleague" },
  { captureBefore: ago(10).toISOString(), windowEndsAt: ago(days(1)).toISOString() },
  { request: "Tretiva 40 mg × 2, Isotroin 10 mg × 12", patient: "A. B. C." },
];
const standings = ["waiting", "answered", "overdue", "withdrawn"] as const;

/** Every mark, every answer of a customer, every state. */
const rows: readonly QueueItem[] = [
  ...marks,
  ...standings.map((standing) => ({
    state: standing === "waiting" ? ("needs-customer" as const) : plain.state,
    asked: { since: ago(hours(20)).toISOString(), due: ahead(hours(30)).toISOString(), standing },
  })),
  ...orderStates.map((state) => ({ state })),
].map((mark, at) => ({ ...plain, ...mark, orderNumber: `order-${at + 1}` }));

const tabs = { all: 28, review: 17, dispense: 4, "hand-over": 2, problems: 1 };
const nothing = { all: 0, review: 0, dispense: 0, "hand-over": 0, problems: 0 };

export const fullQueue: QueueList = {
  at: now.toISOString(),
  view: wholeQueue,
  query: "",
  misread: [],
  rows,
  next: "after=x",
  previous: "before=x",
  nextSafest: "order-2",
  tabs,
  savedViews: [
    { id: "own", name: "Mine", team: false, mine: true, query: "claim=mine", count: 2 },
    { id: "team", name: "Ends within a day", team: true, mine: false, query: "due=24", count: 3 },
  ],
  summary: {
    waiting: 24,
    waitForCustomer: 4,
    oldestSince: ago(days(2)).toISOString(),
    holdsWithin24h: 3,
    windowsToday: 1,
    setAside: 2,
    escalatedToMe: 2,
    problems: 1,
    inDispute: ["order-9"],
    nextDeadline: ahead(hours(4)).toISOString(),
  },
  safety: [
    {
      id: "report-1",
      orderNumber: "order-9",
      state: "handed-over",
      patient: "Asha Rao",
      phone: "+91 98220 11111",
      picks: ["possible-pregnancy"],
      grade: "stop-now",
      stopsSupply: true,
      hasWords: false,
      reportedAt: ago(hours(2)).toISOString(),
      tries: 2,
      callBackAt: ahead(hours(1)).toISOString(),
    },
    {
      id: "report-2",
      orderNumber: "order-2",
      state: "paid",
      patient: "Rohan Mehta",
      phone: "+91 98220 22222",
      picks: ["dry-lips"],
      grade: "mild",
      stopsSupply: false,
      hasWords: false,
      reportedAt: ago(hours(5)).toISOString(),
      tries: 0,
      callBackAt: null,
    },
  ],
  calls: [
    {
      id: "call-1",
      orderNumber: "order-3",
      whom: "patient",
      patient: "Meera Joshi",
      phone: "+91 98220 33333",
      tries: 1,
      dueAt: ahead(hours(2)).toISOString(),
    },
  ],
  alerts: {
    open: [
      {
        id: "one",
        kind: "hold-ends",
        params: { hours: 24, captureBeforeAt: ahead(hours(10)).toISOString(), decided: "no" },
        orderNumber: "order-2",
        at: now.toISOString(),
        times: 1,
        lastSeenAt: now.toISOString(),
        mayClose: true,
      },
      {
        id: "two",
        kind: "scanner-silent",
        params: {},
        orderNumber: null,
        at: ago(hours(3)).toISOString(),
        times: 42,
        lastSeenAt: now.toISOString(),
        mayClose: false,
      },
    ],
    done: [],
  },
};

const summaryOfNothing: QueueList["summary"] = {
  waiting: 0,
  waitForCustomer: 0,
  oldestSince: null,
  holdsWithin24h: 0,
  windowsToday: 0,
  setAside: 0,
  escalatedToMe: 0,
  problems: 0,
  inDispute: [],
  nextDeadline: null,
};

/** Nothing is left to do. */
export const clearQueue: QueueList = {
  ...fullQueue,
  rows: [],
  next: null,
  previous: null,
  nextSafest: null,
  tabs: nothing,
  savedViews: [],
  summary: summaryOfNothing,
  safety: [],
  calls: [],
  alerts: { open: [], done: [] },
};

/** The queue has orders, and this view of it none. */
export const emptyView: QueueList = {
  ...fullQueue,
  view: { ...wholeQueue, claim: "mine", strengthMg: 40, dueHours: 24 },
  query: "claim=mine&due=24&strength=40",
  misread: ["sort=best"],
  rows: [],
  next: null,
  previous: null,
  nextSafest: null,
  safety: [],
  calls: [],
  alerts: { open: [], done: [] },
};

/** Two patients of the same initials, told apart by their names. */
export const foundTwo: FoundView = {
  at: now.toISOString(),
  query: "9822012345",
  isCut: true,
  isIncomplete: true,
  orders: [
    { name: "Sunita Pawar", request: "Isotroin 20 mg × 3" },
    { name: "Suresh Patil", request: "Isotroin 20 mg × 3" },
  ].map(({ name, request }, at) => ({
    ...plain,
    orderNumber: `found-${at}`,
    state: "dispensed" as const,
    request,
    patientName: name,
    customerName: "Sunita Pawar",
    phone: "98220 12345",
  })),
};
