import { describe, expect, test } from "vitest";
import { type Attestation, attestationsAhead, attestationsOf, basisWords } from "./attest";
import { decide } from "./decide";
import { furtherFactsOf } from "./further-facts";
import { type Jurisdiction, jurisdictionNames } from "./jurisdiction";
import { policyFor } from "./policy";
import { notStatedBut, statedFacts } from "./stated-facts";

const today = "2026-11-23";
const policy = policyFor("IN", today);
const patient = { name: "Asha Rao", birthDate: "1996-03-04", category: "can-become-pregnant" } as const;
const lines = [{ slug: "isotroin-20", title: "Isotroin 20 mg", strengthMg: 20, capsules: 30 }];
const known = {
  supplies: [],
  pin: "411004",
  deliveryPins: ["411"],
  acknowledged: [],
  reading: null,
};
const ahead = (
  further = furtherFactsOf(known),
  who: { category: "can-become-pregnant" | "cannot-become-pregnant" } = patient,
) => attestationsAhead(policy, { patient: { ...patient, ...who }, lines, hasPages: true, further }, today);
const rules = (list: readonly Attestation[]) => list.map(({ rule }) => rule);

describe("what a pharmacist says by approving", () => {
  test("is everything that nobody stated, each with what it rests on", () => {
    expect(ahead().map((one) => `${one.words} (${basisWords(one).split(":")[0]})`)).toEqual([
      "the prescriber is a dermatologist (regulator)",
      "the first prescription of this course followed an examination in person (our policy, after)",
      "a pregnancy test was negative, and you know its date (our policy, after)",
      "the patient uses contraception: one highly effective method or two complementary ones (our policy, after)",
      "the dermatologist's consent form is signed (regulator)",
    ]);
  });

  test("is less where it was stated, and nothing of pregnancy for who cannot become pregnant", () => {
    const signed = furtherFactsOf({ ...known, acknowledged: ["consent-form"] });
    expect(rules(ahead(signed))).not.toContain("in.consent-form");
    expect(rules(ahead(undefined, { category: "cannot-become-pregnant" }))).toEqual([
      "in.dermatologist",
      "in.first-visit",
      "in.consent-form",
    ]);
  });

  test("is the same before and after the prescription was typed, so that the list is the record", () => {
    const further = furtherFactsOf(known);
    const transcription = {
      writtenOn: "2026-11-20",
      patientName: "Asha Rao",
      slug: "isotroin-20",
      strengthMg: 20,
      capsulesPerDay: 1,
      days: 30,
      totalCapsules: 30,
      prescriberName: "Dr Leela Menon",
      prescriberRegistration: "MMC 12345",
    };
    const facts = statedFacts({
      transcription,
      patient,
      lines,
      capsulesUsed: 0,
      hasPages: true,
      statementsCurrent: true,
      further,
    });
    expect(attestationsOf(policy, decide(policy, facts, today))).toEqual(ahead(further));
  });

  test.each(Object.keys(jurisdictionNames) as Jurisdiction[])(
    "has words for every unstated fact of %s",
    (jurisdiction) => {
      const there = policyFor(jurisdiction, today, { memberState: "IT", programmeFrom: "2026-05-01" });
      const further = notStatedBut([]);
      const facts = statedFacts({
        transcription: {
          writtenOn: "2026-11-20",
          patientName: "Asha Rao",
          slug: "isotroin-20",
          strengthMg: null,
          capsulesPerDay: null,
          days: null,
          totalCapsules: null,
          prescriberName: "Dr Leela Menon",
          prescriberRegistration: "MMC 12345",
        },
        patient,
        lines,
        capsulesUsed: 0,
        hasPages: true,
        statementsCurrent: true,
        further: {
          ...further,
          pregnancyTest: {
            specimenOn: "2026-11-19",
            result: "negative",
            detectsFromMiuPerMl: "unknown",
            setting: "unknown",
          },
        },
      });
      const judgement = decide(there, facts, today);
      const unstated = judgement.reasons.filter(
        ({ weight, code }) => weight === "attest" && code !== "dose-not-stated",
      );
      expect(unstated.length).toBeGreaterThan(0);
      for (const { code, attests } of unstated)
        expect([code, attests]).toEqual([code, expect.stringMatching(/^[a-z]/)]);
      expect(attestationsOf(there, judgement)).toHaveLength(unstated.length);
    },
  );
});
