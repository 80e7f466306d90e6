import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registeredSupply } from "@/db/repo/register";
import { copyOpen } from "@/lib/domain/queue/view";
import { ordersView } from "@/lib/queries/admin/orders";
import { perform } from "../command";
import { addCustomer, asSeen, makeWorld, paidOrder, versionOf, type World } from "../test-world";
import { dispenseOrderCommand } from "./dispense";
import { endorseCopyCommand } from "./endorse-copy";
import { handOverOrderCommand } from "./hand-over";

let world: World;
let orderNumber: string;
beforeAll(async () => {
  world = await makeWorld();
  ({ orderNumber } = await paidOrder(world, await addCustomer(world, "Asha Rao")));
});
afterAll(() => world.drop());

const endorse = (registerSerial: number, who = world.priya) =>
  perform(world.deps, who, endorseCopyCommand, { orderNumber, registerSerial });
const conflict = (code: string) => ({ ok: false, error: { kind: "conflict", code } });

async function withoutCopy(): Promise<string[]> {
  const found = await ordersView(world.deps, world.tara, copyOpen, null);
  if (!found.ok) throw new Error("staff may read the list of orders");
  return found.value.orders.map((order) => order.orderNumber);
}

test("what was supplied is written on the prescription copy after dispensing: once, by a pharmacist, and no parcel waits for it", async () => {
  expect(await endorse(1)).toMatchObject(conflict("not-dispensed"));
  expect(await withoutCopy()).toEqual([]);
  const lines = [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 }];
  const dispensed = await perform(world.deps, world.priya, dispenseOrderCommand, {
    orderNumber,
    lines,
    ...(await asSeen(world, orderNumber)),
  });
  if (!dispensed.ok) throw new Error(JSON.stringify(dispensed.error));
  const { registerSerial } = dispensed.value;
  expect(await withoutCopy()).toEqual([orderNumber]);

  const seenVersion = await versionOf(world, orderNumber);
  const parcel = { orderNumber, courier: "Blue Dart", reference: "BD-1", seenVersion };
  expect(await perform(world.deps, world.tara, handOverOrderCommand, parcel)).toMatchObject({ ok: true });

  expect(await endorse(registerSerial, world.tara)).toMatchObject({ ok: false, error: { kind: "forbidden" } });
  expect(await endorse(registerSerial + 1)).toMatchObject(conflict("serial-differs"));
  expect(await withoutCopy()).toEqual([orderNumber]);
  const both = await Promise.all([endorse(registerSerial), endorse(registerSerial, world.joseph)]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await endorse(registerSerial)).toMatchObject(conflict("copy-written"));
  expect(await withoutCopy()).toEqual([]);
  expect(await registeredSupply(world.database.read, orderNumber)).toMatchObject({
    serial: registerSerial,
    written: { at: world.clock.now() },
  });
});

test("the database refuses another serial and any later change", async () => {
  const refuses = (statement: SQL, message: RegExp) =>
    expect(world.database.inTransaction((tx) => tx.execute(statement))).rejects.toMatchObject({
      cause: { message: expect.stringMatching(message) },
    });
  const other = await paidOrder(world, await addCustomer(world, "Usha Rao"));
  await refuses(
    sql`insert into copy_endorsements values (${other.orderNumber}, 1, ${world.priya.userId}, now())`,
    /copy_endorsements_of_register/,
  );
  await refuses(sql`update copy_endorsements set serial = serial + 1`, /append-only/);
  await refuses(sql`delete from copy_endorsements`, /append-only/);
});
