import { describe, expect, test } from "vitest";
import { ruleWords } from "@/content/words/check-words";
import { reasonWords } from "@/content/words/reasons";
import { bases } from "./basis";
import { decide } from "./decide";
import type { DispensingFacts } from "./facts";
import { policyFor } from "./policy";
import type { Profile } from "./profile";
import { but, everythingStated, today } from "./test-facts";
import { books, objectionOf, objections, shortId } from "./test-objections";

const rules = [...new Map(books.flatMap((policy) => policy.rules.map((one) => [one.id, one] as const))).values()];

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
    "%s objects, in words for staff, and as our policy where it is ours alone",
    (_id, one) => {
      const found = one.judge(objectionOf(one.id), today);
      expect(found.length).toBeGreaterThan(0);
      for (const reason of found) {
        const { code, weight } = reason;
        const words = reasonWords(reason);
        expect(["refuse", "judge"]).toContain(weight);
        expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(words).toMatch(/^[A-Z].*\.$/);
        expect(words).not.toMatch(/fraud|please/i);
        expect(/our policy/i.test(words)).toBe(one.basis === "HOUSE");
      }
      expect(/our policy/i.test(ruleWords(one))).toBe(one.basis === "HOUSE");
    },
  );

  test("that is of some patients alone is listed for no other", () => {
    const whom = { can: "can-become-pregnant", cannot: "cannot-become-pregnant" } as const;
    const ofSome = rules.flatMap((one) => {
      const named = /-(can|cannot)$/.exec(one.id)?.[1] as keyof typeof whom | undefined;
      return named === undefined ? [] : [{ one, named }];
    });
    expect(ofSome.length).toBeGreaterThanOrEqual(10);
    for (const { one, named } of ofSome)
      for (const [who, category] of Object.entries(whom))
        expect([one.id, who, one.concerns(but({ patient: { category } }))]).toEqual([one.id, who, who === named]);
  });

  test("has an id of its own, and its objection is one of a rule that exists", () => {
    for (const policy of books) {
      const ids = policy.rules.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    const known = new Set(rules.map(({ id }) => shortId(id)));
    expect(Object.keys(objections).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("a prescription in hand is a fact of its own", () => {
  const codes = (facts: DispensingFacts, jurisdiction: "IN" | "UK" | "EU", profile: Profile = {}) =>
    decide(policyFor("oral-retinoid", jurisdiction, today, profile), facts, today).reasons.map(({ code }) => code);
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
