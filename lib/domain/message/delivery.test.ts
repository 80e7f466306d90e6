import { describe, expect, test } from "vitest";
import { type Delivery, deliveryOf, failureClass } from "./delivery";
import { sendAgainRefusal, sendAgainWindowMs } from "./send-again";

const now = new Date("2026-11-23T06:00:00Z");
const ago = (ms: number) => new Date(now.getTime() - ms);
const fresh = { sentAt: null, failure: null, attempts: 0, leaseUntil: null };

test.each([
  ["ECONNECTION", "unreachable"],
  ["ETIMEDOUT", "unreachable"],
  ["EENVELOPE 451", "later"],
  ["EENVELOPE 550", "refused-address"],
  ["EMESSAGE 554", "refused-address"],
  ["EAUTH 535", "refused-us"],
  ["unknown", "unknown"],
  ["", "unknown"],
])("the fault %s is of the class %s", (code, expected) => {
  expect(failureClass(code)).toBe(expected);
});

test.each<[string, Parameters<typeof deliveryOf>[0], Delivery]>([
  ["waits for its first try", fresh, { state: "queued" }],
  ["is being handed over", { ...fresh, attempts: 1, leaseUntil: new Date(now.getTime() + 1) }, { state: "being-sent" }],
  ["lost its worker", { ...fresh, attempts: 1, leaseUntil: now }, { state: "queued" }],
  [
    "failed and is tried again",
    { ...fresh, attempts: 3, failure: "ESOCKET" },
    { state: "retrying", why: "unreachable" },
  ],
  ["was given up", { ...fresh, attempts: 20, failure: "EENVELOPE 550" }, { state: "given-up", why: "refused-address" }],
  ["was taken", { ...fresh, attempts: 2, sentAt: now }, { state: "sent" }],
  ["was taken back", { ...fresh, sentAt: now, failure: "withdrawn" }, { state: "withdrawn" }],
  ["had no reader", { ...fresh, attempts: 1, sentAt: now, failure: "nobody-to-write-to" }, { state: "nobody" }],
])("a mail that %s", (_what, facts, expected) => {
  expect(deliveryOf(facts, 20, now)).toEqual(expected);
});

describe("sending again by hand", () => {
  const sent: Delivery = { state: "sent" };

  test("a mail that is out, or was given up, may be sent again; one on its way or taken back may not", () => {
    expect(sendAgainRefusal(sent, [], now)).toBeNull();
    expect(sendAgainRefusal({ state: "given-up", why: "unreachable" }, [], now)).toBeNull();
    for (const state of ["queued", "being-sent"] as const)
      expect(sendAgainRefusal({ state }, [], now)).toMatchObject({ code: "message-on-its-way" });
    expect(sendAgainRefusal({ state: "retrying", why: "later" }, [], now)).toMatchObject({
      code: "message-on-its-way",
    });
    expect(sendAgainRefusal({ state: "withdrawn" }, [], now)).toMatchObject({ code: "message-withdrawn" });
  });

  test("three times a day, in any order they are listed; the fourth is told when to come back", () => {
    const earlier = [ago(1_000), ago(sendAgainWindowMs - 60_000), ago(5_000)];
    expect(sendAgainRefusal(sent, earlier.slice(0, 2), now)).toBeNull();
    expect(sendAgainRefusal(sent, earlier, now)).toEqual({ kind: "too-many", retryAfterSeconds: 60 });
  });
});
