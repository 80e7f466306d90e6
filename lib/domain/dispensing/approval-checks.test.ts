import { describe, expect, test } from "vitest";
import { basisWords, checkWords, statementWords } from "@/content/words/check-words";
import { approvalChecks } from "./approval-checks";
import { acceptingAll, answersKept, openCheckReasons, saidOf } from "./checks";
import { decide } from "./decide";
import { jurisdictions } from "./jurisdiction";
import { orderFacts } from "./order-facts";
import { policyFor } from "./policy";
import { type Stated, statedFacts, unknownFactsExcept } from "./stated-facts";
import type { Check } from "./statements";

const today = "2026-11-23";
const policy = policyFor("oral-retinoid", "IN", today);
const asha = { name: "Asha Rao", birthDate: "1996-03-04", category: "can-become-pregnant" } as const;
const lines = [{ slug: "isotroin-20", title: "Isotroin 20 mg", strengthMg: 20, capsules: 30 }];
const further = orderFacts({ supplies: [], pin: "411004", deliveryPins: ["411"], reading: null });
const listed = (patient: Stated["patient"] = asha, known = further) =>
  approvalChecks(policy, { patient, lines, hasPages: true, further: known }, today);
const asked = (checks: readonly Check[]) => checks.filter(({ kind }) => kind === "asked");
const ids = (checks: readonly Check[]) => checks.map(({ id }) => id);

const said = (checks: readonly Check[]) => asked(checks).flatMap(({ statements }) => statements);

const ofPaper = ["document_signed_patient-address", "dermatologist_first-visit"];
const pregnancy = ["pregnancy-test", "contraception_contraception-month"];
const everybody = [...ofPaper, "consent-form", "dose_contraindications"];

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
    expect(ids(asked(checks))).toEqual(
      asksOfPregnancy ? [...ofPaper, ...pregnancy, "consent-form", "dose_contraindications"] : everybody,
    );
    const words = asked(checks).map(checkWords).join("\n");
    expect(/pregnan|contracepti|breast/i.test(words)).toBe(asksOfPregnancy);
  });

  test("is less where it was read from the prescription, and computed is whatever the rules judge by themselves", () => {
    const read = listed(asha, {
      ...further,
      riskFormSigned: true,
      showsAddress: true,
      prescriberType: "dermatologist",
    });
    expect(ids(asked(read))).toEqual(["document_signed", "first-visit", ...pregnancy, "dose_contraindications"]);
    expect(read.find(({ id }) => id === "consent-form")?.kind).toBe("computed");
    expect(read.find(({ id }) => id === "window-can")?.kind).toBe("computed");
  });

  test("begins lower-case, as the end of a sentence, and every check has an id that a form can name", () => {
    const checks = listed();
    for (const { id } of checks) expect(id).toMatch(/^[a-z0-9_-]{1,60}$/);
    for (const { says } of said(checks)) expect(statementWords(says)).toMatch(/^[a-z]/);
    expect(new Set(ids(checks)).size).toBe(checks.length);
  });

  test.each(jurisdictions)(
    "in %s is the same before and after the prescription was typed, and has words for every unstated fact",
    (jurisdiction) => {
      const there = policyFor("oral-retinoid", jurisdiction, today, { memberState: "IT", programmeFrom: "2026-05-01" });
      const tested = {
        ...unknownFactsExcept([]),
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
      const byRule = said(approvalChecks(there, known, today)).flatMap(({ rule }) => (rule === null ? [] : [rule.id]));
      expect(byRule.sort()).toEqual(unstated.map(({ rule }) => rule).sort());
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
    expect(openCheckReasons(checks, { ...all, "pregnancy-test": null })).toMatchObject([
      { code: "check-open", field: "checks.pregnancy-test" },
    ]);
  });

  test("that a check does not apply is never taken: what does not apply to this patient is not listed", () => {
    expect(openCheckReasons(checks, { ...all, "pregnancy-test": "not-applicable" })).toMatchObject([
      { code: "check-applies", field: "checks.pregnancy-test" },
    ]);
  });

  test("is one to the statements that its check showed: one that came since is open, one that was proved since is not missed", () => {
    const { "document_signed_patient-address": _, ...others } = all;
    const shownWithoutAddress = { ...others, document_signed: "accept" } as const;
    expect(openCheckReasons(checks, shownWithoutAddress)).toMatchObject([
      { code: "check-open", field: "checks.document_signed_patient-address" },
    ]);
    const proved = listed(asha, { ...further, prescriberType: "dermatologist" });
    expect(openCheckReasons(proved, all)).toEqual([]);
    expect(saidOf(proved, all, statementWords).map(({ rule }) => rule)).not.toContain("in.dermatologist");
  });

  test("is kept word for word; one to what was not asked is no statement, nor is anything computed", () => {
    const man = listed({ ...asha, category: "cannot-become-pregnant" });
    const given = { ...all, age: "accept", constructor: "accept" } as const;
    expect(Object.keys(answersKept(man, given))).toEqual(everybody.flatMap((id) => id.split("_")));
    expect(saidOf(man, given, statementWords).map(({ words }) => words)).toEqual(
      said(man).map(({ says }) => statementWords(says)),
    );
    expect(
      saidOf(man, { dermatologist: "accept" }, statementWords).map((one) => `${one.words} (${basisWords(one)})`),
    ).toEqual([
      "the prescriber is a dermatologist (regulator: Central Drugs Standard Control Organisation (India): notice on isotretinoin of 19 Dec 2018)",
    ]);
  });
});
