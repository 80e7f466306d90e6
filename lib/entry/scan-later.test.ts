import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { unscannedFiles } from "@/db/repo/stored-file";
import { staffAlerts } from "@/db/schema/records";
import { perform } from "@/lib/commands/command";
import { decideOrderCommand } from "@/lib/commands/order/decide";
import { askOriginalCommand } from "@/lib/commands/prescription/ask-original";
import { decideOriginalCommand } from "@/lib/commands/prescription/decide-original";
import { takeOriginalCommand } from "@/lib/commands/prescription/take-original";
import { addCustomer, asSeen, heldOrder, transcription, versionOf } from "@/lib/commands/test-world";
import type { Actor } from "@/lib/domain/access/actor";
import { openPages } from "@/lib/fixtures/staff-acts";
import * as made from "@/lib/integrations/storage/files-test-world";
import { type Scanner, ScannerDown, type Verdict } from "@/lib/integrations/storage/scan";
import { handleScanFiles, queueScans } from "@/lib/jobs/handlers/scan-files";
import { customerPrescriptions } from "@/lib/queries/account/prescriptions";
import { workbench } from "@/lib/queries/admin/workbench";
import { deps } from "./deps";
import { makeStorageWorld, params, read, type StorageWorld } from "./storage-world";
import { viewPage } from "./view-page";

let actor: Actor = { kind: "visitor", visitorHash: null };
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(actor) }));
vi.mock("./limits", () => ({ takeUploadTurn: () => Promise.resolve(null) }));
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve({ get: () => undefined }) }));

const { POST: create } = await import("@/app/api/prescriptions/route");

let world: StorageWorld;
beforeAll(async () => {
  world = await makeStorageWorld();
});
afterAll(() => world.end());

const down: Scanner = { scan: () => Promise.reject(new ScannerDown("no answer", false)) };
const heard: number[] = [];

/** A daemon that reads all bytes before it says what it found. */
const saying = (verdict: Verdict): Scanner => ({
  async scan(content) {
    let bytes = 0;
    for await (const piece of content()) bytes += piece.length;
    heard.push(bytes);
    return verdict;
  },
});

function use(scanner: Scanner | null, unscannedFiles: "allow" | "hold" = "hold") {
  const live = deps();
  Object.assign(live, { scanner, settings: { ...world.deps.settings, unscannedFiles } });
  return live;
}
beforeEach(() => heard.splice(0));

/** An order on a photo that came while the scanner was silent. */
async function orderOnUnscanned() {
  const customer = await addCustomer(world, "Asha Rao");
  actor = customer;
  use(down);
  const bytes = await made.jpeg();
  const answer = await create(made.uploadOf([{ name: "page.jpg", bytes }]), params({}));
  const { id: prescriptionId, files } = await read(answer);
  const fileId = files[0]?.id ?? "";
  const held = await heldOrder(world, customer, { prescriptionId, packs: 1 });
  const asked = { id: prescriptionId, fileId, page: 1, kind: "page" as const };
  return { ...held, customer, status: answer.status, bytes: bytes.length, fileId, asked };
}

async function approve(orderNumber: string) {
  return perform(deps(), world.priya, decideOrderCommand, {
    orderNumber,
    ...(await asSeen(world, orderNumber)),
    decision: "approve",
    transcription: transcription(world, { totalCapsules: 10, days: 10 }),
  });
}

const codesOf = (result: { ok: boolean; error?: unknown }) =>
  ((result.error as { reasons?: { code: string }[] } | undefined)?.reasons ?? []).map(({ code }) => code);

test("a file that comes while the scanner is silent is taken, and nobody of the staff opens or approves it", async () => {
  const { status, asked, orderNumber, prescriptionId } = await orderOnUnscanned();
  expect(status).toBe(201);
  expect(await viewPage(deps(), world.priya, asked, "r")).toMatchObject({ ok: false, error: { code: "not-scanned" } });
  await openPages(world, world.priya, prescriptionId);
  expect(codesOf(await approve(orderNumber))).toEqual(["not-scanned"]);
  const view = await workbench(deps(), world.priya, orderNumber);
  expect(view).toMatchObject({
    value: { view: { prescription: { files: [{ scan: "not-scanned", heldBack: true }] } } },
  });
});

test("its owner sees it, drawn anew", async () => {
  const { asked, customer } = await orderOnUnscanned();
  expect((await viewPage(deps(), customer, asked, "r")).ok).toBe(true);
});

test("where the pharmacy works without a scanner it is opened and approved", async () => {
  const { asked, orderNumber } = await orderOnUnscanned();
  const live = use(null, "allow");
  expect((await viewPage(live, world.priya, asked, "r")).ok).toBe(true);
  expect((await approve(orderNumber)).ok).toBe(true);
});

