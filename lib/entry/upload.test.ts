import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { prescriptionsOf } from "@/db/repo/prescription";
import { auditEvents } from "@/db/schema/records";
import type { Actor } from "@/lib/domain/access/actor";
import { filesMax } from "@/lib/domain/prescription/upload-limits";
import { decoderTurns } from "@/lib/integrations/storage/decoder-turns";
import * as made from "@/lib/integrations/storage/files-test-world";
import { deps } from "./deps";
import { type Answer, makeStorageWorld, params, read, type StorageWorld } from "./storage-world";

let actor: Actor = { kind: "visitor", visitorHash: null };
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(actor) }));
vi.mock("./limits", () => ({ takeUploadTurn: () => Promise.resolve(null) }));
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve({ get: () => undefined }) }));

const { POST: create } = await import("@/app/api/prescriptions/route");
const { POST: add } = await import("@/app/api/prescriptions/[id]/files/route");
const { GET, DELETE } = await import("@/app/api/prescriptions/[id]/files/[fileId]/route");
const { POST: order } = await import("@/app/api/prescriptions/[id]/files/order/route");

let world: StorageWorld;
beforeAll(async () => {
  world = await makeStorageWorld();
});
afterAll(() => world.end());

const blobCount = async () => (await world.blobFiles()).length;

async function uploaded(...files: Uint8Array[]): Promise<Answer> {
  actor = world.asha;
  const request = made.uploadOf(files.map((bytes, index) => ({ name: `${index}.jpg`, bytes })));
  const response = await create(request, params({}));
  expect(response.status).toBe(201);
  return read(response);
}

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
    expect(await world.leftovers()).toEqual([]);
  });

  test.each<[number, string, (own: string) => readonly string[]]>([
    [429, "too-many-at-once", (own) => Array<string>(30).fill(own)],
    [503, "busy", () => Array.from({ length: 62 }, (_, index) => `someone ${index}`)],
  ])(
    "%i %s while the decoders have a full line, with Retry-After, and taken afterwards",
    async (status, code, line) => {
      actor = world.asha;
      let free: () => void = () => undefined;
      const ended = new Promise<void>((resolve) => {
        free = resolve;
      });
      const others = line(world.asha.userId).map((whose) => decoderTurns.turn(whose, () => ended));
      const send = async () => create(made.uploadOf([{ name: "a.jpg", bytes: await made.jpeg() }], {}), params({}));
      const refused = await send();
      const { error } = await read(refused);
      expect([refused.status, error.code, refused.headers.get("retry-after")]).toEqual([status, code, "30"]);
      free();
      await Promise.all(others);
      expect((await send()).status).toBe(201);
    },
  );

  test("what the browser said of a photo is stored with it, as far as it is one of our hints", async () => {
    actor = world.asha;
    const hints = "dark,<b>awful</b>,blurred";
    const answer = await read(
      await create(made.uploadOf([{ name: "a.jpg", bytes: await made.jpeg() }], { hints }), params({})),
    );
    const mine = await prescriptionsOf(world.database.read, world.asha.userId, { limit: 100 });
    expect(mine.find(({ id }) => id === answer.id)?.files).toMatchObject([{ photoHints: ["blurred", "dark"] }]);
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

  test("of a file that the scanner stops only the hash stays, on record", async () => {
    actor = world.asha;
    const live = deps();
    const { scanner } = live;
    Object.assign(live, { scanner: { scan: () => Promise.resolve("infected") } });
    const before = await blobCount();
    const bytes = await made.jpeg();
    const answer = await create(made.uploadOf([{ name: "a.jpg", bytes }]), params({}));
    Object.assign(live, { scanner });
    expect([answer.status, (await read(answer)).error.code]).toEqual([422, "infected"]);
    expect(await blobCount()).toBe(before);
    const events = await world.database.read.select().from(auditEvents);
    const infected = events.filter(({ event }) => event === "prescription.file-infected");
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    expect(infected).toMatchObject([{ actorId: world.asha.userId, details: { sha256 } }]);
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
    expect(await blobCount()).toBe(before + 3);
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
    expect(await blobCount()).toBe(before + 3);
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
