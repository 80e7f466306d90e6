import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import type { FailpointPlan } from "@/lib/platform/failpoint";
import type { Acknowledged, Broken } from "./invariants";
import type { Answered, Step, Trace } from "./messages";
import { NoAnswer, type ShopProcess } from "./shop-process";
import type { StripeSide } from "./stripe-side";

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
    const heard: string[] = [];
    for (let tries = 0; tries < 6; tries++) {
      await this.shop.revive();
      const answer = await this.shop.step(step, key).catch((error: unknown) => noAnswer(error, heard));
      if (answer !== null && answer.status < 500) return answer;
      if (answer !== null) heard.push(`${answer.status} ${JSON.stringify(answer.body)}`);
      await this.pass(61);
    }
    throw new Error(`no answer to “${step.kind}”, however often it was sent: ${heard.join("; ")}`);
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

export const ignoreNoAnswer = (error: unknown): null => noAnswer(error, []);

/** `heard`: what was said instead, one after the other. */
function noAnswer(error: unknown, heard: string[]): null {
  if (!(error instanceof NoAnswer)) throw error;
  heard.push(error.message);
  return null;
}
