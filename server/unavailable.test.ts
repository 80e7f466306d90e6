import { once } from "node:events";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import { expect, onTestFinished, test } from "vitest";
import { failureHeader } from "@/lib/platform/signals";
import { withUnavailablePages } from "./unavailable";
import { withWholeNotFound } from "./whole-not-found";

/** A server whose pages fail, for want of the database where the address says so. */
async function serve() {
  const failures = new Set<string>();
  const draw = async (request: IncomingMessage, response: ServerResponse) => {
    compression()(request as never, response as never, () => undefined);
    if (request.url?.includes("away")) failures.add(String(request.headers[failureHeader]));
    response.statusCode = request.url === "/well" ? 200 : 500;
    response.setHeader("content-type", "text/html");
    response.setHeader("x-page", "drawn");
    response.write("<p>half a page".repeat(200));
    response.end("</p>");
  };
  const handle = withUnavailablePages(withWholeNotFound(draw), failures);
  const server = http.createServer((request, response) => void handle(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { failures, get: (path: string) => fetch(`http://127.0.0.1:${port}${path}`) };
}

test("a page that failed for want of the database says when to come again, and nothing of the page is sent", async () => {
  const { failures, get } = await serve();
  const answer = await get("/away");
  expect([answer.status, answer.headers.get("retry-after"), answer.headers.get("x-page")]).toEqual([503, "5", null]);
  const page = await answer.text();
  expect(page).toContain("Try again in a moment");
  expect(page).not.toContain("half a page");
  await expect.poll(() => failures.size, { timeout: 5_000 }).toBe(0);
});

test("a fault of ours stays one, a page that is well passes, and an API speaks for itself", async () => {
  const { get } = await serve();
  expect((await get("/fault")).status).toBe(500);
  expect(await (await get("/well")).text()).toContain("half a page");
  expect((await get("/api/away")).status).toBe(500);
});
