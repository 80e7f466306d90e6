import { once } from "node:events";
import fs from "node:fs";
import http from "node:http";
import { routes } from "@/lib/routes";
import { signedEvents } from "./events";
import type { BenchShop } from "./shop";
import { webhookPath } from "./webhook";

const parallel = 8;
const restMs = 3_000;

interface Sent {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Resident memory of the web server while it answers `requests` of many kinds: after the first tenth, and after all. */
export async function memoryBench(shop: BenchShop, requests: number): Promise<readonly string[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: parallel });
  const tenth = requests / 10;
  const sizes: number[] = [];
  const startedAtMs = performance.now();
  try {
    for (let part = 0; part < 10; part++) {
      await sendAll(shop, agent, mixed(tenth, shop.webhookSecret));
      await new Promise((resolve) => setTimeout(resolve, restMs));
      sizes.push(residentMb(shop.pid));
    }
  } finally {
    agent.destroy();
  }
  const [first = 0, last = 0] = [sizes[0], sizes.at(-1)];
  const seconds = (performance.now() - startedAtMs) / 1000;
  return [
    `resident memory of the web server after ${tenth} mixed requests ${first.toFixed(0)} MB, after ${requests} ${last.toFixed(0)} MB: ${(last / first).toFixed(2)} x, in ${seconds.toFixed(0)} s`,
    `after each tenth: ${sizes.map((size) => size.toFixed(0)).join(", ")} MB`,
  ];
}

/** Of ten: pages, JSON, a form that is refused, a basket that is filled, an event of Stripe's, and what is not there. */
function* mixed(count: number, secret: string): Generator<Sent> {
  const json = { "content-type": "application/json" };
  for (let number = 0; number < count; number++) {
    const [event] = number % 10 === 0 ? signedEvents(1, secret) : [];
    const kinds: readonly Sent[] = [
      {
        method: "POST",
        path: webhookPath,
        body: event?.body ?? "",
        headers: { ...json, "stripe-signature": event?.signature ?? "" },
      },
      { method: "GET", path: routes.home() },
      { method: "GET", path: routes.medicine("isotroin-20") },
      { method: "GET", path: "/api/basket" },
      {
        method: "POST",
        path: "/api/basket",
        body: JSON.stringify({ slug: "isotroin-20", quantity: 1 }),
        headers: json,
      },
      { method: "GET", path: routes.medicines() },
      { method: "GET", path: `/nothing-${number}` },
      { method: "GET", path: routes.signIn() },
      { method: "GET", path: routes.monograph("isotretinoin") },
      { method: "GET", path: routes.basket() },
    ];
    const kind = kinds[number % kinds.length];
    if (kind !== undefined) yield kind;
  }
}

async function sendAll({ appUrl }: BenchShop, agent: http.Agent, all: Generator<Sent>): Promise<void> {
  const sender = async () => {
    for (const sent of all) await send(new URL(sent.path, appUrl), agent, sent);
  };
  await Promise.all(Array.from({ length: parallel }, sender));
}

async function send(url: URL, agent: http.Agent, { method, body, headers }: Sent): Promise<void> {
  const origin = method === "POST" ? { origin: url.origin } : {};
  const request = http
    .request(url, { method, agent, headers: { accept: "text/html, application/json", ...origin, ...headers } })
    .end(body);
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  response.resume();
  await once(response, "end");
  if ((response.statusCode ?? 500) >= 500) throw new Error(`${method} ${url.pathname} answered ${response.statusCode}`);
}

/** From Linux's table of processes. */
function residentMb(pid: number): number {
  const [, kb = "0"] = /^VmRSS:\s+(\d+) kB/m.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kb) / 1024;
}
