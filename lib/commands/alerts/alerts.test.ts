import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAlerts, raiseAlert } from "@/db/repo/alert";
import { alertClosings, auditEvents, staffAlerts } from "@/db/schema/records";
import type { Actor } from "@/lib/domain/access/actor";
import type { Alert } from "@/lib/domain/alert/alert";
import { alertsView } from "@/lib/queries/admin/alerts";
import { perform } from "../command";
import { makeWorld, type World } from "../test-world";
import { closeAlertCommand } from "./close";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const missing: Alert = { kind: "file-missing", params: { prescriptionId: "a-prescription" } };
const refunded: Alert = { kind: "refund-made-at-stripe", params: { amountPaise: 100 } };

const raise = (key: string, alert: Alert) =>
  world.database.inTransaction((tx) =>
    raiseAlert(tx, { ...alert, id: world.deps.newId(), key, at: world.clock.now() }),
  );
const ofKey = async (key: string) => {
  const [row] = await world.database.read.select().from(staffAlerts).where(eq(staffAlerts.key, key));
  if (row === undefined) throw new Error(`no alert ${key}`);
  return row;
};
const mark = (actor: Actor, alertId: string, words: unknown) =>
  perform(world.deps, actor, closeAlertCommand, { alertId, words });

test("one cause is one alert: counted while open, opened again when it recurs after it was marked as done", async () => {
  const first = world.clock.now();
  expect(await raise("away", missing)).toBe(true);
  world.move(60_000);
  for (let time = 0; time < 3; time += 1) expect(await raise("away", missing)).toBe(false);
  const { id } = await ofKey("away");
  expect(await ofKey("away")).toMatchObject({ times: 4, openedAt: first, lastSeenAt: world.clock.now() });
  expect((await openAlerts(world.database.read)).filter((alert) => alert.key === "away")).toHaveLength(1);

  expect(await mark(world.anand, id, "The share is mounted again.")).toMatchObject({ ok: true });
  world.move(60_000);
  expect(await raise("away", missing)).toBe(true);
  expect(await ofKey("away")).toMatchObject({ id, times: 1, openedAt: world.clock.now(), closedAt: null });
});

test("an event that happened once raises one alert, also after it was marked as done", async () => {
  expect(await raise("refund", refunded)).toBe(true);
  expect(await raise("refund", refunded)).toBe(false);
  const { id } = await ofKey("refund");
  expect(await mark(world.priya, id, "It was Anand, for a broken parcel.")).toMatchObject({ ok: true });
  expect(await raise("refund", refunded)).toBe(false);
  expect(await ofKey("refund")).toMatchObject({ times: 1, closedAt: expect.any(Date) });
});

test("an alert is marked as done by who has its duty and says why, and the history names both", async () => {
  await raise("lost", missing);
  const { id } = await ofKey("lost");
  for (const words of [undefined, "", "  ok "])
    expect(await mark(world.anand, id, words)).toMatchObject({
      error: { kind: "refused", reasons: [{ field: "words" }] },
    });
  for (const actor of [world.priya, world.tara])
    expect(await mark(actor, id, "Looked into it.")).toMatchObject({ error: { kind: "forbidden" } });
  expect(await mark(world.asha, id, "Looked into it.")).toMatchObject({ error: { kind: "not-found" } });
  const mayClose = async (actor: typeof world.anand) => {
    if (actor.kind !== "staff") throw new Error("staff look at alerts");
    return (await alertsView(world.deps, actor)).open.find((alert) => alert.id === id)?.mayClose;
  };
  expect([await mayClose(world.anand), await mayClose(world.priya)]).toEqual([true, false]);

  expect(await mark(world.anand, id, "Restored from the backup.")).toMatchObject({ ok: true });
  expect(await mark(world.anand, id, "Restored from the backup.")).toMatchObject({ error: { code: "already-closed" } });
  if (world.anand.kind !== "staff") throw new Error("the manager is staff");
  expect((await alertsView(world.deps, world.anand)).done[0]).toMatchObject({
    kind: "file-missing",
    by: world.anand.name,
    words: "Restored from the backup.",
  });
  const events = await world.database.read.select().from(auditEvents).where(eq(auditEvents.subjectId, id));
  expect(events.filter(({ outcome }) => outcome === "done")).toMatchObject([
    { event: "alert.closed", actorRole: "manager", details: { kind: "file-missing", times: 1 } },
  ]);
});

test("the database refuses to close an alert without saying who and why, or by anyone but staff, and to change that later", async () => {
  await raise("guarded", missing);
  const { id } = await ofKey("guarded");
  const now = world.clock.now();
  const run = (statement: ReturnType<typeof sql>) => world.database.inTransaction((tx) => tx.execute(statement));
  await expect(
    run(sql`update staff_alerts set closed_at = ${now.toISOString()}::timestamptz where id = ${id}`),
  ).rejects.toMatchObject({ cause: { message: expect.stringContaining("without a closing") } });
  const closing = (by: string | null, words: string | null) =>
    world.database.inTransaction((tx) =>
      tx.insert(alertClosings).values({ alertId: id, how: "marked", closedBy: by, closedAt: now, words }),
    );
  if (world.asha.kind !== "customer" || world.anand.kind !== "staff") throw new Error("people of the demo");
  await expect(closing(world.asha.userId, "Looked into it.")).rejects.toThrow();
  await expect(closing(null, "Looked into it.")).rejects.toThrow();
  await expect(closing(world.anand.userId, " ")).rejects.toThrow();
  await closing(world.anand.userId, "Looked into it.");
  await expect(run(sql`update alert_closings set words = 'else'`)).rejects.toThrow();
  await expect(run(sql`delete from alert_closings`)).rejects.toThrow();
});
