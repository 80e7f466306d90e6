import { afterAll, beforeAll, expect, test } from "vitest";
import { openDiscrepancies } from "@/db/repo/payment-discrepancy";
import { worker } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { paymentsView } from "@/lib/queries/admin/payments";
import { perform } from "../command";
import { settings } from "../test-shop";
import { heldOrder, makeWorld, type World } from "../test-world";
import { checkPayment } from "./check";
import { explainDiscrepancyCommand } from "./explain-discrepancy";
import { noteDiscrepancyCommand } from "./note-discrepancy";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

async function unexplained() {
  const found = { kind: "missing-at-stripe", paymentIntentId: `pi_${newId()}`, orderNumber: null, cause: null };
  const noted = await perform(world.deps, worker, noteDiscrepancyCommand, found);
  if (!noted.ok) throw new Error("not noted");
  return { ...found, breakId: noted.value.id };
}

const explain = (actor: World["priya"] | World["asha"], breakId: string, cause = "Stripe’s test data were cleared.") =>
  perform(world.deps, actor, explainDiscrepancyCommand, { breakId, cause });

test("a pharmacist or a manager explains a discrepancy, once, and the figure goes down by it", async () => {
  for (const person of [world.priya, world.anand]) {
    const { breakId } = await unexplained();
    expect(await paymentsView(world.deps, person)).toMatchObject({ value: { figures: { unexplained: 1 } } });
    expect(await explain(person, breakId)).toMatchObject({ ok: true });
    expect(await explain(person, breakId)).toMatchObject({ error: { code: "already-explained" } });
    expect(await paymentsView(world.deps, person)).toMatchObject({ value: { figures: { unexplained: 0 } } });
  }
});

test("to technicians and customers neither discrepancies nor the page exist", async () => {
  const { breakId } = await unexplained();
  for (const person of [world.tara, world.asha]) {
    expect(await explain(person, breakId)).toMatchObject({ error: { kind: "not-found" } });
    expect(await paymentsView(world.deps, person)).toMatchObject({ error: { kind: "not-found" } });
  }
});

test("a cause that a person wrote stays when the same difference is found again", async () => {
  const { breakId, ...found } = await unexplained();
  await explain(world.priya, breakId, "A colleague deleted it by hand.");
  await perform(world.deps, worker, noteDiscrepancyCommand, found);
  const kept = (await openDiscrepancies(world.database.read)).find(({ id }) => id === breakId);
  expect(kept?.cause).toEqual({ code: "as-told", params: { text: "A colleague deleted it by hand." } });
});

test("a comparison that has not run for five minutes is called late, to the minute", async () => {
  const { comparePaymentsWithStripe } = await import("./compare-payments");
  await comparePaymentsWithStripe(world.deps);
  world.move(300_000);
  expect(await paymentsView(world.deps, world.priya)).toMatchObject({ value: { isLate: false } });
  world.move(1);
  expect(await paymentsView(world.deps, world.priya)).toMatchObject({ value: { isLate: true } });
});

test("asking Stripe by hand is recorded each time, and refused after thirty times in ten minutes", async () => {
  const { orderNumber } = await heldOrder(world);
  const limited = { ...world.deps, settings: { ...settings, rateLimits: true } };
  for (let count = 0; count < 30; count += 1)
    expect(await checkPayment(limited, world.priya, orderNumber)).toMatchObject({ ok: true });
  expect(await checkPayment(limited, world.priya, orderNumber)).toMatchObject({ error: { kind: "too-many" } });
  world.move(600_001);
  expect(await checkPayment(limited, world.priya, orderNumber)).toMatchObject({ ok: true });
});
