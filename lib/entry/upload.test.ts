import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { auditEvents } from "@/db/schema/records";
import { pagesSeenBy } from "@/db/store/prescriptions";
import { makeWorld, type World } from "@/lib/commands/test-world";
import type { Actor } from "@/lib/domain/access/actor";
import { filesMax } from "@/lib/domain/prescription/upload-limits";
import type { Refusal } from "@/lib/domain/shared/reason";
import { diskBlobs } from "@/lib/integrations/storage/disk";
import { masterKeys } from "@/lib/integrations/storage/envelope";
import { scanner } from "@/lib/integrations/storage/scan";
import * as made from "@/lib/integrations/storage/test-files";
import type { LiveDeps } from "./deps";

let actor: Actor = { kind: "visitor", visitorHash: null };
let turn: Refusal | null = null;
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(actor) }));
vi.mock("./limits", () => ({ takeUploadTurn: () => Promise.resolve(turn) }));
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve({ get: () => undefined }) }));

const { POST: create } = await import("@/app/api/prescriptions/route");
const { POST: add } = await import("@/app/api/prescriptions/[id]/files/route");
const { GET, DELETE } = await import("@/app/api/prescriptions/[id]/files/[fileId]/route");
const { POST: order } = await import("@/app/api/prescriptions/[id]/files/order/route");

let world: World;
let store: string;
beforeAll(async () => {
  world = await makeWorld();
  store = await mkdtemp(path.join(tmpdir(), "upload-test-"));
  const live = {
    ...world.deps,
    env: { appUrl: "http://shop.test" },
    blobs: diskBlobs(pathToFileURL(store).href),
    keys: masterKeys({ current: randomBytes(32).toString("base64"), previous: null }),
    scanner: scanner(null),
  };
  Object.assign(globalThis, { liveDeps: live as unknown as LiveDeps });
});
afterAll(async () => {
  Object.assign(globalThis, { liveDeps: undefined });
  await world.drop();
  await rm(store, { recursive: true, force: true });
});
afterEach(() => {
  actor = { kind: "visitor", visitorHash: null };
  turn = null;
});

