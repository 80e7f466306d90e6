import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { APIRequestContext } from "@playwright/test";
import sharp from "sharp";
import * as made from "@/lib/integrations/storage/files-test-world";
import { heicThatLies, heicTurned } from "@/lib/integrations/storage/heic-test-world";
import { newCustomer } from "./support/people";
import { codesOf } from "./support/refusals";
import { expect, test } from "./support/shop";
import { sharedDataDir } from "./support/staff-command";

// What the shop takes as a prescription, judged by the bytes that were sent.

interface Part {
  readonly name: string;
  readonly type?: string;
  readonly bytes: Buffer;
}

function post(api: APIRequestContext, parts: readonly Part[], to = "/api/prescriptions") {
  const form = new FormData();
  for (const { name, type = "image/jpeg", bytes } of parts)
    form.append("file", new File([new Uint8Array(bytes)], name, { type }));
  return api.post(to, { multipart: form });
}

const megabyte = 1024 * 1024;

/** A JPEG of exactly this many bytes. */
const jpegOf = (bytes: number) => made.bigJpeg(bytes);

const refusals: readonly [what: string, status: number, code: string, parts: () => Promise<readonly Part[]>][] = [
  ["an empty file", 400, "empty-file", async () => [{ name: "a.jpg", bytes: Buffer.alloc(0) }]],
  ["15 MB and one byte", 413, "too-large", async () => [{ name: "a.jpg", bytes: await jpegOf(15 * megabyte + 1) }]],
  [
    "six files",
    413,
    "too-many-files",
    async () => {
      const bytes = await made.jpeg();
      return Array.from({ length: 6 }, (_, i) => ({ name: `${i}.jpg`, bytes }));
    },
  ],
  ["an SVG", 415, "wrong-type", async () => [{ name: "a.svg", type: "image/svg+xml", bytes: made.svg() }]],
  ["an SVG that is called a JPEG", 415, "wrong-type", async () => [{ name: "a.jpg", bytes: made.svg() }]],
  ["a GIF that is called a JPEG", 415, "wrong-type", async () => [{ name: "a.jpg", bytes: await made.gif() }]],
  ["a TIFF", 415, "wrong-type", async () => [{ name: "a.tiff", type: "image/tiff", bytes: await made.tiff() }]],
  [
    "text that is called a JPEG",
    415,
    "wrong-type",
    async () => [{ name: "a.jpg", bytes: Buffer.from("take one a day".repeat(99)) }],
  ],
  [
    "a web page that is called a PDF",
    415,
    "wrong-type",
    async () => [
      { name: "a.pdf", type: "application/pdf", bytes: Buffer.from("<!doctype html><script>alert(1)</script>") },
    ],
  ],
  [
    "half a JPEG",
    422,
    "unreadable",
    async () => {
      const whole = await made.jpeg(1200, 900);
      return [{ name: "a.jpg", bytes: whole.subarray(0, whole.length / 2) }];
    },
  ],
  [
    "a PDF cut short",
    422,
    "unreadable",
    async () => {
      const whole = await made.pdf(3);
      return [{ name: "a.pdf", bytes: whole.subarray(0, 200) }];
    },
  ],
  ["a PDF behind a password", 422, "encrypted", async () => [{ name: "a.pdf", bytes: await made.lockedPdf() }]],
  ["21 pages", 422, "too-many-pages", async () => [{ name: "a.pdf", bytes: await made.pdf(21) }]],
  [
    "64 megapixels in a few bytes",
    422,
    "too-many-pixels",
    async () => [{ name: "a.png", type: "image/png", bytes: await made.pixelBomb() }],
  ],
];

for (const [what, status, code, parts] of refusals) {
  test(`${what} is refused with ${status}, in words of its own, and nothing is kept`, async ({ baseURL }) => {
    const { api } = await newCustomer(String(baseURL));
    expect(await codesOf(await post(api, await parts()), status)).toEqual([code]);
    expect(await prescriptionsOf(api)).toEqual([]);
  });
}

test("a body without a file, or of another kind, is refused with 400", async ({ baseURL }) => {
  const { api } = await newCustomer(String(baseURL));
  expect(await codesOf(await api.post("/api/prescriptions", { multipart: { note: "none" } }), 400)).toEqual([
    "nothing-chosen",
  ]);
  expect(await codesOf(await api.post("/api/prescriptions", { data: { file: "x" } }), 400)).toEqual(["not-an-upload"]);
});

test("one bad file among good ones refuses all of them, naming it", async ({ baseURL }) => {
  const { api } = await newCustomer(String(baseURL));
  const answer = await post(api, [
    { name: "good.jpg", bytes: await made.jpeg() },
    { name: "bad.jpg", bytes: made.svg() },
  ]);
  expect(answer.status()).toBe(415);
  expect(await answer.text()).toContain("bad.jpg");
  expect(await prescriptionsOf(api)).toEqual([]);
});

