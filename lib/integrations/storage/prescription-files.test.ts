import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "@/lib/platform/ids";
import { masterKeys, unseal } from "./envelope";
import * as made from "./files-test-world";
import { pdfOfPatterns, pixelFlood } from "./hostile-test-world";
import { openBlobs } from "./open-blobs";
import { discard, type StorageDeps, storeFile } from "./prescription-files";
import { render } from "./render";
import { ScannerDown } from "./scan";

let root: string;
let store: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "files-test-"));
  store = path.join(root, "store");
});
afterAll(() => rm(root, { recursive: true, force: true }));

const keys = masterKeys({ current: randomBytes(32).toString("base64"), previous: null });
const clean = { scan: () => Promise.resolve("clean" as const) };

const depsNow = (): StorageDeps => ({ blobs: openBlobs(pathToFileURL(store).href), keys, newId, scanner: clean });

async function stored(bytes: Uint8Array, deps = depsNow(), whose = "asha") {
  const file = path.join(root, newId());
  await writeFile(file, bytes);
  return storeFile(deps, whose, { path: file, displayName: "scan.jpg", bytes: bytes.length, sha256: "0" });
}

async function storedCount() {
  const names = await readdir(store, { recursive: true, withFileTypes: true }).catch(() => []);
  return names.filter((entry) => entry.isFile()).length;
}

async function pagesOf(bytes: Uint8Array) {
  const result = await stored(bytes);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  const { id: fileId, pages } = result.value;
  const { blobs } = depsNow();
  return Promise.all(
    pages.map(async ({ pageNumber: page, blobKey, sealing, thumbnailKey, thumbnailSealing, ...size }) => ({
      ...size,
      image: unseal(keys, { fileId, page, kind: "page" }, sealing, (await blobs.get(blobKey)) ?? Buffer.alloc(0)),
      thumbnail: unseal(
        keys,
        { fileId, page, kind: "thumbnail" },
        thumbnailSealing,
        (await blobs.get(thumbnailKey)) ?? Buffer.alloc(0),
      ),
    })),
  );
}

describe("a file that is taken", () => {
  test.each([
    ["JPEG", "image/jpeg", made.jpeg],
    ["PNG", "image/png", made.png],
    ["WebP", "image/webp", made.webp],
    ["PDF", "application/pdf", () => made.pdf(1)],
  ])("%s, whatever its name says", async (_name, mediaType, make) => {
    expect(await stored(await make())).toMatchObject({
      ok: true,
      value: { mediaType, scan: "clean", pages: [{ pageNumber: 1 }] },
    });
  });

  test("carries no metadata of the photo, and stands upright", async () => {
    const photo = await made.photoWithPlace();
    expect((await sharp(photo).metadata()).exif?.toString("latin1")).toContain("Asha Rao");
    const [page] = await pagesOf(photo);
    const { exif, icc, xmp, iptc, orientation, width, height, format } = await sharp(page?.image).metadata();
    expect({ exif, icc, xmp, iptc, orientation, format }).toEqual({ format: "jpeg" });
    expect([width, height]).toEqual([400, 600]);
    expect(page?.image.includes("Asha Rao") || page?.thumbnail.includes("Asha Rao")).toBe(false);
  });

  test("stays legible and gets a small picture of itself", async () => {
    const [page] = await pagesOf(await made.jpeg(5000, 4000));
    expect((page?.width ?? 0) * (page?.height ?? 0)).toBeLessThanOrEqual(9_000_000);
    expect(page?.width).toBeGreaterThan(3000);
    const { width } = await sharp(page?.thumbnail).metadata();
    expect(width).toBe(320);
  });

  test("a long screenshot keeps its width", async () => {
    const [page] = await pagesOf(await made.jpeg(900, 9000));
    expect([page?.width, page?.height]).toEqual([900, 9000]);
  });

  test("a PDF of twenty pages becomes twenty pictures in its own colours", async () => {
    const pages = await pagesOf(await made.pdf(20));
    expect(pages).toHaveLength(20);
    const [page] = pages;
    expect(page?.width).toBeGreaterThan(1600);
    const { data } = await sharp(page?.image)
      .extract({ left: 800, top: 2300, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...data].map((value) => Math.round(value / 255))).toEqual([1, 0, 0]);
  }, 90_000);

  test("a poster of a PDF page is drawn smaller, not refused and not huge", async () => {
    const [page] = await pagesOf(await made.pdf(1, [14_000, 14_000]));
    expect((page?.width ?? 0) * (page?.height ?? 0)).toBeLessThanOrEqual(9_000_000);
  });
});

