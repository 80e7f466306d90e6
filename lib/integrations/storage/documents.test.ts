import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as made from "./files-test-world";
import { pdfOf } from "./hostile-test-world";
import { makeViewer, type Viewer } from "./shown-test-world";

let viewer: Viewer;
beforeAll(async () => {
  viewer = await makeViewer();
});
afterAll(() => viewer.end());

const drawing = "1 0 0 rg 20 20 160 160 re f";

/** One page with a red square. @param said what its dictionary says beside that. */
const page = (said: string) =>
  pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << >> ${said} >>`,
    `<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`,
  ]);

async function centre(picture: Buffer) {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const from = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels;
  return [...data.subarray(from, from + 3)].map((value) => Math.round(value / 255));
}

describe("a PDF behind something else is found as readers find it", () => {
  test.each([
    ["a line end", "\r\n"],
    ["a header of text", `Printed by the clinic's system\n${"-".repeat(900)}\n`],
    ["all of the 1,024 bytes", "-".repeat(1019)],
  ])("%s", async (_name, before) => {
    expect(await viewer.shown(Buffer.concat([Buffer.from(before), await made.pdf(2)]))).toHaveLength(2);
  });

  test("but not further in", async () => {
    expect(await viewer.shown(Buffer.concat([Buffer.from("-".repeat(1020)), await made.pdf(1)]))).toBe("wrong-type");
  });
});

describe("a page that is damaged in its box only is drawn, the others with it", () => {
  test.each([
    ["cut to a part that lies outside", "/MediaBox [0 0 200 200] /CropBox [500 500 700 700]"],
    ["with its corners exchanged", "/MediaBox [200 200 0 0]"],
  ])("%s", async (_name, said) => {
    expect(await centre(await viewer.onlyPage(page(said)))).toEqual([1, 0, 0]);
  });

  test.each([
    ["of no size", "/MediaBox [0 0 0 0]"],
    ["next to flat", "/MediaBox [0 0 200 0.1]"],
    ["wider than any sheet", "/MediaBox [0 0 1e9 1]"],
    ["without a box", ""],
  ])("%s: on a sheet of letter size", async (_name, said) => {
    const { width = 0, height = 0 } = await sharp(await viewer.onlyPage(page(said))).metadata();
    expect(width / height).toBeCloseTo(612 / 792, 2);
  });
});

test("a page that comes out dark, as a negative does, is stored with a word for its sender", async () => {
  const shown = async (grey: number) => {
    const pdf = pdfOf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << >> >>",
      `<< /Length 24 >>\nstream\n${`${grey} g 0 0 200 200 re f`.padEnd(24)}\nendstream`,
    ]);
    return (await viewer.drawn(pdf)).map(({ isDark }) => isDark);
  };
  expect([await shown(0), await shown(1)]).toEqual([[true], [false]]);
});

test("a page whose points are larger than they count is as sharp as a sheet of that size", async () => {
  const { width = 0 } = await sharp(await viewer.onlyPage(page("/MediaBox [0 0 298 421] /UserUnit 2"))).metadata();
  expect(width).toBeGreaterThanOrEqual(1650);
});
