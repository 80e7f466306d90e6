import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { forgetSetting, recordSetting } from "@/db/repo/shop";
import { staffAlerts } from "@/db/schema/records";
import { file, makeWorld, uploadFor, type World } from "@/lib/commands/test-world";
import type { AlertKind } from "@/lib/domain/alert/alert";
import { type Blobs, shards } from "@/lib/integrations/storage/blobs";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import { newId } from "@/lib/platform/ids";
import { fingerprintOf } from "@/lib/platform/secret-hash";
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

const longAgo = new Date(Date.now() - 3_660_000);

test("only what no page and no file names and is older than an hour is thrown away", async () => {
  const blobs = openBlobs(pathToFileURL(root).href);
  const inShard = () => `${newId().slice(0, 25)}3`;
  const [page, thumbnail, original, stray, fresh] = [inShard(), inShard(), inShard(), inShard(), inShard()];
  for (const key of [page, thumbnail, original, stray, fresh]) await blobs.put(key, Buffer.from("sealed"));
  for (const key of [page, thumbnail, original, stray]) await utimes(path.join(root, "3", key), longAgo, longAgo);
  const [first] = file().pages;
  if (first === undefined) throw new Error("a file has a page");
  const pages = [{ ...first, blobKey: page, thumbnailKey: thumbnail }];
  const originalSealing = { version: 2 } as never; // this test opens nothing
  await uploadFor(world, world.asha, [file({ pages, originalKey: original, originalSealing })]);

  await sweepBlobs({ ...world.deps, blobs }, 4);
  expect(await blobs.get(stray)).not.toBeNull();
  await sweepBlobs({ ...world.deps, blobs }, shards.length * 1000 + shards.indexOf("3"));
  expect(await blobs.get(stray)).toBeNull();
  for (const key of [page, thumbnail, original, fresh]) expect(await blobs.get(key)).not.toBeNull();
});

const alerts = async (kind: AlertKind) =>
  world.database.read.select().from(staffAlerts).where(eq(staffAlerts.kind, kind));

test("a page whose file is missing is told to staff once, and the file of every other row is not", async () => {
  const blobs = openBlobs(pathToFileURL(root).href);
  const [lost, there, small] = ["7", "7", "8"].map((shard) => newId().slice(0, 25) + shard);
  if (lost === undefined || there === undefined || small === undefined) throw new Error("three keys");
  for (const key of [there, small]) await blobs.put(key, Buffer.from("sealed"));
  const pageOf = (blobKey: string) => ({ ...file().pages[0], pageNumber: 1, blobKey, thumbnailKey: small }) as never;
  await uploadFor(world, world.asha, [file({ pages: [pageOf(there)] })]);
  const prescriptionId = await uploadFor(world, world.asha, [file({ pages: [pageOf(lost)] })]);
  for (let run = 0; run < 2; run++) await sweepBlobs({ ...world.deps, blobs }, shards.indexOf("7"));
  expect(await alerts("file-missing")).toMatchObject([{ params: { prescriptionId }, times: 2 }]);
});

test("a storage that belongs to another database is left as it is, and told", async () => {
  const blobs = openBlobs(pathToFileURL(root).href);
  const keys = Array.from({ length: 25 }, () => `${newId().slice(0, 25)}9`);
  for (const key of keys) {
    await blobs.put(key, Buffer.from("sealed"));
    await utimes(path.join(root, "9", key), longAgo, longAgo);
  }
  await sweepBlobs({ ...world.deps, blobs }, shards.indexOf("9"));
  for (const key of keys) expect(await blobs.get(key)).not.toBeNull();
  expect(await alerts("storage-mismatch")).toHaveLength(1);
});

/** Uploads of which the storage holds nothing, all in one shard. */
const lose = async (shard: string, files: number) => {
  const key = () => newId().slice(0, 25) + shard;
  for (let n = 0; n < files; n++) {
    const page = { ...file().pages[0], pageNumber: 1, blobKey: key(), thumbnailKey: key() };
    await uploadFor(world, world.asha, [file({ pages: [page as never] })]);
  }
};

test("more than a few missing files in a part of the storage are one alert, and nothing else is done there", async () => {
  const blobs = openBlobs(pathToFileURL(root).href);
  await lose("b", 8);
  const stray = `${newId().slice(0, 25)}b`;
  await blobs.put(stray, Buffer.from("sealed"));
  await utimes(path.join(root, "b", stray), longAgo, longAgo);
  const before = (await alerts("file-missing")).length;
  for (let run = 0; run < 2; run++) await sweepBlobs({ ...world.deps, blobs }, shards.indexOf("b"));
  expect(await alerts("files-missing")).toMatchObject([{ params: { files: before + 8 }, times: 2 }]);
  expect(await alerts("file-missing")).toHaveLength(before);
  expect(await blobs.get(stray)).not.toBeNull();
});

test("files that are missing all over the storage are one alert, however few each part of it lacks", async () => {
  const blobs = openBlobs(pathToFileURL(root).href);
  const lost = ["e", "f", "g", "h"];
  for (const shard of lost) await lose(shard, 2);
  for (const shard of lost) await sweepBlobs({ ...world.deps, blobs }, shards.indexOf(shard));
  const named = (await alerts("file-missing")).length;
  expect(named, "one of an earlier test, then two of each part while they are few").toBe(5);
  expect(await alerts("files-missing")).toMatchObject([{ params: { files: named + 2 } }]);
});

test("a storage that is not there is one alert, whatever is missing in it, and is settled when it is back", async () => {
  const mounted = await mkdtemp(path.join(tmpdir(), "sweep-mounted-"));
  const url = pathToFileURL(mounted).href;
  const held = {
    setting: "storage",
    fingerprint: fingerprintOf(await openBlobs(url).setMark(newId()), "storage"),
  } as const;
  await world.database.inTransaction((tx) => recordSetting(tx, held, new Date()));
  for (const shard of ["c", "d"]) await lose(shard, 3);
  const before = (await alerts("file-missing")).length;
  const sweep = (blobs: Blobs, shard: string) => sweepBlobs({ ...world.deps, blobs }, shards.indexOf(shard));
  const empty = openBlobs(pathToFileURL(path.join(root, "nothing mounted")).href);
  for (const shard of ["c", "d"]) await sweep(empty, shard);
  expect(await alerts("storage-unavailable")).toMatchObject([{ times: 2, closedAt: null }]);
  expect(await alerts("file-missing")).toHaveLength(before);
  await sweep(openBlobs(url), "a");
  expect(await alerts("storage-unavailable")).toMatchObject([{ closedAt: expect.any(Date) }]);
  await world.database.inTransaction((tx) => forgetSetting(tx, "storage"));
  await rm(mounted, { recursive: true });
});

test("unencrypted leftovers of a killed upload are removed, those of a running one are not", async () => {
  const [old, running] = [newId(), newId()].map((id) => path.join(tmpdir(), `prescription-intake-${id}`));
  if (old === undefined || running === undefined) throw new Error("two folders");
  for (const folder of [old, running]) {
    await mkdir(folder);
    await writeFile(path.join(folder, "upload-0"), "a page");
  }
  await utimes(old, longAgo, longAgo);
  await sweepBlobs({ ...world.deps, blobs: openBlobs(pathToFileURL(root).href) }, 0);
  await expect(stat(old)).rejects.toThrow("ENOENT");
  await expect(stat(running)).resolves.toBeDefined();
  await rm(running, { recursive: true });
});
