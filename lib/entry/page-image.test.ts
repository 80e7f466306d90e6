import { rm, writeFile } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { pagesSeenBy } from "@/db/repo/page-view";
import { auditEvents, staffAlerts } from "@/db/schema/records";
import type { Actor } from "@/lib/domain/access/actor";
import * as made from "@/lib/integrations/storage/files-test-world";
import { type Answer, makeStorageWorld, params, read, type StorageWorld } from "./storage-world";

let actor: Actor = { kind: "visitor", visitorHash: null };
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(actor) }));
vi.mock("./limits", () => ({ takeUploadTurn: () => Promise.resolve(null) }));
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve({ get: () => undefined }) }));

const { POST: create } = await import("@/app/api/prescriptions/route");
const { GET } = await import("@/app/api/prescriptions/[id]/files/[fileId]/route");

let world: StorageWorld;
beforeAll(async () => {
  world = await makeStorageWorld();
});
afterAll(() => world.end());

async function uploaded(...files: Uint8Array[]): Promise<Answer> {
  actor = world.asha;
  const request = made.uploadOf(files.map((bytes, index) => ({ name: `${index}.jpg`, bytes })));
  const response = await create(request, params({}));
  expect(response.status).toBe(201);
  return read(response);
}

describe("looking at a page", () => {
  const look = (id: string, fileId: string, search = "") =>
    GET(new Request(`http://shop.test/x${search}`), params({ id, fileId }));
  const viewed = async (id: string) =>
    (await world.database.read.select().from(auditEvents)).filter(
      ({ event, subjectId }) => event === "prescription.page-viewed" && subjectId === id,
    );

  test("its owner and a pharmacist see it, as a picture nobody may keep; each view is on record", async () => {
    const { id, files } = await uploaded(await made.pdf(2));
    const fileId = files[0]?.id ?? "";
    const own = await look(id, fileId, "?page=2");
    expect(own.status).toBe(200);
    expect(Object.fromEntries(own.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "cache-control": "no-store, private",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "content-disposition": 'inline; filename="prescription-page-2.jpg"',
    });
    expect(
      Buffer.from(await own.arrayBuffer())
        .subarray(0, 3)
        .toString("hex"),
    ).toBe("ffd8ff");
    actor = world.priya;
    expect((await look(id, fileId)).status).toBe(200);
    const events = await viewed(id);
    expect(
      events.map(({ actorId, outcome, details }) => [actorId, outcome, (details as { page: number }).page]),
    ).toEqual([
      [world.asha.userId, "viewed", 2],
      [world.priya.userId, "viewed", 1],
    ]);
    const seen = await pagesSeenBy(world.database.read, id, world.priya.userId);
    expect(seen.map(({ pageNumber, opened }) => [pageNumber, opened])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  test("a pharmacist's look at the small picture is on record, but does not count as having opened the page", async () => {
    const { id, files } = await uploaded(await made.jpeg());
    actor = world.priya;
    expect((await look(id, files[0]?.id ?? "", "?size=thumbnail")).status).toBe(200);
    expect(await viewed(id)).toHaveLength(1);
    expect((await pagesSeenBy(world.database.read, id, world.priya.userId)).map(({ opened }) => opened)).toEqual([
      false,
    ]);
  });

  test("to everyone else there is nothing: another customer, a manager, a wrong page, a wrong id", async () => {
    const { id, files } = await uploaded(await made.jpeg());
    const fileId = files[0]?.id ?? "";
    const bodies = new Set<string>();
    for (const [who, search, file] of [
      [world.rohan, "", fileId],
      [world.anand, "", fileId],
      [world.asha, "?page=2", fileId],
      [world.asha, "?page=0", fileId],
      [world.asha, "?size=huge", fileId],
      [world.asha, "", "x"],
      [world.asha, "", id],
    ] as const) {
      actor = who;
      const response = await look(id, file, search);
      expect(response.status).toBe(404);
      bodies.add(await response.text());
    }
    expect(bodies.size).toBe(1);
    actor = { kind: "visitor", visitorHash: null };
    expect((await look(id, fileId)).status).toBe(401);
    expect(await viewed(id)).toEqual([]);
  });

  test("a page whose stored bytes were exchanged is not shown, and not on record as seen; staff are told once", async () => {
    const { id, files } = await uploaded(await made.jpeg());
    for (const blob of await world.blobFiles()) await writeFile(blob, "other bytes");
    for (let looks = 0; looks < 2; looks++) expect((await look(id, files[0]?.id ?? "")).status).toBe(409);
    expect(await viewed(id)).toEqual([]);
    const alerts = await world.database.read.select().from(staffAlerts).where(eq(staffAlerts.kind, "file-altered"));
    expect(alerts).toMatchObject([{ params: { prescriptionId: id }, times: 2 }]);
  });

  test("a page that the storage has lost is answered with 503 in words, not on record as seen; of many losses staff are told once", async () => {
    const { id, files } = await uploaded(await made.jpeg());
    for (const blob of await world.blobFiles()) await rm(blob);
    for (const search of ["", "?size=thumbnail"]) {
      const answer = await look(id, files[0]?.id ?? "", search);
      expect(answer.status).toBe(503);
      expect(await answer.json()).toMatchObject({ error: { code: "file-missing" } });
    }
    expect(await viewed(id)).toEqual([]);
    const alerts = async (kind: "file-missing" | "files-missing") =>
      world.database.read.select().from(staffAlerts).where(eq(staffAlerts.kind, kind));
    expect(await alerts("file-missing")).toMatchObject([{ params: { prescriptionId: id }, times: 2 }]);
    const small = await made.jpeg();
    const more = await uploaded(small, small, small, small, small);
    for (const blob of await world.blobFiles()) await rm(blob);
    for (const file of more.files) expect((await look(more.id, file.id)).status).toBe(503);
    expect(await alerts("file-missing")).toHaveLength(5);
    expect(await alerts("files-missing")).toHaveLength(1);
  });
});