test("15 MB, 20 pages, five files, and every type that is named are taken, with what they are", async ({ baseURL }) => {
  const { api } = await newCustomer(String(baseURL));
  const full = await post(api, [{ name: "full.jpg", bytes: await jpegOf(15 * megabyte) }]);
  expect(full.status(), await full.text()).toBe(201);
  expect(await full.json()).toMatchObject({ files: [{ mediaType: "image/jpeg", bytes: 15 * megabyte, pages: 1 }] });
  const mixed = await post(api, [
    { name: "a.jpg", bytes: await made.jpeg() },
    // The name and the announced type may be wrong: what counts is what the bytes are.
    { name: "b.txt", type: "text/plain", bytes: await made.png() },
    { name: "c.webp", bytes: await made.webp() },
    { name: "d.pdf", bytes: await made.pdf(20) },
    { name: "e.pdf", bytes: await made.pdf(1) },
  ]);
  expect(mixed.status(), await mixed.text()).toBe(201);
  const { id, files } = (await mixed.json()) as { id: string; files: { mediaType: string; pages: number }[] };
  expect(files.map(({ mediaType, pages }) => [mediaType, pages])).toEqual([
    ["image/jpeg", 1],
    ["image/png", 1],
    ["image/webp", 1],
    ["application/pdf", 20],
    ["application/pdf", 1],
  ]);
  expect(
    await codesOf(
      await post(api, [{ name: "f.jpg", bytes: await made.jpeg() }], `/api/prescriptions/${id}/files`),
      413,
    ),
  ).toEqual(["too-many-files"]);
});

test("a page is shown upright and without place, camera or owner, and no page that is not there is shown", async ({
  baseURL,
}) => {
  const { api } = await newCustomer(String(baseURL));
  const sent = await made.photoWithPlace();
  expect((await sharp(sent).metadata()).exif).toBeDefined();
  const answer = await post(api, [{ name: "IMG.jpg", bytes: sent }]);
  const { id, files } = (await answer.json()) as { id: string; files: { id: string }[] };
  for (const query of ["", "?page=1", "?size=thumbnail"]) {
    const shown = await (await api.get(`/api/prescriptions/${id}/files/${files[0]?.id}${query}`)).body();
    const { exif, xmp, iptc, orientation, width = 0, height = 0 } = await sharp(shown).metadata();
    expect({ exif, xmp, iptc, orientation }).toEqual({
      exif: undefined,
      xmp: undefined,
      iptc: undefined,
      orientation: undefined,
    });
    expect(height, "the sender held the phone upright").toBeGreaterThan(width);
    expect(shown.includes("Asha Rao")).toBe(false);
  }
  for (const query of ["?page=2", "?page=0", "?page=x", "?page=1e9", "?size=huge"]) {
    expect((await api.get(`/api/prescriptions/${id}/files/${files[0]?.id}${query}`)).status(), query).toBe(404);
  }
});

test("a phone's HEIC is taken and shown as an upright JPEG; one that lies about its length is not", async ({
  baseURL,
}) => {
  const { api } = await newCustomer(String(baseURL));
  const answer = await post(api, [{ name: "IMG_1.HEIC", type: "image/heic", bytes: heicTurned() }]);
  expect(answer.status(), await answer.text()).toBe(201);
  const { id, files } = (await answer.json()) as { id: string; files: { id: string; mediaType: string }[] };
  expect(files[0]?.mediaType).toBe("image/heic");
  const shown = await (await api.get(`/api/prescriptions/${id}/files/${files[0]?.id}`)).body();
  const { format, width, height } = await sharp(shown).metadata();
  expect([format, width, height]).toEqual(["jpeg", 240, 320]);
  const liar = [{ name: "a.heic", type: "image/heic", bytes: heicThatLies("mdat") }];
  expect(await codesOf(await post(api, liar), 422)).toEqual(["unreadable"]);
});

test("each page of a PDF is a picture of that page", async ({ baseURL }) => {
  const { api } = await newCustomer(String(baseURL));
  const { id, files } = (await (await post(api, [{ name: "a.pdf", bytes: await made.pdf(2) }])).json()) as {
    id: string;
    files: { id: string }[];
  };
  const pages = await Promise.all(
    [1, 2].map(async (page) => (await api.get(`/api/prescriptions/${id}/files/${files[0]?.id}?page=${page}`)).body()),
  );
  for (const page of pages) expect((await sharp(page).metadata()).format).toBe("jpeg");
  expect(pages[0]?.equals(pages[1] ?? Buffer.alloc(0))).toBe(false);
});

test("what lies on the disk is not the picture that was sent", async ({ baseURL }) => {
  const { api } = await newCustomer(String(baseURL));
  const sent = await made.jpeg();
  expect((await post(api, [{ name: "a.jpg", bytes: sent }])).status()).toBe(201);
  const folder = `${sharedDataDir()}/prescriptions`;
  const newest = readdirSync(folder, { recursive: true, encoding: "utf8" })
    // What another test is just writing bears a name with a dot, and another in the next moment.
    .filter((name) => !basename(name).startsWith("."))
    .map((name) => `${folder}/${name}`)
    .filter((file) => statSync(file).isFile() && Date.now() - statSync(file).mtimeMs < 60_000);
  expect(newest.length).toBeGreaterThan(0);
  for (const file of newest) {
    const bytes = readFileSync(file);
    for (const trace of [sent.subarray(0, 16), sent.subarray(5000, 5032), "%PDF-"])
      expect(bytes.includes(trace), file).toBe(false);
  }
});

async function prescriptionsOf(api: APIRequestContext): Promise<unknown> {
  return ((await (await api.get("/api/checkout")).json()) as { prescriptions: unknown }).prescriptions;
}
