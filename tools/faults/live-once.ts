import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import type { Ground } from "./ground";
import { askInvariants } from "./invariants";
import { type Fault, ignoreNoAnswer, Life, type LifeKind, type LifeResult } from "./life";
import type { Answered, Trace } from "./messages";
import { missingFiles } from "./missing-files";
import { drain } from "./rest";
import type { ShopProcess } from "./shop-process";
import { startStripeSide } from "./stripe-side";

/** One order from the basket to its end with one fault on the way, until the shop has come to rest; then the invariants. */
export async function liveOnce(
  ground: Ground,
  shop: ShopProcess,
  kind: LifeKind,
  fault: Fault | null,
): Promise<LifeResult> {
  const began = performance.now();
  const database = await ground.database();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "life-"));
  const stripe = await startStripeSide();
  const sql = postgres(database.adminUrl, { max: 2, onnotice: () => undefined });
  const life = new Life(shop, stripe, sql);
  try {
    await shop.open({
      databaseUrl: database.url,
      stripeBase: stripe.url,
      folder,
      people: ground.people,
      clockOffset: 0,
    });
    if (fault?.at === "shop") await shop.arm(fault.plan);
    const orderNumber = await lead(life, kind, fault?.at === "stripe" ? fault : null);
    const trace = await rest(life);
    const ended = await life.order(orderNumber);
    const outside = {
      ledger: await stripe.ledger(),
      eventIds: (await stripe.events()).map(({ id }) => id),
      acknowledged: life.acknowledged,
    };
    const broken = [...(await askInvariants(sql, outside)), ...(await missingFiles(sql, `${folder}/prescriptions`))];
    if (ended.state !== kind) broken.push({ id: "end", says: `the order ends as ${kind}`, rows: [ended] });
    const fired = fault?.at === "stripe" ? await stripe.hasFailed() : shop.hasFired;
    return { fired, broken, trace, ms: performance.now() - began };
  } catch (error) {
    const broken = [{ id: "stuck", says: "the life goes on to its end", rows: [String(error)] }];
    return { fired: shop.hasFired, broken, trace: [], ms: performance.now() - began };
  } finally {
    await shop.close();
    await stripe.stop();
    await sql.end({ timeout: 1 });
    await database.drop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** A fault may wait for the very last job: a process that dies as it is asked what it passed is started again and comes to rest again. */
async function rest(life: Life): Promise<Trace> {
  for (;;) {
    await drain(life);
    const trace = await life.shop.trace().catch(ignoreNoAnswer);
    if (trace !== null) return trace;
  }
}

async function lead(life: Life, kind: LifeKind, fault: (Fault & { at: "stripe" }) | null): Promise<string> {
  if (fault !== null) await life.stripe.failNext(fault.path, fault.status, fault.times);
  await expectDone(life.send({ kind: "basket" }));
  const uploaded = await expectDone(life.send({ kind: "upload" }));
  life.acknowledge("prescription.received", null);
  const prescriptionId = String(uploaded.id);
  const placed = await expectDone(life.send({ kind: "place", prescriptionId }));
  const orderNumber = String(placed.orderNumber);
  life.acknowledge("order.placed", orderNumber);
  await life.stripe.pay(String(placed.payUrl));
  await reach(life, orderNumber, ["awaiting-review"]);
  if (kind === "cancelled") {
    await life.achieve(orderNumber, "cancel", ["cancelled"]);
    return orderNumber;
  }
  await expectDone(life.send({ kind: "open-pages", prescriptionId }));
  if (kind === "declined") {
    await life.achieve(orderNumber, "decline", ["declined"]);
    return orderNumber;
  }
  await life.achieve(orderNumber, "approve", ["approved", "paid"]);
  await reach(life, orderNumber, ["paid"]);
  await life.achieve(orderNumber, "dispense", ["dispensed"]);
  await life.achieve(orderNumber, "hand-over", ["handed-over"]);
  return orderNumber;
}

async function expectDone(sent: Promise<Answered>): Promise<Record<string, unknown>> {
  const { status, body } = await sent;
  if (status !== 200) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** The customer comes back from the pay page, Stripe tells, the worker works: until the order has come so far. */
async function reach(life: Life, orderNumber: string, states: readonly string[]): Promise<void> {
  await life.send({ kind: "return", orderNumber });
  const until = performance.now() + 20_000;
  while (performance.now() < until) {
    if (states.includes((await life.order(orderNumber)).state)) return;
    await drain(life);
    await pause(10);
  }
  const { state } = await life.order(orderNumber);
  throw new Error(`the order stays “${state}”, never ${states.join(" or ")}`);
}
