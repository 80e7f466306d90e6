import sharp, { type Sharp } from "sharp";
import { describe, expect, test } from "vitest";
import { hintWords, judgedEdge, type Pixels, photoHints } from "./photo-hints";

/** A sheet with lines of writing, grey as paper is under a lamp. */
function sheet({ paper = "#cfcabd", ink = "#26303a", inset = 60, more = "" } = {}) {
  const lines = Array.from({ length: 14 }, (_, line) =>
    Array.from({ length: 24 }, (_, letter) => {
      const x = inset + letter * ((900 - 2 * inset) / 24);
      return `<rect x="${x}" y="${150 + line * 60}" width="${8 + ((letter * 7) % 9)}" height="22" fill="${ink}"/>`;
    }).join(""),
  ).join("");
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1200"><rect width="900" height="1200" fill="${paper}"/>${lines}${more}</svg>`;
  return sharp(Buffer.from(drawing));
}

async function pixels(image: Sharp): Promise<Pixels> {
  const whole = await image.png().toBuffer();
  const { data, info } = await sharp(whole)
    .resize({ width: judgedEdge, height: judgedEdge, fit: "inside" })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

const hintsOf = async (image: Sharp, longerEdge = 4000) => photoHints(await pixels(image), longerEdge);

describe("a hint before sending", () => {
  test("a sharp, well lit sheet has none, and no words", async () => {
    expect(await hintsOf(sheet())).toEqual([]);
    expect(hintWords([])).toBe("");
  });

  test("a scan that is white all over has none", async () => {
    expect(await hintsOf(sheet({ paper: "#ffffff" }))).toEqual([]);
  });

  test("an empty sheet is not called blurred", async () => {
    const create = { width: 600, height: 800, channels: 3 as const, background: "#cfcabd" };
    expect(await hintsOf(sharp({ create }))).toEqual([]);
  });

  test.each<[string, string, () => Sharp]>([
    ["out of focus", "blurred", () => sheet().blur(14)],
    [
      "with a lamp's reflection",
      "glare",
      () => sheet({ more: '<ellipse cx="500" cy="600" rx="210" ry="170" fill="#ffffff"/>' }),
    ],
    ["in the dark", "dark", () => sheet({ paper: "#4a463e", ink: "#0a0c0e" })],
    ["whose lines run into the edge", "cut-off", () => sheet({ inset: 0, more: columnOfInk() })],
  ])("a sheet %s is called %s", async (_name, hint, make) => {
    expect(await hintsOf(make())).toEqual([hint]);
  });

  test("a small picture is called small", async () => {
    expect(await hintsOf(sheet(), 640)).toEqual(["small"]);
  });

  test("several are said in one breath, each as a guess", () => {
    expect(hintWords(["blurred", "dark"])).toBe("Looks blurred. Looks too dark. Take it again, or use it anyway.");
  });
});

/** Letters that touch the left edge of the sheet. */
function columnOfInk(): string {
  const letters = Array.from(
    { length: 40 },
    (_, at) => `<rect x="0" y="${at * 30}" width="30" height="14" fill="#26303a"/>`,
  );
  return letters.join("");
}
