import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { staffAlerts } from "@/db/schema/records";
import { makeWorld, type World } from "@/lib/commands/test-world";
import { carryOut } from "./carry-out";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const attempt = (task: string, attemptsMax: number, id: string) => ({ id, task, attempts: attemptsMax, attemptsMax });
const fail = (task: string, attemptsMax: number, id: string) =>
  carryOut(world.deps, attempt(task, attemptsMax, id), () => Promise.reject(new Error("away"))).catch(() => undefined);
const succeed = (task: string, attemptsMax: number) =>
  carryOut(world.deps, attempt(task, attemptsMax, "9"), () => Promise.resolve());
const alerts = () =>
  world.database.read.select().from(staffAlerts).where(sql`kind = 'job-given-up'`).orderBy(staffAlerts.key);

test("an outage in which each minute's comparison fails is one alert, and its end settles it", async () => {
  for (const id of ["1", "2", "3"]) await fail("compare-payments", 1, id);
  expect(await alerts()).toMatchObject([{ times: 3, closedAt: null }]);
  await succeed("compare-payments", 1);
  expect(await alerts()).toMatchObject([{ closedAt: expect.any(Date), closedBy: null }]);
  await fail("compare-payments", 1, "4");
  expect(await alerts()).toMatchObject([{ times: 1, closedAt: null }]);
});

test("another job of the same kind does not make good one that was given up", async () => {
  await fail("send-message", 20, "5");
  await succeed("send-message", 20);
  expect(await alerts()).toContainEqual(expect.objectContaining({ key: "job:send-message", closedAt: null }));
});