describe("a file that is refused leaves nothing", () => {
  const cut = async (make: () => Promise<Buffer>) => {
    const bytes = await make();
    return bytes.subarray(0, Math.floor(bytes.length / 2));
  };
  test.each<[string, string, () => Promise<Buffer> | Buffer]>([
    ["an SVG", "wrong-type", made.svg],
    ["a GIF renamed to .jpg", "wrong-type", made.gif],
    ["a TIFF renamed to .jpg", "wrong-type", made.tiff],
    ["an AVIF renamed to .jpg", "wrong-type", made.avif],
    ["a page of HTML", "wrong-type", () => Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["one byte", "wrong-type", () => Buffer.from("x")],
    ["a JPEG cut in half", "unreadable", () => cut(() => made.jpeg())],
    ["a PNG cut in half", "unreadable", () => cut(made.png)],
    ["a WebP cut in half", "unreadable", () => cut(made.webp)],
    [
      "a JPEG's head before nonsense",
      "unreadable",
      async () => Buffer.concat([(await made.jpeg()).subarray(0, 64), randomBytes(2000)]),
    ],
    ["a moving WebP", "moving-picture", made.movingWebp],
    ["a picture of 64 megapixels", "too-many-pixels", made.pixelBomb],
    ["a PDF of 21 pages", "too-many-pages", () => made.pdf(21)],
    ["a PDF behind a password", "encrypted", made.lockedPdf],
    ["a PDF that is only its first line", "unreadable", () => Buffer.from("%PDF-1.7\nnothing more")],
    ["a PDF cut in half", "unreadable", () => cut(() => made.pdf(1))],
  ])("%s", async (_name, code, make) => {
    const before = await storedCount();
    expect(await stored(await make())).toMatchObject({ ok: false, error: { code, field: "file" } });
    expect(await storedCount()).toBe(before);
  });

  test("a flood of pixels, before it is scanned or a decoder is started", async () => {
    const never = { scan: () => Promise.reject(new Error("scanned")) };
    const flood = await stored(pixelFlood(), { ...depsNow(), scanner: never });
    expect(flood).toMatchObject({ error: { code: "too-many-pixels" } });
  });

  test("no file, because the scanner is silent or missing: it is taken as not scanned", async () => {
    const down = { scan: () => Promise.reject(new ScannerDown("no answer", false)) };
    for (const scanner of [down, null])
      expect(await stored(await made.jpeg(), { ...depsNow(), scanner })).toMatchObject({
        value: { scan: "not-scanned" },
      });
  });

  test("what the scanner found", async () => {
    const infected = { ...depsNow(), scanner: { scan: () => Promise.resolve("infected" as const) } };
    expect(await stored(await made.jpeg(), infected)).toMatchObject({ error: { code: "infected" } });
  });

  test("a file that takes the decoder too long", async () => {
    const file = path.join(root, newId());
    await writeFile(file, await made.jpeg());
    const within = async (timeoutMs: number) =>
      render({ mediaType: "image/jpeg", path: file }, await mkdtemp(path.join(root, "late-")), { timeoutMs });
    expect(await within(1)).toEqual({ ok: false, error: "too-slow" });
    // Whatever it was at when its time was up, that is an answer and no fault.
    for (const timeoutMs of [30, 60, 90, 120, 150, 180, 210]) {
      const answer = await within(timeoutMs);
      expect(answer.ok || answer.error === "too-slow", `${timeoutMs} ms`).toBe(true);
    }
  });

  test("one whose second page cannot be stored", async () => {
    const deps = depsNow();
    const before = await storedCount();
    let puts = 0;
    const failing = {
      ...deps,
      blobs: {
        ...deps.blobs,
        put: (key: string, bytes: Uint8Array | AsyncIterable<Uint8Array>) =>
          ++puts > 3 ? Promise.reject(new Error("disk full")) : deps.blobs.put(key, bytes),
      },
    };
    await expect(stored(await made.pdf(2), failing)).rejects.toThrow("disk full");
    expect(await storedCount()).toBe(before);
  });

  test("and one that is discarded afterwards", async () => {
    const before = await storedCount();
    const result = await stored(await made.pdf(2));
    if (!result.ok) throw new Error("a good file was refused");
    expect(await storedCount()).toBe(before + 5);
    await discard(depsNow().blobs, [result.value]);
    expect(await storedCount()).toBe(before);
  });
});

test("a photo does not wait for the endless PDFs of another account", async () => {
  const ended: string[] = [];
  const sent = async (name: string, whose: string, bytes: Uint8Array) => {
    const result = await stored(bytes, depsNow(), whose);
    ended.push(result.ok ? name : `${name} ${result.error.code}`);
  };
  const bad = [pdfOfPatterns(), pdfOfPatterns()].map((pdf, index) => sent(`bad ${index}`, "ravi", pdf));
  await Promise.all([...bad, sent("photo", "asha", await made.jpeg())]);
  // The second bad one begins after the first has used up its time.
  expect(ended.indexOf("photo")).toBeLessThan(2);
  expect(ended.toSorted()).toEqual(["bad 0 too-slow", "bad 1 too-slow", "photo"]);
}, 180_000);

test("while a PDF is drawn the server answers others", async () => {
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 10);
  await stored(await made.pdf(5));
  clearInterval(timer);
  expect(longest).toBeLessThan(500);
}, 60_000);
