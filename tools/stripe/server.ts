import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Clock, systemClock } from "@/lib/platform/clock";
import { type ApiRequest, carryOut, keptFailure } from "./api";
import { ApiError } from "./api-error";
import { type Context, newObjectId } from "./context";
import { sweep } from "./expiry";
import { commandedError, Manners } from "./faults";
import { keyInUse } from "./idempotency";
import { commandDispute } from "./objects/dispute";
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

const bodyBytesMax = 1_000_000;
const sweepMs = 1000;

/** A local Stripe: `start` it on a port (0 or none takes a free one), point the SDK at `url`. */
export function createSandbox(options: SandboxOptions): Sandbox {
  return new Sandbox(options);
}

export class Sandbox {
  /** The sandbox's own clock: the given one, moved by `advance`. */
  readonly clock: Clock;
  readonly #context: Context;
  readonly #manners = new Manners();
  readonly #sender: WebhookSender;
  readonly #keysUnderway = new Set<string>();
  readonly #server = createServer((request, response) => void this.#receive(request, response));
  #timer: NodeJS.Timeout | null = null;
  #advancedMs = 0;
  #url = "";

  constructor(private readonly options: SandboxOptions) {
    const given = options.clock ?? systemClock(0);
    this.clock = { now: () => new Date(given.now().getTime() + this.#advancedMs) };
    const accountId = `acct_${createHash("sha256").update(options.secretKey).digest("hex").slice(0, 16)}`;
    this.#context = { store: new Store(options.stateDir), clock: this.clock, accountId, baseUrl: () => this.#url };
    const target = { url: options.webhookUrl, secret: options.webhookSecret };
    this.#sender = new WebhookSender(this.#context, this.#manners, target);
  }

  get url(): string {
    return this.#url;
  }

  async start(port = 0): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject).listen(port, "127.0.0.1", resolve);
    });
    // The name, not the number: a browser keeps cookies of localhost and 127.0.0.1 apart.
    this.#url = `http://localhost:${(this.#server.address() as AddressInfo).port}`;
    this.#timer = setInterval(() => this.#tick(), sweepMs).unref();
    this.#tick();
    return this.#url;
  }

  async stop(): Promise<void> {
    if (this.#timer) {
      clearInterval(this.#timer);
    }
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await Promise.all([closed, this.#sender.stop()]);
    this.#context.store.close();
  }

  /** Moves the clock on and does at once what has become due. */
  advance(seconds: number): void {
    this.#advancedMs += seconds * 1000;
    this.#tick();
  }

  #tick(): void {
    sweep(this.#context);
    this.#sender.wake();
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const body = await readBody(request);
      sweep(this.#context);
      await this.#route(request, body, response);
      this.#sender.wake();
    } catch (error) {
      if (request.destroyed && !request.complete) {
        // The caller hung up in the middle of its own request.
        return;
      }
      console.error("sandbox:", error);
      if (!response.headersSent) {
        send(response, 500, { error: { type: "api_error", message: "The sandbox failed; its log says how." } });
      }
    }
  }

  async #route(request: IncomingMessage, body: string | null, response: ServerResponse): Promise<void> {
    const [path = "", query = ""] = (request.url ?? "/").split("?", 2);
    const method = request.method ?? "GET";
    if (body === null) {
      send(response, 413, { error: { type: "invalid_request_error", message: "The request is too large." } });
    } else if (path.startsWith("/v1/")) {
      this.#answerApi({ method, path, query, body, headers: request.headers }, response);
    } else if (path === "/c/pay.css") {
      response.writeHead(200, { "content-type": "text/css; charset=utf-8" }).end(payPageStyle);
    } else if (path.startsWith("/c/pay/")) {
      const page = payPage(this.#context, method, path, body);
      response.writeHead(page.status, page.headers).end(page.body);
    } else {
      await this.#answerCommand(method, path, body, response);
    }
  }

  #answerApi(request: ApiRequest, response: ServerResponse): void {
    this.options.onRequest?.(request);
    const requestId = newObjectId("req", 14);
    const key = request.headers["idempotency-key"]?.toString() ?? requestId;
    if (this.#keysUnderway.has(key)) {
      sendError(response, keyInUse(key), requestId);
      return;
    }
    const fault = this.#manners.take(request.method, request.path);
    if (fault === "hang") {
      // Never answered; the key is busy until the caller hangs up, as it would be during a slow request.
      this.#keysUnderway.add(key);
      response.on("close", () => this.#keysUnderway.delete(key));
    } else if (fault === "keep-500") {
      const answer = keptFailure(this.#context, request, requestId);
      send(response, answer.status, answer.body, answer.headers);
    } else if (typeof fault === "number") {
      sendError(response, new ApiError(fault, commandedError(fault), false), requestId);
    } else {
      const answer = carryOut(this.#context, this.options.secretKey, request, requestId);
      if (fault === "cut-after") {
        response.destroy();
      } else {
        send(response, answer.status, answer.body, answer.headers);
      }
    }
  }

  async #answerCommand(method: string, path: string, body: string, response: ServerResponse): Promise<void> {
    if (path === "/_sandbox" && method === "POST") {
      const wrong = this.#manners.command(parsed(body));
      send(response, wrong === null ? 200 : 400, wrong === null ? this.#state() : { error: wrong });
    } else if (path === "/_sandbox" && method === "GET") {
      send(response, 200, this.#state());
    } else if (path === "/_sandbox/dispute" && method === "POST") {
      this.#dispute(parsed(body), response);
    } else if (path === "/_sandbox/deliver" && method === "POST") {
      send(response, 200, await this.#sender.deliverMuted());
    } else {
      const message = `Unrecognized request URL (${method}: ${path}).`;
      send(response, 404, { error: { type: "invalid_request_error", message } });
    }
  }

  #dispute(asked: unknown, response: ServerResponse): void {
    const paymentIntentId = String((asked as { paymentIntent?: unknown } | null)?.paymentIntent ?? "");
    try {
      send(response, 200, commandDispute(this.#context, paymentIntentId));
    } catch (error) {
      if (!(error instanceof ApiError)) {
        throw error;
      }
      send(response, error.status, { error: error.body });
    }
  }

  #state(): object {
    const { webhooks, delayMs, failNext } = this.#manners;
    const { store } = this.#context;
    return {
      webhooks,
      delayMs,
      failNext,
      now: this.clock.now().toISOString(),
      webhookUrl: this.options.webhookUrl,
      held: {
        sessions: store.all("checkout.session").length,
        paymentIntents: store.all("payment_intent").length,
        events: store.all("event").length,
      },
      deliveries: this.#sender.counts(),
    };
  }
}

/** The body as text, or null when it is too large. */
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
    // Not JSON is no command either; the reader of commands says so.
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
