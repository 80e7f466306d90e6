import { type AuditEventName, auditEventNames } from "@/lib/domain/audit/events";
import type { Delivery } from "@/lib/domain/message/delivery";
import type { RefundReasonCode } from "@/lib/domain/refund/machine";
import type { MailView } from "@/lib/queries/admin/mails";
import type { RefundView } from "@/lib/queries/admin/money-back";
import type { AdminOrderView } from "@/lib/queries/admin/order";
import { toHandOver } from "./sample-decided";
import { orderNumber } from "./sample-request";
import { ago, ahead, days, hours } from "./sample-staff";

interface Refund {
  readonly state: RefundView["state"];
  readonly amountPaise: number;
  readonly reason: RefundReasonCode;
  readonly may?: Partial<RefundView["may"]>;
  readonly problem?: string;
  readonly source?: RefundView["source"];
}

function refund({ state, amountPaise, reason, may, problem, source = "shop" }: Refund, at: number): RefundView {
  const isDecided = source === "shop" && state !== "requested";
  return {
    id: `refund-${at}`,
    orderNumber,
    source,
    state,
    amountPaise,
    reason: source === "stripe" ? null : reason,
    words: source === "stripe" ? null : "One strip came crushed.",
    requestKey: `key-${at}`,
    needsSecond: amountPaise > 20_000,
    requestedBy: source === "stripe" ? null : "meera",
    requestedAt: ago(days(2)),
    decidedBy: isDecided ? "priya" : null,
    decidedAt: isDecided ? ago(days(1)) : null,
    sentAt: null,
    stripeRefundId: null,
    endedAt: null,
    problem: problem ?? null,
    requestedByName: source === "stripe" ? null : "Meera Joshi",
    decidedByName: isDecided ? "Priya Deshpande" : null,
    may: { approve: false, refuse: false, needsAnother: false, ...may },
  };
}

const refunds: readonly Refund[] = [
  { state: "requested", amountPaise: 26_800, reason: "pack-fault", may: { approve: true, refuse: true } },
  { state: "requested", amountPaise: 20_100, reason: "goodwill", may: { refuse: true, needsAnother: true } },
  { state: "approved", amountPaise: 1_000, reason: "part-missing" },
  { state: "sent", amountPaise: 1_100, reason: "delivery-failed" },
  { state: "succeeded", amountPaise: 1_200, reason: "charged-wrongly" },
  { state: "failed", amountPaise: 1_300, reason: "cannot-supply", problem: "expired_or_canceled_card" },
  { state: "withdrawn", amountPaise: 1_400, reason: "other" },
  { state: "withdrawn", amountPaise: 1_500, reason: "other", problem: "overtaken" },
  { state: "succeeded", amountPaise: 1_600, reason: "other", source: "stripe" },
];

const deliveries: readonly (readonly [string, Delivery, number])[] = [
  ["order-received", { state: "sent" }, 1],
  ["order-approved", { state: "sent" }, 3],
  ["order-question", { state: "withdrawn" }, 0],
  ["order-question-reminder", { state: "queued" }, 0],
  ["payment-problem", { state: "queued" }, 2],
  ["order-handed-over", { state: "being-sent" }, 1],
  ["safety-report-received", { state: "retrying", why: "later" }, 2],
  ["order-declined", { state: "given-up", why: "refused-address" }, 8],
  ["order-cancelled", { state: "given-up", why: "unreachable" }, 8],
  ["pharmacist-alert", { state: "nobody" }, 0],
];

const mails: readonly MailView[] = deliveries.map(([template, delivery, tries], at) => ({
  id: `mail-${at}`,
  template,
  toCustomer: template !== "pharmacist-alert",
  at: ago(hours(9) - at),
  delivery,
  tries,
  triedAt: tries === 0 ? null : ago(hours(8)),
  sentAt: delivery.state === "sent" ? ago(hours(8)) : null,
  isRepeat: template === "order-approved",
  maySendAgain: delivery.state === "given-up" || delivery.state === "sent",
}));

const eventAt = (event: AuditEventName, at: number): AdminOrderView["history"][number] => ({
  id: 100 + at,
  at: ago(days(3) - at),
  event,
  outcome: "done",
  role: at % 2 === 0 ? "pharmacist" : "system",
  name: at % 2 === 0 ? "Priya Deshpande" : null,
  details: {},
  words: null,
});
const ofOrders = auditEventNames.filter((event) => /^(order|payment|refund|dispute|safety|prescription)\./.test(event));

