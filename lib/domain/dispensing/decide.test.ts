import { describe, expect, test } from "vitest";
import { dayIn } from "../shared/calendar";
import { decide, mayOverride, type Verdict } from "./decide";
import type { DispensingFacts, PregnancyTest } from "./facts";
import type { Jurisdiction } from "./jurisdiction";
import { lastDayOf, policyFor } from "./policy";
import type { Profile } from "./profile";
import { statedFacts, unknownFactsExcept } from "./stated-facts";
import { but, everythingStated, otherSupply, today } from "./test-facts";

const judged = (jurisdiction: Jurisdiction, facts: DispensingFacts, at = today, profile: Profile = {}) =>
  decide(policyFor("oral-retinoid", jurisdiction, at, profile), facts, at);
const verdict = (...asked: Parameters<typeof judged>): Verdict => judged(...asked).verdict;
const codes = (...asked: Parameters<typeof judged>) => judged(...asked).reasons.map(({ code }) => code);

const cannot = { category: "cannot-become-pregnant" } as const;
const writtenOn = (day: string, patient: Partial<DispensingFacts["patient"]> = {}) =>
  but({ patient, prescription: { writtenOn: day }, pregnancyTest: tested({ specimenOn: day }) });
const tested = (change: Partial<PregnancyTest> = {}): PregnancyTest => ({
  specimenOn: "2026-11-19",
  result: "negative",
  detectsFromMiuPerMl: 25,
  setting: "medical",
  ...change,
});
const asking = (days: number, capsules: number, patient: Partial<DispensingFacts["patient"]> = {}) =>
  but({
    patient,
    prescription: { days, totalCapsules: days },
    lines: [{ slug: "isotroin-20", title: "Isotroin 20 mg", strengthMg: 20, capsules }],
  });

type Row = readonly [string, DispensingFacts, Verdict];

