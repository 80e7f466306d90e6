import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import { substances } from "./substances/all";
import { urgentCases } from "./urgent-help";
import { urgentLines } from "./urgent-lines";
import { wordsOf } from "./words-of";

// The boxes that everybody reads, by the years of schooling they ask for (Flesch-Kincaid). A reader begins school at about five years of age.

/** The medicine's own names are words that the reader meets on the pack; a name says nothing of how hard the sentence is. */
const names = /isotretinoin|13-cis-retinoic acid|retinoids?/giu;

type Count = {
  readonly sentence: number;
  readonly word: number;
  readonly syllable: number;
};

function count(texts: readonly string[]): Count {
  const sentences = texts.flatMap((text) => text.replaceAll(names, "it").split(/(?<=[.:;?!])\s+/u)).filter(hasWord);
  const words = sentences.flatMap(wordsIn);
  return {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  };
}

const wordsIn = (text: string) => text.match(/[\p{L}’'-]*\p{L}[\p{L}’'-]*/gu) ?? [];
const hasWord = (text: string) => wordsIn(text).length > 0;
/** Years of age. */
const readingAge = (texts: readonly string[]) => fleschKincaid(count(texts)) + 5;
const textsOf = (value: unknown) => wordsOf(value, "box").map(({ text }) => text);

describe("reading age", () => {
  test("is counted as it is defined: short words in short sentences are for the young, and long ones are not", () => {
    expect(readingAge(["The cat sat on the mat. It was hot."])).toBeLessThan(6);
    expect(
      readingAge([
        "Administration of isotretinoin necessitates contraceptive precautions, laboratory monitoring of hepatic function and discontinuation upon suspicion of pancreatitis.",
      ]),
    ).toBeGreaterThan(20);
  });

  test.each<readonly [string, readonly string[]]>([
    ["what cannot wait", urgentCases(urgentLines.IN).map(({ who, what }) => `${who} ${what}`)],
    ...substances.flatMap<readonly [string, readonly string[]]>(({ name, monograph, patientSheet }) => [
      [`the boxed warning of ${name}`, textsOf(monograph.boxedWarning)],
      [`${name} at a glance`, textsOf(monograph.atAGlance)],
      [`what ${name} is, in short`, textsOf(monograph.whatItIs)],
      [
        `what to do, of every serious warning of ${name}`,
        monograph.seriousWarnings.flatMap(({ whatToDo }) => textsOf(whatToDo)),
      ],
      [`the sheet for home of ${name}`, patientSheet.parts.flatMap(({ section }) => textsOf(section))],
    ]),
  ])("of %s is at most twelve", (_box, texts) => {
    expect(readingAge(texts)).toBeLessThanOrEqual(12);
    expect(count(texts).word).toBeGreaterThan(40);
  });
});
