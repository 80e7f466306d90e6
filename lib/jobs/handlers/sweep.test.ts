import { afterAll, beforeAll, expect, test } from "vitest";
import { claimKey } from "@/db/repo/idempotency";
import { idempotencyKeys } from "@/db/schema/records";
import { makeWorld, type World } from "@/lib/commands/test-world";
import { searchKeys } from "@/lib/platform/search-key";
import type { JobDeps } from "../deps";
import { handleSweep } from "./sweep";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

test("a part of the sweep that fails is named in the job's fault, and every other part is carried out", async () => {
  await claimKey(world.database, {
    scope: "user:1",
    key: "a key of long ago",
    requestHash: "h",
    now: world.clock.now(),
  });
  world.move(2 * 86_400_000);
  const list = () => {
    throw Object.assign(new Error("EIO: i/o error, scandir '/data/asha'"), { code: "EIO" });
  };
  const keys = { searchKeys: searchKeys({ key: Buffer.alloc(32, 5).toString("base64"), previousKey: null }) };
  const deps = { ...world.deps, ...keys, blobs: { list } } as unknown as JobDeps; // the sweep uses no other parts
  await expect(handleSweep(deps)).rejects.toThrow(/^blobs: Error EIO$/);
  expect(await world.database.read.select().from(idempotencyKeys)).toEqual([]);
});
