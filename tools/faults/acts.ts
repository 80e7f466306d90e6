import { perform } from "@/lib/commands/command";
import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { decideOrderCommand } from "@/lib/commands/order/decide";
import { dispenseOrderCommand } from "@/lib/commands/order/dispense";
import { handOverOrderCommand } from "@/lib/commands/order/hand-over";
import { placeAndOpen } from "@/lib/commands/order/place-and-open";
import { undoDecisionCommand } from "@/lib/commands/order/undo";
import { syncPayment } from "@/lib/commands/payment/sync";
import { reportSafetyCommand } from "@/lib/commands/safety/report";
import { addPatientFor, asSeen, checkout, transcription, uploadFor } from "@/lib/commands/test-world";
import { openPages } from "@/lib/fixtures/staff-acts";
import type { History } from "./history";

/** What a person may do next. Each looks for an order it fits; none found, it does nothing. */
export type Act = (history: History) => Promise<void>;

interface Found {
  readonly order_number: string;
  readonly version: number;
  readonly customer_id: string;
  readonly prescription_id: string;
}

async function found({ sql, chance }: History, ...states: string[]): Promise<Found | null> {
  const rows = await sql<Found[]>`
    select order_number, version, customer_id, prescription_id from orders where state in ${sql(states)} order by placed_at, order_number`;
  return chance.oneOf(rows) ?? null;
}

/** The basket says when there are no more packs; everything else goes on as the fault it is. */
function noPacks(error: unknown): null {
  if (error instanceof Error && error.message.startsWith("the basket refused")) return null;
  throw error;
}

/** Sometimes somebody acts on a page that is old by now. */
const seen = ({ chance }: History, { version }: Found) => (chance.isTrue(0.1) ? Math.max(1, version - 1) : version);

const place: Act = async (history) => {
  const { world, deps, chance, payPages, papers } = history;
  const customer = chance.oneOf(history.customers);
  if (customer === undefined) return;
  const known = papers.get(customer.userId);
  const isOld = known !== undefined && chance.isTrue(0.3);
  const patientId = known?.patientId ?? (await addPatientFor(world, customer));
  const prescriptionId = isOld ? known.prescriptionId : await uploadFor(world, customer);
  const registration = isOld ? known.registration : `MMC ${history.papers.size}-${chance.upTo(1_000_000)}`;
  papers.set(customer.userId, { prescriptionId, patientId, registration });
  const asked = await checkout(world, customer, { packs: 1 + chance.upTo(3), patientId, prescriptionId }).catch(
    noPacks,
  );
  if (asked === null) return;
  const { body } = asked;
  const requestId = deps.newId();
  const sends = chance.isTrue(0.2) ? 2 : 1;
  const answers = [];
  for (let sent = 0; sent < sends; sent++)
    answers.push(await placeAndOpen(deps, customer, body, requestId).catch(() => null));
  for (const answer of answers) {
    if (answer === null || !answer.ok) continue;
    history.acknowledged.push({ event: "order.placed", orderNumber: answer.value.orderNumber });
    payPages.set(answer.value.orderNumber, answer.value.payUrl);
  }
};

const pay: Act = async ({ world, chance, payPages }) => {
  const [orderNumber, payUrl] = chance.oneOf([...payPages]) ?? [];
  if (orderNumber === undefined || payUrl === undefined) return;
  const sessionId = payUrl.split("/").at(-1) ?? "";
  const session = await world.payments.session(sessionId);
  if (!session.ok || session.value.state !== "open") return void payPages.delete(orderNumber);
  world.payments.payNow(sessionId, { outcome: chance.isTrue(0.15) ? "declined" : "approved" });
};

const comeBack: Act = async (history) => {
  const order = await found(history, "awaiting-payment", "approved", "awaiting-review", "paid");
  if (order !== null) await syncPayment(history.deps, order.order_number);
};

