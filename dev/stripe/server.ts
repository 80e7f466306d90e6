import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Clock, systemClock } from "@/lib/platform/clock";
import { carryOut } from "./api";
import { ApiError } from "./api-error";
import { type Context, newObjectId } from "./context";
import { sweep } from "./expiry";
import { commandedError, Manners } from "./faults";
import { keyInUse } from "./idempotency";
import { payPage } from "./pay";
import { payPageStyle } from "./pay-page-style";
import { Store } from "./store";
import { WebhookSender } from "./webhooks";

export interface SandboxOptions {
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** Where events are posted; null keeps them for `GET /v1/events` alone. */
  readonly webhookUrl: string | null;
  /** Where the journal lies; null keeps everything in memory. */
  readonly stateDir: string | null;
  readonly clock?: Clock;
  /** Sees every request to `/v1/` before it is answered; for tests of what the shop sends. */
  readonly onRequest?: (request: ApiRequest) => void;
}

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  readonly headers: IncomingMessage["headers"];
}

export interface Sandbox {
  readonly url: string;
  /** The sandbox's own clock, moved by `advance`. */
  readonly clock: Clock;
  start(port?: number): Promise<string>;
  stop(): Promise<void>;
  /** Moves the clock on and does at once what has become due. */
  advance(seconds: number): void;
}

const bodyBytesMax = 1_000_000;
const sweepMs = 1000;

/** A local Stripe: `start` it on a port (0 or none takes a free one), point the SDK at `url`. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const given = options.clock ?? systemClock(0);
  let advancedSeconds = 0;
  let url = "";
  const clock: Clock = { now: () => new Date(given.now().getTime() + advancedSeconds * 1000) };
  const context: Context = { store: new Store(options.stateDir), clock, baseUrl: () => url };
  const manners = new Manners();
  const sender = new WebhookSender(context, manners, { url: options.webhookUrl, secret: options.webhookSecret });
  const keysUnderway = new Set<string>();
  const tick = () => {
    sweep(context);
    sender.wake();
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error("sandbox:", error);
      send(response, 500, { error: { type: "api_error", message: "The sandbox failed; its log says how." } });
    });
  });
  let timer: NodeJS.Timeout | null = null;

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const method = request.method ?? "GET";
    const body = await readBody(request);
    if (body === null) {
      send(response, 413, { error: { type: "invalid_request_error", message: "The request is too large." } });
      return;
    }
    sweep(context);
    if (pathname.startsWith("/v1/")) {
      answerApi({ method, path: pathname, query: search.slice(1), body, headers: request.headers }, response);
    } else if (pathname === "/c/pay.css") {
      response.writeHead(200, { "content-type": "text/css; charset=utf-8" }).end(payPageStyle);
    } else if (pathname.startsWith("/c/pay/")) {
      const page = payPage(context, method, pathname, body);
      response.writeHead(page.status, page.headers).end(page.body);
    } else {
      await answerCommand(method, pathname, body, response);
    }
    sender.wake();
  }

  function answerApi(request: ApiRequest, response: ServerResponse): void {
    options.onRequest?.(request);
    const key = request.headers["idempotency-key"]?.toString() ?? null;
    const requestId = newObjectId("req", 14);
    if (key !== null && keysUnderway.has(key)) {
      sendError(response, keyInUse(key), requestId);
      return;
    }
    const fault = manners.take(request.method, request.path);
    if (fault === "hang") {
      // Never answered; the key is busy until the caller hangs up, as it would be during a slow request.
      keysUnderway.add(key ?? requestId);
      response.on("close", () => keysUnderway.delete(key ?? requestId));
    } else if (typeof fault === "number") {
      sendError(response, new ApiError(fault, commandedError(fault), false), requestId);
    } else {
      const answer = carryOut(context, options.secretKey, request, requestId);
      if (fault === "cut-after") {
        response.destroy();
      } else {
        send(response, answer.status, answer.body, answer.headers);
      }
    }
  }

  async function answerCommand(method: string, path: string, body: string, response: ServerResponse): Promise<void> {
    if (path === "/_sandbox" && method === "POST") {
      const wrong = manners.command(parsed(body));
      send(response, wrong === null ? 200 : 400, wrong === null ? state() : { error: wrong });
    } else if (path === "/_sandbox" && method === "GET") {
      send(response, 200, state());
    } else if (path === "/_sandbox/deliver" && method === "POST") {
      sender.wake();
      send(response, 200, await sender.deliverMuted());
    } else {
      send(response, 404, {
        error: { type: "invalid_request_error", message: `Unrecognized request URL (${method}: ${path}).` },
      });
    }
  }

  function state(): object {
    const { store } = context;
    const count = (state: string) => store.all("delivery").filter((delivery) => delivery.state === state).length;
    return {
      webhooks: manners.webhooks,
      delayMs: manners.delayMs,
      failNext: manners.failNext,
      now: clock.now().toISOString(),
      webhookUrl: options.webhookUrl,
      held: {
        sessions: store.all("checkout.session").length,
        paymentIntents: store.all("payment_intent").length,
        events: store.all("event").length,
      },
      deliveries: {
        pending: count("new") + count("pending"),
        muted: count("muted"),
        delivered: count("delivered"),
        failed: count("failed"),
      },
    };
  }

  return {
    get url() {
      return url;
    },
    clock,
    async start(port = 0) {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject).listen(port, "127.0.0.1", resolve);
      });
      // The name, not the number: a browser keeps cookies of localhost and 127.0.0.1 apart.
      url = `http://localhost:${(server.address() as AddressInfo).port}`;
      timer = setInterval(tick, sweepMs).unref();
      tick();
      return url;
    },
    async stop() {
      if (timer) {
        clearInterval(timer);
      }
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await Promise.all([closed, sender.stop()]);
      context.store.close();
    },
    advance(seconds) {
      advancedSeconds += seconds;
      tick();
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > bodyBytesMax) {
      return null;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function sendError(response: ServerResponse, error: ApiError, requestId: string): void {
  send(response, error.status, { error: error.body }, { "request-id": requestId });
}

function send(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response
    .writeHead(status, { "content-type": "application/json", ...headers })
    .end(`${JSON.stringify(body, null, 2)}\n`);
}
