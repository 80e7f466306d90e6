import { describe, expect, test } from "vitest";
import { decide } from "./decide";
import type { DispensingFacts } from "./facts";
import { jurisdictions } from "./jurisdiction";
import { type DispensingPolicy, type Profile, policyFor } from "./policy";
import { bases } from "./rule";
import { but, everythingStated, otherSupply, today } from "./test-facts";

/** For each rule, by its id without the country: the change that it must object to, when everything else is in order. */
const objections: Record<string, DispensingFacts> = {
  prescription: but({ prescription: { inHand: "none" } }),
  "in-hand": but({ channel: "online", prescription: { inHand: "copy" } }),
  dated: but({ prescription: { writtenOn: "2026-11-24" } }),
  window: but({ prescription: { writtenOn: "2026-05-22" } }),
  "window-can": but({
    prescription: { writtenOn: "2026-11-15" },
    pregnancyTest: { specimenOn: "2026-11-16", result: "negative", detectsFromMiuPerMl: 25, setting: "medical" },
  }),
  "window-cannot": but({
    patient: { category: "cannot-become-pregnant" },
    prescription: { writtenOn: "2026-10-23" },
  }),
  age: but({ patient: { birthDate: "2014-11-24" } }),
  "patient-named": but({ prescription: { patientName: "Usha Rao" } }),
  "exact-preparation": but({ prescription: { preparation: { slug: "tretiva-25", strengthMg: 25 } } }),
  signed: but({ prescription: { signed: false } }),
  "patient-address": but({ prescription: { showsAddress: false } }),
  "dose-stated": but({ prescription: { capsulesPerDay: "unknown" } }),
  "contraception-month": but({ contraceptionSince: "2026-10-24" }),
  "days-at-once": but({ prescription: { days: 31, totalCapsules: 31 } }),
  "days-at-once-can": but({ prescription: { days: 31, totalCapsules: 31 } }),
  "days-at-once-cannot": but({
    patient: { category: "cannot-become-pregnant" },
    prescription: { days: 31, totalCapsules: 31 },
  }),
  "days-in-hand": but({ otherSupplies: [otherSupply({ capsules: 10 })] }),
  "not-more-than-written": but({ prescription: { totalCapsules: 20 } }),
  "no-repeats": but({
    prescription: { capsulesUsed: 30, repeats: { times: 3, intervalDays: null } },
  }),
  "repeat-interval": but({
    prescription: { capsulesUsed: 30, repeats: { times: 3, intervalDays: 30 } },
    otherSupplies: [otherSupply({ suppliedOn: "2026-10-25", capsulesPerDay: 2 })],
  }),
  "prescriber-named": but({ prescriber: { name: " " } }),
  "prescriber-registered": but({ prescriber: { registration: "" } }),
  dermatologist: but({ prescriber: { type: "general-practitioner" } }),
  prescriber: but({ prescriber: { type: "general-practitioner" } }),
  "prescriber-enrolled": but({ prescriber: { enrolled: false } }),
  "second-prescriber": but({ patient: { birthDate: "2010-01-01" }, prescriber: { secondAgrees: false } }),
  "first-visit": but({ prescription: { consultation: "first-remote" } }),
  "pregnancy-test": but({
    pregnancyTest: { specimenOn: "2026-11-19", result: "positive", detectsFromMiuPerMl: 25, setting: "medical" },
  }),
  "pregnancy-test-date": but({
    pregnancyTest: { specimenOn: "2026-11-16", result: "negative", detectsFromMiuPerMl: 25, setting: "medical" },
  }),
  "pregnancy-test-sensitivity": but({
    pregnancyTest: { specimenOn: "2026-11-19", result: "negative", detectsFromMiuPerMl: 50, setting: "medical" },
  }),
  "2021-12.test-setting": but({
    pregnancyTest: { specimenOn: "2026-11-19", result: "negative", detectsFromMiuPerMl: 25, setting: "home" },
  }),
  "2026-02.test-setting": but({
    pregnancyTest: { specimenOn: "2026-11-19", result: "negative", detectsFromMiuPerMl: 25, setting: "home" },
  }),
  "2021-12.window-cannot": but({
    patient: { category: "cannot-become-pregnant" },
    prescription: { writtenOn: "2026-10-23" },
  }),
  contraception: but({ contraception: "none" }),
  "consent-form": but({ riskFormSigned: false }),
  "risk-form": but({ riskFormSigned: false }),
  "risk-form-2026": but({ riskFormSigned: false }),
  "enrolment-form": but({ riskFormSigned: false }),
  statements: but({ statementsCurrent: false }),
  "delivery-area": but({ channel: "online", inDeliveryArea: false }),
  authorisation: but({ authorisation: "unknown" }),
  "member-state": everythingStated,
};

