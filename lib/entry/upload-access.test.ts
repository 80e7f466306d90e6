import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Actor } from "@/lib/domain/access/actor";
import type { Refusal } from "@/lib/domain/shared/reason";
import * as made from "@/lib/integrations/storage/files-test-world";
import { type Answer, makeStorageWorld, params, read, type StorageWorld } from "./storage-world";

let actor: Actor = { kind: "visitor", visitorHash: null };
let turn: Refusal | null = null;
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(actor) }));
vi.mock("./limits", () => ({ takeUploadTurn: () => Promise.resolve(turn) }));
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve({ get: () => undefined }) }));

const { POST: create } = await import("@/app/api/prescriptions/route");
const { POST: add } = await import("@/app/api/prescriptions/[id]/files/route");
const { DELETE } = await import("@/app/api/prescriptions/[id]/files/[fileId]/route");

let world: StorageWorld;
beforeAll(async () => {
  world = await makeStorageWorld();
});
afterAll(() => world.end());
afterEach(() => {
  actor = { kind: "visitor", visitorHash: null };
  turn = null;
});

async function uploaded(...files: Uint8Array[]): Promise<Answer> {
  actor = world.asha;
  const request = made.uploadOf(files.map((bytes, index) => ({ name: `${index}.jpg`, bytes })));
  const response = await create(request, params({}));
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
