import { declineReason } from "@/content/decline-reasons";
import { t as record } from "@/content/words/record";
import { t } from "@/content/words/record-details";
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
  if (typeof value === "boolean") return value ? record("detailYes") : record("detailNo");
  if (value === null || value === undefined) return record("detailNone");
  if (Array.isArray(value)) return [...new Set(value.map((one) => plain(one, timeZone)))].join("; ");
  return typeof value === "string" ? codeInWords(value) : null;
};
const paise: Write = (value) => (typeof value === "number" ? formatPaise(value) : null);
const counted =
  (words: (count: number) => string): Write =>
  (value) =>
    typeof value === "number" ? words(value) : null;
const packs = counted((count) => t("packsCount", { count }));
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
    [t("price"), paise(pricePaise, timeZone)],
    [t("available"), plain(available, timeZone)],
  ]);
};
/** Events of Stripe that lead to something here; it has a hundred more. */
const stripeEvents: Readonly<Record<string, string>> = {
  "checkout.session.completed": t("stripePageDone"),
  "checkout.session.expired": t("stripePageClosed"),
  "payment_intent.amount_capturable_updated": t("stripeHeld"),
  "payment_intent.succeeded": t("stripePaid"),
  "payment_intent.payment_failed": t("stripeNotPaid"),
  "payment_intent.canceled": t("stripeReleased"),
  "payment_intent.requires_action": t("stripeWaiting"),
  "payment_intent.updated": t("stripeChanged"),
  "charge.refunded": t("stripeRefunded"),
  "charge.refund.updated": t("stripeRefundChanged"),
  "refund.created": t("stripeRefundChanged"),
  "refund.updated": t("stripeRefundChanged"),
  "refund.failed": t("stripeRefundFailed"),
  "charge.dispute.created": t("stripeDisputed"),
  "charge.dispute.closed": t("stripeDisputeClosed"),
};
const stripeEvent: Write = (value) =>
  typeof value === "string" ? (stripeEvents[value] ?? t("stripeOther", { type: codeInWords(value) })) : null;
/** “rule: why”: the rule in words, the reason as it was given. */
const overridden: Write = (value) =>
  Array.isArray(value) ? value.map((one) => String(one).replace(/^[a-z-]+(?=:|$)/, codeInWords)).join("; ") : null;

/** How each detail is told; null for what tells a person nothing: ids, versions, hashes. */
const shown: { readonly [Name in AuditDetailName]: Shown | null } = {
  acknowledgements: { name: t("acknowledgements"), write: asIs },
  after: { name: t("after"), write: stateOfStock },
  agreedBy: null,
  amountPaise: { name: t("amount"), write: paise },
  answered: { name: t("answered"), write: plain },
  attempt: { name: t("attempt"), write: plain },
  attempts: { name: t("attempts"), write: plain },
  apartFrom: { name: t("apartFrom"), write: asIs },
  batchNumber: { name: t("batchNumber"), write: asIs },
  before: { name: t("before"), write: stateOfStock },
  callBackAt: { name: t("callBackAt"), write: instant },
  callBackId: null,
  category: { name: t("category"), write: plain },
  categoryFrom: { name: t("categoryFrom"), write: plain },
  changed: { name: t("changed"), write: plain },
  code: { name: t("code"), write: plain },
  decision: { name: t("decision"), write: plain },
  deviation: { name: t("deviation"), write: plain },
  done: { name: t("done"), write: plain },
  dueAt: { name: t("dueAt"), write: instant },
  escalatedTo: null,
  escalatedToRole: { name: t("role"), write: plain },
  expiresOn: { name: t("expiresOn"), write: day },
  explained: { name: t("explained"), write: plain },
  fields: { name: t("fields"), write: plain },
  fileId: null,
  files: { name: t("files"), write: plain },
  found: {
    name: t("found"),
    write: (value) => (Array.isArray(value) ? t("ordersCount", { count: value.length }) : null),
  },
  from: { name: t("from"), write: plain },
  hours: { name: t("hours"), write: counted((count) => t("hoursCount", { count })) },
  how: { name: t("how"), write: plain },
  kind: { name: t("kind"), write: plain },
  limit: { name: t("limit"), write: plain },
  lines: { name: t("lines"), write: plain },
  lookAgainAt: { name: t("lookAgainAt"), write: asIs },
  lookAgainOn: { name: t("lookAgainOn"), write: day },
  named: null,
  needsSecond: { name: t("needsSecond"), write: plain },
  noteId: null,
  numberFrom: { name: t("numberFrom"), write: plain },
  onHandPacks: { name: t("onHand"), write: packs },
  open: { name: t("open"), write: plain },
  outcome: { name: t("outcome"), write: plain },
  overrides: { name: t("overrides"), write: overridden },
  packedParcels: { name: t("packedParcels"), write: plain },
  packs: { name: t("packs"), write: plain },
  page: { name: t("page"), write: plain },
  policy: { name: t("policy"), write: asIs },
  query: null,
  questionId: null,
  questions: { name: t("questions"), write: plain },
  reached: { name: t("reached"), write: plain },
  readBack: { name: t("readBack"), write: plain },
  reason: { name: t("reason"), write: plain },
  reasonCode: { name: t("reason"), write: plain },
  reasons: { name: t("reasons"), write: plain },
  recipients: { name: t("recipients"), write: plain },
  refusal: { name: t("refusal"), write: plain },
  registerSerial: { name: t("registerSerial"), write: asIs },
  relationship: { name: t("relationship"), write: plain },
  reportId: null,
  requestId: null,
  resendOf: null,
  role: { name: t("role"), write: plain },
  round: { name: t("round"), write: plain },
  sessionId: null,
  sha256: null,
  shortPacks: { name: t("short"), write: packs },
  singlePharmacist: { name: t("singlePharmacist"), write: plain },
  state: { name: t("state"), write: plain },
  takeOverCode: { name: t("takeOverCode"), write: plain },
  task: { name: t("task"), write: plain },
  team: { name: t("team"), write: plain },
  template: { name: t("template"), write: plain },
  thumbnail: { name: t("thumbnail"), write: plain },
  times: { name: t("times"), write: counted((count) => t("timesCount", { count })) },
  totalPaise: { name: t("total"), write: paise },
  transcriptionId: null,
  type: { name: t("type"), write: stripeEvent },
  version: null,
  wasDue: { name: t("wasDue"), write: plain },
  whom: { name: t("whom"), write: plain },
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
  named.flatMap(([name, value]) => (value === null ? [] : [record("detail", { name, value })])).join(", ");

/** `page-not-opened` → `page not opened`, `RX_UNSIGNED` → what a pharmacist chose; ids and batch numbers stay as they are. */
export function codeInWords(code: string): string {
  const decline = declineReason(code);
  if (decline !== null) return decline.staffLabel;
  if (/^[a-z]+(?:[._-][a-z]+)+$/.test(code)) return code.replace(/[._-]/g, " ");
  return /^[a-z]+(?:[A-Z][a-z]+)+$/.test(code) ? code.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase() : code;
}
