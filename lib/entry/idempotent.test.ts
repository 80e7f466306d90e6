import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { ConnectionLost } from "@/db/connection-error";
import { dropOldKeys } from "@/db/repo/idempotency";
import { orderNotes } from "@/db/schema/desk";
import { idempotencyKeys } from "@/db/schema/records";
import { heldOrder } from "@/lib/commands/test-world";
import type { Actor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { ask, makeRoutesWorld, type RoutesWorld } from "./routes-test-world";

// A note is the plainest of effects: nothing about it would refuse a second one.

let actor: Actor;
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(actor) }));
const { POST: write } = await import("@/app/api/admin/orders/[orderNumber]/desk/notes/route");

let world: RoutesWorld;
let orderNumber: string;
let real: RoutesWorld["live"]["database"];
beforeAll(async () => {
  world = await makeRoutesWorld();
  real = world.live.database;
  actor = world.priya;
});
beforeEach(async () => {
  Object.assign(world.live, { database: real });
  ({ orderNumber } = await heldOrder(world));
});
afterAll(() => world.end());

const note = (key: string) => ask(write, { orderNumber }, { kind: "administrative", words: "Called." }, key);
const notes = async () =>
  (await real.read.select().from(orderNotes)).filter((one) => one.orderNumber === orderNumber).map(({ id }) => id);
const noteIdOf = async (answer: Response) => ((await answer.json()) as { noteId: string }).noteId;

/** The database of the routes, with its transactions run by `inTransaction`. */
const through = (inTransaction: typeof real.inTransaction) =>
  Object.assign(world.live, { database: { ...real, inTransaction } });

test("a request whose COMMIT went through unseen is answered at its repeat, and has had its one effect", async () => {
  const key = newId();
  through(async (work) => {
    await real.inTransaction(work);
    throw new ConnectionLost("unknown", new Error("the connection closed"));
  });
  expect((await note(key)).status).toBeGreaterThanOrEqual(500);
  through(real.inTransaction);
  const repeat = await note(key);
  expect(repeat.status).toBe(200);
  expect(await notes()).toEqual([await noteIdOf(repeat)]);
});

test("a request that was rolled back frees its key: the repeat runs at once", async () => {
  const key = newId();
  through(async (work) => {
    await real
      .inTransaction(async (tx) => {
        await work(tx);
        throw new Error("the server went away");
      })
      .catch(() => undefined);
    throw new ConnectionLost("rolled-back", new Error("the connection closed"));
  });
  expect((await note(key)).status).toBeGreaterThanOrEqual(500);
  expect(await notes()).toEqual([]);
  through(real.inTransaction);
  const repeat = await note(key);
  expect(repeat.status).toBe(200);
  expect(await notes()).toEqual([await noteIdOf(repeat)]);
});

test("a request that stood still while its lease ran out undoes what it did and gives the answer of who took over", async () => {
  const key = newId();
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let began: () => void = () => undefined;
  const hasBegun = new Promise<void>((resolve) => {
    began = resolve;
  });
  through(async (work) => {
    through(real.inTransaction);
    began();
    await held;
    return real.inTransaction(work);
  });
  const slow = note(key);
  await hasBegun;
  world.move(61_000);
  const second = await noteIdOf(await note(key));
  letGo();
  expect(await noteIdOf(await slow)).toBe(second);
  expect(await notes()).toEqual([second]);
});

test("keys are thrown away a day after they were used, and no sooner", async () => {
  const [old, young] = [newId(), newId()];
  await note(old);
  world.move(86_400_000 - 1000);
  await note(young);
  world.move(1001);
  await dropOldKeys(real, world.clock.now());
  const kept = (await real.read.select().from(idempotencyKeys)).map(({ key }) => key);
  expect(kept).toContain(young);
  expect(kept).not.toContain(old);
});
