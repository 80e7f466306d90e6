import { spawn } from "node:child_process";
import { once } from "node:events";
import http from "node:http";
import { createInterface } from "node:readline";
import postgres from "postgres";
import { type SignedBody, shuffled, signedEvents } from "./events";
import { quantile } from "./measure";
import { cpuMsOf } from "./processor-time";
import type { BenchShop } from "./shop";

/** Stripe is told this address; no page links to it. */
export const webhookPath = "/api/stripe/webhook";
const parallel = 8;
const rounds = 7;
const times = 400;
const perSecond = 300;
const steadySeconds = 20;

interface Door {
  readonly url: URL;
  readonly pid: number;
}

/** How fast webhooks are taken, beside a bare server that verifies and inserts into the same database; in turns. */
export async function webhookBench(shop: BenchShop): Promise<readonly string[]> {
  const ours: Door = { url: new URL(webhookPath, shop.appUrl), pid: shop.pid };
  const bare = await startBare(shop);
  const agent = new http.Agent({ keepAlive: true, maxSockets: parallel });
  try {
    const found: { ours: Cost; bare: Cost }[] = [];
    for (let round = 0; round <= rounds; round++) {
      const taken: Record<string, Cost> = {};
      for (const [name, door] of turned(round, { ours, bare }))
        taken[name] = await costOf(door, agent, signedEvents(times, shop.webhookSecret));
      // The first warms up and is thrown away.
      if (round > 0 && taken.ours && taken.bare) found.push({ ours: taken.ours, bare: taken.bare });
    }
    const steady = { bare: await steadily(bare, shop.webhookSecret), ours: await steadily(ours, shop.webhookSecret) };
    return [...costWords(found), steadyWords("ours", steady.ours), steadyWords("bare server", steady.bare)];
  } finally {
    agent.destroy();
    bare.stop();
  }
}

/** Each event many times over, in another order, several at once. @returns what was stored of them, counted. */
export async function stormBench(shop: BenchShop, events = 1_000, copies = 50): Promise<string> {
  const sql = postgres(shop.databaseUrl, { max: 1, onnotice: () => undefined });
  const agent = new http.Agent({ keepAlive: true, maxSockets: parallel });
  try {
    const count = async () => {
      const [row] = await sql`select (select count(*)::int from stripe_events) as stored,
        (select count(*)::int from audit_events where event = 'payment.event-received') as recorded,
        (select count(*)::int from graphile_worker._private_jobs) as queued`;
      return { stored: Number(row?.stored), recorded: Number(row?.recorded), queued: Number(row?.queued) };
    };
    const before = await count();
    const once = signedEvents(events, shop.webhookSecret);
    const all = shuffled(Array.from({ length: copies }, () => once).flat());
    const startedAtMs = performance.now();
    const statuses = await sendAll(new URL(webhookPath, shop.appUrl), agent, all);
    const seconds = (performance.now() - startedAtMs) / 1000;
    const after = await count();
    const refused = statuses.filter((status) => status !== 200).length;
    return `storm: ${events} events x ${copies} copies, shuffled, ${parallel} at once, in ${seconds.toFixed(0)} s: ${after.stored - before.stored} stored, ${after.recorded - before.recorded} on record, ${after.queued - before.queued} errands queued; ${refused} of ${all.length} not answered with 200`;
  } finally {
    agent.destroy();
    await sql.end();
  }
}

interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
}

async function costOf({ url, pid }: Door, agent: http.Agent, events: readonly SignedBody[]): Promise<Cost> {
  const cpu = cpuMsOf(pid);
  const startedAtMs = performance.now();
  const statuses = await sendAll(url, agent, events);
  const wallMs = performance.now() - startedAtMs;
  if (statuses.some((status) => status !== 200)) throw new Error(`${url.href} refused an event`);
  return { wallMs: wallMs / events.length, cpuMs: (cpuMsOf(pid) - cpu) / events.length };
}

function costWords(found: readonly { ours: Cost; bare: Cost }[]): readonly string[] {
  const of = (pick: (round: { ours: Cost; bare: Cost }) => number) => {
    const values = found.map(pick);
    return [0.5, 0.1, 0.9].map((share) => quantile(values, share).toFixed(2));
  };
  const [rate, rateLow, rateHigh] = of(({ ours, bare }) => bare.wallMs / ours.wallMs);
  const [cpu, cpuLow, cpuHigh] = of(({ ours, bare }) => bare.cpuMs / ours.cpuMs);
  const [mine] = of(({ ours }) => 1000 / ours.wallMs);
  const [theirs] = of(({ bare }) => 1000 / bare.wallMs);
  return [
    `webhooks taken a second, ${parallel} at once: ${mine}, bare server ${theirs}; ours to bare ${rate} (middle rounds ${rateLow} to ${rateHigh})`,
    `webhooks taken for the same processor time, without the database's: ours to bare ${cpu} (middle rounds ${cpuLow} to ${cpuHigh})`,
  ];
}

function steadyWords(who: string, ms: readonly number[]): string {
  const [p50, p99, worst] = [0.5, 0.99, 1].map((share) => quantile(ms, share).toFixed(1));
  return `${perSecond} a second for ${steadySeconds} s, ${who}: median ${p50} ms, p99 ${p99} ms, longest ${worst} ms`;
}

/** At a fixed rate, whoever is late: each is timed from when it was due, so a server that stalls does not hide it. */
async function steadily({ url }: Door, secret: string): Promise<readonly number[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const events = signedEvents(perSecond * steadySeconds, secret);
  const startMs = performance.now();
  const sent: Promise<number>[] = [];
  for (const [number, event] of events.entries()) {
    const dueMs = startMs + (number * 1000) / perSecond;
    while (performance.now() < dueMs)
      await new Promise((resolve) => setTimeout(resolve, Math.max(dueMs - performance.now(), 0)));
    sent.push(send(url, agent, event).then(() => performance.now() - dueMs));
  }
  const found = await Promise.all(sent);
  agent.destroy();
  return found;
}

async function sendAll(url: URL, agent: http.Agent, events: readonly SignedBody[]): Promise<readonly number[]> {
  const left = events.values();
  const statuses: number[] = [];
  const sender = async () => {
    for (const event of left) statuses.push(await send(url, agent, event));
  };
  await Promise.all(Array.from({ length: parallel }, sender));
  return statuses;
}

async function send(url: URL, agent: http.Agent, { body, signature }: SignedBody): Promise<number> {
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "stripe-signature": signature,
  };
  const request = http.request(url, { method: "POST", agent, headers }).end(body);
  const [response] = (await once(request, "response")) as [http.IncomingMessage];
  response.resume();
  await once(response, "end");
  return response.statusCode ?? 0;
}

async function startBare({ databaseUrl, webhookSecret }: BenchShop): Promise<Door & { stop(): void }> {
  const args = ["tools/bench/bare-webhook.mjs", databaseUrl, webhookSecret];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  const [port] = await once(createInterface({ input: child.stdout }), "line");
  return { url: new URL(`http://localhost:${port}/`), pid: child.pid ?? 0, stop: () => void child.kill() };
}

const turned = (round: number, doors: Record<"ours" | "bare", Door>) =>
  round % 2 === 0 ? Object.entries(doors) : Object.entries(doors).reverse();