const decide: Act = async (history) => {
  const { chance, deps, world } = history;
  const order = await found(history, "awaiting-review");
  const pharmacist = chance.oneOf(history.pharmacists);
  if (order === null || pharmacist === undefined) return;
  const { order_number: orderNumber } = order;
  await openPages(world, pharmacist, order.prescription_id);
  const paper = [...history.papers.values()].find((one) => one.prescriptionId === order.prescription_id);
  const read = transcription(world, { prescriberRegistration: paper?.registration ?? "MMC 40" });
  const word = chance.isTrue(0.2)
    ? { decision: "decline", reasonCode: "RX_ILLEGIBLE" }
    : { decision: "approve", transcription: read };
  const { checks } = await asSeen(world, orderNumber);
  const input = { orderNumber, seenVersion: seen(history, order), checks, ...word };
  // Two at once, now and then.
  const colleague = chance.isTrue(0.2) ? chance.oneOf(history.pharmacists) : undefined;
  if (colleague !== undefined) await openPages(world, colleague, order.prescription_id);
  const deciders = colleague === undefined ? [pharmacist] : [pharmacist, colleague];
  for (const who of deciders) {
    const decided = await perform(deps, who, decideOrderCommand, input, deps.newId());
    const event = word.decision === "approve" ? "order.approved" : "order.declined";
    if (decided.ok) history.acknowledged.push({ event, orderNumber });
  }
};

const undo: Act = async (history) => {
  const order = await found(history, "approved", "declined");
  const pharmacist = history.chance.oneOf(history.pharmacists);
  if (order === null || pharmacist === undefined) return;
  const input = { orderNumber: order.order_number, seenVersion: order.version };
  await perform(history.deps, pharmacist, undoDecisionCommand, input);
};

const dispense: Act = async (history) => {
  const { deps, sql, world } = history;
  const order = await found(history, "paid");
  const pharmacist = history.chance.oneOf(history.pharmacists);
  if (order === null || pharmacist === undefined) return;
  const { order_number: orderNumber } = order;
  const lines = await sql<{ slug: string; packs: number }[]>`
    select slug, packs from order_lines where order_number = ${orderNumber}`;
  const input = {
    orderNumber,
    seenVersion: seen(history, order),
    lines: lines.map(({ slug, packs }) => ({ slug, batch: `${slug}-B1`, expiry: "2028-01", quantity: packs })),
    checks: (await asSeen(world, orderNumber)).checks,
  };
  const done = await perform(deps, pharmacist, dispenseOrderCommand, input, deps.newId());
  if (done.ok) history.acknowledged.push({ event: "order.dispensed", orderNumber });
};

const handOver: Act = async (history) => {
  const order = await found(history, "dispensed");
  const pharmacist = history.chance.oneOf(history.pharmacists);
  if (order === null || pharmacist === undefined) return;
  const { order_number: orderNumber } = order;
  const input = { orderNumber, seenVersion: seen(history, order), courier: "Post", reference: `R ${orderNumber}` };
  const done = await perform(history.deps, pharmacist, handOverOrderCommand, input, history.deps.newId());
  if (done.ok) history.acknowledged.push({ event: "order.handed-over", orderNumber });
};

const cancel: Act = async (history) => {
  const order = await found(history, "awaiting-payment", "awaiting-review", "approved");
  const customer = history.customers.find(({ userId }) => userId === order?.customer_id);
  if (order === null || customer === undefined) return;
  const input = { orderNumber: order.order_number, seenVersion: seen(history, order) };
  const done = await perform(history.deps, customer, cancelOrderCommand, input, history.deps.newId());
  if (done.ok) history.acknowledged.push({ event: "order.cancelled", orderNumber: order.order_number });
};

const tellUs: Act = async (history) => {
  const order = await found(history, "awaiting-review", "approved", "paid", "dispensed");
  const customer = history.customers.find(({ userId }) => userId === order?.customer_id);
  if (order === null || customer === undefined) return;
  await perform(history.deps, customer, reportSafetyCommand, { orderNumber: order.order_number, kind: "side-effect" });
};

/** How often each is done, of all that people do. */
export const acts: readonly (readonly [share: number, act: Act])[] = [
  [14, place],
  [18, pay],
  [10, comeBack],
  [16, decide],
  [3, undo],
  [12, dispense],
  [8, handOver],
  [2, cancel],
  [1, tellUs],
];
