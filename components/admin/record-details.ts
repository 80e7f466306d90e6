import { declineReason } from "@/content/decline-reasons";
import { t } from "@/content/words/t";
import type { AuditDetailName } from "@/lib/domain/audit/details";
import { isPublicId } from "@/lib/domain/shared/public-id";
import { formatDate, formatDateTime } from "@/lib/format/date";
import { formatPaise } from "@/lib/format/money";

type Write = (value: unknown, timeZone: string) => string | null;

interface Shown {
  readonly name: string;
  readonly write: Write;
}

/** A code, a figure or a list of them. */
const plain: Write = (value, timeZone) => {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? t("recordDetails.yes") : t("recordDetails.no");
  if (value === null || value === undefined) return t("recordDetails.none");
  if (Array.isArray(value)) return [...new Set(value.map((one) => plain(one, timeZone)))].join("; ");
  return typeof value === "string" ? codeInWords(value) : null;
};
const paise: Write = (value) => (typeof value === "number" ? formatPaise(value) : null);
const counted =
  (words: (count: number) => string): Write =>
  (value) =>
    typeof value === "number" ? words(value) : null;
const packs = counted((count) => t("common.countPacks", { count }));
const day: Write = (value) => (typeof value === "string" ? formatDate(value) : null);
const instant: Write = (value, timeZone) => {
  const at = new Date(typeof value === "string" ? value : Number.NaN);
  return Number.isNaN(at.getTime()) ? null : formatDateTime(at, timeZone);
};
/** As typed: a version, a batch's number, a wall clock. */
const asIs: Write = (value) => (typeof value === "string" || typeof value === "number" ? String(value) : null);
/** A count of packs, or what the catalogue said of a medicine. */
const stateOfStock: Write = (value, timeZone) => {
  if (typeof value === "number") return packs(value, timeZone);
  if (typeof value !== "object" || value === null) return null;
  const { pricePaise, available } = value as { readonly pricePaise?: unknown; readonly available?: unknown };
  return parts([
    [t("recordDetails.price"), paise(pricePaise, timeZone)],
    [t("recordDetails.available"), plain(available, timeZone)],
  ]);
};
/** Events of Stripe that lead to something here; it has a hundred more. */
const stripeEvents: Readonly<Record<string, string>> = {
  "checkout.session.completed": t("recordDetails.stripePageDone"),
  "checkout.session.expired": t("recordDetails.stripePageClosed"),
  "payment_intent.amount_capturable_updated": t("recordDetails.stripeHeld"),
  "payment_intent.succeeded": t("recordDetails.stripePaid"),
  "payment_intent.payment_failed": t("recordDetails.stripeNotPaid"),
  "payment_intent.canceled": t("recordDetails.stripeReleased"),
  "payment_intent.requires_action": t("recordDetails.stripeWaiting"),
  "payment_intent.updated": t("recordDetails.stripeChanged"),
  "charge.refunded": t("recordDetails.stripeRefunded"),
  "charge.refund.updated": t("recordDetails.stripeRefundChanged"),
  "refund.created": t("recordDetails.stripeRefundChanged"),
  "refund.updated": t("recordDetails.stripeRefundChanged"),
  "refund.failed": t("recordDetails.stripeRefundFailed"),
  "charge.dispute.created": t("recordDetails.stripeDisputed"),
  "charge.dispute.closed": t("recordDetails.stripeDisputeClosed"),
};
const stripeEvent: Write = (value) =>
  typeof value === "string"
    ? (stripeEvents[value] ?? t("recordDetails.stripeOther", { type: codeInWords(value) }))
    : null;
/** “rule: why”: the rule in words, the reason as it was given. */
const overridden: Write = (value) =>
  Array.isArray(value) ? value.map((one) => String(one).replace(/^[a-z-]+(?=:|$)/, codeInWords)).join("; ") : null;

