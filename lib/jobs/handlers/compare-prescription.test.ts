import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prescriptionMatches } from "@/db/schema/prescriptions";
import { perform } from "@/lib/commands/command";
import { decideOrderCommand } from "@/lib/commands/order/decide";
import { removeFileCommand } from "@/lib/commands/prescription/edit-files";
import {
  addPatientFor,
  asSeen,
  type Customer,
  file,
  heldOrder,
  makeWorld,
  transcription,
  uploadFor,
  type World,
} from "@/lib/commands/test-world";
import { cellsOf, coarseBands } from "@/lib/domain/prescription/page-likeness";
import { openPages } from "@/lib/fixtures/staff-acts";
import { masterKeys, seal } from "@/lib/integrations/storage/envelope";
import { sketchOf } from "@/lib/integrations/storage/page-sketch.mjs";
import { queueView } from "@/lib/queries/admin/queue";
import { workbench } from "@/lib/queries/admin/workbench";
import { handleCompare } from "./compare-prescription";

const keys = masterKeys({ current: randomBytes(32).toString("base64"), previous: null });
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

/** A page of scattered bars: no two seeds alike. */
async function drawn(seed: number): Promise<Buffer> {
  const bars = Array.from({ length: 40 }, (_, at) => {
    const [x, width] = [(at * 97 * seed) % 500, 20 + ((at * 31 * seed) % 90)];
    return `<rect x="${40 + x}" y="${40 + at * 20}" width="${width}" height="9"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="700" height="900"><rect width="700" height="900" fill="#fff"/>${bars.join("")}</svg>`;
  return sharp(Buffer.from(svg)).jpeg().toBuffer();
}

async function fileOf(picture: Buffer, sha256?: string) {
  const sent = file();
  const sketch = await sketchOf(picture);
  if (sketch === null) throw new Error("a page without ink");
  const place = { fileId: sent.id, page: 1, kind: "sketch" } as const;
  const { sealing: sketchSealing, sealed } = seal(keys, place, Buffer.from(sketch, "base64"));
  const found = { sketch: sealed.toString("base64"), sketchSealing, coarse: coarseBands(cellsOf(sketch)) };
  const pages = sent.pages.map((page) => ({ ...page, ...found }));
  return { ...sent, ...(sha256 === undefined ? {} : { sha256 }), pages };
}

async function orderWith(customer: Customer, files: Parameters<typeof uploadFor>[2]) {
  const prescriptionId = await uploadFor(world, customer, files);
  const order = await heldOrder(world, customer, { prescriptionId, packs: 1 });
  await handleCompare({ ...world.deps, keys }, { prescriptionId });
  return order;
}

async function seenBy(staff: World["priya"], orderNumber: string) {
  const view = await workbench(world.deps, staff, orderNumber);
  if (!view.ok) throw new Error("not seen");
  return view.value.view.seenBefore;
}

async function flagged(staff: World["priya"], orderNumber: string) {
  const queue = await queueView(world.deps, staff);
  return queue.ok && queue.value.review.find((item) => item.orderNumber === orderNumber)?.seenBefore;
}

test("a page sent again by another account, turned and saved anew, is shown on both orders and in the queue", async () => {
  const picture = await drawn(3);
  const first = await orderWith(world.asha, [await fileOf(picture)]);
  expect(await flagged(world.priya, first.orderNumber)).toBe(false);
  const again = await sharp(picture).rotate(90).jpeg({ quality: 60 }).toBuffer();
  const second = await orderWith(world.rohan, [await fileOf(again)]);
  for (const [here, there] of [
    [first, second],
    [second, first],
  ] as const) {
    const seen = await seenBy(world.priya, here.orderNumber);
    expect(seen?.pages).toMatchObject([
      { signal: "page", sameAccount: false, orders: [{ orderNumber: there.orderNumber, samePatient: false }] },
    ]);
    expect(await flagged(world.priya, here.orderNumber)).toBe(true);
  }
});

test("another page is not taken for it", async () => {
  const order = await orderWith(world.rohan, [await fileOf(await drawn(11))]);
  expect((await seenBy(world.priya, order.orderNumber))?.pages).toEqual([]);
});

test("the same file is found even when its page was never sketched, and comparing twice changes nothing", async () => {
  await orderWith(world.asha, [file({ sha256: "a".repeat(64) })]);
  const order = await orderWith(world.rohan, [file({ sha256: "a".repeat(64) })]);
  await handleCompare({ ...world.deps, keys }, { prescriptionId: order.prescriptionId });
  const seen = await seenBy(world.priya, order.orderNumber);
  expect(seen?.pages.map((page) => page.signal)).toEqual(["file"]);
  expect(seen?.pagesNotCompared).toBe(1);
});

test("a removed file no longer counts, on either side", async () => {
  const picture = await drawn(5);
  const [one, other] = [await fileOf(picture), await fileOf(picture)];
  const first = await orderWith(world.asha, [one, file()]);
  const second = await orderWith(world.rohan, [other]);
  const removed = await perform(world.deps, world.asha, removeFileCommand, {
    id: first.prescriptionId,
    fileId: one.id,
  });
  expect(removed.ok).toBe(true);
  for (const { orderNumber } of [first, second]) {
    expect((await seenBy(world.priya, orderNumber))?.pages).toEqual([]);
    expect(await flagged(world.priya, orderNumber)).toBe(false);
  }
});

test("a manager is told nothing of it", async () => {
  const picture = await drawn(7);
  await orderWith(world.asha, [await fileOf(picture)]);
  const order = await orderWith(world.rohan, [await fileOf(picture)]);
  expect(await flagged(world.tara, order.orderNumber)).toBe(true);
  expect(await flagged(world.anand, order.orderNumber)).toBe(false);
  expect(await seenBy(world.anand, order.orderNumber)).toBeNull();
});

test("other accounts with the same phone are told of, the own earlier orders are not", async () => {
  const patientId = await addPatientFor(world, world.asha);
  const own = await heldOrder(world, world.asha, { patientId });
  const other = await heldOrder(world, world.rohan);
  const contact = (await seenBy(world.priya, own.orderNumber))?.contact.map((order) => order.orderNumber);
  expect(contact).toContain(other.orderNumber);
  expect((await seenBy(world.priya, own.orderNumber))?.contact.every((order) => !order.sameAccount)).toBe(true);
});

test("an approved order names the other orders in whose prescription the same was read", async () => {
  const orders: string[] = [];
  for (const customer of [world.asha, world.rohan]) {
    const patientId = await addPatientFor(world, customer, {
      name: "Asha Rao",
      birthDate: "1996-03-04",
      relationship: "in-care",
    });
    const { orderNumber, prescriptionId } = await heldOrder(world, customer, { packs: 1, patientId });
    await openPages(world, world.priya, prescriptionId);
    const decided = await perform(world.deps, world.priya, decideOrderCommand, {
      orderNumber,
      decision: "approve",
      transcription: transcription(world, { prescriberRegistration: "MMC 5" }),
      ...(await asSeen(world, orderNumber)),
    });
    expect(decided.ok).toBe(true);
    orders.push(orderNumber);
  }
  const seen = await seenBy(world.priya, orders[1] ?? "");
  expect(seen?.written).toMatchObject([{ orderNumber: orders[0], sameAccount: false, samePatient: true }]);
});

test("a pair of pages is one row, whoever found it", async () => {
  const picture = await drawn(13);
  const first = await orderWith(world.asha, [await fileOf(picture)]);
  await orderWith(world.rohan, [await fileOf(picture)]);
  const before = await world.database.read.select().from(prescriptionMatches);
  await handleCompare({ ...world.deps, keys }, { prescriptionId: first.prescriptionId });
  expect(await world.database.read.select().from(prescriptionMatches)).toHaveLength(before.length);
});
