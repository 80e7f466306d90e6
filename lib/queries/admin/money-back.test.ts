import { afterAll, beforeAll, expect, test } from "vitest";
import { sendRefund } from "@/lib/commands/payment/send-refund";
import { syncPayment } from "@/lib/commands/payment/sync";
import { carriedOut, hands } from "@/lib/commands/refund/refund-test-world";
import { makeWorld, paidOrder, type World } from "@/lib/commands/test-world";
import type { StaffActor } from "@/lib/domain/access/actor";
import { customerRefunds } from "../account/refunds";
import { moneyBackView } from "./money-back";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const strict = () => ({ ...world.deps, settings: { ...world.deps.settings, refundTwoPersonAbovePaise: 20_000 } });
const view = async (actor: StaffActor, orderNumber: string) =>
  moneyBackView(strict(), actor, await hands(world).order(orderNumber), null);

test("a refund that waits is offered for approval to who may approve it, for refusal to who asked too, and to nobody else", async () => {
  const { orderNumber } = await paidOrder(world, world.asha);
  const { ask } = hands(world, strict());
  carriedOut(await ask(world.priya, orderNumber, 30_000));
  const may = async (actor: StaffActor) => (await view(actor, orderNumber)).refunds.map((refund) => refund.may);
  expect(await may(world.anand)).toEqual([{ approve: true, refuse: true, needsAnother: false }]);
  expect(await may(world.priya)).toEqual([{ approve: false, refuse: true, needsAnother: true }]);
  expect(await may(world.joseph)).toEqual([{ approve: false, refuse: false, needsAnother: false }]);
  expect(await may(world.tara)).toEqual([{ approve: false, refuse: false, needsAnother: false }]);
});

test("the form is offered while something is left, and neither to a technician nor beside a dispute", async () => {
  const { orderNumber, paymentIntentId } = await paidOrder(world, world.asha);
  expect((await view(world.priya, orderNumber)).may.request).toBe(true);
  expect((await view(world.tara, orderNumber)).may.request).toBe(false);
  world.payments.dispute(paymentIntentId);
  await syncPayment(world.deps, orderNumber);
  expect(await view(world.priya, orderNumber)).toMatchObject({ dispute: "open", may: { request: false } });
});

test("a customer sees a refund once it is meant, then that it is on its way, and never one that only waits", async () => {
  const { orderNumber } = await paidOrder(world, world.asha);
  const { ask, decide } = hands(world);
  const seen = async () => (await customerRefunds(world.database.read, orderNumber)).map(({ standing }) => standing);
  const { refundId } = carriedOut(await ask(world.priya, orderNumber, 100));
  expect(await seen()).toEqual([]);
  carriedOut(await decide(world.anand, orderNumber, refundId, "approve"));
  expect(await seen()).toEqual(["being-made"]);
  await sendRefund(world.deps, refundId);
  expect(await seen()).toEqual(["on-its-way"]);
});

test("a customer reads that a refund failed until the same amount is given back anew", async () => {
  const { orderNumber } = await paidOrder(world, world.asha);
  const { ask } = hands(world);
  const seen = async () => (await customerRefunds(world.database.read, orderNumber)).map(({ standing }) => standing);
  const first = carriedOut(await ask(world.anand, orderNumber, 100));
  world.payments.failNext("refund", { kind: "invalid-request", message: "no", retryable: false });
  await sendRefund(world.deps, first.refundId);
  expect(await seen()).toEqual(["failed"]);
  world.move(1000);
  carriedOut(await ask(world.anand, orderNumber, 100));
  expect(await seen()).toEqual(["being-made"]);
});
