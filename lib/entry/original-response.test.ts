import { readFile, rm, writeFile } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { findOriginal } from "@/db/repo/original";
import { originalRequests, originalTakings } from "@/db/schema/prescriptions";
import { auditEvents, staffAlerts } from "@/db/schema/records";
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
const { POST: ask } = await import("@/app/api/admin/prescriptions/files/[fileId]/original-request/route");
const { POST: decide } = await import("@/app/api/admin/prescriptions/original-requests/[requestId]/decision/route");

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

const why = { reason: "doubted-page", words: "The stamp looks drawn over." } as const;

const send = (body: object, headers: Record<string, string> = {}) =>
  new Request("http://shop.test/x", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });

/** As whoever acts now. */
const askFor = (fileId: string, body: object = why, headers?: Record<string, string>) =>
  ask(send(body, headers), params({ fileId }));
const decideOn = (requestId: string, outcome = "agreed") => decide(send({ outcome }), params({ requestId }));
const takeOn = (fileId: string, requestId: string) => POST(send({ requestId }), params({ fileId }));

/** A manager asks, a pharmacist agrees. */
async function agreed(fileId: string): Promise<string> {
  actor = world.anand;
  const { requestId } = (await (await askFor(fileId)).json()) as { requestId: string };
  actor = world.priya;
  expect((await decideOn(requestId)).status).toBe(200);
  actor = world.anand;
  return requestId;
}

const take = async (fileId: string) => takeOn(fileId, await agreed(fileId));

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
  expect(event?.details).toMatchObject({ fileId, reason: why.reason, agreedBy: world.priya.userId });
});

test("to everyone else there is none: its owner, a pharmacist, a technician, another customer", async () => {
  const fileId = await uploaded(await made.jpeg());
  const requestId = await agreed(fileId);
  const bodies = new Set<string>();
  for (const who of [world.asha, world.rohan, world.priya, world.tara]) {
    actor = who;
    for (const answer of [await takeOn(fileId, requestId), await askFor(fileId)]) {
      expect(answer.status).toBe(404);
      bodies.add(await answer.text());
    }
  }
  actor = world.anand;
  bodies.add(await (await takeOn(fileId, world.deps.newId())).text());
  bodies.add(await (await takeOn(await uploadedBy(world.anand), requestId)).text());
  bodies.add(await (await decideOn(requestId)).text()); // A manager agrees to nothing.
  expect(bodies.size).toBe(1);
  actor = { kind: "visitor", visitorHash: null };
  expect((await takeOn(fileId, requestId)).status).toBe(401);
  expect(await takings(fileId)).toEqual([]);
});

async function uploadedBy(next: Actor): Promise<string> {
  const fileId = await uploaded(await made.jpeg());
  actor = next;
  return fileId;
}

test("nobody takes an original alone, twice on one agreement, after a refusal, or a day later", async () => {
  const fileId = await uploadedBy(world.anand);
  const { requestId } = (await (await askFor(fileId)).json()) as { requestId: string };
  expect((await takeOn(fileId, requestId)).status).toBe(409);
  actor = world.priya;
  expect((await decideOn(requestId)).status).toBe(200);
  expect((await decideOn(requestId, "refused")).status).toBe(409);
  actor = world.anand;
  const both = await Promise.all([takeOn(fileId, requestId), takeOn(fileId, requestId)]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);

  const { requestId: refused } = (await (await askFor(fileId)).json()) as { requestId: string };
  actor = world.joseph;
  expect((await decideOn(refused, "refused")).status).toBe(200);
  actor = world.anand;
  expect((await takeOn(fileId, refused)).status).toBe(409);

  const late = await agreed(fileId);
  world.move(24 * 3_600_000);
  expect((await takeOn(fileId, late)).status).toBe(409);
  expect(await takings(fileId)).toHaveLength(1);
});

test("the database lets nothing be taken that a second person did not agree to", async () => {
  const fileId = await uploadedBy(world.anand);
  const { requestId } = (await (await askFor(fileId)).json()) as { requestId: string };
  const db = world.database;
  const row = {
    id: world.deps.newId(),
    fileId,
    takenBy: world.anand.userId,
    takenAt: world.clock.now(),
    ...why,
  } as const;
  const insert = (change: Partial<typeof originalTakings.$inferInsert>) =>
    db.inTransaction((tx) => tx.insert(originalTakings).values({ ...row, requestId, ...change }));
  const agree = (by: string) =>
    db.inTransaction((tx) =>
      tx
        .update(originalRequests)
        .set({ decidedBy: by, decidedAt: world.clock.now(), outcome: "agreed" })
        .where(eq(originalRequests.id, requestId)),
    );
  await expect(insert({ requestId: null })).rejects.toThrow();
  await expect(insert({})).rejects.toThrow();
  await expect(agree(world.anand.userId)).rejects.toThrow();
  await agree(world.priya.userId);
  await expect(agree(world.joseph.userId)).rejects.toThrow();
  await expect(insert({ takenBy: world.tara.userId })).rejects.toThrow();
  await expect(insert({ takenAt: new Date(world.clock.now().getTime() + 25 * 3_600_000) })).rejects.toThrow();
  await insert({});
});

test("without a reason of the list and an explanation nothing is asked for", async () => {
  const fileId = await uploadedBy(world.anand);
  for (const body of [{}, { ...why, reason: "curious" }, { ...why, words: "so" }]) {
    expect((await askFor(fileId, body)).status).toBe(422);
  }
  expect((await askFor(fileId, why, { origin: "http://elsewhere.test" })).status).toBe(403);
});

const alertsOf = async (kind: "file-altered" | "file-missing") =>
  (await world.database.read.select().from(staffAlerts)).filter((alert) => alert.kind === kind);

test("an original whose stored bytes were changed is answered in words or breaks off, never ends, and staff are told once", async () => {
  const bytes = await made.bigJpeg(300_000);
  for (const [where, answered] of [
    [0, "in words"],
    [-1, "by breaking off"],
  ] as const) {
    const before = await alertsOf("file-altered");
    const fileId = await uploaded(bytes);
    const blob = await blobOf(fileId);
    const sealed = await readFile(blob);
    const at = where === 0 ? 0 : sealed.length - 1;
    sealed.writeUInt8(sealed.readUInt8(at) ^ 1, at);
    await writeFile(blob, sealed);
    for (let taken = 0; taken < 2; taken += 1) {
      const answer = await take(fileId);
      if (answered === "in words") {
        expect(answer.status).toBe(409);
        expect(await answer.json()).toMatchObject({ error: { code: "file-altered" } });
      } else await expect(answer.arrayBuffer()).rejects.toThrow();
    }
    const told = (await alertsOf("file-altered")).slice(before.length);
    expect(told, answered).toMatchObject([{ times: 2 }]);
  }
});

test("an original that the storage has lost is answered with 503 in words, and staff are told once", async () => {
  const fileId = await uploaded(await made.jpeg());
  await rm(await blobOf(fileId));
  for (let taken = 0; taken < 2; taken += 1) {
    const answer = await take(fileId);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ error: { code: "file-missing" } });
  }
  expect(await alertsOf("file-missing")).toMatchObject([{ times: 2 }]);
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