const refused: AdminOrderView["history"] = [
  { ...eventAt("order.approved", 200), outcome: "refused", details: { refusal: "order-changed" } },
  { ...eventAt("order.dispensed", 202), outcome: "refused", details: { reasons: ["batch-short", "counselling-open"] } },
  { ...eventAt("order.declined", 204), details: { reasonCode: "RX_ILLEGIBLE" } },
  { ...eventAt("order.dispensed", 206), details: { registerSerial: 1_042 } },
  { ...eventAt("refund.approved", 208), details: { amountPaise: 26_800 } },
  { ...eventAt("order.viewed", 210), outcome: "viewed" },
];

/** Delivered; some of the money went back, the bank was asked, packs returned, mails failed, and everything stands in the history. */
export const afterwards: AdminOrderView = {
  ...toHandOver,
  order: { ...toHandOver.order, state: "handed-over", version: 12 },
  payment: { ...toHandOver.payment, state: "disputed", refundedPaise: 2_800 },
  history: [...ofOrders.map(eventAt), ...refused],
  mails,
  reports: [
    {
      id: "closed",
      orderNumber,
      patientId: "rohan",
      picks: ["nosebleed"],
      words: "Nose bleeds in the morning.",
      hasWords: true,
      grade: "call-today",
      stopsSupply: true,
      reportedAt: ago(days(2)),
      closedAt: ago(days(1)),
      closedBy: "priya",
      entries: [
        {
          kind: "closed",
          done: ["spoke-with-patient", "no-danger"],
          words: "Spoken; ointment advised, dose stays.",
          callBackAt: null,
          by: "Priya Nair",
          at: ago(days(1)),
        },
      ],
    },
  ],
  moneyBack: {
    ...toHandOver.moneyBack,
    refunds: refunds.map(refund),
    disputes: [
      {
        id: "du_open",
        orderNumber,
        state: "open",
        amountPaise: 86_400,
        reason: "product_not_received",
        openedAt: ago(days(1)),
        closedAt: null,
      },
      {
        id: "du_won",
        orderNumber,
        state: "won",
        amountPaise: 86_400,
        reason: "duplicate",
        openedAt: ago(days(2)),
        closedAt: ago(days(1)),
      },
      {
        id: "du_lost",
        orderNumber,
        state: "lost",
        amountPaise: 86_400,
        reason: "general",
        openedAt: ago(days(2)),
        closedAt: ago(hours(2)),
      },
    ],
    whole: "asked",
    dispute: "open",
    refundablePaise: 52_000,
    supplied: [
      { batchId: "IS20D", slug: "isotroin-20", batchNumber: "IS20D", packs: 2, returnedPacks: 1 },
      { batchId: "IS20E", slug: "isotroin-20", batchNumber: "IS20E", packs: 1, returnedPacks: 0 },
    ],
    returns: [
      {
        id: "back",
        packs: 1,
        reason: "refused-at-door",
        note: "Box torn.",
        returnedAt: ago(hours(5)),
        writtenOffAt: null,
        batchNumber: "IS20D",
      },
      {
        id: "gone",
        packs: 1,
        reason: "damaged",
        note: null,
        returnedAt: ago(days(1)),
        writtenOffAt: ago(hours(4)),
        batchNumber: "IS20D",
      },
    ],
    may: { request: true, takeBack: true, writeOff: true },
  },
  may: { ...toHandOver.may, handOver: false, checkPayment: true },
};

/** Told of harm: nothing is approved, dispensed or handed over before a pharmacist has spoken with them. */
export const stopped: AdminOrderView = {
  ...toHandOver,
  reports: [
    {
      id: "open",
      orderNumber,
      patientId: "rohan",
      picks: ["low-mood"],
      words: "He does not want to get up.",
      hasWords: true,
      grade: "call-today",
      stopsSupply: true,
      reportedAt: ago(40),
      closedAt: null,
      closedBy: null,
      entries: [
        {
          kind: "not-reached",
          done: [],
          words: null,
          callBackAt: ahead(hours(1)),
          by: "Priya Nair",
          at: ago(20),
        },
      ],
    },
    {
      ...(afterwards.reports[0] as AdminOrderView["reports"][number]),
      picks: ["possible-pregnancy"],
      grade: "stop-now",
    },
  ],
  moneyBack: { ...toHandOver.moneyBack, whole: "goes", dispute: "lost" },
  may: { ...toHandOver.may, closeReport: true },
};
