import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Db } from "@/db/client";
import { sessionSettings } from "@/db/connection-options";
import { sessionUser } from "@/db/repo/session";
import { perform } from "@/lib/commands/command";
import { claimOrderCommand } from "@/lib/commands/desk/claim";
import { syncPayment } from "@/lib/commands/payment/sync";
import { askCustomerCommand } from "@/lib/commands/questions/ask";
import { carriedOut, hands } from "@/lib/commands/refund/refund-test-world";
import { takeBackCommand } from "@/lib/commands/refund/take-back";
import { heldOrder, makeWorld, paidOrder, versionOf, type World } from "@/lib/commands/test-world";
import { openPages } from "@/lib/fixtures/staff-acts";
import { workbench } from "./workbench";

let world: World;
let client: postgres.Sql;
let read: Db;
const asked: string[] = [];

beforeAll(async () => {
  world = await makeWorld();
  client = postgres(world.url, { max: 5, connection: sessionSettings("counted") });
  read = drizzle(client, { casing: "snake_case", logger: { logQuery: (sql) => void asked.push(sql) } });
});
afterAll(async () => {
  await client?.end();
  await world?.drop();
});

const orders: Record<string, () => Promise<string>> = {
  "to decide, asked about and worked on": async () => {
    const { orderNumber, prescriptionId } = await heldOrder(world);
    await openPages(world, world.priya, prescriptionId);
    carriedOut(await perform(world.deps, world.priya, claimOrderCommand, { orderNumber }));
    const seenVersion = await versionOf(world, orderNumber);
    const questions = [{ kind: "missing-page" }];
    carriedOut(await perform(world.deps, world.priya, askCustomerCommand, { orderNumber, seenVersion, questions }));
    return orderNumber;
  },
  "to dispense": async () => (await paidOrder(world, world.asha)).orderNumber,
  "handed over, with packs and money gone back": async () => {
    const { orderNumber, paymentIntentId } = await paidOrder(world, world.asha);
    const { ask, dispense, handOver } = hands(world);
    carriedOut(await dispense(orderNumber));
    carriedOut(await handOver(orderNumber));
    const lines = [{ slug: "isotroin-20", batch: "isotroin-20-B1", packs: 1 }];
    const seenVersion = await versionOf(world, orderNumber);
    const back = { orderNumber, seenVersion, lines, reason: "not-collected" };
    carriedOut(await perform(world.deps, world.tara, takeBackCommand, back));
    carriedOut(await ask(world.priya, orderNumber, 10_000));
    world.payments.dispute(paymentIntentId);
    await syncPayment(world.deps, orderNumber);
    return orderNumber;
  },
};

test.each(Object.entries(orders))(
  "the workbench of an order %s asks at most 25 statements, who looks among them",
  async (_what, make) => {
    const orderNumber = await make();
    asked.length = 0;
    await sessionUser(read, "nobody's token", world.clock.now());
    const deps = { ...world.deps, database: { ...world.database, read } };
    const found = await workbench(deps, world.priya, orderNumber);
    if (!found.ok || found.value.desk.view === null || found.value.clinical === null) throw new Error("not seen whole");
    expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(25);
    expect(new Set(asked).size, "no statement twice").toBe(asked.length);
  },
);
