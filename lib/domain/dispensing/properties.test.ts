import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../shared/calendar";
import { daysCovered } from "./cover";
import { decide } from "./decide";
import { capsulesAsked, type DispensingFacts } from "./facts";
import { type Jurisdiction, jurisdictions } from "./jurisdiction";
import { rulesOf } from "./jurisdictions/all";
import { policyFor } from "./policy";
import type { Profile } from "./profile";
import { but, today } from "./test-facts";

const day = (back: number, ahead: number) =>
  fc.integer({ min: -back, max: ahead }).map((offset) => addDays(today, offset));
const orUnknown = <T>(known: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: known }, fc.constant("unknown" as const));
const supply = fc.record({
  suppliedOn: fc.oneof(fc.constant(null), day(60, 0)),
  strengthMg: fc.constant(20),
  paper: fc.constant({ writtenOn: "2026-11-01", registration: "KMC 99999" }),
  capsules: fc.integer({ min: 1, max: 6 }).map((packs) => packs * 10),
  capsulesPerDay: fc.constantFrom(0.5, 1, 2, 3),
});

/** Any supply, most of them nearly in order, so that few reasons hide each other. */
const anyFacts: fc.Arbitrary<DispensingFacts> = fc
  .record({
    channel: fc.constantFrom("online", "counter"),
    prescription: fc.record({
      inHand: fc.constantFrom("none", "copy", "original", "electronic"),
      writtenOn: orUnknown(day(40, 2)),
      patientName: orUnknown(fc.constantFrom("Asha Rao", "Usha Rao")),
      preparation: orUnknown(
        fc.constantFrom(
          { slug: "isotroin-20", strengthMg: 20 },
          { slug: null, strengthMg: 20 },
          { slug: "tretiva-25", strengthMg: 25 },
        ),
      ),
      capsulesPerDay: orUnknown(fc.constantFrom(0.5, 1, 2, 3)),
      days: orUnknown(fc.integer({ min: 1, max: 40 })),
      totalCapsules: orUnknown(fc.integer({ min: 10, max: 120 })),
      repeats: orUnknown(
        fc.record({ times: fc.integer({ min: 0, max: 3 }), intervalDays: fc.constantFrom(null, 20, 30) }),
      ),
      capsulesUsed: fc.constantFrom(0, 10, 30),
      consultation: orUnknown(
        fc.constantFrom("first-in-person" as const, "first-remote" as const, "follow-up" as const),
      ),
      isFirstCourse: orUnknown(fc.boolean()),
      signed: orUnknown(fc.boolean()),
      showsAddress: orUnknown(fc.boolean()),
    }),
    prescriber: fc.record({
      name: orUnknown(fc.constantFrom("Dr Leela Menon", "")),
      registration: orUnknown(fc.constantFrom("MMC 12345", "")),
      type: orUnknown(
        fc.constantFrom("dermatologist" as const, "specialist-team" as const, "general-practitioner" as const),
      ),
      enrolled: orUnknown(fc.boolean()),
      secondAgrees: orUnknown(fc.boolean()),
    }),
    patient: fc.record({
      name: fc.constant("Asha Rao"),
      birthDate: fc.constantFrom("1996-03-04", "2010-01-01", "2014-11-24"),
      category: fc.constantFrom("can-become-pregnant", "cannot-become-pregnant"),
    }),
    lines: fc
      .integer({ min: 1, max: 12 })
      .map((packs) => [{ slug: "isotroin-20", title: "Isotroin 20 mg", strengthMg: 20, capsules: packs * 10 }]),
    otherSupplies: orUnknown(fc.array(supply, { maxLength: 3 })),
    pregnancyTest: orUnknown(
      fc.record({
        specimenOn: day(20, 0),
        result: fc.constantFrom("negative" as const, "positive" as const),
        detectsFromMiuPerMl: orUnknown(fc.constantFrom(10, 25, 50)),
        setting: orUnknown(fc.constantFrom("medical" as const, "home" as const)),
      }),
    ),
    contraceptionSince: orUnknown(day(60, 0)),
    contraception: orUnknown(
      fc.constantFrom("highly-effective" as const, "two-methods" as const, "one-method" as const, "none" as const),
    ),
    statementsCurrent: fc.boolean(),
    riskFormSigned: orUnknown(fc.boolean()),
    authorisation: orUnknown(fc.record({ notAfter: day(5, 5) })),
    inDeliveryArea: orUnknown(fc.boolean()),
  })
  .map((facts) => facts as DispensingFacts);

