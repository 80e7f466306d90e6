import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { file, makeWorld, uploadFor, type World } from "@/lib/commands/test-world";
import { shards } from "@/lib/integrations/storage/blobs";
import { diskBlobs } from "@/lib/integrations/storage/disk";
import { newId } from "@/lib/platform/ids";
import { sweepBlobs } from "./sweep-blobs";

let world: World;
let root: string;
beforeAll(async () => {
  world = await makeWorld();
  root = await mkdtemp(path.join(tmpdir(), "sweep-test-"));
});
afterAll(async () => {
  await world.drop();
  await rm(root, { recursive: true, force: true });
});

const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);

test("only what no page and no file names and is older than a day is thrown away", async () => {
  const blobs = diskBlobs(pathToFileURL(root).href);
  const inShard = () => `${newId().slice(0, 25)}3`;
  const [page, thumbnail, original, stray, fresh] = [inShard(), inShard(), inShard(), inShard(), inShard()];
  for (const key of [page, thumbnail, original, stray, fresh]) await blobs.put(key, Buffer.from("sealed"));
  for (const key of [page, thumbnail, original, stray]) await utimes(path.join(root, "3", key), twoDaysAgo, twoDaysAgo);
  const [first] = file().pages;
  if (first === undefined) throw new Error("a file has a page");
  const pages = [{ ...first, blobKey: page, thumbnailKey: thumbnail }];
  const originalSealing = { version: 2 } as never; // this test opens nothing
  await uploadFor(world, world.asha, [file({ pages, originalKey: original, originalSealing })]);

  await sweepBlobs({ blobs, database: world.database }, 4);
  expect(await blobs.get(stray)).not.toBeNull();
  await sweepBlobs({ blobs, database: world.database }, shards.length * 1000 + shards.indexOf("3"));
  expect(await blobs.get(stray)).toBeNull();
  for (const key of [page, thumbnail, original, fresh]) expect(await blobs.get(key)).not.toBeNull();
});

test("unencrypted leftovers of a killed upload are removed, those of a running one are not", async () => {
  const [old, running] = [newId(), newId()].map((id) => path.join(tmpdir(), `prescription-intake-${id}`));
  if (old === undefined || running === undefined) throw new Error("two folders");
  for (const folder of [old, running]) {
    await mkdir(folder);
    await writeFile(path.join(folder, "upload-0"), "a page");
  }
  await utimes(old, twoDaysAgo, twoDaysAgo);
  await sweepBlobs({ blobs: diskBlobs(pathToFileURL(root).href), database: world.database }, 0);
  await expect(stat(old)).rejects.toThrow("ENOENT");
  await expect(stat(running)).resolves.toBeDefined();
  await rm(running, { recursive: true });
});
