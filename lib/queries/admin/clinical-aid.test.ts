import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { perform } from "@/lib/commands/command";
import { dispenseOrderCommand } from "@/lib/commands/order/dispense";
import { countShelf } from "@/lib/commands/test-shelf";
import {
  addCustomer,
  addPatientFor,
  asSeen,
  type Customer,
  heldOrder,
  makeWorld,
  paidOrder,
  type World,
} from "@/lib/commands/test-world";
import type { StaffActor } from "@/lib/domain/access/actor";
import { doseFlagCodes } from "@/lib/domain/clinical/flags";
import { newId } from "@/lib/platform/ids";
import { workbench } from "./workbench";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await countShelf(world, 500);
});
afterAll(() => world.drop());

async function supplied(customer: Customer, patientId: string) {
  const { orderNumber } = await paidOrder(world, customer, { patientId });
  const dispensed = await perform(world.deps, world.priya, dispenseOrderCommand, {
    orderNumber,
    lines: [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 }],
    ...(await asSeen(world, orderNumber)),
  });
  if (!dispensed.ok) throw new Error(`not dispensed: ${JSON.stringify(dispensed.error)}`);
  return orderNumber;
}

async function aidOf(orderNumber: string, deps = world.deps) {
  const found = await workbench(deps, world.priya, orderNumber);
  if (!found.ok || found.value.clinical === null) throw new Error("a pharmacist sees the aid");
  return found.value.clinical;
}

describe("the clinical aid of an order", () => {
  test("can show every flag there is", async () => {
    const today = "2026-11-23";
    const weighed = (kg: number, on = today) => ({ weightGrams: kg * 1000, weightOn: on });
    const shown = new Set<string>();
    for (const [patient, packs, truly = patient.birthDate] of [
      [{ birthDate: "1960-01-01" }, 1],
      [{ birthDate: "1996-03-04", ...weighed(22), recordedCapsulesPerDay: 6 }, 17],
      [{ birthDate: "1996-03-04", ...weighed(100, "2026-01-01") }, 1],
      [{ birthDate: "1996-03-04", ...weighed(36) }, 1, "2012-03-04"],
      [{ birthDate: "1996-03-04", ...weighed(110), recordedCapsulesPerDay: 12 }, 1],
    ] as const) {
      const customer = await addCustomer(world);
      const patientId = await addPatientFor(world, customer, patient);
      const { orderNumber } = await heldOrder(world, customer, { patientId, packs });
      await world.database.inTransaction((tx) =>
        tx.execute(sql`update patients set birth_date = ${truly} where id = ${patientId}`),
      );
      const { aid } = await aidOf(orderNumber);
      for (const { code } of [...aid.doses.flatMap(({ flags }) => flags), ...(aid.known?.flags ?? [])]) shown.add(code);
    }
    expect([...shown].sort()).toEqual([...doseFlagCodes].sort());
  });

  test("counts what the register says, for this account surely and for another of the same name and birth date as possible", async () => {
    const [mine, other, stranger] = [
      await addCustomer(world, "Lata Shah"),
      await addCustomer(world, "SHAH Lata"),
      await addCustomer(world, "Lata Shahane"),
    ];
    const born = { birthDate: "1996-03-04" };
    const own = await addPatientFor(world, mine, born);
    const first = await supplied(mine, own);
    // One person has thirty days at a time, whatever the account.
    world.move(31 * 86_400_000);
    const theirs = await supplied(other, await addPatientFor(world, other, born));
    await supplied(stranger, await addPatientFor(world, stranger, born));
    const { orderNumber } = await heldOrder(world, mine, { patientId: own });
    const { supplies, aid } = await aidOf(orderNumber);
    expect(new Map(supplies?.map((one) => [one.orderNumber, one.whose]))).toEqual(
      new Map([
        [first, "this-account"],
        [theirs, "possibly-same"],
      ]),
    );
    expect(supplies?.find((one) => one.orderNumber === first)).toMatchObject({
      strengthMg: 20,
      capsules: 30,
      capsulesPerDay: 1,
      suppliedOn: "2026-11-23",
    });
    expect([aid.known?.toDateMg, aid.withPossible?.toDateMg]).toEqual([600, 1200]);
  });

  test("takes the weight the customer told last, on whichever record of the same person", async () => {
    const customer = await addCustomer(world, "Mira Sen");
    const birthDate = "1996-03-04";
    await addPatientFor(world, customer, {
      birthDate,
      weightGrams: 61_000,
      weightOn: "2026-11-20",
      replacedAt: world.clock.now(),
    });
    const patientId = await addPatientFor(world, customer, { birthDate });
    const { orderNumber } = await heldOrder(world, customer, { patientId });
    const { aid } = await aidOf(orderNumber);
    expect(aid.weight).toEqual({ grams: 61_000, on: "2026-11-20", origin: "customer" });
  });

  test("holds what was declared against the lists, and tells “none” from unknown", async () => {
    const customer = await addCustomer(world, "Tara Bose");
    const listed = { medicines: ["Doxycyclin 100", "Zinc"], noMedicines: false };
    const patientId = await addPatientFor(world, customer, listed);
    const { orderNumber } = await heldOrder(world, customer, { patientId });
    const { interactions, allergies } = await aidOf(orderNumber);
    expect(interactions).toMatchObject({
      matches: [{ term: { id: "tetracyclines", tier: "stop" } }],
      unmatched: ["Zinc"],
    });
    expect(allergies).toEqual({ kind: "none-declared" });
  });

  test("says that the register could not be read, and reckons no total from half of it", async () => {
    const { orderNumber } = await heldOrder(world, await addCustomer(world, "Nila Roy"));
    await world.database.inTransaction((tx) =>
      tx.execute(sql`alter table register_lines rename column drug to drug_away`),
    );
    const { supplies, aid } = await aidOf(orderNumber);
    await world.database.inTransaction((tx) =>
      tx.execute(sql`alter table register_lines rename column drug_away to drug`),
    );
    expect(supplies).toBeNull();
    expect([aid.known, aid.withPossible]).toEqual([null, null]);
    expect((await aidOf(orderNumber)).supplies).toEqual([]);
  });

  test("is for those who see prescriptions: a manager gets none of it, and of no order nobody", async () => {
    const { orderNumber } = await heldOrder(world);
    const read = (actor: StaffActor, number = orderNumber) => workbench(world.deps, actor, number);
    expect(await read(world.anand)).toMatchObject({ value: { clinical: null } });
    expect(await read(world.tara)).toMatchObject({ value: { clinical: { strengthMg: 20 } } });
    expect(await read(world.priya, newId())).toEqual({ ok: false, error: { kind: "not-found" } });
  });
});