describe("India", () => {
  test.each<Row>([
    ["7 days old, can become pregnant", writtenOn("2026-11-16"), "supply"],
    ["8 days old, can become pregnant", writtenOn("2026-11-15"), "refuse"],
    ["30 days old, cannot", writtenOn("2026-10-24", cannot), "supply"],
    ["31 days old, cannot", writtenOn("2026-10-23", cannot), "refuse"],
    ["30 days", asking(30, 30), "supply"],
    ["31 days", asking(31, 30), "refuse"],
    ["12 years today", but({ patient: { birthDate: "2014-11-23" } }), "supply"],
    ["12 years tomorrow", but({ patient: { birthDate: "2014-11-24" } }), "refuse"],
    ["a specialist's team, but no dermatologist", but({ prescriber: { type: "specialist-team" } }), "refuse"],
    ["a prescriber of whom nobody said", but({ prescriber: { type: "unknown" } }), "pharmacist"],
    ["a hyphen for a registration number", but({ prescriber: { registration: "-" } }), "refuse"],
    ["a registration number of digits alone", but({ prescriber: { registration: "12345" } }), "supply"],
    ["an initial for the patient's name", but({ prescription: { patientName: "A. Rao" } }), "pharmacist"],
    ["the patient's name in Devanagari", but({ prescription: { patientName: "आशा राव" } }), "pharmacist"],
    ["another patient's name", but({ prescription: { patientName: "U. Rao" } }), "refuse"],
    ["no brand named", but({ prescription: { preparation: { slug: null, strengthMg: 20 } } }), "pharmacist"],
    [
      "no brand named, another strength",
      but({ prescription: { preparation: { slug: null, strengthMg: 10 } } }),
      "refuse",
    ],
    ["another brand", but({ prescription: { preparation: { slug: "tretiva-20", strengthMg: 20 } } }), "refuse"],
    ["a test 3 days before the prescription", but({ pregnancyTest: tested({ specimenOn: "2026-11-17" }) }), "supply"],
    ["a test 4 days before", but({ pregnancyTest: tested({ specimenOn: "2026-11-16" }) }), "pharmacist"],
    ["a test after the prescription", but({ pregnancyTest: tested({ specimenOn: "2026-11-21" }) }), "pharmacist"],
    ["a test that finds 26 mIU/mL", but({ pregnancyTest: tested({ detectsFromMiuPerMl: 26 }) }), "pharmacist"],
    ["a test of which nobody said", but({ pregnancyTest: "unknown" }), "pharmacist"],
    ["no test where there can be no pregnancy", but({ pregnancyTest: "unknown", patient: cannot }), "supply"],
    ["one method", but({ contraception: "one-method" }), "pharmacist"],
    ["contraception since a month ago", but({ contraceptionSince: "2026-10-23" }), "supply"],
    ["contraception since a day less", but({ contraceptionSince: "2026-10-24" }), "pharmacist"],
    [
      "the same in a course that goes on",
      but({ contraceptionSince: "2026-10-24", prescription: { isFirstCourse: false } }),
      "supply",
    ],
    ["the same where there can be no pregnancy", but({ contraceptionSince: "2026-10-24", patient: cannot }), "supply"],
    ["no signature", but({ prescription: { signed: false } }), "refuse"],
    ["a signature of which nobody said", but({ prescription: { signed: "unknown" } }), "pharmacist"],
    ["no dose", but({ prescription: { capsulesPerDay: "unknown" } }), "pharmacist"],
    ["no address of the patient", but({ prescription: { showsAddress: false } }), "pharmacist"],
    ["no contraception", but({ contraception: "none" }), "refuse"],
    ["used up, and nothing said of repeats", but({ prescription: { capsulesUsed: 30, repeats: "unknown" } }), "refuse"],
    [
      "a stated repeat",
      but({ prescription: { capsulesUsed: 30, repeats: { times: 1, intervalDays: null } } }),
      "supply",
    ],
    [
      "a repeat too many",
      but({ prescription: { capsulesUsed: 60, repeats: { times: 1, intervalDays: null } } }),
      "refuse",
    ],
  ])("%s: %3$s", (_what, facts, expected) => {
    expect(verdict("IN", facts)).toBe(expected);
  });

  test("an order with the short transcription alone is the pharmacist's, and nothing is blocked", () => {
    const { patient, lines } = everythingStated;
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
      further: unknownFactsExcept([]),
    });
    const { verdict: word, reasons } = judged("IN", facts);
    expect(word).toBe("pharmacist");
    expect(new Set(reasons.map(({ weight }) => weight))).toEqual(new Set(["attest"]));
    expect(reasons.map(({ rule }) => rule)).toContain("in.pregnancy-test");
  });

  test("a pharmacist may override what is to be judged, and never what refuses", () => {
    const { reasons } = judged("IN", but({ otherSupplies: [otherSupply({})], statementsCurrent: false }));
    expect(reasons.map((one) => [one.code, mayOverride(one)])).toEqual([
      ["already-supplied", true],
      ["acknowledgements-outdated", false],
    ]);
  });

  test("the window is counted in the days of the pharmacy: late on its last evening it is open, an hour later in UTC it is over", () => {
    const facts = writtenOn("2026-11-16");
    const at = (instant: string) => verdict("IN", facts, dayIn("Asia/Kolkata", new Date(instant)));
    expect(at("2026-11-23T18:29:59Z")).toBe("supply");
    expect(at("2026-11-23T18:30:00Z")).toBe("refuse");
  });

  test("a leap day is a day of the window", () => {
    const specimen = { pregnancyTest: tested({ specimenOn: "2028-02-24" }) };
    const facts = but({ ...specimen, prescription: { writtenOn: "2028-02-24" } });
    expect(verdict("IN", facts, "2028-03-02")).toBe("supply");
    expect(verdict("IN", facts, "2028-03-03")).toBe("refuse");
  });
});

describe("United States", () => {
  const home = but({ pregnancyTest: tested({ setting: "home" }), prescription: { isFirstCourse: false } });
  const old = writtenOn("2026-10-23", cannot);
  const entered: Profile = { programmeFrom: "2026-08-08" };

  test("while nobody entered the day of the change, the stricter of both editions applies", () => {
    expect(policyFor("oral-retinoid", "US", today).version).toMatch(/^US-2021-12\+2026-02-/);
    expect(codes("US", home)).toEqual(["pregnancy-test-setting"]);
    expect(codes("US", old)).toEqual(["out-of-window"]);
  });

  test("from the day entered a home test during treatment will do, and the 30-day window of those who cannot become pregnant is gone", () => {
    expect(verdict("US", home, today, entered)).toBe("supply");
    expect(verdict("US", old, today, entered)).toBe("supply");
    expect(verdict("US", but({ pregnancyTest: tested({ setting: "home" }) }), today, entered)).toBe("refuse");
    expect(verdict("US", home, today, { programmeFrom: "2026-11-24" })).toBe("refuse");
  });

  test.each<Row>([
    ["on the 7th day of the specimen", but({ pregnancyTest: tested({ specimenOn: "2026-11-17" }) }), "supply"],
    ["on the 8th", but({ pregnancyTest: tested({ specimenOn: "2026-11-16" }) }), "refuse"],
    ["no authorisation", but({ authorisation: "unknown" }), "refuse"],
    ["on the authorisation's last day", but({ authorisation: { notAfter: today } }), "supply"],
    ["on the day after", but({ authorisation: { notAfter: "2026-11-22" } }), "refuse"],
    ["a prescriber of whose enrolment nobody said", but({ prescriber: { enrolled: "unknown" } }), "refuse"],
    ["one highly effective method", but({ contraception: "highly-effective" }), "pharmacist"],
    ["a test of which nobody said", but({ pregnancyTest: "unknown" }), "refuse"],
  ])("%s: %3$s", (_what, facts, expected) => {
    expect(verdict("US", facts)).toBe(expected);
  });
});

