// @ts-check
// The baseline of webhook.ts, in a process of its own: what a webhook costs at least. Reads, verifies by Stripe's own function, inserts one
// row, answers. Says its port, then serves until its stdin ends.
import http from "node:http";
import { buffer } from "node:stream/consumers";
import postgres from "postgres";
import Stripe from "stripe";

const [databaseUrl = "", secret = ""] = process.argv.slice(2);
const sql = postgres(databaseUrl, { max: 10, onnotice: () => undefined });
await sql`create table if not exists bare_events (id text primary key, payload jsonb not null)`;

/** @param {http.IncomingMessage} request @param {http.ServerResponse} response */
async function take(request, response) {
  const body = await buffer(request);
  const event = Stripe.webhooks.constructEvent(body, String(request.headers["stripe-signature"]), secret);
  await sql`insert into bare_events (id, payload) values (${event.id}, ${body.toString("utf8")}::jsonb) on conflict do nothing`;
  response.writeHead(200, { "content-type": "application/json" }).end('{"received":true}');
}

const server = http.createServer((request, response) => {
  take(request, response).catch(() => response.writeHead(400).end());
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.stdout.write(`${address.port}\n`);
});
process.stdin.once("end", () => process.exit(0)).resume();
