import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { failureHeader } from "@/lib/platform/signals";
import { clean, refusal } from "./incoming";

/** A request as far as the edge looks at it. */
const incoming = (asked: { method?: string; url?: string; headers?: IncomingHttpHeaders }) =>
  ({
    method: "GET",
    url: "/",
    ...asked,
    headers: { host: "shop.example.org", ...asked.headers },
    socket: { remoteAddress: "192.0.2.1", localAddress: "192.0.2.9" },
  }) as unknown as IncomingMessage;

const cleaned = (headers: IncomingHttpHeaders, hops = 0, dev = false) => {
  const request = incoming({ headers });
  clean(request, { hops, dev });
  return request.headers;
};

describe("what comes from outside", () => {
  it.each([
    ["x-middleware-subrequest"],
    ["x-nextjs-data"],
    ["x-invoke-path"],
    ["x-matched-path"],
    ["x-request-id"],
    ["x-nonce"],
    ["x-public-page"],
    ["x-panel-page"],
    [failureHeader],
    ["next-action"],
  ])("loses %s, by which only the framework or the shop speaks", (name) => {
    expect(cleaned({ [name]: "1" })).not.toHaveProperty([name]);
  });

  it("keeps what the development server's page needs, in development alone", () => {
    expect(cleaned({ "x-nextjs-request-id": "1" })).not.toHaveProperty(["x-nextjs-request-id"]);
    expect(cleaned({ "x-nextjs-request-id": "1" }, 0, true)).toHaveProperty(["x-nextjs-request-id"], "1");
  });

  it.each([
    [0, "203.0.113.7, 198.51.100.2", "192.0.2.1"],
    [1, "203.0.113.7, 198.51.100.2", "198.51.100.2"],
    [2, "203.0.113.7, 198.51.100.2", "203.0.113.7"],
    [3, "203.0.113.7, 198.51.100.2", "192.0.2.1"],
    [1, "", "192.0.2.1"],
  ])("with %i proxies and X-Forwarded-For %j comes from %s, whatever it says itself", (hops, forwarded, address) => {
    const headers = cleaned({ "x-forwarded-for": forwarded, "x-client-address": "10.0.0.1" }, hops);
    expect(headers["x-client-address"]).toBe(address);
    expect("x-forwarded-for" in headers).toBe(hops > 0);
  });

  it("loses the cookie at which next-auth throws, and no other", () => {
    const cookie = "a=1; authjs.callback-url=nonsense; __Secure-authjs.callback-url=x; b=2";
    expect(cleaned({ cookie }).cookie).toBe("a=1; b=2");
  });
});

describe("what no page or route of ours could be asked by", () => {
  it.each([
    ["GET", "/medicines?strength=20", null],
    ["DELETE", "/api/prescriptions/1/files/2", null],
    ["PUT", "/", 405],
    ["TRACE", "/", 405],
    ["GET", "http://elsewhere.example.org/", 400],
    ["GET", "/%E0%A4%A", 400],
    ["GET", "/a%00b", 400],
  ])("%s %s is answered with %s", (method, url, status) => {
    expect(refusal(incoming({ method, url }), null)).toBe(status);
  });

  it("is a name other than this machine's, for the demo", () => {
    expect(refusal(incoming({}), "127.0.0.1")).toBe(421);
    expect(refusal(incoming({ headers: { host: "localhost:3000" } }), "127.0.0.1")).toBeNull();
  });
});
