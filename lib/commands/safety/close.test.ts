import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import { queueView } from "@/lib/queries/admin/queue";
import { workbench } from "@/lib/queries/admin/workbench";
import { perform } from "../command";
import { cancelOrderCommand } from "../order/cancel";
import { handOverOrderCommand } from "../order/hand-over";
import { countShelf } from "../test-shelf";
import { makeWorld, type World } from "../test-world";
import { noteUnreachedCommand } from "./not-reached";
import { close, closingWords, dispensedOrder, readyOrder, tell, versionOf } from "./test-safety";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await countShelf(world, 500);
});
afterAll(() => world.drop());

const queue = async (actor: Actor = world.priya) => {
  const found = await queueView(world.deps, actor);
  if (!found.ok) throw new Error("staff see the queue");
  return found.value.safety;
};

describe("a report is closed", () => {
  test("by a pharmacist alone, with what was done and what was said", async () => {
    const { orderNumber, customer } = await readyOrder(world);
    const reportId = await tell(world, customer, orderNumber, {
      picks: ["possible-pregnancy"],
      words: "two weeks late",
    });
    for (const actor of [world.anand, world.tara])
      expect(await close(world, actor, reportId)).toMatchObject({ error: { kind: "forbidden" } });
    expect(await close(world, customer, reportId)).toMatchObject({ error: { kind: "not-found" } });
    for (const [change, field] of [
      [{ done: [] }, "done"],
      [{ done: undefined }, "done"],
      [{ done: ["as-noted"] }, "done"],
      [{ words: "ok" }, "words"],
      [{ words: "x".repeat(2001) }, "words"],
    ] as const)
      expect(await close(world, world.priya, reportId, change)).toMatchObject({
        error: { reasons: [{ field: expect.stringMatching(new RegExp(`^${field}`)) }] },
      });
    expect(await close(world, world.priya, reportId)).toMatchObject({ ok: true });
    expect(await close(world, world.joseph, reportId)).toMatchObject({ error: { code: "already-closed" } });
    const seen = await workbench(world.deps, world.joseph, orderNumber);
    expect(seen.ok && seen.value.view.reports[0]).toMatchObject({
      words: "two weeks late",
      entries: [
        { kind: "closed", done: ["spoke-with-patient", "told-prescriber"], words: closingWords, by: world.priya.name },
      ],
    });
  });

  test("and what customer and pharmacists wrote is read by pharmacists alone", async () => {
    const { orderNumber, customer } = await readyOrder(world);
    const reportId = await tell(world, customer, orderNumber, { picks: ["low-mood"], words: "since he left" });
    await close(world, world.priya, reportId);
    for (const actor of [world.tara, world.anand]) {
      const seen = await workbench(world.deps, actor, orderNumber);
      expect(seen.ok && seen.value.view.reports[0]).toMatchObject({
        words: null,
        hasWords: true,
        entries: [{ words: null }],
      });
    }
  });
});

describe("an open report stands on the queue", () => {
  test("with name and telephone, the gravest first, whatever became of its order", async () => {
    const { orderNumber, customer } = await dispensedOrder(world);
    const parcel = {
      orderNumber,
      courier: "Demo Post",
      reference: `DP-1-${orderNumber}`,
      seenVersion: await versionOf(world, orderNumber),
    };
    expect(await perform(world.deps, world.tara, handOverOrderCommand, parcel)).toMatchObject({ ok: true });
    const mild = await tell(world, customer, orderNumber, { picks: ["nosebleed"] });
    const grave = await tell(world, customer, orderNumber, { picks: ["possible-pregnancy"] });

    const other = await readyOrder(world);
    await perform(world.deps, other.customer, cancelOrderCommand, {
      orderNumber: other.orderNumber,
      seenVersion: await versionOf(world, other.orderNumber),
    });
    const cancelled = await tell(world, other.customer, other.orderNumber, { picks: ["sight"] });

    const mine = (await queue()).filter(({ id }) => [mild, grave, cancelled].includes(id));
    expect(mine.map(({ id }) => id)).toEqual([grave, cancelled, mild]);
    expect(mine[0]).toMatchObject({
      orderNumber,
      state: "handed-over",
      patient: customer.name,
      phone: expect.stringMatching(/\d{10}/),
      picks: ["possible-pregnancy"],
    });
    for (const reportId of [mild, grave, cancelled]) await close(world, world.priya, reportId);
    expect((await queue()).filter(({ id }) => [mild, grave, cancelled].includes(id))).toEqual([]);
  });

  test("and when nobody was reached it stays there with the time of the next call", async () => {
    const { orderNumber, customer } = await readyOrder(world);
    const reportId = await tell(world, customer, orderNumber, { picks: ["possible-pregnancy"] });
    const later = (hours: number) => new Date(world.clock.now().getTime() + hours * 3_600_000).toISOString();
    const unreached = (actor: Actor, callBackAt: string) =>
      perform(world.deps, actor, noteUnreachedCommand, { reportId, callBackAt });
    expect(await unreached(world.anand, later(1))).toMatchObject({ error: { kind: "forbidden" } });
    for (const [time, code] of [
      [later(-1), "call-back-past"],
      [later(25), "call-back-too-late"],
      ["soon", "call-back-time-invalid"],
    ] as const)
      expect(await unreached(world.priya, time)).toMatchObject({ error: { reasons: [{ code }] } });
    const [first, second] = [later(1), later(3)];
    expect(await unreached(world.priya, first)).toMatchObject({ ok: true });
    world.move(1000);
    expect(await unreached(world.joseph, second)).toMatchObject({ ok: true });
    expect((await queue()).find(({ id }) => id === reportId)).toMatchObject({ tries: 2, callBackAt: second });
    await close(world, world.priya, reportId);
  });
});

