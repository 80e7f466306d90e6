import { mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { newId } from "@/lib/platform/ids";
import { type Blobs, shardOf } from "./blobs";
import { diskBlobs } from "./disk";

let root: string;
let blobs: Blobs;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "blobs test "));
  blobs = diskBlobs(pathToFileURL(root).href);
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("what was put comes back, until it is removed", async () => {
  const key = newId();
  expect(await blobs.get(key)).toBeNull();
  await blobs.put(key, Buffer.from("sealed"));
  expect(await blobs.get(key)).toEqual(Buffer.from("sealed"));
  await blobs.remove(key);
  await blobs.remove(key);
  expect(await blobs.get(key)).toBeNull();
});

test("only the account of the server can read the files", async () => {
  const key = newId();
  await blobs.put(key, Buffer.from("sealed"));
  const folder = path.join(root, shardOf(key));
  expect((await stat(path.join(folder, key))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect(await readdir(folder)).toEqual([key]);
});

test.each([
  "../../../../etc/passwd",
  "..",
  "",
  "a/b",
  `${"0".repeat(25)}/`,
  "0".repeat(27),
  "0".repeat(25),
  "ABCDEFGHJKMNPQRSTVWXYZ0123",
  `${"0".repeat(26)}\0`,
])("“%s” is no key and reaches no path", async (key) => {
  expect(() => blobs.put(key, Buffer.from("x"))).toThrow("not a key");
  expect(() => blobs.get(key)).toThrow("not a key");
  expect(() => blobs.remove(key)).toThrow("not a key");
});

test("a shard lists its blobs with their age, and clears what a killed write left behind", async () => {
  const key = `${newId().slice(0, 25)}z`;
  await blobs.put(key, Buffer.from("sealed"));
  const file = path.join(root, "z", key);
  const unfinished = path.join(root, "z", `.${newId()}`);
  await writeFile(unfinished, "half");
  const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
  await utimes(file, twoDaysAgo, twoDaysAgo);
  await utimes(unfinished, twoDaysAgo, twoDaysAgo);
  const seen = [];
  for await (const blob of blobs.list("z")) seen.push(blob);
  expect(seen).toHaveLength(1);
  expect(seen[0]?.key).toBe(key);
  expect(seen[0]?.ageMs).toBeGreaterThan(47 * 3_600_000);
  expect(await readdir(path.join(root, "z"))).toEqual([key]);
});

test("a shard nobody wrote to is empty", async () => {
  for await (const _ of blobs.list("a")) throw new Error("there is nothing");
});
