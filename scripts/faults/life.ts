import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import type { FailpointPlan } from "@/lib/platform/failpoint";
import type { Ground } from "./ground";
import { type Acknowledged, askInvariants, type Broken } from "./invariants";
import type { Answered, Step, Trace } from "./messages";
import { missingFiles } from "./missing-files";
import { drain } from "./rest";
import { NoAnswer, type ShopProcess } from "./shop-process";
import { type StripeSide, startStripeSide } from "./stripe-side";

/** What goes wrong in one life: a failpoint of the shop, or a request to Stripe. */
export type Fault =
  | { readonly at: "shop"; readonly plan: FailpointPlan }
  | {
      readonly at: "stripe";
      readonly path: string;
      readonly status: number | "hang" | "cut-after";
      readonly times: number;
    };

export const lifeKinds = ["handed-over", "cancelled", "declined"] as const;
/** A life is named after the state in which its order ends. */
export type LifeKind = (typeof lifeKinds)[number];

export interface LifeResult {
  readonly fired: boolean;
  readonly broken: readonly Broken[];
  readonly trace: Trace;
  readonly ms: number;
}

interface OrderState {
  readonly state: string;
  readonly version: number;
}

/** Everything one life needs, on a database, a Stripe and a folder of its own. */
export class Life {
  readonly acknowledged: Acknowledged[] = [];
  offset = 0;

  constructor(
    readonly shop: ShopProcess,
    readonly stripe: StripeSide,
    readonly sql: postgres.Sql,
  ) {}

  async order(orderNumber: string): Promise<OrderState> {
    const [row] = await this.sql<OrderState[]>`select state, version from orders where order_number = ${orderNumber}`;
    if (row === undefined) throw new Error("an order that was acknowledged is not there");
    return row;
  }

  /** Time goes on for the shop and for Stripe; leases and limits of a process that died run out. */
  async pass(seconds: number): Promise<void> {
    this.offset += seconds;
    this.stripe.advance(seconds);
    await this.shop.moveClock(this.offset).catch(ignoreNoAnswer);
  }

  /** Sends until there is an answer, under the same key, as a client does that heard nothing. */
  async send(step: Step, key: string = randomUUID()): Promise<Answered> {
    for (let tries = 0; tries < 6; tries++) {
      await this.shop.revive();
      const answer = await this.shop.step(step, key).catch(ignoreNoAnswer);
      if (answer !== null && answer.status < 500) return answer;
      await this.pass(61);
    }
    throw new Error(`no answer to “${step.kind}”, however often it was sent`);
  }

  /** As `send`, for what must be done in the end: an answer that things have moved is followed by another look. */
  async achieve(
    orderNumber: string,
    kind: "approve" | "decline" | "dispense" | "hand-over" | "cancel",
    to: readonly string[],
  ) {
    let last: unknown = null;
    for (let tries = 0; tries < 8; tries++) {
      const { state, version } = await this.order(orderNumber);
      if (to.includes(state)) return;
      const answer = await this.send({ kind, orderNumber, seenVersion: version });
      if (answer.status === 200) return void this.acknowledge(eventOf[kind], orderNumber);
      last = answer.body;
      if (answer.status !== 409) throw new Error(`“${kind}” was refused: ${JSON.stringify(answer.body)}`);
    }
    throw new Error(`“${kind}” never came about: ${JSON.stringify(last)}`);
  }

  acknowledge(event: string, orderNumber: string | null): void {
    this.acknowledged.push({ event, orderNumber });
  }
}

const eventOf = {
  approve: "order.approved",
  decline: "order.declined",
  dispense: "order.dispensed",
  "hand-over": "order.handed-over",
  cancel: "order.cancelled",
} as const;

const ignoreNoAnswer = (error: unknown): null => {
  if (error instanceof NoAnswer) return null;
  throw error;
};

/** One order from the basket to its end with one fault on the way, until the shop has come to rest; then the invariants. */
export async function liveOnce(
  ground: Ground,
  shop: ShopProcess,
  kind: LifeKind,
  fault: Fault | null,
): Promise<LifeResult> {
  const began = performance.now();
  const database = await ground.database();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "life-"));
  const stripe = await startStripeSide();
  const sql = postgres(database.adminUrl, { max: 2, onnotice: () => undefined });
  const life = new Life(shop, stripe, sql);
  try {
    await shop.open({
      databaseUrl: database.url,
      stripeBase: stripe.url,
      folder,
      people: ground.people,
      clockOffset: 0,
    });
    if (fault?.at === "shop") await shop.arm(fault.plan);
    const orderNumber = await lead(life, kind, fault?.at === "stripe" ? fault : null);
    await drain(life);
    const trace = await shop.trace();
    const ended = await life.order(orderNumber);
    const outside = {
      ledger: await stripe.ledger(),
      eventIds: (await stripe.events()).map(({ id }) => id),
      acknowledged: life.acknowledged,
    };
    const broken = [...(await askInvariants(sql, outside)), ...(await missingFiles(sql, `${folder}/prescriptions`))];
    if (ended.state !== kind) broken.push({ id: "end", says: `the order ends as ${kind}`, rows: [ended] });
    const fired = fault?.at === "stripe" ? await stripe.hasFailed() : shop.hasFired;
    return { fired, broken, trace, ms: performance.now() - began };
  } catch (error) {
    const broken = [{ id: "stuck", says: "the life goes on to its end", rows: [String(error)] }];
    return { fired: shop.hasFired, broken, trace: [], ms: performance.now() - began };
  } finally {
    await shop.close();
    await stripe.stop();
    await sql.end({ timeout: 1 });
    await database.drop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function lead(life: Life, kind: LifeKind, fault: (Fault & { at: "stripe" }) | null): Promise<string> {
  if (fault !== null) await life.stripe.failNext(fault.path, fault.status, fault.times);
  await expectDone(life.send({ kind: "basket" }));
  const uploaded = await expectDone(life.send({ kind: "upload" }));
  life.acknowledge("prescription.received", null);
  const prescriptionId = String(uploaded.id);
  const placed = await expectDone(life.send({ kind: "place", prescriptionId }));
  const orderNumber = String(placed.orderNumber);
  life.acknowledge("order.placed", orderNumber);
  await life.stripe.pay(String(placed.payUrl));
  await reach(life, orderNumber, ["awaiting-review"]);
  if (kind === "cancelled") {
    await life.achieve(orderNumber, "cancel", ["cancelled"]);
    return orderNumber;
  }
  await expectDone(life.send({ kind: "open-pages", prescriptionId }));
  if (kind === "declined") {
    await life.achieve(orderNumber, "decline", ["declined"]);
    return orderNumber;
  }
  await life.achieve(orderNumber, "approve", ["approved", "paid"]);
  await reach(life, orderNumber, ["paid"]);
  await life.achieve(orderNumber, "dispense", ["dispensed"]);
  await life.achieve(orderNumber, "hand-over", ["handed-over"]);
  return orderNumber;
}

async function expectDone(sent: Promise<Answered>): Promise<Record<string, unknown>> {
  const { status, body } = await sent;
  if (status !== 200) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** The customer comes back from the pay page, Stripe tells, the worker works: until the order has come so far. */
async function reach(life: Life, orderNumber: string, states: readonly string[]): Promise<void> {
  await life.send({ kind: "return", orderNumber });
  const until = performance.now() + 20_000;
  while (performance.now() < until) {
    if (states.includes((await life.order(orderNumber)).state)) return;
    await drain(life);
    await pause(10);
  }
  const { state } = await life.order(orderNumber);
  throw new Error(`the order stays “${state}”, never ${states.join(" or ")}`);
}