/** Half of the changes of a supply that is in order, so that all three verdicts are met. */
const mixed = fc.oneof(
  anyFacts,
  fc
    .record({ any: anyFacts, keep: fc.subarray(Object.keys(but({})) as (keyof DispensingFacts)[]) })
    .map(({ any, keep }) => ({
      ...any,
      ...Object.fromEntries(keep.map((key) => [key, but({})[key]])),
    })),
);

const profilesOf = (jurisdiction: Jurisdiction) => fc.constantFrom<Profile>(...rulesOf[jurisdiction].profiles);

describe.each(jurisdictions)("in any supply under the policy of %s", (jurisdiction) => {
  const judge = (facts: DispensingFacts, profile: Profile, at = today) =>
    decide(policyFor("oral-retinoid", jurisdiction, at, profile), facts, at);

  test("no quantity over the days passes: neither at once, nor in hand of one person, nor beyond what was written", () => {
    fc.assert(
      fc.property(mixed, profilesOf(jurisdiction), (facts, profile) => {
        if (judge(facts, profile).verdict !== "supply") return;
        const { capsulesPerDay, totalCapsules, days, capsulesUsed, repeats } = facts.prescription;
        if (capsulesPerDay === "unknown" || totalCapsules === "unknown" || days === "unknown")
          throw new Error("a dose nobody stated was supplied");
        if (facts.otherSupplies === "unknown") throw new Error("what was given before was not asked");
        const asked = capsulesAsked(facts);
        const covered = daysCovered(facts.otherSupplies, today);
        expect(days).toBeLessThanOrEqual(30);
        expect(Math.ceil(asked / capsulesPerDay)).toBeLessThanOrEqual(30);
        if (covered > 0) expect(covered + Math.ceil(asked / capsulesPerDay)).toBeLessThanOrEqual(30);
        const times = repeats === "unknown" ? 1 : 1 + repeats.times;
        expect(asked + capsulesUsed).toBeLessThanOrEqual(totalCapsules * times);
      }),
      { numRuns: 1000 },
    );
  });

  test("what is too old today is too old on every later day", () => {
    fc.assert(
      fc.property(mixed, profilesOf(jurisdiction), fc.integer({ min: 1, max: 400 }), (facts, profile, later) => {
        // a programme's change of rules may open a window again; the same edition never does
        const fixed = profile.programmeFrom === "2026-12-01" ? {} : profile;
        const isTooOld = (at: string) => judge(facts, fixed, at).reasons.some(({ code }) => code === "out-of-window");
        if (!isTooOld(today)) return;
        const future = addDays(today, later);
        expect(isTooOld(future)).toBe(true);
        expect(judge(facts, fixed, future).verdict).toBe("refuse");
      }),
    );
  });

  test("to know less never turns a refusal into a supply", () => {
    fc.assert(
      fc.property(mixed, profilesOf(jurisdiction), fc.infiniteStream(fc.boolean()), (facts, profile, coins) => {
        if (judge(facts, profile).verdict !== "refuse") return;
        const forget = () => coins.next().value === true;
        expect(judge(forgetting(facts, forget), profile).verdict).not.toBe("supply");
      }),
      { numRuns: 1000 },
    );
  });
});

/** The same supply with some of what may be unknown unknown. */
function forgetting(facts: DispensingFacts, forget: () => boolean): DispensingFacts {
  const some = <T extends object>(part: T, keys: readonly (keyof T)[]): T => ({
    ...part,
    ...Object.fromEntries(keys.filter(forget).map((key) => [key, "unknown"])),
  });
  const whole = some(facts, [
    "otherSupplies",
    "pregnancyTest",
    "contraception",
    "contraceptionSince",
    "riskFormSigned",
    "authorisation",
    "inDeliveryArea",
  ]);
  const { pregnancyTest: test } = whole;
  return {
    ...whole,
    pregnancyTest: test === "unknown" ? test : some(test, ["detectsFromMiuPerMl", "setting"]),
    prescription: some(facts.prescription, [
      "writtenOn",
      "patientName",
      "preparation",
      "capsulesPerDay",
      "days",
      "totalCapsules",
      "repeats",
      "consultation",
      "isFirstCourse",
      "signed",
      "showsAddress",
    ]),
    prescriber: some(facts.prescriber, ["name", "registration", "type", "enrolled", "secondAgrees"]),
  };
}

test("the cases of these properties meet all three verdicts", () => {
  const seen = new Set(
    fc
      .sample(mixed, { numRuns: 3000, seed: 20261123 })
      .map((facts) => decide(policyFor("oral-retinoid", "IN", today), facts, today).verdict),
  );
  expect([...seen].sort()).toEqual(["pharmacist", "refuse", "supply"]);
});
