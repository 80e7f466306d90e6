import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cp, mkdir, readdir, readFile, rename, rm, truncate, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inOneTransaction } from "@/db/backup/console";
import { standingOf } from "@/db/backup/load";
import { migrateTo } from "@/db/backup/migrate-to";
import { migrate, migrationLock } from "@/db/migrate";
import { file, heldOrder, uploadFor } from "@/lib/commands/test-world";
import { shards } from "@/lib/integrations/storage/blobs";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import { type BackupWorld, makeBackupWorld } from "./backup-test-world";
import type { BackupFailure } from "./failures";
import { backupKey } from "./key";
import { type Manifest, writeManifest } from "./manifest";
import { type Taken, takeBackup } from "./take";

let shop: BackupWorld;
let taken: Taken;
beforeAll(async () => {
  shop = await makeBackupWorld();
  const { world } = shop;
  await heldOrder(world, world.asha, { prescriptionId: await shop.sealedUpload(world.asha) });
  taken = await shop.backup();
});
afterAll(() => shop.end());

let copies = 0;

/** A copy of the backup, spoilt. */
async function spoilt(spoil: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = path.join(shop.root, `copy-${++copies}`);
  await cp(taken.folder, folder, { recursive: true });
  await spoil(folder);
  return folder;
}

/** The refusal of a restore that has left its target untouched. */
async function refusal(folder: string, change: Parameters<BackupWorld["restore"]>[1] = {}): Promise<BackupFailure> {
  const { outcome, databaseUrl, blobs } = await shop.restore(folder, change);
  if (outcome.ok) throw new Error("it was restored");
  if (change?.databaseUrl === undefined)
    expect(await standingOf(databaseUrl)).toMatchObject({ version: null, isEmpty: true });
  for (const shard of shards) for await (const { key } of blobs.list(shard)) throw new Error(`${key} was written`);
  expect(outcome.error.message).toMatch(/not touched|Nothing was changed/);
  return outcome.error;
}

