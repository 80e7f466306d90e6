import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as made from "./files-test-world";
import * as heic from "./heic-test-world";
import { makeViewer, type Viewer } from "./shown-test-world";

let viewer: Viewer;
beforeAll(async () => {
  viewer = await makeViewer();
});
afterAll(() => viewer.end());
const shown = (bytes: Uint8Array) => viewer.shown(bytes);
const onlyPage = (bytes: Uint8Array) => viewer.onlyPage(bytes);

type Corner = "top left" | "top right" | "bottom left" | "bottom right";

/** The nearest plain colour's name, a fifth of the way in from each corner. */
async function corners(image: Buffer): Promise<Record<Corner, string>> {
  const { data, info } = await sharp(image).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const from = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
    const [red = 0, green = 0, blue = 0] = data.subarray(from, from + 3);
    if (Math.min(red, green, blue) > 200) return "white";
    return red > green && red > blue ? "red" : green > blue ? "green" : "blue";
  };
  return {
    "top left": at(0.2, 0.2),
    "top right": at(0.8, 0.2),
    "bottom left": at(0.2, 0.8),
    "bottom right": at(0.8, 0.8),
  };
}

const upright = { "top left": "red", "top right": "green", "bottom left": "blue", "bottom right": "white" };

async function expectFresh(image: Buffer) {
  const { format, space, channels, depth, orientation, exif, icc, xmp, iptc } = await sharp(image).metadata();
  expect({ format, space, channels, depth }).toEqual({ format: "jpeg", space: "srgb", channels: 3, depth: "uchar" });
  expect({ orientation, exif, icc, xmp, iptc }).toEqual({});
}

/** Four colours; the first is red, the last white. */
function fourColours() {
  const tile = (background: string, left: number, top: number) => ({
    input: { create: { width: 80, height: 60, channels: 3 as const, background } },
    left,
    top,
  });
  return sharp({ create: { width: 160, height: 120, channels: 3, background: "#ffffff" } }).composite([
    tile("#d02020", 0, 0),
    tile("#20a030", 80, 0),
    tile("#2030c0", 0, 60),
  ]);
}

describe("HEIC of a phone", () => {
  test("stands upright, turned once although its EXIF says so again, and carries no owner or place", async () => {
    const file = heic.heicTurned();
    expect(file.includes("Asha Rao")).toBe(true);
    const page = await onlyPage(file);
    await expectFresh(page);
    expect(page.includes("Asha Rao")).toBe(false);
    const { width, height } = await sharp(page).metadata();
    expect([width, height]).toEqual([240, 320]);
    expect(await corners(page)).toEqual({
      "top left": "blue",
      "top right": "red",
      "bottom left": "white",
      "bottom right": "green",
    });
  });

  test("of ten bits a colour keeps its colours", async () => {
    const page = await onlyPage(heic.heicDeep());
    await expectFresh(page);
    expect(await corners(page)).toEqual(upright);
  });

  test("that holds two pictures becomes two pages", async () => {
    expect(await shown(heic.heicOfTwo())).toHaveLength(2);
  });

  test.each(["mif2", "heis", "msf1", "mif1"])("of the main brand %s with a still picture is taken", async (brand) => {
    expect(await corners(await onlyPage(heic.heicOfBrand(brand)))).toEqual(upright);
  });

  test.each([
    ["a sequence", "moving-picture", heic.heicSequence],
    ["a sequence without a still picture", "moving-picture", heic.heicWithoutStill],
    ["cut short", "unreadable", () => heic.heicDeep().subarray(0, 700)],
    ["that promises 3,600 megapixels", "too-many-pixels", heic.heicOfManyPixels],
    ["whose picture data claim 2 GB", "unreadable", () => heic.heicThatLies("mdat")],
    ["whose head claims 2 GB", "unreadable", () => heic.heicThatLies("meta")],
    ["whose decoder's settings claim 2 GB", "unreadable", () => heic.heicThatLies("hvcC")],
  ])("%s is refused", async (_name, code, make) => {
    expect(await shown(make())).toBe(code);
  });
});

