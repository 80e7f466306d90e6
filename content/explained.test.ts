import { describe, expect, test } from "vitest";
import { explainedParts, explainedTerms } from "./explained";
import { glossary } from "./glossary";
import { isotretinoinMonograph } from "./substances/isotretinoin/monograph";
import { wordsOf } from "./words-of";

const sentences = wordsOf(isotretinoinMonograph, "monograph");
const marks = sentences.flatMap(({ at, text }) =>
  explainedParts(text).flatMap(({ term }) =>
    term === null ? [] : [{ part: at.split(".")[1], text, word: term.word }],
  ),
);

describe("words of the trade", () => {
  test("stand in the text to which they belong, each of them", () => {
    expect(explainedTerms.map(({ word }) => word)).toEqual(glossary.map(({ word }) => word));
  });

  test("stand in the order of the alphabet, each under an anchor of its own", () => {
    const words = glossary.map(({ word }) => word);
    expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, "en")));
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
  });

  test("leave every sentence as it was written", () => {
    for (const { text } of sentences)
      expect(
        explainedParts(text)
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
    expect(explainedParts("Soya lipidsome text")).toEqual([{ text: "Soya lipidsome text", term: null }]);
    const first = sentences.find(({ text }) => /liver enzymes/i.test(text) && explainedParts(text).length > 1);
    expect(explainedParts(first?.text ?? "").map((part) => part.text.toLowerCase())).toContain("liver enzymes");
  });
});
