import { describe, expect, test } from "vitest";
import { t } from "@/content/words/t";
import { wordsOf } from "../../words-of";
import { monograph } from "./monograph";

const said = wordsOf(monograph, "monograph").map(({ text }) => text);

/** What was misread, and what is said in its place. */
const replaced: readonly (readonly [RegExp, string])[] = [
  [/weak liver/i, "Liver disease"],
  [/forgot one|which to follow/i, "Missed a dose? Skip it. Take the next at the usual time. Never double."],
  [/not now, nor/i, "Not during treatment or for 6 months after"],
  [/watch it/i, "Tell someone close to look out for changes"],
  [/sight in the dark|fall away/i, "You may suddenly see badly in the dark."],
  [/India approved 10 mg and 20 mg in 2002/, "Available strengths differ. Take only the one prescribed."],
  [/no higher dose in the part read/i, "Up to 1 mg/kg"],
  [/how sound/i, "Experts disagree on the best total dose."],
  [/running for 1 month/i, "Start contraception 1 month before the first capsule"],
  [/breaks easily/i, "skin that is easily damaged"],
  [/too few of one kind/i, "low level of one type of white blood cell"],
  [/each harm stands/i, "Each risk below tells you what to do."],
  [/to nobody/i, "Do not share your capsules."],
];

describe("the monograph in a patient's words", () => {
  test.each(replaced)("does not say %s, but “%s”", (misread, better) => {
    expect(said.filter((text) => misread.test(text))).toEqual([]);
    expect(said.some((text) => text.includes(better))).toBe(true);
  });

  test("says of a total that is reached to go on until the doctor says stop", () => {
    expect(t("tools.targetReachedLead")).toBe(
      "This total is reached. Keep taking what is prescribed until your doctor says stop.",
    );
  });

  test("names each reason against it with its condition, so that the list can be read alone", () => {
    const terms = monograph.contraindications.flatMap((block) =>
      block.kind === "keyed" ? block.items.map(({ term }) => term) : [],
    );
    expect(terms).toEqual([
      "You are or may be pregnant",
      "You could become pregnant and are not using effective contraception",
      "You are breast-feeding",
      "Allergy to isotretinoin or to anything else in the capsule",
      "Allergy to soya or peanut",
      "Liver disease",
      "Very high blood fats",
      "Too much vitamin A in your body",
      "Taking a tetracycline antibiotic",
      "Taking vitamin A",
      "Taking another retinoid by mouth",
      "Age under 12 years",
      "Allergy to parabens, if the capsule contains them",
    ]);
  });

  test("rests both reasons of the French agency on its own text", () => {
    const cited = monograph.contraindications.flatMap((block) =>
      block.kind === "keyed" ? block.items.filter(({ said: { cite } }) => cite.includes("fr-contraindications")) : [],
    );
    expect(cited.map(({ term }) => term)).toEqual(["Taking vitamin A", "Taking another retinoid by mouth"]);
  });

  test("counts an injection as contraception only where its repeats are on record", () => {
    const injections = said.filter((text) => /injection/i.test(text) && /counts/i.test(text));
    expect(injections.length).toBeGreaterThanOrEqual(2);
    for (const text of injections) expect(text).toMatch(/only if .*records show that every repeat was/i);
    expect(said.filter((text) => /cannot be forgotten/i.test(text))).toEqual([]);
  });
});
