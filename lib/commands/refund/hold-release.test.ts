import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { releaseOf, releasesToChase } from "@/db/repo/hold";
import { staffAlerts } from "@/db/schema/records";
import { perform } from "../command";
import { cancelOrderCommand } from "../order/cancel";
import { decideOrderCommand } from "../order/decide";
import { placeAndOpen } from "../order/place-and-open";
import { undoDecisionCommand } from "../order/undo";
import { release } from "../payment/release";
import { syncPayment } from "../payment/sync";
import { countShelf } from "../test-shelf";
import { checkout, heldOrder, makeWorld, versionOf, type World } from "../test-world";
import { carriedOut, hands } from "./refund-test-world";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await countShelf(world, 1000);
});
afterAll(() => world.drop());

const cancel = async (orderNumber: string) =>
  carriedOut(
    await perform(world.deps, world.asha, cancelOrderCommand, {
      orderNumber,
      seenVersion: await versionOf(world, orderNumber),
    }),
  );
const decline = async (orderNumber: string, deps = world.deps) =>
  carriedOut(
    await perform(deps, world.priya, decideOrderCommand, {
      orderNumber,
      decision: "decline",
      reasonCode: "RX_UNSIGNED",
      seenVersion: await versionOf(world, orderNumber),
    }),
  );
const of = (orderNumber: string) => releaseOf(world.database.read, orderNumber);
const alerts = (orderNumber: string) =>
  world.database.read
    .select()
    .from(staffAlerts)
    .where(and(eq(staffAlerts.orderNumber, orderNumber), like(staffAlerts.key, "hold-release:%")));
const payment = async (orderNumber: string) => (await hands(world).order(orderNumber)).payment.state;

describe("a hold of an ended order", () => {
  test.each([
    ["declined", decline],
    ["cancelled", cancel],
  ] as const)("that was %s is asked back with the order's end, and given back once", async (cause, end) => {
    const { orderNumber } = await heldOrder(world);
    await end(orderNumber);
    expect(await of(orderNumber)).toMatchObject({ state: "requested", cause, attempts: 0 });
    await release(world.deps, orderNumber);
    await release(world.deps, orderNumber);
    expect(await of(orderNumber)).toMatchObject({ state: "released", problem: null });
    expect(await payment(orderNumber)).toBe("voided");
  });

  test("that ran out by itself had nothing to give back", async () => {
    const { orderNumber, paymentIntentId } = await heldOrder(world);
    await cancel(orderNumber);
    world.payments.expireHold(paymentIntentId);
    await release(world.deps, orderNumber);
    expect(await of(orderNumber)).toMatchObject({ state: "nothing-to-release" });
  });

  test("nobody had paid: its page is closed, and nothing was held", async () => {
    const { body } = await checkout(world, world.asha);
    const { orderNumber, payUrl } = carriedOut(await placeAndOpen(world.deps, world.asha, body, world.deps.newId()));
    await cancel(orderNumber);
    await release(world.deps, orderNumber);
    expect(await of(orderNumber)).toMatchObject({ state: "nothing-to-release" });
    expect(() => world.payments.payNow(payUrl.split("/").at(-1) ?? "")).toThrow();
  });

  test("someone paid in the moment before it was cancelled: the hold is found and given back", async () => {
    const { body } = await checkout(world, world.asha);
    const { orderNumber, payUrl } = carriedOut(await placeAndOpen(world.deps, world.asha, body, world.deps.newId()));
    await cancel(orderNumber);
    world.payments.payNow(payUrl.split("/").at(-1) ?? "");
    await release(world.deps, orderNumber);
    expect(await of(orderNumber)).toMatchObject({ state: "released" });
    expect(await payment(orderNumber)).toBe("voided");
  });

  test("Stripe is silent: it stays asked for, staff hear of it after three tries, and the sweep asks again", async () => {
    const { orderNumber } = await heldOrder(world);
    await cancel(orderNumber);
    for (let tries = 1; tries <= 3; tries += 1) {
      world.payments.failNext("void");
      expect((await release(world.deps, orderNumber)).ok).toBe(false);
      expect(await of(orderNumber)).toMatchObject({ state: "requested", attempts: tries });
      expect(await alerts(orderNumber)).toHaveLength(tries < 3 ? 0 : 1);
    }
    expect(await releasesToChase(world.database.read, world.clock.now())).toContain(orderNumber);
    await release(world.deps, orderNumber);
    expect(await of(orderNumber)).toMatchObject({ state: "released", attempts: 4 });
    expect((await alerts(orderNumber))[0]?.closedAt).not.toBeNull();
    expect(await releasesToChase(world.database.read, world.clock.now())).not.toContain(orderNumber);
  });

  test("Stripe says no: it is failed for all to see, and tried again by the sweep until it is done", async () => {
    const { orderNumber } = await heldOrder(world);
    await cancel(orderNumber);
    world.payments.failNext("void", { kind: "unexpected-state", message: "no", retryable: false });
    await release(world.deps, orderNumber);
    expect(await of(orderNumber)).toMatchObject({ state: "failed", problem: "no" });
    expect(await alerts(orderNumber)).toHaveLength(1);
    expect(await releasesToChase(world.database.read, world.clock.now())).toContain(orderNumber);
    await release(world.deps, orderNumber);
    expect(await of(orderNumber)).toMatchObject({ state: "released" });
  });

  test("a hold that is read after the end, and was never asked back, is asked back then", async () => {
    const { body } = await checkout(world, world.asha);
    const { orderNumber, payUrl } = carriedOut(await placeAndOpen(world.deps, world.asha, body, world.deps.newId()));
    await cancel(orderNumber);
    // Stripe answers that the page is closed and, as Stripe may, somebody's payment of it arrives all the same.
    const pretending = { expireSession: (id: string) => world.payments.session(id) } as World["payments"];
    await release({ ...world.deps, payments: pretending }, orderNumber);
    expect(await of(orderNumber)).toMatchObject({ state: "nothing-to-release" });
    world.payments.payNow(payUrl.split("/").at(-1) ?? "");
    await syncPayment(world.deps, orderNumber);
    expect(await of(orderNumber)).toMatchObject({ state: "requested", cause: "late-payment" });
    await release(world.deps, orderNumber);
    expect(await payment(orderNumber)).toBe("voided");
  });

  test("a decline that is taken back keeps its hold, and a second decline asks for it anew", async () => {
    const deps = { ...world.deps, settings: { ...world.deps.settings, undoSeconds: 5 } };
    const { orderNumber } = await heldOrder(world);
    await decline(orderNumber, deps);
    const seenVersion = await versionOf(world, orderNumber);
    carriedOut(await perform(deps, world.priya, undoDecisionCommand, { orderNumber, seenVersion }));
    await release(deps, orderNumber);
    expect(await of(orderNumber)).toMatchObject({ state: "withdrawn" });
    expect(await payment(orderNumber)).toBe("authorised");
    await decline(orderNumber);
    await release(world.deps, orderNumber);
    expect(await of(orderNumber)).toMatchObject({ state: "released", cause: "declined" });
  });
});
