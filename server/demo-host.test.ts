import { expect, test } from "vitest";
import { isLoopback } from "@/lib/platform/loopback";
import { namesThisMachine } from "./demo-host";

const elsewhere = { remoteAddress: "10.0.0.7", localAddress: "10.0.0.4" };
const called = (host: string | undefined, more: Record<string, string> = {}) =>
  namesThisMachine({ headers: { host, ...more }, socket: elsewhere }, "0.0.0.0");

test.each(["localhost", "LOCALHOST", "127.0.0.1", "127.8.8.8", "[::1]"])(
  "the demo answers to %s, with any port, as isLoopback has it",
  (name) => {
    expect([called(name), called(`${name}:3000`), isLoopback(name)]).toEqual([true, true, true]);
  },
);

test.each([
  "shop.example.org",
  "192.168.1.4",
  "0.0.0.0",
  "localhost.example.org",
  "127.0.0.1.example.org",
  "example.org:localhost",
  "128.0.0.1",
  "",
])("the demo does not answer to %j", (name) => {
  expect([called(name), isLoopback(name)]).toEqual([false, false]);
});

test("a request that names nobody is not ours", () => {
  expect(called(undefined)).toBe(false);
});

test("a proxy that hands on the name it was called by is not taken for this machine", () => {
  expect(called("localhost:3000", { "x-forwarded-host": "shop.example.org" })).toBe(false);
  expect(called("localhost:3000", { "x-forwarded-host": "localhost:3000" })).toBe(true);
});

test("on an address of its own, only the shop's own parts may call it by that", () => {
  const own = { remoteAddress: "192.168.1.4", localAddress: "192.168.1.4" };
  const headers = { host: "192.168.1.4:3000" };
  expect(namesThisMachine({ headers, socket: own }, "192.168.1.4")).toBe(true);
  expect(namesThisMachine({ headers, socket: elsewhere }, "192.168.1.4")).toBe(false);
  expect(namesThisMachine({ headers: { host: "shop.example.org" }, socket: own }, "192.168.1.4")).toBe(false);
});
