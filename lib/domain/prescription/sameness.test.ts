import { expect, test } from "vitest";
import { nearness } from "@/content/words/labels";
import { coarseBands, quarterTurn, turns } from "./page-likeness";
import { samePage } from "./sameness";

const edge = 128;
const page = (darkness: (x: number, y: number) => number) =>
  Float32Array.from({ length: edge * edge }, (_, index) => darkness(index % edge, Math.floor(index / edge)));

/** Evenly inked, with `gaps` cells of one tile of 32 left white, away from the tile's edge. */
const withGaps = (gaps: number) =>
  page((x, y) => (x >= 41 && x <= 46 && y >= 41 && y <= 42 && (y - 41) * 6 + (x - 41) < gaps ? 0 : 2));

/** Lines of words, each of its own length. */
const written = page((x, y) => (y % 8 < 3 && x < ((y >> 3) * 37) % 120 ? 1 + ((x * y) % 3) : 0));

test("one tile decides: a likeness above the threshold is the same page, one below is not", () => {
  expect(samePage([withGaps(5)], withGaps(0))).toBeCloseTo(Math.sqrt(27 / 32), 5);
  expect(samePage([withGaps(6)], withGaps(0))).toBeNull();
});

test("a page turned by a quarter, half or three quarters is the same page, and shares a band", () => {
  for (const turned of turns(written)) {
    expect(samePage(turns(turned), written)).toBeCloseTo(1, 5);
    const bands = turns(turned).flatMap(coarseBands);
    expect(coarseBands(written).some((band) => bands.includes(band))).toBe(true);
  }
});

test("four quarter turns are none, one is not", () => {
  expect(quarterTurn(quarterTurn(quarterTurn(quarterTurn(written))))).toEqual(written);
  expect(samePage([quarterTurn(written)], written)).toBeNull();
});

test("two pages without ink are not the same page", () => {
  const blank = page(() => 0);
  expect(samePage([blank], blank)).toBeNull();
});

test("the words never say more likeness than there is", () => {
  expect(nearness("page", 0.9199)).toBe("Looks the same (91 out of 100)");
  expect(nearness("file", 1)).toBe("The same file");
});
