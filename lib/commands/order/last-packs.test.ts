import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogueItems } from "@/db/schema/catalogue";
import { orders } from "@/db/schema/orders";
import { newId } from "@/lib/platform/ids";
import { countShelf } from "../test-shelf";
import { addCustomer, checkout, makeWorld, type World } from "../test-world";
import { placeAndOpen } from "./place-and-open";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const slugs = ["isotroin-20", "tretiva-25"];

test("of a hundred buyers of the last ten packs of each of two medicines, twenty get one, the others are told, and no pack is promised twice", async () => {
  const bodies = [];
  for (let n = 0; n < 100; n++) {
    const customer = await addCustomer(world, "Asha Rao");
    const { body } = await checkout(world, customer, { packs: 1, slug: slugs[n % 2] as string });
    bodies.push({ customer, body });
  }
  await countShelf(world, 10);
  const outcomes = await Promise.all(
    bodies.map(({ customer, body }) => placeAndOpen(world.deps, customer, body, newId())),
  );
  const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(20);
  for (const refusal of refused) {
    expect(refusal).toMatchObject({ kind: "refused", code: "gate-closed" });
    expect(JSON.stringify(refusal)).toContain("stock");
  }
  for (const slug of slugs) {
    const [item] = await world.database.read.select().from(catalogueItems).where(eq(catalogueItems.slug, slug));
    expect(item?.reservedPacks).toBe(10);
  }
  expect(await world.database.read.select().from(orders)).toHaveLength(20);
}, 90_000);
