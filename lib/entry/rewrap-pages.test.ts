import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findPage } from "@/db/repo/prescription";
import { file, makeWorld, uploadFor, type World } from "@/lib/commands/test-world";
import { masterKeys, seal, unseal } from "@/lib/integrations/storage/envelope";
import { newId } from "@/lib/platform/ids";
import { rewrapPages } from "./rewrap-pages";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const [first, second] = [0, 1].map(() => randomBytes(32).toString("base64")) as [string, string];
const old = masterKeys({ current: first, previous: null });
const rotating = masterKeys({ current: second, previous: first });
const after = masterKeys({ current: second, previous: null });

test("after a rotation every page opens with the new master key alone, and a second run finds nothing to do", async () => {
  const fileId = newId();
  const sealedPages = Array.from({ length: 3 }, (_, index) => {
    const pageNumber = index + 1;
    const page = seal(old, { fileId, page: pageNumber, kind: "page" }, Buffer.from(`page ${pageNumber}`));
    const thumbnail = seal(old, { fileId, page: pageNumber, kind: "thumbnail" }, Buffer.from(`small ${pageNumber}`));
    const sketch = seal(old, { fileId, page: pageNumber, kind: "sketch" }, Buffer.from(`cells ${pageNumber}`));
    return { pageNumber, page, thumbnail, sketch };
  });
  const pages = sealedPages.map(({ pageNumber, page, thumbnail, sketch }) => ({
    pageNumber,
    width: 1,
    height: 1,
    blobKey: newId(),
    sealing: page.sealing,
    thumbnailKey: newId(),
    thumbnailSealing: thumbnail.sealing,
    sketch: sketch.sealed.toString("base64"),
    sketchSealing: sketch.sealing,
  }));
  const id = await uploadFor(world, world.asha, [file({ id: fileId, pages })]);

  await expect(rewrapPages(world.database, after)).rejects.toThrow("master key that is not set");
  expect(await rewrapPages(world.database, rotating)).toBe(3);
  expect(await rewrapPages(world.database, rotating)).toBe(0);
  for (const { pageNumber, page, thumbnail, sketch } of sealedPages) {
    const row = (await findPage(world.database.read, id, fileId, pageNumber))?.page;
    if (row === undefined) throw new Error("the page is gone");
    const open = (kind: "page" | "thumbnail" | "sketch", sealing: typeof row.sealing, sealed: Buffer) =>
      unseal(after, { fileId, page: pageNumber, kind }, sealing, sealed).toString();
    expect(open("page", row.sealing, page.sealed)).toBe(`page ${pageNumber}`);
    expect(open("thumbnail", row.thumbnailSealing, thumbnail.sealed)).toBe(`small ${pageNumber}`);
    if (row.sketchSealing === null) throw new Error("the sketch's sealing is gone");
    expect(open("sketch", row.sketchSealing, sketch.sealed)).toBe(`cells ${pageNumber}`);
  }
});