describe("a JPEG that lacks only its end marker", () => {
  const jpeg = (options = {}) =>
    fourColours()
      .jpeg({ quality: 95, ...options })
      .toBuffer();

  const half = async () => {
    const whole = await made.jpeg();
    return whole.subarray(0, Math.floor(whole.length / 2));
  };

  test("is taken: the picture is whole", async () => {
    expect(await corners(await onlyPage((await jpeg()).subarray(0, -2)))).toEqual(upright);
  });

  test.each<[string, () => Promise<Buffer>]>([
    ["one byte of the picture is missing, too", async () => (await jpeg()).subarray(0, -3)],
    ["half of it is missing", () => half()],
    ["half of it is room that was never filled", async () => Buffer.concat([await half(), Buffer.alloc(9000)])],
    [
      "it is progressive, so a finer layer may be missing",
      async () => (await jpeg({ progressive: true })).subarray(0, -2),
    ],
  ])("is refused where %s", async (_name, make) => {
    expect(await shown(await make())).toBe("unreadable");
  });
});

test("56: a phone's photo of 50 megapixels is taken, one of more than 52 million is not", async () => {
  const flat = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: "#d0c8b8" } })
      .jpeg()
      .toBuffer();
  await expectFresh(await onlyPage(await flat(8160, 6144)));
  expect(await shown(await flat(8200, 6400))).toBe("too-many-pixels");
}, 60_000);

describe("65: each picture has a defined answer", () => {
  test.each<[string, () => Promise<Buffer>]>([
    ["a CMYK JPEG", () => fourColours().toColourspace("cmyk").jpeg({ quality: 95 }).toBuffer()],
    ["a PNG of 16 bits a colour", () => fourColours().toColourspace("rgb16").png().toBuffer()],
    ["a PNG with a palette", () => fourColours().png({ palette: true }).toBuffer()],
    ["a PNG of Display P3", () => fourColours().withIccProfile("p3").png().toBuffer()],
    ["a JPEG of Display P3", () => fourColours().withIccProfile("p3").jpeg().toBuffer()],
    ["a progressive JPEG", () => fourColours().jpeg({ progressive: true }).toBuffer()],
    ["a WebP without loss", () => fourColours().webp({ lossless: true }).toBuffer()],
  ])("%s is drawn in its colours as sRGB", async (_name, make) => {
    const page = await onlyPage(await make());
    await expectFresh(page);
    expect(await corners(page)).toEqual(upright);
  });

  test("a grey JPEG is drawn grey", async () => {
    const whole = await fourColours().png().toBuffer();
    const page = await onlyPage(await sharp(whole).greyscale().jpeg().toBuffer());
    const [red, green] = (await sharp(page).stats()).channels;
    expect(Math.abs((red?.mean ?? 0) - (green?.mean ?? 99))).toBeLessThan(2);
  });

  test("what is transparent is drawn white, as on paper", async () => {
    const create = { width: 90, height: 90, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } };
    const page = await onlyPage(await sharp({ create }).png().toBuffer());
    expect(await corners(page)).toMatchObject({ "top left": "white", "bottom right": "white" });
  });

  // EXIF 2.32, tag 274: where the picture's first row and column belong.
  const turns: readonly [orientation: number, angle: number, isMirrored: boolean][] = [
    [1, 0, false],
    [2, 0, true],
    [3, 180, false],
    [4, 180, true],
    [5, 90, true],
    [6, 270, false],
    [7, 270, true],
    [8, 90, false],
  ];
  test.each(turns)("a photo of EXIF orientation %i stands upright", async (orientation, angle, isMirrored) => {
    // In two steps: within one, sharp mirrors before it turns.
    const rotated = await sharp(await fourColours().png().toBuffer())
      .rotate(angle)
      .png()
      .toBuffer();
    const turned = await sharp(rotated).flop(isMirrored).png().toBuffer();
    const page = await onlyPage(await sharp(turned).withMetadata({ orientation }).jpeg().toBuffer());
    await expectFresh(page);
    expect(await corners(page)).toEqual(upright);
  });

  test("the small picture in a photo's EXIF is not carried along", async () => {
    const small = "what was cut off the photo";
    const photo = await made
      .picture(300, 200)
      .withExif({ IFD1: { ImageDescription: small } })
      .jpeg()
      .toBuffer();
    expect(photo.includes(small)).toBe(true);
    expect((await onlyPage(photo)).includes(small)).toBe(false);
  });
});