describe("United Kingdom", () => {
  const minor = { patient: { birthDate: "2010-01-01" }, prescriber: { secondAgrees: false as const } };

  test("two prescribers for patients under 18 from 31 Oct 2023 to 21 Jan 2026, and not on the days beside", () => {
    const on = (at: string) =>
      codes("UK", but({ ...minor, prescription: { writtenOn: at }, pregnancyTest: tested({ specimenOn: at }) }), at);
    expect(on("2023-10-30")).not.toContain("second-prescriber-missing");
    expect(on("2023-10-31")).toContain("second-prescriber-missing");
    expect(on("2026-01-21")).toContain("second-prescriber-missing");
    expect(on("2026-01-22")).not.toContain("second-prescriber-missing");
    expect(policyFor("oral-retinoid", "UK", "2026-01-21").version).toBe("UK-2025-10-31");
    expect(policyFor("oral-retinoid", "UK", "2026-01-22").version).toBe("UK-2026-01-22");
  });

  test.each<Row>([
    ["7 days old, can become pregnant", writtenOn("2026-11-16"), "supply"],
    ["8 days old, can become pregnant", writtenOn("2026-11-15"), "refuse"],
    ["31 days, can become pregnant", asking(31, 30), "refuse"],
    ["31 days, cannot: our policy", asking(31, 30, cannot), "refuse"],
    ["a specialist's team", but({ prescriber: { type: "specialist-team" } }), "supply"],
    ["a first visit at a distance", but({ prescription: { consultation: "first-remote" } }), "pharmacist"],
    ["no risk form", but({ riskFormSigned: false }), "refuse"],
    [
      "a repeat written on it",
      but({ prescription: { capsulesUsed: 30, repeats: { times: 2, intervalDays: null } } }),
      "refuse",
    ],
  ])("%s: %3$s", (_what, facts, expected) => {
    expect(verdict("UK", facts)).toBe(expected);
  });
});

describe("European Union", () => {
  test("nothing is supplied without a member state's own rules, whatever else is in order", () => {
    expect(codes("EU", everythingStated)).toEqual(["no-member-state"]);
  });

  test("in Italy one method that can be forgotten is judged, one highly effective or two complementary are enough", () => {
    const by = (contraception: DispensingFacts["contraception"]) =>
      verdict("EU", but({ contraception }), today, { memberState: "IT" });
    expect((["none", "one-method", "highly-effective", "two-methods"] as const).map(by)).toEqual([
      "refuse",
      "pharmacist",
      "supply",
      "supply",
    ]);
  });

  test("in Italy a dermatologist begins and a general practitioner may renew", () => {
    const by = (isFirstCourse: boolean | "unknown") =>
      verdict("EU", but({ prescriber: { type: "general-practitioner" }, prescription: { isFirstCourse } }), today, {
        memberState: "IT",
      });
    expect([by(true), by("unknown"), by(false)]).toEqual(["refuse", "refuse", "supply"]);
  });
});

test("all reasons come at once, each with its rule, its basis and the policy's version", () => {
  const {
    reasons,
    verdict: word,
    policyVersion,
    judged: asked,
  } = judged(
    "IN",
    but({ prescription: { writtenOn: "2026-01-01", patientName: "X Y" }, inDeliveryArea: false, channel: "online" }),
  );
  expect(word).toBe("refuse");
  expect(reasons.map(({ rule, basis, code }) => [rule, basis, code])).toEqual([
    ["in.window-can", "HOUSE", "out-of-window"],
    ["in.patient-named", "STATUTE", "patient-mismatch"],
    ["in.pregnancy-test-date", "HOUSE", "pregnancy-test-date"],
    ["in.delivery-area", "REGULATOR", "delivery-out-of-area"],
  ]);
  expect(policyVersion).toBe("IN-2026-11-01");
  expect(asked).toHaveLength(policyFor("oral-retinoid", "IN", today).rules.length);
});

test("the last day shown is the last day judged", () => {
  const policy = policyFor("oral-retinoid", "IN", today);
  expect(lastDayOf(policy, "2026-11-16", "can-become-pregnant")).toBe("2026-11-23");
  expect(lastDayOf(policyFor("oral-retinoid", "US", today), "2026-11-16", "can-become-pregnant")).toBeNull();
});
