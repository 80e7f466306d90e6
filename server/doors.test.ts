import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withDoors } from "./doors.mjs";

const limit = 10;

/** Says what it was told; refuses a body it has not read to its end. */
async function door(request: Request): Promise<Response> {
  let read = 0;
  for await (const chunk of request.body ?? []) {
    read += chunk.byteLength;
    if (read > limit) return Response.json({ refused: true }, { status: 400 });
  }
  return Response.json({ read, said: request.headers.get("x-said") }, { headers: { "Cache-Control": "no-store" } });
}

describe("a door of the web server", () => {
  let server: http.Server;
  let url: string;

  beforeEach(async () => {
    const next = (_request: http.IncomingMessage, response: http.ServerResponse) => response.end("next");
    server = http.createServer(withDoors(next, () => ({ "/a/door": door }))).listen(0, "127.0.0.1");
    await once(server, "listening");
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const post = (path: string, body: string, headers = {}) => fetch(url + path, { method: "POST", body, headers });

  it("answers a POST to its path, whatever follows the path, with what the route says and the headers of every answer", async () => {
    const answer = await post("/a/door?x=1", "four", { "x-said": "this" });
    expect(await answer.json()).toEqual({ read: 4, said: "this" });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("leaves every other path and method to Next", async () => {
    expect(await (await post("/a/door/", "")).text()).toBe("next");
    expect(await (await post("/another", "")).text()).toBe("next");
    expect(await (await fetch(`${url}/a/door`)).text()).toBe("next");
  });

  it("still answers when it gives up a body that does not end", async () => {
    const request = http.request(`${url}/a/door`, { method: "POST" });
    request.write("x".repeat(limit + 1));
    const [response] = (await once(request, "response")) as [http.IncomingMessage];
    expect(response.statusCode).toBe(400);
    expect(response.headers.connection).toBe("close");
    request.destroy();
  });

  it("outlives a client that breaks off", async () => {
    const request = http.request(`${url}/a/door`, { method: "POST", headers: { "content-length": "9" } });
    request.on("error", () => undefined);
    request.write("x");
    await new Promise((resolve) => setTimeout(resolve, 50));
    request.destroy();
    expect(await (await post("/a/door", "four")).json()).toMatchObject({ read: 4 });
  });
});