const orders = () => taken.manifest.tables.find(({ name }) => name === "orders")?.file ?? "";
const someFile = async (folder: string) => {
  const [shard = ""] = await readdir(path.join(folder, "files"));
  const [key = ""] = await readdir(path.join(folder, "files", shard));
  return path.join(folder, "files", shard, key);
};
const flipByte = async (file: string) => {
  const bytes = await readFile(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(file, bytes);
};

describe("a backup that is not as it was written is refused before anything is touched", () => {
  test.each([
    ["one bit of a table", (folder: string) => flipByte(path.join(folder, orders())), "changed"],
    ["one bit of a stored file", async (folder: string) => flipByte(await someFile(folder)), "changed"],
    ["one bit of the manifest", (folder: string) => flipByte(path.join(folder, "manifest.json")), "changed"],
    ["one bit of the list of files", (folder: string) => flipByte(path.join(folder, "files.list")), "changed"],
    ["a table cut short", (folder: string) => truncate(path.join(folder, orders()), 40), "truncated"],
    ["a stored file cut short", async (folder: string) => truncate(await someFile(folder), 40), "truncated"],
    ["a table missing", (folder: string) => rm(path.join(folder, orders())), "truncated"],
    ["a stored file missing", async (folder: string) => rm(await someFile(folder)), "truncated"],
    ["the manifest missing", (folder: string) => rm(path.join(folder, "manifest.json")), "not-a-backup"],
  ])("%s", async (_what, spoil, code) => {
    expect(await refusal(await spoilt(spoil))).toMatchObject({ code });
  });

  test("a table of another backup in the place of its own", async () => {
    const other = await shop.backup();
    const folder = await spoilt((copy) => cp(path.join(other.folder, orders()), path.join(copy, orders())));
    expect(await refusal(folder)).toMatchObject({ code: "changed" });
  });

  test("one that was never finished", async () => {
    const folder = await spoilt(async () => undefined);
    const unfinished = path.join(shop.root, ".unfinished-backup");
    await rename(folder, unfinished);
    expect(await refusal(unfinished)).toMatchObject({ code: "unfinished" });
  });
});

test("another key is told from a changed backup, and both keys are named by fingerprint", async () => {
  const key = backupKey(randomBytes(32).toString("base64"));
  const refused = await refusal(taken.folder, { key });
  expect(refused.code).toBe("wrong-key");
  for (const { id } of [key, shop.key]) expect(refused.message).toContain(id);
});

/** The same backup under another manifest, rightly signed. */
const resigned = (change: (manifest: Manifest) => Manifest) =>
  spoilt(async (folder) => {
    for (const name of ["manifest.json", "manifest.mac"]) await rm(path.join(folder, name));
    await writeManifest(folder, shop.key, change(taken.manifest));
  });
const withMigrations = (ours: Manifest["schema"]["ours"]) =>
  resigned((manifest) => ({ ...manifest, schema: { ...manifest.schema, ours } }));

describe("the version of the shop", () => {
  test("a backup of a later version is refused, and so is one of other migrations", async () => {
    const { ours } = taken.manifest.schema;
    const later = await withMigrations([...ours, { when: 9_999_999_999_999, hash: "later" }]);
    expect(await refusal(later)).toMatchObject({ code: "newer" });
    const other = await withMigrations(ours.map((one) => ({ ...one, hash: one.hash.replace(/./g, "0") })));
    expect(await refusal(other)).toMatchObject({ code: "other-schema" });
  });

  test("an earlier version's backup is brought up to date in a new database, and refused where the tables are newer", async () => {
    const { ours } = taken.manifest.schema;
    const earlier = await shop.emptyDatabase();
    await migrateTo(earlier, ours.length - 2);
    const old = await takeBackup({ ...shop.order(earlier), now: new Date() });
    if (!old.ok) throw new Error(old.error.message);
    expect(old.value.manifest.schema.ours).toHaveLength(ours.length - 2);
    const restored = await shop.restore(old.value.folder);
    expect(restored.outcome.ok).toBe(true);
    expect((await standingOf(restored.databaseUrl)).version?.ours).toEqual(ours);
    const upToDate = await shop.emptyDatabase();
    await migrate(upToDate);
    expect(await refusal(old.value.folder, { databaseUrl: upToDate })).toMatchObject({ code: "older" });
  });
});

describe("the place to restore into", () => {
  test("a database that the shop is using is left alone, and the connections are named", async () => {
    const refused = await refusal(taken.folder, { databaseUrl: shop.world.url, replace: true });
    expect(refused.code).toBe("in-use");
    expect(refused.message).toContain("shop-");
  });

  test("a storage with files of another shop is not mixed with these", async () => {
    const { outcome, blobs } = await shop.restore((await shop.backup()).folder);
    expect(outcome.ok).toBe(true);
    const stranger = "0".repeat(25).concat("7");
    await blobs.put(stranger, Buffer.from("a stranger's"));
    const again = await shop.restore(taken.folder, { blobs });
    expect(again.outcome).toMatchObject({ ok: false, error: { code: "not-empty" } });
    expect(await blobs.get(stranger)).not.toBeNull();
  });

  test("what an earlier try has left of the same files is no obstacle", async () => {
    const { blobs } = await shop.restore(taken.folder);
    expect((await shop.restore(taken.folder, { blobs })).outcome.ok).toBe(true);
  });
});

describe("taking a backup", () => {
  test("of a database without a shop is refused, and leaves no folder", async () => {
    const before = await readdir(shop.to);
    const empty = await takeBackup({ ...shop.order(await shop.emptyDatabase()) });
    expect(empty).toMatchObject({ ok: false, error: { code: "no-shop" } });
    expect(await readdir(shop.to)).toEqual(before);
  });

  test("while a migration runs is refused", async () => {
    await inOneTransaction(shop.world.url, "migrating", "read write", async (tx) => {
      await tx`select pg_advisory_xact_lock(${migrationLock})`;
      expect(await takeBackup(shop.order())).toMatchObject({ ok: false, error: { code: "migrating" } });
    });
  });

  test("names the files that were missing already, and is complete but for them", async () => {
    const { world } = shop;
    const lost = file();
    await uploadFor(world, world.rohan, [lost]);
    const { manifest, folder } = await shop.backup();
    expect(manifest.missingFiles).toEqual(lost.pages.flatMap(({ blobKey, thumbnailKey }) => [blobKey, thumbnailKey]));
    expect((await shop.restore(folder)).outcome.ok).toBe(true);
  });

  test("removes what a killed one has left a day ago, and leaves one that is being made", async () => {
    const [old, fresh] = [".unfinished-old", ".unfinished-fresh"].map((name) => path.join(shop.to, name));
    for (const folder of [old, fresh]) await mkdir(folder ?? "");
    const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
    await utimes(old ?? "", twoDaysAgo, twoDaysAgo);
    await shop.backup();
    const left = await readdir(shop.to);
    expect(left).toContain(".unfinished-fresh");
    expect(left).not.toContain(".unfinished-old");
  });
});

/** A file system of 64 KB of its own; only root may mount one. */
const onFullDisk = (name: string, work: (small: string) => Promise<void>) =>
  test.skipIf(process.getuid?.() !== 0 || process.platform !== "linux")(name, async ({ skip }) => {
    const small = path.join(shop.root, `small-${++copies}`);
    await mkdir(small);
    if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", small]).status !== 0)
      skip("no file system can be mounted here");
    try {
      await work(small);
    } finally {
      spawnSync("umount", [small]);
    }
  });

describe("a full disk", () => {
  onFullDisk("under a backup: nothing is left behind, and it is said where there is no room", async (small) => {
    const full = await takeBackup({ ...shop.order(), to: small });
    expect(full).toMatchObject({ ok: false, error: { code: "disk-full", message: expect.stringContaining(small) } });
    expect(await readdir(small)).toEqual([]);
  });

  onFullDisk(
    "under a restore: no row is loaded, and once there is room the same restore goes through",
    async (small) => {
      const { world } = shop;
      for (let n = 0; n < 5; n++) await shop.sealedUpload(world.asha);
      const { folder } = await shop.backup();
      const databaseUrl = await shop.emptyDatabase();
      const full = await shop.restore(folder, { databaseUrl, blobs: openBlobs(pathToFileURL(small).href) });
      expect(full.outcome).toMatchObject({ ok: false, error: { code: "disk-full" } });
      expect(await standingOf(databaseUrl)).toMatchObject({ isEmpty: true });
      expect((await shop.restore(folder, { databaseUrl })).outcome.ok).toBe(true);
    },
  );
});