const params = <T extends Record<string, string>>(values: T) => ({ params: Promise.resolve(values) });
const leftovers = async () => (await readdir(tmpdir())).filter((name) => name.startsWith("prescription-intake-"));
const blobCount = async () =>
  (await readdir(store, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length;

interface Answer {
  id: string;
  files: { id: string; mediaType: string; bytes: number; pages: number }[];
  error: { code: string; message: string; reasons: { code: string; field?: string; message: string }[] };
}
const read = async (response: Response) => (await response.json()) as Answer;

async function uploaded(...files: Uint8Array[]): Promise<Answer> {
  actor = world.asha;
  const response = await create(
    made.uploadOf(files.map((bytes, index) => ({ name: `${index}.jpg`, bytes }))),
    params({}),
  );
  expect(response.status).toBe(201);
  return read(response);
}

describe("who may upload", () => {
  const unread = () => {
    let pulled = 0;
    const body = new ReadableStream<Uint8Array>({ pull: () => void pulled++ }, { highWaterMark: 0 });
    const request = (headers: Record<string, string> = {}) =>
      new Request("http://shop.test/api/prescriptions", {
        method: "POST",
        body,
        headers: { "content-type": "multipart/form-data; boundary=b", ...headers },
        duplex: "half",
      } as RequestInit);
    return { request, pulled: () => pulled };
  };

  test("a signed-out sender hears so before anything is read", async () => {
    const { request, pulled } = unread();
    const response = await create(request(), params({}));
    expect([response.status, pulled()]).toEqual([401, 0]);
  });

  test("a signed-out form is led to sign in and back", async () => {
    const response = await create(unread().request({ accept: "text/html,*/*" }), params({}));
    expect([response.status, response.headers.get("location")]).toEqual([
      303,
      "/sign-in?returnTo=%2Fcheckout%2Fprescription",
    ]);
  });

  test("another site's page, staff, and who has sent too much are refused before anything is read", async () => {
    const { request, pulled } = unread();
    actor = world.asha;
    expect((await create(request({ origin: "http://evil.test" }), params({}))).status).toBe(403);
    turn = { kind: "too-many", retryAfterSeconds: 90 };
    expect((await create(unread().request(), params({}))).headers.get("retry-after")).toBe("90");
    turn = null;
    actor = world.priya;
    expect((await create(unread().request(), params({}))).status).toBe(403);
    expect(pulled()).toBe(0);
  });

  test("nobody adds to, reorders or removes from another's prescription", async () => {
    const { id, files } = await uploaded(await made.jpeg());
    actor = world.rohan;
    const { request, pulled } = unread();
    expect((await add(request(), params({ id }))).status).toBe(404);
    expect(pulled()).toBe(0);
    const remove = new Request("http://shop.test/x", { method: "DELETE" });
    expect((await DELETE(remove, params({ id, fileId: files[0]?.id ?? "" }))).status).toBe(404);
  });
});

describe("what is answered", () => {
  test("201 with each file's id, kind, size and pages", async () => {
    const [photo, pages] = [await made.jpeg(), await made.pdf(3)];
    const { id, files } = await uploaded(photo, pages);
    expect(id).toMatch(/^[0-9a-z]{26}$/);
    expect(files).toEqual([
      { id: expect.any(String), mediaType: "image/jpeg", bytes: photo.length, pages: 1 },
      { id: expect.any(String), mediaType: "application/pdf", bytes: pages.length, pages: 3 },
    ]);
  });

  test.each<[number, string, () => Promise<Uint8Array[]>]>([
    [400, "nothing-chosen", async () => []],
    [400, "empty-file", async () => [Buffer.alloc(0)]],
    [413, "too-large", async () => [await made.bigJpeg(16 * 1024 * 1024)]],
    [413, "too-many-files", async () => Array(filesMax + 1).fill(await made.png()) as Uint8Array[]],
    [415, "wrong-type", async () => [await made.gif()]],
    [415, "wrong-type", async () => [made.svg()]],
    [422, "unreadable", async () => [(await made.jpeg()).subarray(0, 9000)]],
    [422, "encrypted", async () => [await made.lockedPdf()]],
    [422, "too-many-pages", async () => [await made.pdf(21)]],
    [422, "too-many-pixels", async () => [await made.pixelBomb()]],
  ])("%i %s, with nothing kept", async (status, code, make) => {
    actor = world.asha;
    const before = await blobCount();
    const files = (await make()).map((bytes, index) => ({ name: `${index}.jpg`, bytes }));
    const response = await create(made.uploadOf(files), params({}));
    const { error } = await read(response);
    expect([response.status, error.code, error.reasons[0]?.field]).toEqual([status, code, "file"]);
    expect(await blobCount()).toBe(before);
    expect(await leftovers()).toEqual([]);
  });

  test("one refused file of several refuses them all, with a reason for each", async () => {
    actor = world.asha;
    const before = await blobCount();
    const files = [await made.jpeg(), await made.gif(), await made.lockedPdf()].map((bytes, index) => ({
      name: `${index}.jpg`,
      bytes,
    }));
    const { error } = await read(await create(made.uploadOf(files), params({})));
    expect(error.reasons.map(({ code }) => code)).toEqual(["wrong-type", "encrypted"]);
    expect(await blobCount()).toBe(before);
  });

  test("a plain form keeps the good files and says why the others were not taken", async () => {
    actor = world.asha;
    const before = await blobCount();
    const files = [
      { name: "good.jpg", bytes: await made.jpeg() },
      { name: "bad.jpg", bytes: await made.gif() },
    ];
    const response = await create(made.uploadOf(files, { form: "1", returnTo: "/checkout/prescription" }), params({}));
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toMatch(/^\/checkout\/prescription\?refused=[0-9a-z]{26}$/);
    expect(await blobCount()).toBe(before + 2);
  });

  test("the same upload under the same key is stored once", async () => {
    actor = world.asha;
    const bytes = await made.jpeg();
    const before = await blobCount();
    const send = () => {
      const request = made.uploadOf([{ name: "a.jpg", bytes }]);
      request.headers.set("idempotency-key", "upload-key-1");
      return create(request, params({})).then(read);
    };
    const [one, two] = [await send(), await send()];
    expect(two).toEqual(one);
    expect(await blobCount()).toBe(before + 2);
  });

  test("a sixth file is too many for a prescription of five, and leaves nothing", async () => {
    const page = await made.png();
    const { id } = await uploaded(page, page, page, page, page);
    const before = await blobCount();
    const response = await add(made.uploadOf([{ name: "6.png", bytes: page }]), params({ id }));
    expect([response.status, (await read(response)).error.code]).toEqual([413, "too-many-files"]);
    expect(await blobCount()).toBe(before);
  });

  test("files can be put in another order and removed", async () => {
    const { id, files } = await uploaded(await made.png(), await made.jpeg());
    const [first, second] = files.map((file) => file.id);
    const body = JSON.stringify({ fileIds: [second, first] });
    const post = new Request("http://shop.test/x", {
      method: "POST",
      body,
      headers: { "content-type": "application/json" },
    });
    expect((await read(await order(post, params({ id })))).files.map((file) => file.id)).toEqual([second, first]);
    const gone = await DELETE(
      new Request("http://shop.test/x", { method: "DELETE" }),
      params({ id, fileId: first ?? "" }),
    );
    expect((await read(gone)).files.map((file) => file.id)).toEqual([second]);
    const look = await GET(new Request("http://shop.test/x"), params({ id, fileId: first ?? "" }));
    expect(look.status).toBe(404);
  });
});

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

  test("a page whose stored bytes were exchanged is not shown, and not on record as seen", async () => {
    const { id, files } = await uploaded(await made.jpeg());
    const names = await readdir(store, { recursive: true, withFileTypes: true });
    const { writeFile } = await import("node:fs/promises");
    for (const entry of names)
      if (entry.isFile()) await writeFile(path.join(entry.parentPath, entry.name), "other bytes");
    await expect(look(id, files[0]?.id ?? "")).rejects.toThrow("changed or moved");
    expect(await viewed(id)).toEqual([]);
  });
});
