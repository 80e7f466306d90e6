import { expect, test } from "vitest";
import { readBody } from "./body";

const address = "http://localhost/api/anything";
const post = (body: BodyInit, type?: string) =>
  readBody(
    new Request(address, {
      method: "POST",
      body,
      ...(type === undefined ? {} : { headers: { "content-type": type } }),
    }),
  );
const json = (value: unknown) => post(JSON.stringify(value), "application/json");
const form = (text: string) => post(text, "application/x-www-form-urlencoded");

test("a form's dotted names nest, numbered ones make a list and repeated ones, too, as JSON would send them", async () => {
  const sent = await form("address.pin=411004&lines.0.batch=A&lines.1.batch=B&accepted=one&accepted=two");
  const fields = { address: { pin: "411004" }, lines: [{ batch: "A" }, { batch: "B" }], accepted: ["one", "two"] };
  expect(sent).toEqual({ ok: true, value: { kind: "form", fields } });
});

test("names that would reach an object's prototype are dropped", async () => {
  const sent = await form("__proto__.admin=1&constructor.x=1&a.prototype.b=1&name=ok");
  expect(sent).toEqual({ ok: true, value: { kind: "form", fields: { name: "ok" } } });
  expect(({} as Record<string, unknown>).admin).toBeUndefined();
});

test.each([
  ["NUL in a value", () => form("email=a%00b")],
  ["NUL in a name", () => form("a%00=1")],
  ["NUL in JSON", () => json({ name: "a\u0000b" })],
  ["half a character in JSON", () => post('{"name":"x\\ud800"}', "application/json")],
  ["nests without end", () => post(`{"x":${"[".repeat(20_000)}${"]".repeat(20_000)}}`, "application/json")],
  ["lists without end", () => json({ x: Array.from({ length: 5_000 }, () => 1) })],
  ["a list for an object", () => json([1])],
  ["half of a JSON text", () => post('{"a":', "application/json")],
  ["another kind of text", () => post('{"a":1}', "text/plain")],
  ["a multipart body without a boundary", () => post("x", "multipart/form-data")],
  ["a multipart body that is none", () => post("x", "multipart/form-data; boundary=b")],
  ["more than 256 KB", () => form(`a=${"x".repeat(300_000)}`)],
])("%s is refused in words, never a fault", async (_, send) => {
  expect(await send()).toMatchObject({ ok: false, error: { kind: "refused", code: "body-unreadable" } });
});

test("a body without a length is cut where it grows too large, not read to its end", async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      pulled += 1;
      controller.enqueue(new Uint8Array(64 * 1024));
    },
  });
  const init = { method: "POST", body: endless, duplex: "half", headers: { "content-type": "application/json" } };
  expect(await readBody(new Request(address, init as RequestInit))).toMatchObject({ ok: false });
  expect(pulled).toBeLessThan(10);
});
