import { afterAll, beforeAll, expect, test } from "vitest";
import { filesOf } from "@/db/repo/prescription";
import { perform } from "../command";
import { file, makeWorld, uploadFor, type World } from "../test-world";
import { addFilesCommand } from "./edit-files";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

test("of two uploads for the last free place one is kept, and the other hears that there are too many", async () => {
  const id = await uploadFor(world, world.asha, [file(), file(), file(), file()]);
  const add = () => perform(world.deps, world.asha, addFilesCommand, { id, files: [file()] });
  const outcomes = await Promise.all([add(), add()]);
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { code: "too-many-files", status: 413 } });
  expect(await filesOf(world.database.read, id)).toHaveLength(5);
});
