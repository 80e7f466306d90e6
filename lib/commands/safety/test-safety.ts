import { loadOrder } from "@/db/repo/order";
import type { Actor } from "@/lib/domain/access/actor";
import { openPages } from "@/lib/fixtures/staff-acts";
import { perform } from "../command";
import { dispenseOrderCommand } from "../order/dispense";
import { addCustomer, asSeen, type Customer, heldOrder, paidOrder, type World } from "../test-world";
import { closeSafetyReportCommand } from "./close";
import { reportSafetyCommand } from "./report";

export const versionOf = async (world: World, orderNumber: string) =>
  (await loadOrder(world.database.read, orderNumber))?.order.version ?? 0;

export async function tell(world: World, customer: Customer, orderNumber: string, told: object): Promise<string> {
  const done = await perform(world.deps, customer, reportSafetyCommand, { orderNumber, ...told });
  if (!done.ok) throw new Error("the report was refused");
  return done.value.reportId;
}

/** An order that a pharmacist could approve at once. */
export async function readyOrder(world: World) {
  const customer = await addCustomer(world, "Asha Rao");
  const order = await heldOrder(world, customer);
  await openPages(world, world.priya, order.prescriptionId);
  return { ...order, customer };
}

/** A parcel that is packed and has not left. */
export async function dispensedOrder(world: World) {
  const customer = await addCustomer(world, "Asha Rao");
  const { orderNumber } = await paidOrder(world, customer);
  const done = await perform(world.deps, world.priya, dispenseOrderCommand, {
    orderNumber,
    lines: [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 }],
    ...(await asSeen(world, orderNumber)),
  });
  if (!done.ok) throw new Error("the order was not dispensed");
  return { orderNumber, customer };
}

export const closingWords = "Spoke with the patient; test negative, prescriber told.";

export const close = (world: World, actor: Actor, reportId: string, change: object = {}) =>
  perform(world.deps, actor, closeSafetyReportCommand, {
    reportId,
    done: ["spoke-with-patient", "told-prescriber"],
    words: closingWords,
    ...change,
  });