describe("the database", () => {
  const run = (statement: ReturnType<typeof sql>) => world.database.inTransaction((tx) => tx.execute(statement));
  const refusal = (message: string) => ({ cause: { message: expect.stringContaining(message) } });

  test("closes no report for a manager or a technician, and none without an entry", async () => {
    const { orderNumber, customer } = await readyOrder(world);
    const reportId = await tell(world, customer, orderNumber, { picks: ["possible-pregnancy"] });
    const entry = (by: string) =>
      run(sql`insert into safety_report_entries (id, report_id, kind, done, words, written_by, written_at)
        values (${world.deps.newId()}, ${reportId}, 'closed', array['no-danger'], 'past the command', ${by}, now())`);
    for (const actor of [world.anand, world.tara, customer])
      await expect(entry(actor.userId)).rejects.toMatchObject(refusal("only a pharmacist"));
    await expect(
      run(sql`update safety_reports set closed_at = now(), closed_by = ${world.priya.userId} where id = ${reportId}`),
    ).rejects.toMatchObject(refusal("without an entry"));
    for (const change of [sql`words = 'nothing'`, sql`grade = 'mild', stops_supply = false`])
      await expect(run(sql`update safety_reports set ${change} where id = ${reportId}`)).rejects.toThrow();
    await expect(run(sql`delete from safety_reports where id = ${reportId}`)).rejects.toThrow();
    await close(world, world.priya, reportId);
    await expect(run(sql`update safety_report_entries set words = 'else'`)).rejects.toThrow();
    await expect(
      run(sql`update safety_reports set closed_at = null, closed_by = null where id = ${reportId}`),
    ).rejects.toMatchObject(refusal("stands as it was told"));
  });

  test("takes no possible pregnancy for mild, and no words", async () => {
    const { orderNumber, customer } = await readyOrder(world);
    const reportId = await tell(world, customer, orderNumber, { picks: ["dry-lips"] });
    const report = (picks: string, words: string | null, grade: string, stops: boolean) =>
      run(sql`insert into safety_reports (id, order_number, patient_id, picks, words, grade, stops_supply, reported_at)
        select ${world.deps.newId()}, order_number, patient_id, string_to_array(${picks}, ','), ${words}::text, ${grade}, ${stops}, now()
        from safety_reports where id = ${reportId}`);
    await expect(report("possible-pregnancy", null, "call-today", true)).rejects.toThrow();
    await expect(report("thoughts-of-harm", null, "mild", false)).rejects.toThrow();
    await expect(report("dry-lips", "a little", "mild", false)).rejects.toThrow();
    await expect(report("dry-lips,dry-skin", null, "mild", false)).rejects.toThrow();
    await report("dry-lips", null, "mild", false);
  });

  test("lets no parcel leave for a patient of whom a report stops supply", async () => {
    const { orderNumber, customer } = await dispensedOrder(world);
    await tell(world, customer, orderNumber, { picks: ["possible-pregnancy"] });
    await expect(
      run(sql`insert into hand_overs (order_number, courier, reference, handed_over_by, handed_over_at)
        values (${orderNumber}, 'Past', 'DP-9', ${world.tara.userId}, now())`),
    ).rejects.toMatchObject(refusal("a safety report stops supply"));
  });
});
