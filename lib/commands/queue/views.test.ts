import { desc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { savedViewsFor, savedViewsMax } from "@/db/repo/saved-view";
import { auditEvents } from "@/db/schema/records";
import type { Actor } from "@/lib/domain/access/actor";
import { perform } from "../command";
import { makeWorld, type World } from "../test-world";
import { removeViewCommand, renameViewCommand } from "./change-view";
import { saveViewCommand } from "./save-view";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const save = (actor: Actor, input: Record<string, unknown>) => perform(world.deps, actor, saveViewCommand, input);
const rename = (actor: Actor, input: unknown) => perform(world.deps, actor, renameViewCommand, input);
const remove = (actor: Actor, viewId: string) => perform(world.deps, actor, removeViewCommand, { viewId });
const namesFor = async (actor: { userId: string }) =>
  (await savedViewsFor(world.database.read, actor.userId)).map(({ name }) => name);

async function saved(actor: Actor, input: Record<string, unknown>): Promise<string> {
  const outcome = await save(actor, input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value.viewId;
}

test("a personal view is private: no colleague sees, renames or removes it", async () => {
  const viewId = await saved(world.tara, {
    name: "Mine",
    query: "sort=oldest&tab=review&after=-.0.00000000000000000000000000",
  });
  const [view] = await savedViewsFor(world.database.read, world.tara.userId);
  expect(view).toMatchObject({ query: "tab=review&sort=oldest", team: false });
  expect(await namesFor(world.priya)).toEqual([]);
  expect(await rename(world.priya, { viewId, name: "Hers" })).toMatchObject({
    ok: false,
    error: { kind: "not-found" },
  });
  expect(await remove(world.anand, viewId)).toMatchObject({ ok: false, error: { kind: "not-found" } });
  expect((await rename(world.tara, { viewId, name: "Still mine" })).ok).toBe(true);
  expect((await remove(world.tara, viewId)).ok).toBe(true);
  expect(await namesFor(world.tara)).toEqual([]);
});

test("a view of the team is seen by all and changed by pharmacists and managers only", async () => {
  const viewId = await saved(world.priya, { name: "Soon", query: "due=24", team: "on" });
  expect(await namesFor(world.tara)).toEqual(["Soon"]);
  expect(await remove(world.tara, viewId)).toMatchObject({ ok: false, error: { kind: "forbidden" } });
  expect(await save(world.tara, { name: "Ours", query: "", team: true })).toMatchObject({
    ok: false,
    error: { kind: "refused", reasons: [{ code: "team-views", field: "team" }] },
  });
  expect(await save(world.anand, { name: "Soon", query: "", team: true })).toMatchObject({
    ok: false,
    error: { reasons: [{ code: "name-taken", field: "name" }] },
  });
  expect((await remove(world.anand, viewId)).ok).toBe(true);
});

test.each([
  { name: "", query: "" },
  { name: "x".repeat(41), query: "" },
  { name: "Nonsense", query: "flag=tall" },
])("what is no name or no view is refused (%o)", async (input) => {
  expect(await save(world.priya, input)).toMatchObject({ ok: false, error: { code: "input-invalid" } });
});

test("customers have no views, and nobody has more than twelve", async () => {
  expect(await save(world.asha, { name: "Mine", query: "" })).toMatchObject({
    ok: false,
    error: { kind: "not-found" },
  });
  for (let n = 0; n < savedViewsMax; n++) await saved(world.joseph, { name: `View ${n}`, query: "" });
  expect(await save(world.joseph, { name: "View 3", query: "" })).toMatchObject({
    ok: false,
    error: { reasons: [{ code: "too-many-views" }, { code: "name-taken" }] },
  });
});

test("each change is in the audit log, with the view's id and without its name", async () => {
  const viewId = await saved(world.anand, { name: "Secret name", query: "tab=problems" });
  await remove(world.anand, viewId);
  const events = await world.database.read
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.subjectId, viewId))
    .orderBy(desc(auditEvents.id));
  expect(events.map(({ event }) => event)).toEqual(["queue.view-removed", "queue.view-saved"]);
  expect(JSON.stringify(events)).not.toContain("Secret name");
});
