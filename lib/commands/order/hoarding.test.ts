import { afterAll, beforeAll, expect, test } from "vitest";
import { unpaidOrdersMax } from "@/lib/domain/checkout/gate";
import { newId } from "@/lib/platform/ids";
import { syncPayment } from "../payment/sync";
import { countShelf, shelfNow } from "../test-shelf";
import { addCustomer, checkout, makeWorld, type World } from "../test-world";
import { sessionMinutes } from "./place";
import { placeAndOpen } from "./place-and-open";

const slug = "isotroin-20";
let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await countShelf(world, 100);
});
afterAll(() => world.drop());

test("one customer holds the packs of five unpaid orders at most, and of none once their payment pages have closed", async () => {
  const hoarder = await addCustomer(world);
  const place = async () => {
    const { body } = await checkout(world, hoarder, { slug, packs: 6 }); // another patient each time
    return placeAndOpen(world.deps, hoarder, body, newId());
  };
  const placed: string[] = [];
  for (let turn = 0; turn < unpaidOrdersMax; turn++) {
    const answer = await place();
    if (answer.ok) placed.push(answer.value.orderNumber);
  }
  expect(placed).toHaveLength(unpaidOrdersMax);
  expect(await place()).toMatchObject({
    ok: false,
    error: { code: "gate-closed", reasons: [{ code: "too-many-unpaid" }] },
  });
  expect((await shelfNow(world, slug)).held).toBe(6 * unpaidOrdersMax);

  world.move((sessionMinutes + 1) * 60_000);
  for (const orderNumber of placed) await syncPayment(world.deps, orderNumber);
  expect((await shelfNow(world, slug)).held).toBe(0);
  expect(await place()).toMatchObject({ ok: true });
});

test("twenty requests of one customer at the same moment make no sixth unpaid order", async () => {
  const hoarder = await addCustomer(world);
  const before = (await shelfNow(world, slug)).held;
  const { body } = await checkout(world, hoarder, { slug, packs: 1 });
  const answers = [];
  for (let turn = 0; turn < unpaidOrdersMax - 1; turn++) {
    const { body: own } = await checkout(world, hoarder, { slug, packs: 1 });
    answers.push(await placeAndOpen(world.deps, hoarder, own, newId()));
  }
  await checkout(world, hoarder, { slug, packs: 1 });
  answers.push(
    ...(await Promise.all(Array.from({ length: 20 }, () => placeAndOpen(world.deps, hoarder, body, newId())))),
  );
  expect(answers.filter(({ ok }) => ok).length).toBe(unpaidOrdersMax);
  expect((await shelfNow(world, slug)).held - before).toBe(unpaidOrdersMax);
});
