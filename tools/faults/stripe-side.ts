import { createHmac } from "node:crypto";
import { orderNumberKey } from "@/lib/integrations/payments/stripe-requests";
import { createSandbox } from "@/tools/stripe/server";
import type { LedgerRow } from "./invariants";
import { stripeSecrets } from "./messages";

/** Stripe as the suite sees it: the sandbox in this process, which outlives every kill, and the customer's hand on its pay page. */
export interface StripeSide {
  readonly url: string;
  advance(seconds: number): void;
  /** The next request under this path fails: cut after it was done, never answered, or answered with an error. */
  failNext(path: string, status: number | "hang" | "cut-after", times: number): Promise<void>;
  /** Whether the planned failure has come to its end. */
  hasFailed(): Promise<boolean>;
  /** The customer types a card that is good. */
  pay(payUrl: string): Promise<void>;
  ledger(): Promise<LedgerRow[]>;
  /** All events so far, oldest first, each signed as Stripe signs. */
  events(): Promise<{ readonly id: string; readonly body: string; readonly signature: string }[]>;
  stop(): Promise<void>;
}

interface Intent {
  readonly id: string;
  readonly status: string;
  readonly amount_capturable: number;
  readonly amount_received: number;
  readonly metadata: { readonly [orderNumberKey]?: string };
}

export async function startStripeSide(): Promise<StripeSide> {
  const sandbox = createSandbox({ ...stripeSecrets, webhookUrl: null, stateDir: null });
  const url = await sandbox.start();
  const list = async <Row extends { readonly id: string }>(path: string): Promise<Row[]> => {
    const headers = { authorization: `Bearer ${stripeSecrets.secretKey}` };
    const rows: Row[] = [];
    for (;;) {
      const after = rows.at(-1);
      const page = after === undefined ? "" : `&starting_after=${after.id}`;
      const answer = await fetch(`${url}${path}?limit=100${page}`, { headers });
      const { data, has_more: hasMore } = (await answer.json()) as { data: Row[]; has_more: boolean };
      rows.push(...data);
      if (!hasMore) return rows;
    }
  };
  return {
    url,
    advance: (seconds) => sandbox.advance(seconds),
    async failNext(path, status, times) {
      const answer = await fetch(`${url}/_sandbox`, {
        method: "POST",
        body: JSON.stringify({ failNext: { path, status, times } }),
      });
      if (!answer.ok) throw new Error(await answer.text());
    },
    async hasFailed() {
      const state = (await (await fetch(`${url}/_sandbox`)).json()) as { failNext: unknown };
      return state.failNext === null;
    },
    async pay(payUrl) {
      const card = { email: "asha@example.com", number: "4242 4242 4242 4242", expiry: "12 / 40", cvc: "123" };
      const paid = await fetch(payUrl, { method: "POST", redirect: "manual", body: new URLSearchParams(card) });
      if (paid.status !== 303) throw new Error(`the pay page answered ${paid.status}`);
    },
    async ledger() {
      const intents = await list<Intent>("/v1/payment_intents");
      const refunds = await list<{ id: string; payment_intent: string; amount: number }>("/v1/refunds");
      return intents.map((intent) => ({
        paymentIntentId: intent.id,
        orderNumber: intent.metadata[orderNumberKey] ?? null,
        status: intent.status,
        capturable: intent.amount_capturable,
        received: intent.amount_received,
        refunded: refunds.filter((one) => one.payment_intent === intent.id).reduce((sum, one) => sum + one.amount, 0),
      }));
    },
    async events() {
      const events = await list<{ id: string }>("/v1/events");
      const timestamp = Math.floor(sandbox.clock.now().getTime() / 1000);
      return events.reverse().map((event) => {
        const body = JSON.stringify(event);
        const mac = createHmac("sha256", stripeSecrets.webhookSecret).update(`${timestamp}.${body}`).digest("hex");
        return { id: event.id, body, signature: `t=${timestamp},v1=${mac}` };
      });
    },
    stop: () => sandbox.stop(),
  };
}
