import { expect, expectTypeOf, test } from "vitest";
import { isTold, translationOf } from "./message";
import { messagesOf } from "./messages";
import { speaker } from "./speaker";

const said = {
  desk: {
    plain: "Nothing is waiting",
    alerts: "{count, plural, one {# alert} other {# alerts}}",
    tries: "{done} of {most}",
    until: "until <time></time> for {who}",
  },
  codes: { "out-of-stock": { none: "None left", few: "{packs} left" }, "order.placed": "Placed" },
} as const;
const t = speaker<typeof said>("en-IN", messagesOf(said));

test("counts choose their words, and numbers stand as they are given", () => {
  expect(t("desk.plain")).toBe("Nothing is waiting");
  expect([1, 2].map((count) => t("desk.alerts", { count }))).toEqual(["1 alert", "2 alerts"]);
  expect(t("desk.tries", { done: 2, most: "25" })).toBe("2 of 25");
  expect(t("desk.tries", { done: 1234, most: 0.5 })).toBe("1234 of 0.5");
  expect(t.rich("desk.until", { time: () => "noon", who: "Asha" })).toEqual("until noon for Asha");
});

test("a key that is none, a value left out and a tag that nobody draws do not compile, and throw", () => {
  // @ts-expect-error: no such key
  expect(() => t("desk.nothing")).toThrow();
  // @ts-expect-error: `most` is missing
  expect(() => t("desk.tries", { done: 1 })).toThrow();
  // @ts-expect-error: a count is a number
  expectTypeOf(t).toBeCallableWith("desk.alerts", { count: "1" });
  // @ts-expect-error: a message with tags is asked of `rich`
  expect(() => t("desk.until", { who: "Asha" })).toThrow();
  // @ts-expect-error: nothing draws `time`
  expect(() => t.rich("desk.until", { who: "Asha" })).toThrow();
});

test("what is said of a code may depend on a case, and nothing is said of one that is unknown", () => {
  expect(t.of("codes", "out-of-stock.few", { packs: 2 })).toBe("2 left");
  expect(t.of("codes", "order.placed")).toBe("Placed");
  expect(t.of("codes", "out-of-stock")).toBeUndefined();
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

test("a translation in which a message, a value or a tag is missing does not compile", () => {
  const translated = translationOf<typeof said>();
  const { codes, desk } = said;
  const hindi = translated({
    desk: {
      plain: "कुछ बाकी नहीं",
      alerts: "{count, plural, other {# सूचनाएँ}}",
      tries: "{most} में से {done}",
      until: "{who} के लिए <time></time> तक",
    },
    codes,
  });
  expect(speaker<typeof said>("hi-IN", messagesOf(hindi))("desk.tries", { done: 2, most: 25 })).toBe("25 में से 2");
  // @ts-expect-error: `until` is missing
  translated({ codes, desk: { plain: "", alerts: "{count}", tries: "{done} {most}" } });
  // @ts-expect-error: `tries` does not say `most`
  translated({ codes, desk: { ...desk, tries: "{done}" } });
  // @ts-expect-error: `until` draws no `time`
  translated({ codes, desk: { ...desk, until: "{who}" } });
  // @ts-expect-error: a case is missing
  translated({ desk, codes: { ...codes, "out-of-stock": { none: "" } } });
});
