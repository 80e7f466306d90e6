import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadOrder } from "@/db/repo/order";
import { messages } from "@/db/schema/records";
import type { Actor } from "@/lib/domain/access/actor";
import { queueView } from "@/lib/queries/admin/queue";
import { perform } from "../command";
import { decideOrderCommand } from "../order/decide";
import { capture } from "../payment/capture";
import { asSeen, makeWorld, transcription, type World } from "../test-world";
import { reportSafetyCommand } from "./report";
import { close, readyOrder, tell, versionOf } from "./test-safety";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const approve = async (orderNumber: string) =>
  perform(world.deps, world.priya, decideOrderCommand, {
    orderNumber,
    decision: "approve",
    transcription: transcription(world),
    ...(await asSeen(world, orderNumber)),
  });

const queue = async (actor: Actor = world.priya) => {
  const found = await queueView(world.deps, actor);
  if (!found.ok) throw new Error("staff see the queue");
  return found.value.safety;
};

test("from the moment a customer tells us, nothing is approved for the patient until a pharmacist has closed the report", async () => {
  const { orderNumber, customer } = await readyOrder(world);
  const reportId = await tell(world, customer, orderNumber, { picks: ["possible-pregnancy"] });
  expect(await approve(orderNumber)).toMatchObject({ ok: false, error: { reasons: [{ code: "safety-report-open" }] } });
  expect(await close(world, world.priya, reportId)).toMatchObject({ ok: true });
  expect(await approve(orderNumber)).toMatchObject({ ok: true });
});

test("what is told after approval keeps the card from being charged until the report is closed", async () => {
  const { orderNumber, customer } = await readyOrder(world);
  expect(await approve(orderNumber)).toMatchObject({ ok: true });
  const reportId = await tell(world, customer, orderNumber, { picks: ["possible-pregnancy"] });
  expect(await capture(world.deps, orderNumber)).toMatchObject({ ok: true });
  expect((await loadOrder(world.database.read, orderNumber))?.payment.capturedPaise).toBe(0);
  expect(await close(world, world.priya, reportId)).toMatchObject({ ok: true });
  const jobs = await world.database.read.execute(
    sql`select 1 from graphile_worker.jobs where key = ${`capture:${orderNumber}`}`,
  );
  expect(jobs).toHaveLength(1);
  await capture(world.deps, orderNumber);
  expect((await loadOrder(world.database.read, orderNumber))?.order.state).toBe("paid");
});

test("a report mails the pharmacists and moves the version, so that whoever was deciding is told", async () => {
  const { orderNumber, customer } = await readyOrder(world);
  const seenVersion = await versionOf(world, orderNumber);
  await tell(world, customer, orderNumber, { picks: ["low-mood"], words: "I feel very low" });
  const mails = await world.database.read.select().from(messages).where(eq(messages.orderNumber, orderNumber));
  expect(mails.filter(({ template }) => template === "pharmacist-alert").length).toBeGreaterThan(0);
  const late = { orderNumber, decision: "approve", transcription: transcription(world), seenVersion };
  expect(await perform(world.deps, world.priya, decideOrderCommand, late)).toMatchObject({
    ok: false,
    error: { kind: "conflict" },
  });
});

test("one common and mild effect stops nothing and mails nobody, and still waits for a pharmacist on the queue", async () => {
  const { orderNumber, customer } = await readyOrder(world);
  const reportId = await tell(world, customer, orderNumber, { picks: ["dry-lips"] });
  expect(await approve(orderNumber)).toMatchObject({ ok: true });
  const mails = await world.database.read.select().from(messages).where(eq(messages.orderNumber, orderNumber));
  const toldOf = ["pharmacist-alert", "safety-report-received"];
  expect(mails.filter(({ template }) => toldOf.includes(template))).toEqual([]);
  expect(await queue()).toContainEqual(expect.objectContaining({ id: reportId, grade: "mild", stopsSupply: false }));
});

test.each([
  ["words alone", { words: "my lips are a little dry" }],
  ["words beside a mild pick", { picks: ["dry-lips"], words: "only a little" }],
  ["several mild picks", { picks: ["dry-lips", "dry-skin"] }],
  ["a pick that is not on the list", { picks: "something-else" }],
  ["the earlier form's side effect", { kind: "side-effect", words: "dry lips" }],
  ["the earlier form's low mood", { kind: "low-mood" }],
])("%s stop supply until a pharmacist has read them", async (_what, told) => {
  const { orderNumber, customer } = await readyOrder(world);
  await tell(world, customer, orderNumber, told);
  expect(await approve(orderNumber)).toMatchObject({ ok: false, error: { reasons: [{ code: "safety-report-open" }] } });
});

test("a report that says nothing is refused", async () => {
  const { orderNumber, customer } = await readyOrder(world);
  for (const nothing of [{}, { picks: [] }, { words: "  " }, { picks: ["dry-hair"] }])
    expect(
      await perform(world.deps, customer, reportSafetyCommand, { orderNumber, ...nothing }),
      JSON.stringify(nothing),
    ).toMatchObject({ error: { reasons: [{ field: expect.stringMatching(/^picks/) }] } });
});

test("nobody but its customer reports on an order", async () => {
  const { orderNumber } = await readyOrder(world);
  for (const actor of [world.rohan, world.anand]) {
    const outcome = await perform(world.deps, actor, reportSafetyCommand, { orderNumber, picks: ["sight"] });
    expect(outcome).toMatchObject({ ok: false, error: { kind: "not-found" } });
  }
});
