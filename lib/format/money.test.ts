import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPaise, formatPaisePerUnit } from "@/lib/format/money";

describe("formatPaise", () => {
  it.each([
    [0, "₹ 0.00"],
    [5, "₹ 0.05"],
    [99, "₹ 0.99"],
    [100, "₹ 1.00"],
    [26_800, "₹ 268.00"],
    [99_999, "₹ 999.99"],
    [100_000, "₹ 1,000.00"],
    [1_234_567, "₹ 12,345.67"],
    [12_345_678, "₹ 1,23,456.78"],
    [1_234_567_890, "₹ 1,23,45,678.90"],
    [-26_800, "−₹ 268.00"],
  ])("%i paise reads %s", (paise, words) => {
    expect(formatPaise(paise)).toBe(words);
  });

  it("loses no paisa: the digits read back are the amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), (paise) => {
        const words = formatPaise(paise);
        const magnitude = Number(words.replace(/\D/g, ""));
        expect(words.startsWith("−") ? -magnitude : magnitude).toBe(paise);
      }),
    );
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])("%s paise is a broken sum and throws", (paise) => {
    expect(() => formatPaise(paise)).toThrow(RangeError);
  });
});

describe("formatPaisePerUnit", () => {
  it("a strip of 10 for ₹ 268.00 costs ₹ 26.80 a capsule", () => {
    expect(formatPaisePerUnit(26_800, 10)).toBe("₹ 26.80");
  });

  it("rounds half a paisa up", () => {
    expect(formatPaisePerUnit(105, 10)).toBe("₹ 0.11");
  });

  it("a pack of no capsules throws", () => {
    expect(() => formatPaisePerUnit(100, 0)).toThrow(RangeError);
  });
});