/** Every book, past editions too. */
const books: readonly (readonly [string, DispensingPolicy])[] = [
  ...jurisdictions.map((one) => [one, policyFor(one, today)] as const),
  ["EU-IT", policyFor("EU", today, { memberState: "IT" })],
  ["US before the change", policyFor("US", today, { programmeFrom: "2026-12-01" })],
  ["US after the change", policyFor("US", today, { programmeFrom: "2026-08-08" })],
  ["UK in 2025", policyFor("UK", "2025-12-31")],
];
const rules = [...new Map(books.flatMap(([, policy]) => policy.rules.map((one) => [one.id, one] as const))).values()];
const shortId = (id: string) => id.slice(id.indexOf(".") + 1);
const objectionOf = (id: string): DispensingFacts => {
  const facts = objections[shortId(id)];
  if (facts === undefined) throw new Error(`no case for ${id}`);
  return facts;
};

describe("every rule", () => {
  test.each(rules.map((one) => [one.id, one] as const))(
    "%s names its source and the days on which it is in force",
    (_id, one) => {
      expect(bases).toContain(one.basis);
      expect(one.citation.source.length).toBeGreaterThan(10);
      expect(one.citation.url === null || URL.canParse(one.citation.url)).toBe(true);
      expect(one.inForce.from).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(one.inForce.to ?? "9999-12-31" >= one.inForce.from).toBeTruthy();
    },
  );

  test.each(rules.filter(({ id }) => id !== "eu.member-state").map((one) => [one.id, one] as const))(
    "%s is content when everything is in order",
    (_id, one) => {
      expect(one.judge(everythingStated, today)).toEqual([]);
    },
  );

  test.each(rules.map((one) => [one.id, one] as const))(
    "%s objects, in words for staff and for the customer, and as our policy where it is ours alone",
    (_id, one) => {
      const found = one.judge(objectionOf(one.id), today);
      expect(found.length).toBeGreaterThan(0);
      for (const { code, weight, message, customerMessage } of found) {
        expect(["refuse", "judge"]).toContain(weight);
        expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        for (const words of [message, customerMessage]) {
          expect(words).toMatch(/^[A-Z].*\.$/);
          expect(words).not.toMatch(/fraud|please/i);
          expect(/our policy/i.test(words)).toBe(one.basis === "HOUSE");
        }
      }
      expect(/our policy/i.test(one.asks)).toBe(one.basis === "HOUSE");
    },
  );

  test("has an id of its own, and its objection is one of a rule that exists", () => {
    for (const [, policy] of books) {
      const ids = policy.rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const known = new Set(rules.map(({ id }) => shortId(id)));
    expect(Object.keys(objections).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("a prescription in hand is a fact of its own", () => {
  const codes = (facts: DispensingFacts, jurisdiction: "IN" | "UK" | "EU", profile: Profile = {}) =>
    decide(policyFor(jurisdiction, today, profile), facts, today).reasons.map(({ code }) => code);
  const copyByPost = but({ channel: "online", prescription: { inHand: "copy" } });

  test("a copy will do in India, not in the United Kingdom, and nothing will do at a distance in Italy", () => {
    expect(codes(copyByPost, "IN")).toEqual([]);
    expect(codes(copyByPost, "UK")).toEqual(["original-required"]);
    expect(codes(copyByPost, "EU", { memberState: "IT" })).toEqual(["online-supply-forbidden"]);
    expect(codes(everythingStated, "EU", { memberState: "IT" })).toEqual([]);
  });

  test("no paper at all is refused everywhere, once", () => {
    for (const jurisdiction of ["IN", "UK"] as const) {
      const facts = but({ channel: "online", prescription: { inHand: "none" } });
      expect(codes(facts, jurisdiction)).toEqual(["no-prescription"]);
    }
  });
});
