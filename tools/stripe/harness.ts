import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Payments } from "@/lib/integrations/payments/payments";
import { stripePayments } from "@/lib/integrations/payments/stripe";
import { createSandbox, type Sandbox, type SandboxOptions } from "./server";

export const testKey = "sk_test_harness";
export const testWebhookSecret = "whsec_harness";
export const approvedCard = "4242 4242 4242 4242";

/** A sandbox in this process on a free port, with what tests do to it. */
export interface Bench extends Pick<Sandbox, "clock" | "url"> {
  advance(seconds: number): void;
  stop(): Promise<void>;
  /** The shop's own adapter, pointed at this sandbox. */
  readonly payments: Payments;
  /** The same, with other patience than the default of tests: no retries, two seconds. */
  adapter(patience: { timeoutMs?: number; networkRetries?: number }): Payments;
  api(
    method: "GET" | "POST",
    path: string,
    body?: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  command(manners: object): Promise<Reply>;
  /** A posted form; redirects are not followed. */
  submit(url: string, form: Record<string, string>): Promise<Response>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // The API's answers are read field by field in assertions, which say themselves what they expect.
  readonly body: Record<string, unknown>;
}

export async function startBench(options: Partial<SandboxOptions> = {}, port = 0): Promise<Bench> {
  const given = { secretKey: testKey, webhookSecret: testWebhookSecret, webhookUrl: null, stateDir: null, ...options };
  const sandbox = createSandbox(given);
  const url = await sandbox.start(port);
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    const answer = await fetch(`${url}${path}`, init);
    return { status: answer.status, headers: answer.headers, body: await answer.json() };
  };
  const adapter = (patience: { timeoutMs?: number; networkRetries?: number }) =>
    stripePayments({
      secretKey: testKey,
      webhookSecret: testWebhookSecret,
      apiBase: url,
      clock: sandbox.clock,
      ...patience,
    });
  return {
    url,
    clock: sandbox.clock,
    advance: (seconds) => sandbox.advance(seconds),
    stop: () => sandbox.stop(),
    payments: adapter({ timeoutMs: 2000, networkRetries: 0 }),
    adapter,
    api: (method, path, body, headers = {}) =>
      send(path, {
        method,
        headers: { authorization: `Bearer ${testKey}`, ...headers },
        ...(body ? { body: new URLSearchParams(body) } : {}),
      }),
    command: (manners) => send("/_sandbox", { method: "POST", body: JSON.stringify(manners) }),
    submit: (address, form) => fetch(address, { method: "POST", redirect: "manual", body: new URLSearchParams(form) }),
  };
}

export const card = (number: string) => ({ email: "asha@example.com", number, expiry: "12 / 40", cvc: "123" });

/** The fields of a sound session for ₹ 268.00, held and not collected. */
export const sessionFields = {
  mode: "payment",
  "line_items[0][price_data][currency]": "inr",
  "line_items[0][price_data][unit_amount]": "10900",
  "line_items[0][price_data][product_data][name]": "Order item",
  "line_items[0][quantity]": "2",
  "line_items[1][price_data][currency]": "inr",
  "line_items[1][price_data][unit_amount]": "5000",
  "line_items[1][price_data][product_data][name]": "Delivery",
  "line_items[1][quantity]": "1",
  "payment_intent_data[capture_method]": "manual",
  success_url: "http://localhost:3000/checkout/complete",
  cancel_url: "http://localhost:3000/checkout",
};

/** A paid session: the session's id and its PaymentIntent's. */
export async function heldPayment(bench: Bench): Promise<{ sessionId: string; intentId: string }> {
  const { body } = await bench.api("POST", "/v1/checkout/sessions", sessionFields);
  await bench.submit(String(body.url), card(approvedCard));
  const session = await bench.api("GET", `/v1/checkout/sessions/${body.id}`);
  return { sessionId: String(body.id), intentId: String(session.body.payment_intent) };
}

export interface Received {
  readonly body: string;
  readonly signature: string;
  readonly type: string;
  readonly id: string;
}

/** A webhook endpoint that answers with the statuses it is given, then 200, and lets tests wait for what arrives. */
export async function startReceiver(statuses: readonly number[] = []) {
  const received: Received[] = [];
  const answers = [...statuses];
  let waiting: (() => void)[] = [];
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    const body = Buffer.concat(chunks).toString("utf8");
    const { id, type } = JSON.parse(body);
    received.push({ body, signature: String(request.headers["stripe-signature"]), type, id });
    response.writeHead(answers.shift() ?? 200).end();
    for (const wake of waiting) {
      wake();
    }
  };
  const server = createServer((request, response) => void receive(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    /** Resolves once as many deliveries have arrived; the test's own time limit ends a wait in vain. */
    async until(count: number): Promise<Received[]> {
      while (received.length < count) {
        await new Promise<void>((resolve) => {
          waiting = [...waiting, resolve];
        });
      }
      return received;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
