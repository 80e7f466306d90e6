import { describe, expect, test } from "vitest";
import { approvalChecks } from "./approval-checks";
import { acceptingAll, answersKept, basisWords, type Check, openCheckReasons, saidOf } from "./checks";
import { decide } from "./decide";
import { furtherFactsOf } from "./further-facts";
import { type Jurisdiction, jurisdictionNames } from "./jurisdiction";
import { policyFor } from "./policy";
import { notStatedBut, type Stated, statedFacts } from "./stated-facts";

const today = "2026-11-23";
const policy = policyFor("IN", today);
const asha = { name: "Asha Rao", birthDate: "1996-03-04", category: "can-become-pregnant" } as const;
const lines = [{ slug: "isotroin-20", title: "Isotroin 20 mg", strengthMg: 20, capsules: 30 }];
const further = furtherFactsOf({ supplies: [], pin: "411004", deliveryPins: ["411"], reading: null });
const listed = (patient: Stated["patient"] = asha, known = further) =>
  approvalChecks(policy, { patient, lines, hasPages: true, further: known }, today);
const asked = (checks: readonly Check[]) => checks.filter(({ kind }) => kind === "asked");
const ids = (checks: readonly Check[]) => checks.map(({ id }) => id);

const everybody = [
  "document",
  "dose",
  "contraindications",
  "signed",
  "patient-address",
  "dermatologist",
  "first-visit",
  "consent-form",
];
const pregnancy = ["pregnancy-test", "contraception", "contraception-month"];

/** Every kind of patient that comes, as the shop knows them: age by the date of birth, category as a pharmacist confirmed it. */
const kinds: readonly [who: string, patient: Stated["patient"], asksOfPregnancy: boolean][] = [
  ["a woman of 30", asha, true],
  ["a man of 34", { name: "Rohan Mehta", birthDate: "1992-05-06", category: "cannot-become-pregnant" }, false],
  ["a girl of 14", { name: "Isha Rao", birthDate: "2012-02-03", category: "can-become-pregnant" }, true],
  ["a boy of 15", { name: "Dev Rao", birthDate: "2011-02-03", category: "cannot-become-pregnant" }, false],
  ["a woman after hysterectomy", { ...asha, category: "cannot-become-pregnant" }, false],
  ["somebody of whom nobody said", { ...asha, name: "S. P." }, true],
];

describe("what is asked of the pharmacist", () => {
  test.each(kinds)("of %s is nothing that cannot concern them", (_who, patient, asksOfPregnancy) => {
    const checks = listed(patient);
    expect(ids(asked(checks)).sort()).toEqual([...everybody, ...(asksOfPregnancy ? pregnancy : [])].sort());
    const words = asked(checks)
      .map((check) => check.words)
      .join("\n");
    expect(/pregnan|contracepti|breast/i.test(words)).toBe(asksOfPregnancy);
  });

  test("is less where it was read from the prescription, and computed is whatever the rules judge by themselves", () => {
    const read = listed(asha, {
      ...further,
      riskFormSigned: true,
      showsAddress: true,
      prescriberType: "dermatologist",
    });
    for (const id of ["consent-form", "patient-address", "dermatologist"]) expect(ids(asked(read))).not.toContain(id);
    expect(read.find(({ id }) => id === "consent-form")?.kind).toBe("computed");
    expect(read.find(({ id }) => id === "window-can")?.kind).toBe("computed");
  });

  test("begins lower-case, as the end of a sentence, and every check has an id that a form can name", () => {
    const checks = listed();
    for (const { id, kind, words } of checks) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      if (kind === "asked") expect(words).toMatch(/^[a-z]/);
    }
    expect(new Set(ids(checks)).size).toBe(checks.length);
  });

  test.each(Object.keys(jurisdictionNames) as Jurisdiction[])(
    "in %s is the same before and after the prescription was typed, and has words for every unstated fact",
    (jurisdiction) => {
      const there = policyFor(jurisdiction, today, { memberState: "IT", programmeFrom: "2026-05-01" });
      const tested = {
        ...notStatedBut([]),
        pregnancyTest: {
          specimenOn: "2026-11-19",
          result: "negative",
          detectsFromMiuPerMl: "unknown",
          setting: "unknown",
        },
      } as const;
      const known = { patient: asha, lines, hasPages: true, further: tested };
      const facts = statedFacts({
        ...known,
        transcription: {
          writtenOn: "2026-11-20",
          patientName: "Asha Rao",
          slug: "isotroin-20",
          strengthMg: 20,
          capsulesPerDay: 1,
          days: 30,
          totalCapsules: 30,
          prescriberName: "Dr Leela Menon",
          prescriberRegistration: "MMC 12345",
        },
        capsulesUsed: 0,
        statementsCurrent: true,
      });
      const unstated = decide(there, facts, today).reasons.filter(({ weight }) => weight === "attest");
      expect(unstated.every(({ attests }) => attests !== undefined)).toBe(true);
      const byRule = asked(approvalChecks(there, known, today)).flatMap(({ rule }) => (rule === null ? [] : [rule.id]));
      expect(byRule).toEqual(unstated.map(({ rule }) => rule));
    },
  );
});

describe("an answer", () => {
  const checks = listed();
  const all = acceptingAll(checks);

  test("is demanded of each check that is asked, and named at its field where it is missing", () => {
    expect(openCheckReasons(checks, all)).toEqual([]);
    expect(openCheckReasons(checks, {}).map(({ field }) => field)).toEqual(
      Object.keys(all).map((id) => `checks.${id}`),
    );
    expect(openCheckReasons(checks, { ...all, dose: null })).toMatchObject([
      { code: "check-open", field: "checks.dose" },
    ]);
  });

  test("that a check does not apply is taken only where the rule allows it", () => {
    expect(openCheckReasons(checks, { ...all, "first-visit": "not-applicable" })).toEqual([]);
    expect(openCheckReasons(checks, { ...all, "pregnancy-test": "not-applicable" })).toMatchObject([
      { code: "check-applies", field: "checks.pregnancy-test" },
    ]);
  });

  test("is kept word for word; one to what was not asked is no statement, nor is anything computed", () => {
    const man = listed({ ...asha, category: "cannot-become-pregnant" });
    const given = { ...all, age: "accept", constructor: "accept" } as const;
    expect(Object.keys(answersKept(man, given)).sort()).toEqual([...everybody].sort());
    expect(saidOf(man, given).map(({ words }) => words)).toEqual(asked(man).map(({ words }) => words));
    expect(saidOf(man, { dermatologist: "accept" }).map((one) => `${one.words} (${basisWords(one)})`)).toEqual([
      "the prescriber is a dermatologist (regulator: Notice of the Indian regulator (CDSCO) on isotretinoin, 19 Dec 2018, as reported)",
    ]);
  });
});
