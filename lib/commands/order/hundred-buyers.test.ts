import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/platform/ids";
import { syncPayment } from "../payment/sync";
import { countShelf, shelfNow } from "../test-shelf";
import { addCustomer, checkout, makeWorld, type World } from "../test-world";
import { placeAndOpen } from "./place-and-open";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

test("F29: a hundred buyers of ten packs: ten holds, ninety are told, nothing is held for a loser, nobody deadlocks", async () => {
  await countShelf(world, 10, "tretiva-25");
  const requests: { customer: Awaited<ReturnType<typeof addCustomer>>; body: unknown }[] = [];
  for (let n = 0; n < 100; n++) {
    const customer = await addCustomer(world);
    requests.push({ customer, body: (await checkout(world, customer, { slug: "tretiva-25", packs: 1 })).body });
  }
  const answers = await Promise.all(
    requests.map(({ customer, body }) => placeAndOpen(world.deps, customer, body, newId())),
  );

  const winners = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  const losers = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
  expect(winners).toHaveLength(10);
  for (const { orderNumber, payUrl } of winners) {
    world.payments.payNow(payUrl.split("/").at(-1) ?? "");
    await syncPayment(world.deps, orderNumber);
  }
  expect(losers.map((refusal) => ("reasons" in refusal ? refusal.reasons.map(({ code }) => code) : refusal))).toEqual(
    Array.from({ length: 90 }, () => ["out-of-stock"]),
  );
  // Whoever is told so never came to a payment page: there is no order, no session and no hold to give back.
  expect(await rows(sql`select state, count(*)::int as orders from orders group by state`)).toEqual([
    { state: "awaiting-review", orders: 10 },
  ]);
  expect(
    await rows(sql`select count(*)::int as payments, count(distinct session_id)::int as sessions,
      count(*) filter (where state = 'authorised')::int as holds from payments`),
  ).toEqual([{ payments: 10, sessions: 10, holds: 10 }]);
  expect(await shelfNow(world, "tretiva-25")).toEqual({ onHand: 10, reserved: 10, held: 10 });
});

const rows = async (query: ReturnType<typeof sql>) => [...(await world.database.read.execute(query))];
