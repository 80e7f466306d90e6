import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { prescriptionFiles, prescriptions } from "@/db/schema/prescriptions";
import type { Blobs } from "@/lib/integrations/storage/blobs";
import * as made from "@/lib/integrations/storage/files-test-world";
import { openBlobs } from "@/lib/integrations/storage/open-blobs";
import { deps } from "./deps";
import { makeStorageWorld, params, read, type StorageWorld } from "./storage-world";

let world: StorageWorld;
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(world.asha) }));
vi.mock("./limits", () => ({ takeUploadTurn: () => Promise.resolve(null) }));
const { POST: create } = await import("@/app/api/prescriptions/route");

let real: Blobs;
beforeAll(async () => {
  world = await makeStorageWorld();
  real = deps().blobs;
});
afterAll(() => world.end());

const upload = async () => create(made.uploadOf([{ name: "a.pdf", bytes: await made.pdf(2) }]), params({}));
const rows = async () => {
  const { read: db } = world.database;
  return (await db.select().from(prescriptions)).length + (await db.select().from(prescriptionFiles)).length;
};

async function expectRefusedWhole() {
  const [before, lying] = [await rows(), await world.leftovers()];
  const answer = await upload();
  expect(answer.status).toBe(503);
  const { error } = await read(answer);
  expect(error.code).toBe("storage-full");
  expect(error.message).toMatch(/nothing was saved/);
  expect(await rows()).toBe(before);
  expect(await world.leftovers()).toEqual(lying);
}

test("whichever file of an upload the disk has no room for, nothing of it stays, in the storage or in the database", async () => {
  const full = () =>
    Promise.reject(Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" }));
  let failsAt = 0;
  for (let isStored = false; !isStored; failsAt++) {
    let put = 0;
    const blobs: Blobs = {
      ...real,
      get: real.get,
      stream: real.stream,
      remove: real.remove,
      list: real.list,
      put: (key, bytes) => (put++ === failsAt ? full() : real.put(key, bytes)),
    };
    Object.assign(deps(), { blobs });
    const before = (await world.blobFiles()).length;
    if (failsAt < 5) {
      await expectRefusedWhole();
      expect(await world.blobFiles()).toHaveLength(before);
    } else isStored = (await upload()).status === 201;
  }
  // Two pages, two small pictures and the file as it was sent: each of them was the one that did not fit.
  expect(failsAt).toBe(6);
  Object.assign(deps(), { blobs: real });
});

const canMount = process.platform === "linux" && process.getuid?.() === 0;

test.runIf(canMount)(
  "a file system that is really full refuses the upload whole, and takes it once there is room",
  async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "full-disk-"));
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=128k", "tmpfs", folder]);
    try {
      Object.assign(deps(), { blobs: openBlobs(pathToFileURL(folder).href) });
      const filler = path.join(folder, "filler");
      await writeFile(filler, Buffer.alloc(200_000)).catch(() => undefined);
      await expectRefusedWhole();
      const left = await readdir(folder, { recursive: true, withFileTypes: true });
      expect(left.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual(["filler"]);
      await rm(filler);
      expect((await upload()).status).toBe(201);
    } finally {
      execFileSync("umount", [folder]);
      rmSync(folder, { recursive: true });
      Object.assign(deps(), { blobs: real });
    }
  },
);
