import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Bench, heldPayment, startBench, startReceiver } from "./harness";

const paidTypes = [
  "payment_intent.created",
  "charge.succeeded",
  "payment_intent.amount_capturable_updated",
  "checkout.session.completed",
];

describe("webhooks", () => {
  const running: { stop(): Promise<unknown> }[] = [];

  afterEach(async () => {
    for (const part of running.splice(0).reverse()) {
      await part.stop();
    }
  });

  const start = async (statuses: readonly number[] = [], stateDir: string | null = null) => {
    const receiver = await startReceiver(statuses);
    const bench = await startBench({ webhookUrl: receiver.url, stateDir });
    running.push(receiver, bench);
    return { receiver, bench };
  };
  const deliveries = async (bench: Bench) => (await bench.api("GET", "/_sandbox")).body.deliveries;

  it("arrive for each thing that happened, signed so that the shop's adapter takes them", async () => {
    const { receiver, bench } = await start();
    const { sessionId, intentId } = await heldPayment(bench);
    const received = await receiver.until(4);
    expect(received.map(({ type }) => type).sort()).toEqual([...paidTypes].sort());
    for (const { body, signature, id, type } of received) {
      const read = bench.payments.readEvent(body, signature);
      expect(read).toMatchObject({ ok: true, value: { id, type, live: false, paymentIntentId: intentId } });
      expect(read.ok && read.value.sessionId).toBe(type === "checkout.session.completed" ? sessionId : null);
      expect(bench.payments.readEvent(`${body} `, signature)).toEqual({ ok: false, error: { kind: "bad-signature" } });
    }
    await expect.poll(() => deliveries(bench)).toMatchObject({ delivered: 4, pending: 0 });
  });

  it("tell the whole later life of a payment", async () => {
    const { receiver, bench } = await start();
    const { intentId } = await heldPayment(bench);
    await bench.payments.capture(intentId, 26_800, "c");
    await bench.payments.refund(intentId, 800, "r");
    const expiring = await heldPayment(bench);
    bench.advance(7 * 24 * 60 * 60);
    expect(await bench.payments.payment(expiring.intentId)).toMatchObject({
      ok: true,
      value: { voidReason: "expired" },
    });
    const types = (await receiver.until(14)).map(({ type }) => type);
    const later = ["charge.captured", "payment_intent.succeeded", "refund.created", "charge.refunded"];
    expect([...types].sort()).toEqual(
      [...paidTypes, ...paidTypes, ...later, "charge.expired", "payment_intent.canceled"].sort(),
    );
  });

  it("come again until they are taken", async () => {
    const { receiver, bench } = await start([500, 302, 500, 500]);
    await heldPayment(bench);
    const received = await receiver.until(8);
    const times = paidTypes.map((type) => received.filter((event) => event.type === type).length);
    expect(times).toEqual([2, 2, 2, 2]);
    await expect.poll(() => deliveries(bench)).toMatchObject({ delivered: 4, pending: 0 });
  });

  it("are kept back when muted, and sent in order on demand", async () => {
    const { receiver, bench } = await start();
    await bench.command({ webhooks: "mute" });
    await heldPayment(bench);
    expect(await deliveries(bench)).toMatchObject({ muted: 4, pending: 0, delivered: 0 });
    expect(receiver.received).toEqual([]);
    const sent = await bench.api("POST", "/_sandbox/deliver");
    expect(sent.body).toEqual({ sent: 4, accepted: 4 });
    expect(receiver.received.map(({ type }) => type)).toEqual(paidTypes);
    expect((await bench.api("POST", "/_sandbox/deliver")).body).toEqual({ sent: 0, accepted: 0 });
  });

  it("come twice when told to", async () => {
    const { receiver, bench } = await start();
    await bench.command({ webhooks: "duplicate" });
    await heldPayment(bench);
    const ids = (await receiver.until(8)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it("come in another order when told to", async () => {
    const { receiver, bench } = await start();
    await bench.command({ webhooks: "shuffle" });
    await heldPayment(bench);
    const types = (await receiver.until(4)).map(({ type }) => type);
    expect([...types].sort()).toEqual([...paidTypes].sort());
    expect(types).not.toEqual(paidTypes);
  });

  it("wait as long as they are told to", async () => {
    const { receiver, bench } = await start();
    await bench.command({ delayMs: 60_000 });
    await heldPayment(bench);
    expect(await deliveries(bench)).toMatchObject({ pending: 4 });
    expect(receiver.received).toEqual([]);
    bench.advance(60);
    await receiver.until(4);
  });

  it("that nobody took go out after a restart, from the same store", async () => {
    const stateDir = mkdtempSync(join(tmpdir(), "sandbox-"));
    running.push({ stop: async () => rmSync(stateDir, { recursive: true }) });
    const deaf = await startBench({ webhookUrl: "http://127.0.0.1:9/", stateDir });
    const { intentId } = await heldPayment(deaf);
    await deaf.stop();
    const { receiver, bench } = await start([], stateDir);
    expect((await receiver.until(4)).map(({ type }) => type).sort()).toEqual([...paidTypes].sort());
    expect(await bench.payments.capture(intentId, 26_800, "c")).toMatchObject({
      ok: true,
      value: { status: "captured" },
    });
  });
});
