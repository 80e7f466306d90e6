import { describe, expect, test } from "vitest";
import { explainedParts, explainedTerms } from "./explained";
import { glossary } from "./glossary";
import { substances } from "./substances/all";
import { wordsOf } from "./words-of";

const monographs = substances.map(({ monograph }) => monograph);
const sentences = monographs.flatMap((monograph) =>
  wordsOf(monograph, "monograph").map((words) => ({ ...words, monograph })),
);
const marks = sentences.flatMap(({ at, text, monograph }) =>
  explainedParts(monograph, text).flatMap(({ term }) =>
    term === null ? [] : [{ part: `${monograph.slug} ${at.split(".")[1]}`, text, word: term.word }],
  ),
);

describe("words of the trade", () => {
  test("stand in the text to which they belong, each of them", () => {
    const used = new Set(monographs.flatMap((monograph) => explainedTerms(monograph)));
    expect(glossary.filter((term) => !used.has(term))).toEqual([]);
  });

  test("stand in the order of the alphabet, each under an anchor of its own", () => {
    const words = glossary.map(({ word }) => word);
    expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, "en")));
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  });

  test("leave every sentence as it was written", () => {
    for (const { text, monograph } of sentences)
      expect(
        explainedParts(monograph, text)
          .map((part) => part.text)
          .join(""),
      ).toBe(text);
  });

  test("are marked where a section has them first, and not again", () => {
    const seen = new Map<string, Set<string>>();
    for (const { part, text, word } of marks) {
      const key = `${part} ${word}`;
      seen.set(key, new Set([...(seen.get(key) ?? []), text]));
    }
    expect([...seen].filter(([, texts]) => texts.size > 1)).toEqual([]);
    expect(marks.length).toBeGreaterThan(glossary.length);
  });

  test("are whole words: an isotretinoin is no retinoid, and a longer word wins", () => {
    const [monograph] = monographs;
    if (monograph === undefined) throw new Error("there is no monograph");
    expect(explainedParts(monograph, "Soya lipidsome text")).toEqual([{ text: "Soya lipidsome text", term: null }]);
    const first = sentences.find(
      ({ text }) => /liver enzymes/i.test(text) && explainedParts(monograph, text).length > 1,
    );
    expect(explainedParts(monograph, first?.text ?? "").map((part) => part.text.toLowerCase())).toContain(
      "liver enzymes",
    );
  });
});
