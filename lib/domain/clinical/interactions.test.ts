import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type InteractionTerm, matchInteractions } from "./interactions";
import { editDistance, findName, wordsOf } from "./name-match";

const term = (id: string, change: Partial<InteractionTerm> = {}): InteractionTerm => ({
  id,
  tier: "ask",
  names: [id],
  brands: [],
  route: "any",
  ...change,
});
const list = [
  term("warfarin", { tier: "caution", brands: ["Warf"] }),
  term("doxycycline", { tier: "stop" }),
  term("retinol", { tier: "stop", route: "by-mouth" }),
];

describe("declared medicines", () => {
  test("nothing said, “takes none” and a list are three answers", () => {
    expect(matchInteractions([], false, list)).toEqual({ kind: "unanswered" });
    expect(matchInteractions([" "], false, list)).toEqual({ kind: "unanswered" });
    expect(matchInteractions([], true, list)).toEqual({ kind: "none-declared" });
    expect(matchInteractions(["Zinc"], false, list)).toEqual({ kind: "listed", matches: [], unmatched: ["Zinc"] });
  });

  test("a listed medicine counts even where “takes none” was ticked beside it", () => {
    expect(matchInteractions(["doxycycline"], true, list)).toMatchObject({ kind: "listed", unmatched: [] });
  });

  test("the gravest comes first, with what was written and why it was found", () => {
    const answer = matchInteractions(["Warfarin 5 mg", "DOXYCYCLIN 100"], false, list);
    expect(answer).toMatchObject({
      matches: [
        { term: { id: "doxycycline" }, entry: "DOXYCYCLIN 100", found: { written: "doxycyclin", by: "spelling" } },
        { term: { id: "warfarin" }, entry: "Warfarin 5 mg", found: { written: "warfarin", by: "exact" } },
      ],
    });
  });

  test("a brand is found only as it is spelt, a cream never as something swallowed", () => {
    const unmatched = ["Warg", "Retinol night cream"];
    expect(matchInteractions(unmatched, false, list)).toMatchObject({ matches: [], unmatched });
    expect(matchInteractions(["Retinol and a cream"], false, list)).toMatchObject({ unmatched: [] });
  });

  test("every entry is found or named as not found, whatever was written", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 8 }), (declared) => {
        const answer = matchInteractions(declared, false, list);
        const written = declared.map((entry) => entry.trim()).filter((entry) => entry !== "");
        const matched = answer.kind === "listed" ? answer.matches.map(({ entry }) => entry) : [];
        const unmatched = answer.kind === "listed" ? answer.unmatched : [];
        expect(new Set([...matched, ...unmatched])).toEqual(new Set(written));
      }),
    );
  });
});

describe("names", () => {
  test("are words: never found inside a word, accents and apostrophes aside", () => {
    expect(findName(wordsOf("isotretinoin"), "tretinoin", true)).toBeNull();
    expect(findName(wordsOf("St John’s-wort"), "st johns wort", true)).toMatchObject({ by: "exact" });
    expect(findName(wordsOf("Isotrétinoïne"), "isotretinoin", true)).toMatchObject({ by: "spelling" });
  });

  test("one letter more, less, other or swapped in a long word is a spelling", () => {
    const name = "methotrexate";
    fc.assert(
      fc.property(fc.integer({ min: 1, max: name.length - 2 }), fc.constantFrom(..."aeioxz"), (at, letter) => {
        const swapped = name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
        const changed = name.slice(0, at) + letter + name.slice(at + 1);
        const shorter = name.slice(0, at) + name.slice(at + 1);
        for (const word of [swapped, changed, shorter]) expect(findName([word], name, true)).not.toBeNull();
      }),
    );
  });

  test("a short word is that word and no other", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,6}$/), fc.stringMatching(/^[a-z]{1,6}$/), (word, name) => {
        expect(findName([word], name, true) !== null).toBe(word === name);
      }),
    );
  });

  test("the distance is the same both ways, and none only to itself", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c]{0,6}$/), fc.stringMatching(/^[a-c]{0,6}$/), (left, right) => {
        expect(editDistance(left, right)).toBe(editDistance(right, left));
        expect(editDistance(left, right) === 0).toBe(left === right);
      }),
    );
    expect(editDistance("doxycycline", "doxycyclnie")).toBe(1);
  });
});
