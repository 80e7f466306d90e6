import Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { fixedClock } from "@/lib/platform/clock";
import { readSignedEvent } from "./stripe-events";

const secret = "whsec_this";
const signedAt = 1_795_000_000;
const event = {
  id: "evt_1",
  object: "event",
  type: "charge.refunded",
  created: signedAt - 5,
  livemode: true,
  data: { object: { id: "ch_1", object: "charge", payment_intent: "pi_1" } },
};

const sign = (payload: string, key = secret) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret: key, timestamp: signedAt });
const readAt = (seconds: number, payload: string, header: string) =>
  readSignedEvent(payload, header, secret, fixedClock(new Date(seconds * 1000)));
const forged = { ok: false, error: { kind: "bad-signature" } };

describe("reading a signed event", () => {
  const payload = JSON.stringify(event, null, 2);

  it("tells what it is about and leaves the mode to the receiver", () => {
    expect(readAt(signedAt, payload, sign(payload))).toEqual({
      ok: true,
      value: {
        id: "evt_1",
        type: "charge.refunded",
        createdAt: new Date((signedAt - 5) * 1000),
        live: true,
        paymentIntentId: "pi_1",
        sessionId: null,
        payload: event,
      },
    });
  });

  it("takes the raw bytes as they came", () => {
    expect(readSignedEvent(Buffer.from(payload), sign(payload), secret, fixedClock(new Date(signedAt * 1000))).ok).toBe(
      true,
    );
  });

  it.each([
    ["no signature", payload, ""],
    ["no known scheme", payload, `t=${signedAt},v0=abc`],
    ["another secret", payload, sign(payload, "whsec_other")],
    ["an altered body", payload.replace("pi_1", "pi_2"), sign(payload)],
    ["a body written anew", JSON.stringify(event), sign(payload)],
    ["an empty body", "", sign(payload)],
  ])("refuses %s", (_what, body, header) => {
    expect(readAt(signedAt, body, header)).toEqual(forged);
  });

  it("refuses a signature older than 300 seconds by the given clock, not by the machine's", () => {
    expect(readAt(signedAt + 300, payload, sign(payload)).ok).toBe(true);
    expect(readAt(signedAt + 301, payload, sign(payload))).toEqual(forged);
  });

  it("accepts either secret while Stripe signs with both", () => {
    const other = sign(payload, "whsec_next").split(",")[1];
    expect(readAt(signedAt, payload, `${sign(payload)},${other}`).ok).toBe(true);
  });

  it.each([
    ["no JSON", "{"],
    ["no event", JSON.stringify({ id: "evt_1" })],
    ["no object inside", JSON.stringify({ ...event, data: {} })],
    ["a thin event", JSON.stringify({ ...event, object: "v2.core.event" })],
  ])("calls a signed body with %s malformed", (_what, body) => {
    expect(readAt(signedAt, body, sign(body))).toEqual({ ok: false, error: { kind: "malformed" } });
  });

  it.each([
    [
      { id: "pi_2", object: "payment_intent" },
      { paymentIntentId: "pi_2", sessionId: null },
    ],
    [
      { id: "cs_1", object: "checkout.session", payment_intent: null },
      { paymentIntentId: null, sessionId: "cs_1" },
    ],
    [
      { id: "cs_1", object: "checkout.session", payment_intent: { id: "pi_3" } },
      { paymentIntentId: "pi_3", sessionId: "cs_1" },
    ],
    [
      { id: "dp_1", object: "dispute", payment_intent: "pi_4" },
      { paymentIntentId: "pi_4", sessionId: null },
    ],
    [{ object: "balance" }, { paymentIntentId: null, sessionId: null }],
  ])("finds the payment and the page in %j", (object, expected) => {
    const body = JSON.stringify({ ...event, data: { object } });
    expect(readAt(signedAt, body, sign(body))).toMatchObject({ ok: true, value: expected });
  });
});
