import { expect, expectTypeOf, test } from "vitest";
import { isTold, wordsOf } from "./words";

const t = wordsOf({
  plain: "Nothing is waiting",
  alerts: "{count, plural, one {# alert} other {# alerts}}",
  tries: "{done} of {most}",
  until: "until <time></time> for {who}",
});

test("counts choose their words, and numbers stand as they are given", () => {
  expect(t("plain")).toBe("Nothing is waiting");
  expect([1, 2].map((count) => t("alerts", { count }))).toEqual(["1 alert", "2 alerts"]);
  expect(t("tries", { done: 2, most: "25" })).toBe("2 of 25");
  expect(t("tries", { done: 1234, most: 0.5 })).toBe("1234 of 0.5");
  expect(t.rich("until", { time: () => "noon", who: "Asha" })).toEqual("until noon for Asha");
});

test("a key that is none, a value left out and a tag that nobody draws do not compile", () => {
  // @ts-expect-error: no such key
  expect(() => t("nothing")).toThrow();
  // @ts-expect-error: `most` is missing
  expect(() => t("tries", { done: 1 })).toThrow();
  // @ts-expect-error: a count is a number
  expectTypeOf(t).toBeCallableWith("alerts", { count: "1" });
  // @ts-expect-error: a message with tags is asked of `rich`
  expectTypeOf(t).toBeCallableWith("until", { who: "Asha" });
  // @ts-expect-error: nothing draws `time`
  expect(() => t.rich("until", { who: "Asha" })).toThrow();
});

test("a code without its sentence, and a sentence that says what its code is not told, do not compile", () => {
  interface Codes {
    sold: { packs: number };
    closed: null;
  }
  isTold<Codes>()({ sold: "{packs} sold", closed: "Closed" });
  // @ts-expect-error: `closed` has no sentence
  isTold<Codes>()({ sold: "{packs} sold" });
  // @ts-expect-error: nobody tells `who`
  isTold<Codes>()({ sold: "{packs} sold", closed: "Closed by {who}" });
});
