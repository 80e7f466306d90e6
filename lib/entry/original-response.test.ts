import { readFile, rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { originalTakings } from "@/db/schema/prescriptions";
import { auditEvents } from "@/db/schema/records";
import { findOriginal } from "@/db/store/originals";
import type { Actor } from "@/lib/domain/access/actor";
import * as made from "@/lib/integrations/storage/files-test-world";
import { rewrapPages } from "./rewrap-pages";
import { makeStorageWorld, params, read, type StorageWorld } from "./storage-world";

let actor: Actor = { kind: "visitor", visitorHash: null };
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(actor) }));
vi.mock("./limits", () => ({ takeUploadTurn: () => Promise.resolve(null) }));
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve({ get: () => undefined }) }));

const { POST: create } = await import("@/app/api/prescriptions/route");
const { POST } = await import("@/app/api/admin/prescriptions/files/[fileId]/original/route");

let world: StorageWorld;
beforeAll(async () => {
  world = await makeStorageWorld();
});
afterAll(() => world.end());

async function uploaded(bytes: Uint8Array): Promise<string> {
  actor = world.asha;
  const answer = await read(await create(made.uploadOf([{ name: "a.jpg", bytes }]), params({})));
  return answer.files[0]?.id ?? "";
}

const why = { reason: "doubted-page", words: "The stamp looks drawn over." };

function take(fileId: string, body: object = why, headers: Record<string, string> = {}) {
  const request = new Request("http://shop.test/x", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return POST(request, params({ fileId }));
}

const takings = async (fileId: string) =>
  (await world.database.read.select().from(originalTakings)).filter((row) => row.fileId === fileId);

const recorded = async (fileId: string) =>
  (await world.database.read.select().from(auditEvents)).filter(
    ({ event, details }) =>
      event === "prescription.original-taken" && (details as { fileId?: string }).fileId === fileId,
  );

async function blobOf(fileId: string): Promise<string> {
  const key = (await findOriginal(world.database.read, fileId))?.originalKey ?? "none";
  return (await world.blobFiles()).find((file) => file.endsWith(key)) ?? "none";
}

test("a manager gets every byte that was sent, as a file to save, and why is on record in a code and in words", async () => {
  const sent = await made.bigJpeg(300_000);
  const fileId = await uploaded(sent);
  expect((await readFile(await blobOf(fileId))).includes(sent.subarray(2000, 2032))).toBe(false);
  actor = world.anand;
  const answer = await take(fileId);
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename="original-${fileId}.jpg"`,
    "content-length": String(sent.length),
    "cache-control": "no-store, private",
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
  });
  expect(Buffer.from(await answer.arrayBuffer()).equals(sent)).toBe(true);
  expect(await takings(fileId)).toMatchObject([{ takenBy: world.anand.userId, ...why }]);
  const [event] = await recorded(fileId);
  expect(event?.details).toEqual({ fileId, reason: why.reason });
});

test("to everyone else there is none: its owner, a pharmacist, a technician, another customer", async () => {
  const fileId = await uploaded(await made.jpeg());
  const bodies = new Set<string>();
  for (const who of [world.asha, world.rohan, world.priya, world.tara]) {
    actor = who;
    const answer = await take(fileId);
    expect(answer.status).toBe(404);
    bodies.add(await answer.text());
  }
  actor = world.anand;
  bodies.add(await (await take(world.deps.newId())).text());
  expect(bodies.size).toBe(1);
  actor = { kind: "visitor", visitorHash: null };
  expect((await take(fileId)).status).toBe(401);
  expect(await takings(fileId)).toEqual([]);
});

test("without a reason of the list and an explanation nothing is taken", async () => {
  const fileId = await uploaded(await made.jpeg());
  actor = world.anand;
  for (const body of [{}, { ...why, reason: "curious" }, { ...why, words: "so" }]) {
    expect((await take(fileId, body)).status).toBe(422);
  }
  expect((await take(fileId, why, { origin: "http://elsewhere.test" })).status).toBe(403);
  expect(await takings(fileId)).toEqual([]);
});

test("an original whose stored bytes were changed breaks off instead of ending, and a missing one is a fault", async () => {
  const fileId = await uploaded(await made.jpeg());
  const blob = await blobOf(fileId);
  const bytes = await readFile(blob);
  await writeFile(blob, bytes.subarray(0, bytes.length - 1));
  actor = world.anand;
  await expect((await take(fileId)).arrayBuffer()).rejects.toThrow();
  await rm(blob);
  expect((await take(fileId)).status).toBe(500);
});

test("who took an original out cannot be changed or forgotten in the database", async () => {
  const fileId = await uploaded(await made.jpeg());
  actor = world.anand;
  await (await take(fileId)).arrayBuffer();
  const change = world.database.inTransaction((tx) => tx.update(originalTakings).set({ words: "nothing" }));
  await expect(change).rejects.toThrow();
  await expect(world.database.inTransaction((tx) => tx.delete(originalTakings))).rejects.toThrow();
  expect(await takings(fileId)).toMatchObject([why]);
});

test("a change of the master key takes originals along", async () => {
  const { masterKeys } = await import("@/lib/integrations/storage/envelope");
  const { deps } = await import("./deps");
  const sent = await made.jpeg();
  const fileId = await uploaded(sent);
  const old = [...deps().keys.byId.values()][0]?.toString("base64") ?? null;
  const next = Buffer.alloc(32, 7).toString("base64");
  const both = masterKeys({ current: next, previous: old });
  while ((await rewrapPages(world.database, both)) > 0);
  Object.assign(deps(), { keys: masterKeys({ current: next, previous: null }) });
  actor = world.anand;
  expect(Buffer.from(await (await take(fileId)).arrayBuffer()).equals(sent)).toBe(true);
});
