import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { freePort } from "./ports";
import { waitUntilAnswering, waitUntilHealthy } from "./readiness";

async function shop(statusAt: (request: number) => number, body = "") {
  let requests = 0;
  const server = http.createServer((_request, response) => {
    requests += 1;
    response.writeHead(statusAt(requests)).end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests: () => requests };
}

const forever = new AbortController().signal;

test("a shop is healthy once it says so, not when it first answers", async () => {
  const { address, requests } = await shop((request) => (request < 3 ? 503 : 200));
  await waitUntilHealthy(address, forever);
  expect(requests()).toBe(3);
});

test("a shop that does what was left undone while it stood is at work, although its health is red", async () => {
  const { address } = await shop(
    () => 503,
    JSON.stringify({ status: "failing", database: "ok", migrations: "current", worker: "behind" }),
  );
  await waitUntilHealthy(address, forever);
});

test("a part answers, whatever it says", async () => {
  const { address, requests } = await shop(() => 404);
  await waitUntilAnswering(address, forever);
  expect(requests()).toBe(1);
});

test("a stop ends the waiting for one that never comes, and is no failure", async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 300);
  await waitUntilHealthy(`http://127.0.0.1:${await freePort()}`, stop.signal);
});