/** How each detail is told; null for what tells a person nothing: ids, versions, hashes. */
const shown: { readonly [Name in AuditDetailName]: Shown | null } = {
  acknowledgements: { name: t("recordDetails.acknowledgements"), write: asIs },
  after: { name: t("recordDetails.after"), write: stateOfStock },
  agreedBy: null,
  amountPaise: { name: t("recordDetails.amount"), write: paise },
  answered: { name: t("recordDetails.answered"), write: plain },
  attempt: { name: t("recordDetails.attempt"), write: plain },
  attempts: { name: t("recordDetails.attempts"), write: plain },
  apartFrom: { name: t("recordDetails.apartFrom"), write: asIs },
  batchNumber: { name: t("recordDetails.batchNumber"), write: asIs },
  before: { name: t("recordDetails.before"), write: stateOfStock },
  callBackAt: { name: t("recordDetails.callBackAt"), write: instant },
  callBackId: null,
  category: { name: t("recordDetails.category"), write: plain },
  categoryFrom: { name: t("recordDetails.categoryFrom"), write: plain },
  changed: { name: t("recordDetails.changed"), write: plain },
  code: { name: t("recordDetails.reason"), write: plain },
  decision: { name: t("recordDetails.decision"), write: plain },
  deviation: { name: t("recordDetails.deviation"), write: plain },
  done: { name: t("recordDetails.done"), write: plain },
  dueAt: { name: t("recordDetails.dueAt"), write: instant },
  escalatedTo: null,
  escalatedToRole: { name: t("recordDetails.role"), write: plain },
  expiresOn: { name: t("recordDetails.expiresOn"), write: day },
  explained: { name: t("recordDetails.explained"), write: plain },
  fields: { name: t("recordDetails.fields"), write: plain },
  fileId: null,
  files: { name: t("recordDetails.files"), write: plain },
  found: {
    name: t("recordDetails.found"),
    write: (value) => (Array.isArray(value) ? t("recordDetails.ordersCount", { count: value.length }) : null),
  },
  from: { name: t("recordDetails.from"), write: plain },
  hours: { name: t("recordDetails.hours"), write: counted((count) => t("recordDetails.hoursCount", { count })) },
  how: { name: t("recordDetails.how"), write: plain },
  kind: { name: t("recordDetails.kind"), write: plain },
  limit: { name: t("recordDetails.limit"), write: plain },
  lines: { name: t("recordDetails.lines"), write: plain },
  lookAgainAt: { name: t("recordDetails.lookAgainAt"), write: asIs },
  lookAgainOn: { name: t("recordDetails.lookAgainOn"), write: day },
  named: null,
  needsSecond: { name: t("recordDetails.needsSecond"), write: plain },
  noteId: null,
  numberFrom: { name: t("recordDetails.numberFrom"), write: plain },
  onHandPacks: { name: t("recordDetails.onHand"), write: packs },
  open: { name: t("recordDetails.open"), write: plain },
  outcome: { name: t("recordDetails.outcome"), write: plain },
  overrides: { name: t("recordDetails.overrides"), write: overridden },
  packedParcels: { name: t("recordDetails.packedParcels"), write: plain },
  packs: { name: t("recordDetails.packs"), write: plain },
  page: { name: t("recordDetails.page"), write: plain },
  policy: { name: t("recordDetails.policy"), write: asIs },
  query: null,
  questionId: null,
  questions: { name: t("recordDetails.questions"), write: plain },
  reached: { name: t("recordDetails.reached"), write: plain },
  readBack: { name: t("recordDetails.readBack"), write: plain },
  reason: { name: t("recordDetails.reason"), write: plain },
  reasonCode: { name: t("recordDetails.reason"), write: plain },
  reasons: { name: t("recordDetails.reasons"), write: plain },
  recipients: { name: t("recordDetails.recipients"), write: plain },
  refusal: { name: t("recordDetails.refusal"), write: plain },
  registerSerial: { name: t("recordDetails.registerSerial"), write: asIs },
  relationship: { name: t("recordDetails.relationship"), write: plain },
  reportId: null,
  requestId: null,
  resendOf: null,
  role: { name: t("recordDetails.role"), write: plain },
  round: { name: t("recordDetails.round"), write: plain },
  sessionId: null,
  sha256: null,
  shortPacks: { name: t("recordDetails.short"), write: packs },
  singlePharmacist: { name: t("recordDetails.singlePharmacist"), write: plain },
  state: { name: t("recordDetails.state"), write: plain },
  takeOverCode: { name: t("recordDetails.takeOverCode"), write: plain },
  task: { name: t("recordDetails.task"), write: plain },
  team: { name: t("recordDetails.team"), write: plain },
  template: { name: t("recordDetails.template"), write: plain },
  thumbnail: { name: t("recordDetails.thumbnail"), write: plain },
  times: { name: t("recordDetails.times"), write: counted((count) => t("recordDetails.timesCount", { count })) },
  totalPaise: { name: t("recordDetails.total"), write: paise },
  transcriptionId: null,
  type: { name: t("recordDetails.type"), write: stripeEvent },
  version: null,
  wasDue: { name: t("recordDetails.wasDue"), write: plain },
  whom: { name: t("recordDetails.whom"), write: plain },
};

/** The details of a line of the record in words, with their units. What has no words is left out, never shown as programs write it. */
export const recordDetails = (details: Readonly<Record<string, unknown>>, timeZone: string): string =>
  parts(
    Object.entries(details).flatMap(([name, value]) => {
      const how = Object.hasOwn(shown, name) ? shown[name as AuditDetailName] : null;
      // An id says nothing to a person, under whatever name it is kept.
      if (how === null || value === null || (typeof value === "string" && isPublicId(value))) return [];
      return [[how.name, how.write(value, timeZone)] as const];
    }),
  );

const parts = (named: readonly (readonly [name: string, value: string | null])[]): string =>
  named.flatMap(([name, value]) => (value === null ? [] : [t("recordDetails.line", { name, value })])).join(", ");

/** `page-not-opened` → `page not opened`, `RX_UNSIGNED` → what a pharmacist chose; ids and batch numbers stay as they are. */
export function codeInWords(code: string): string {
  const decline = declineReason(code);
  if (decline !== null) return decline.staffLabel;
  if (/^[a-z]+(?:[._-][a-z]+)+$/.test(code)) return code.replace(/[._-]/g, " ");
  return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(code) ? code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase() : code;
}