test("the worker has it judged from the very bytes that were sent; then it is opened and approved", async () => {
  const { asked, bytes, orderNumber } = await orderOnUnscanned();
  const live = use(saying("clean"));
  await handleScanFiles(live);
  expect(heard).toContain(bytes);
  expect((await viewPage(live, world.priya, asked, "r")).ok).toBe(true);
  expect((await approve(orderNumber)).ok).toBe(true);
});

test("a virus found late takes the file out: nobody opens it, its order moves on, staff and customer are told", async () => {
  const { asked, customer, fileId, orderNumber } = await orderOnUnscanned();
  const before = await versionOf(world, orderNumber);
  const live = use(saying("infected"), "allow");
  await handleScanFiles(live);
  for (const who of [world.priya, customer])
    expect(await viewPage(live, who, asked, "r")).toMatchObject({ ok: false, error: { kind: "not-found" } });
  expect(await versionOf(world, orderNumber)).toBe(before + 1);
  expect(codesOf(await approve(orderNumber))).toContain("no-prescription");
  const view = await workbench(live, world.priya, orderNumber);
  expect(view).toMatchObject({ value: { view: { prescription: { files: [], stopped: [{ name: "page.jpg" }] } } } });
  expect(await customerPrescriptions(live, customer)).toMatchObject({
    value: { prescriptions: [{ files: [], stopped: ["page.jpg"] }] },
  });
  const alerts = await world.database.read.select().from(staffAlerts);
  expect(alerts.filter(({ key }) => key === `infected:${fileId}`)).toMatchObject([{ orderNumber }]);
});

test("a file with a virus never leaves, not even as evidence", async () => {
  const { fileId } = await orderOnUnscanned();
  const taken = async () => {
    const why = { fileId, reason: "dispute", words: "for the record" };
    const asked = await perform(deps(), world.anand, askOriginalCommand, why);
    if (!asked.ok) return asked;
    const { requestId } = asked.value;
    await perform(deps(), world.priya, decideOriginalCommand, { requestId, outcome: "agreed" });
    return perform(deps(), world.anand, takeOriginalCommand, { fileId, requestId });
  };
  expect((await taken()).ok).toBe(true);
  await handleScanFiles(use(saying("infected")));
  expect(await taken()).toMatchObject({ ok: false, error: { kind: "not-found" } });
});

test("a scanner that stays silent leaves everything as it was, and staff are told once", async () => {
  const { fileId, orderNumber } = await orderOnUnscanned();
  const version = await versionOf(world, orderNumber);
  const silent = async () =>
    (await world.database.read.select().from(staffAlerts)).filter(({ kind }) => kind === "scanner-silent").length;
  await handleScanFiles(use(down));
  expect(await silent()).toBe(0);
  world.move(16 * 60_000);
  await handleScanFiles(use(down));
  await handleScanFiles(use(down));
  expect(await silent()).toBe(1);
  expect(await versionOf(world, orderNumber)).toBe(version);
  expect(fileId).not.toBe("");
});

test("a file the scanner cannot judge keeps no other waiting", async () => {
  const first = await orderOnUnscanned();
  const second = await orderOnUnscanned();
  let asked = 0;
  const picky: Scanner = {
    scan: (content) =>
      asked++ === 0 ? Promise.reject(new ScannerDown("too big for it", true)) : saying("clean").scan(content),
  };
  await handleScanFiles(use(picky));
  expect(asked).toBeGreaterThan(1);
  expect((await viewPage(deps(), world.priya, second.asked, "r")).ok).toBe(true);
  expect(first.fileId).not.toBe(second.fileId);
});

test("a file whose bytes are gone is a fault that is seen, and keeps no other waiting", async () => {
  const broken = await orderOnUnscanned();
  const whole = await orderOnUnscanned();
  const live = use(saying("clean"));
  const { blobs } = live;
  const [key] = (await unscannedFiles(world.database.read, 500)).flatMap(({ id, originalKey }) =>
    id === broken.fileId ? [originalKey] : [],
  );
  const stream: typeof blobs.stream = (asked) => (asked === key ? Promise.resolve(null) : blobs.stream(asked));
  await expect(handleScanFiles({ ...live, blobs: { ...blobs, stream } })).rejects.toThrow("could not be read");
  expect((await viewPage(live, world.priya, broken.asked, "r")).ok).toBe(false);
  expect((await viewPage(live, world.priya, whole.asked, "r")).ok).toBe(true);
});

test("work is queued for the scanner only where there is one and a file waits", async () => {
  await handleScanFiles(use(saying("clean")));
  const jobs = async () => {
    const queued = sql`select 1 from graphile_worker.jobs where task_identifier = 'scan-files'`;
    return (await world.database.read.execute(queued)).length;
  };
  const before = await jobs();
  await queueScans(use(saying("clean")));
  expect(await jobs()).toBe(before);
  await orderOnUnscanned();
  await queueScans(use(null));
  expect(await jobs()).toBe(before);
  await queueScans(use(down));
  expect(await jobs()).toBe(before + 1);
});
