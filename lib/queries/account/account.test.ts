import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { perform } from "@/lib/commands/command";
import { cancelOrderCommand } from "@/lib/commands/order/cancel";
import { reportSafetyCommand } from "@/lib/commands/safety/report";
import { addPatientFor, heldOrder, makeWorld, uploadFor, type World } from "@/lib/commands/test-world";
import { newId } from "@/lib/platform/ids";
import { customerOrder } from "./order";
import { customerOrders } from "./orders";
import { customerPatients } from "./patients";
import { customerPrescriptions } from "./prescriptions";

describe("the account's pages", () => {
  let world: World;
  let orderNumber: string;
  beforeAll(async () => {
    world = await makeWorld();
    ({ orderNumber } = await heldOrder(world));
  });
  afterAll(() => world.drop());

  it("a customer sees their own orders, patients and prescriptions and nobody else's", async () => {
    await addPatientFor(world, world.rohan);
    await uploadFor(world, world.rohan);
    const lists = [customerOrders, customerPatients, customerPrescriptions] as const;
    const lengths = async (actor: World["asha"] | World["rohan"]) =>
      Promise.all(
        lists.map(async (list) => {
          const found = await list(world.deps, actor);
          return found.ok ? found.value.length : null;
        }),
      );
    expect(await lengths(world.asha)).toEqual([1, 1, 1]);
    expect(await lengths(world.rohan)).toEqual([0, 1, 1]);
  });

  it("visitors and staff have no such lists", async () => {
    for (const list of [customerOrders, customerPatients, customerPrescriptions]) {
      expect(await list(world.deps, { kind: "visitor", visitorHash: null })).toMatchObject({
        error: { kind: "signed-out" },
      });
      expect(await list(world.deps, world.priya)).toMatchObject({ error: { kind: "forbidden" } });
    }
  });

  it("another's order, an unknown one and a member of staff get one and the same answer", async () => {
    const answers = await Promise.all([
      customerOrder(world.deps, world.rohan, orderNumber),
      customerOrder(world.deps, world.rohan, newId()),
      customerOrder(world.deps, world.priya, orderNumber),
    ]);
    for (const answer of answers) expect(answer).toEqual({ ok: false, error: { kind: "not-found" } });
  });

  it("a prescription says which orders it was used for", async () => {
    const found = await customerPrescriptions(world.deps, world.asha);
    expect(found.ok && found.value[0]?.usedIn).toMatchObject([{ orderNumber, state: "awaiting-review" }]);
  });

  it("what was told about safety shows on the order and in the list, each pick once, with the gravest grade", async () => {
    for (const kind of ["low-mood", "side-effect", "low-mood"] as const) {
      const told = await perform(world.deps, world.asha, reportSafetyCommand, { orderNumber, kind });
      expect(told.ok).toBe(true);
    }
    const order = await customerOrder(world.deps, world.asha, orderNumber);
    expect(order.ok && order.value.told).toEqual({
      picks: expect.toSatisfy((picks: string[]) => picks.toSorted().join() === "low-mood,something-else"),
      grade: "stop-now",
      stopsSupply: true,
    });
    expect(order.ok && order.value.hasCapsules).toBe(false);
    const list = await customerOrders(world.deps, world.asha);
    expect(list.ok && list.value[0]?.stopped).toBe(true);
  });

  it("the way to cancel closes with the cancellation", async () => {
    const before = await customerOrder(world.deps, world.asha, orderNumber);
    if (!before.ok) throw new Error("the order is there");
    expect(before.value.may.cancel).toBe(true);
    const done = await perform(world.deps, world.asha, cancelOrderCommand, {
      orderNumber,
      seenVersion: before.value.order.version,
    });
    expect(done.ok).toBe(true);
    const after = await customerOrder(world.deps, world.asha, orderNumber);
    expect(after.ok && after.value.may.cancel).toBe(false);
  });
});
