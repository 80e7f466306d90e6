import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { withWholeNotFound } from "./whole-not-found";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;
let server: http.Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(handle: Handle): Promise<string> {
  const whole = withWholeNotFound(handle);
  server = http.createServer((request, response) => void whole(request, response));
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A shop in which "/nothing-here" has the whole page and "/orders/…" ends as a 404 without a body, written in the ways servers write. */
const shop: Handle = async (request, response) => {
  const html = { "content-type": "text/html; charset=utf-8" };
  if (request.url === "/nothing-here") {
    response
      .writeHead(404, {
        ...html,
        "x-seen-cookie": request.headers.cookie ?? "none",
        "x-seen-panel": String(request.headers["x-panel-page"] ?? "none"),
      })
      .end("<h1>There is nothing here</h1>");
  } else if (/^\/(orders|admin)\//.test(request.url ?? "")) {
    response.statusCode = 404;
    response.setHeader("content-type", html["content-type"]);
    response.setHeader("x-order", "leaks");
    response.flushHeaders();
    // As compression does: a write of its own upon the object, with the head written first.
    const { write } = response;
    response.write = ((chunk: string) => {
      if (!response.headersSent) response.writeHead(response.statusCode);
      return write.call(response, chunk, "utf8");
    }) as typeof response.write;
    response.write('<html id="__next_error__">');
    response.write(String(request.url));
    response.end();
  } else if (request.url?.startsWith("/api/")) {
    response.writeHead(404, { "content-type": "application/json" }).end('{"error":"none"}');
  } else {
    response.writeHead(200, html);
    response.write("one ");
    response.end("two");
  }
};

test("a page that finds nothing answers with the very bytes of an address that never was", async () => {
  const base = await serve(shop);
  const answers = await Promise.all(
    ["/orders/1", "/orders/another", "/nothing-here"].map((path) => fetch(base + path)),
  );
  const bodies = await Promise.all(answers.map((answer) => answer.text()));
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect(new Set(bodies)).toEqual(new Set(["<h1>There is nothing here</h1>"]));
  expect(answers[0]?.headers.get("x-order")).toBeNull();
});

test("who asks plays no part in the page that is drawn instead", async () => {
  const base = await serve(shop);
  const answer = await fetch(`${base}/orders/1`, { headers: { cookie: "authjs.session-token=secret" } });
  expect(answer.headers.get("x-seen-cookie")).toBe("none");
});

test("an address of the panel alone is drawn knowing who asks, and the page is told so", async () => {
  const base = await serve(shop);
  const headers = { cookie: "authjs.session-token=secret" };
  const seen = async (path: string) => {
    const answer = await fetch(base + path, { headers });
    return [answer.status, answer.headers.get("x-seen-cookie"), answer.headers.get("x-seen-panel")];
  };
  expect(await seen("/admin/stock")).toEqual([404, "authjs.session-token=secret", "1"]);
  expect(await seen("/orders/admin")).toEqual([404, "none", "none"]);
});

test("found pages, data and the program's own 404 pass untouched", async () => {
  const base = await serve(shop);
  expect(await (await fetch(`${base}/medicines`)).text()).toBe("one two");
  expect(await (await fetch(`${base}/api/orders/1`)).text()).toBe('{"error":"none"}');
  expect(await (await fetch(`${base}/orders/1`, { headers: { rsc: "1" } })).text()).toBe(
    '<html id="__next_error__">/orders/1',
  );
});

test("a connection that is kept serves the next request as ever", async () => {
  const base = await serve(shop);
  for (const path of ["/orders/1", "/medicines", "/orders/2", "/medicines"]) {
    const answer = await fetch(base + path);
    expect((await answer.text()).length).toBeGreaterThan(0);
  }
});

test("two pages drawn for one answer are no leak to be warned of", async () => {
  const warnings: string[] = [];
  const onWarning = ({ name }: Error) => warnings.push(name);
  process.on("warning", onWarning);
  const base = await serve(async (request, response) => {
    for (let of = 0; of < 8; of++) response.on("close", () => undefined); // As many as Next and compression add.
    await shop(request, response);
  });
  await (await fetch(`${base}/orders/1`)).text();
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", onWarning);
  expect(warnings).toEqual([]);
});
