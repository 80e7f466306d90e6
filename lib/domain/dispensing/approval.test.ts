import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Transcription } from "../prescription/transcription";
import { type ApprovalFacts, approvalReasons } from "./approval";
import { policyFor } from "./policy";
import { unknownFactsExcept } from "./stated-facts";

const policy = policyFor("oral-retinoid", "IN", "2026-11-23");

const read: Transcription = {
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
const right: ApprovalFacts = {
  transcription: read,
  lines: [{ slug: "isotroin-20", title: "Isotroin 20 mg", strengthMg: 20, capsules: 30 }],
  patient: { name: "Asha Rao", birthDate: "1996-03-04", category: "can-become-pregnant" },
  decider: { isCustomer: false, name: "Priya Nair", customerName: "Asha Rao" },
  capsulesUsed: 0,
  earlier: null,
  pages: [{ page: { number: 1, name: "photo.jpg" }, opened: true, heldBack: false }],
  further: unknownFactsExcept([]),
  openSafetyReport: false,
  acknowledgementsCurrent: true,
  holdUntil: new Date("2026-11-30T00:00:00Z"),
  now: new Date("2026-11-23T06:00:00Z"),
  today: "2026-11-23",
};
type Typed = Partial<ApprovalFacts["transcription"]>;
const typed = (change: Typed): ApprovalFacts => ({ ...right, transcription: { ...right.transcription, ...change } });
const codes = (facts: ApprovalFacts) => approvalReasons(policy, facts).map(({ code }) => code);

describe("approving", () => {
  test("a prescription that says what was ordered is approved", () => {
    expect(codes(right)).toEqual([]);
  });

  test.each<[string, ApprovalFacts, string]>([
    ["another brand", typed({ slug: "tretiva-25" }), "drug-mismatch"],
    ["another strength", typed({ strengthMg: 10 }), "strength-mismatch"],
    ["another patient", typed({ patientName: "Usha Rao" }), "patient-mismatch"],
    ["a date in the future", typed({ writtenOn: "2026-11-24" }), "written-in-future"],
    ["a day that does not exist", typed({ writtenOn: "2026-02-30" }), "written-on-invalid"],
    ["a prescription eight days old for who can become pregnant", typed({ writtenOn: "2026-11-15" }), "out-of-window"],
    ["31 days", typed({ days: 31, totalCapsules: 31 }), "over-30-days"],
    [
      "a dose at which the order lasts longer than 30 days",
      typed({ capsulesPerDay: 0.5, days: 30, totalCapsules: 15 }),
      "over-30-days",
    ],
    ["a total that is more than dose times days", typed({ totalCapsules: 60 }), "quantity-inconsistent"],
    ["fewer capsules than were ordered", typed({ totalCapsules: 20 }), "more-than-prescribed"],
    ["a prescription that is used up", { ...right, capsulesUsed: 30 }, "more-than-prescribed"],
    [
      "another total than an earlier approval read",
      { ...right, earlier: { ...read, totalCapsules: 20 } },
      "differs-from-earlier",
    ],
    ["no prescriber", typed({ prescriberName: " " }), "prescriber-missing"],
    ["no registration number", typed({ prescriberRegistration: "" }), "prescriber-registration-missing"],
    [
      "a page nobody opened",
      { ...right, pages: [...right.pages, { page: { number: 1, name: "page 2" }, opened: false, heldBack: false }] },
      "page-not-opened",
    ],
    [
      "a page no virus scanner has judged, where those are held back",
      { ...right, pages: [...right.pages, { page: { number: 1, name: "page 2" }, opened: true, heldBack: true }] },
      "not-scanned",
    ],
    ["no page at all", { ...right, pages: [] }, "no-prescription"],
    ["a child of eleven", { ...right, patient: { ...right.patient, birthDate: "2015-01-01" } }, "patient-under-12"],
    ["an open safety report", { ...right, openSafetyReport: true }, "safety-report-open"],
    ["outdated safety statements", { ...right, acknowledgementsCurrent: false }, "acknowledgements-outdated"],
    ["a hold that ended", { ...right, holdUntil: right.now }, "hold-ended"],
    ["one's own order", { ...right, decider: { ...right.decider, isCustomer: true } }, "own-order"],
    ["being the patient oneself", { ...right, decider: { ...right.decider, name: "Rao Asha" } }, "own-order"],
    [
      "the same, typed wide",
      { ...right, decider: { ...right.decider, name: "Dr. ＲＡＯ\u00a0 Asha\u200b" } },
      "own-order",
    ],
  ])("%s is refused", (_what, facts, code) => {
    expect(codes(facts)).toContain(code);
  });

  test("the last day of the window is still in time, the next is not", () => {
    expect(codes(typed({ writtenOn: "2026-11-16" }))).toEqual([]);
    expect(codes(typed({ writtenOn: "2026-11-15" }))).toEqual(["out-of-window"]);
    const cannot = { ...right, patient: { ...right.patient, category: "cannot-become-pregnant" as const } };
    expect(codes({ ...cannot, transcription: { ...right.transcription, writtenOn: "2026-10-24" } })).toEqual([]);
    expect(codes({ ...cannot, transcription: { ...right.transcription, writtenOn: "2026-10-23" } })).toEqual([
      "out-of-window",
    ]);
  });

  test("all reasons come at once, not the first alone", () => {
    const wrong = {
      ...typed({ slug: "tretiva-40", strengthMg: 40, writtenOn: "2026-01-01", patientName: "X Y" }),
      openSafetyReport: true,
    };
    expect(codes(wrong)).toEqual([
      "out-of-window",
      "patient-mismatch",
      "drug-mismatch",
      "strength-mismatch",
      "safety-report-open",
    ]);
  });

  test("whatever is typed, never more than thirty days or more than the prescription has left passes", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 40 }),
        (perDay, days, total, used, packs) => {
          const facts = {
            ...typed({ capsulesPerDay: perDay, days, totalCapsules: total }),
            capsulesUsed: used,
            lines: [{ slug: "isotroin-20", title: "x", strengthMg: 20, capsules: packs * 10 }],
          };
          if (codes(facts).length > 0) return;
          expect(packs * 10).toBeLessThanOrEqual(perDay * 30);
          expect(packs * 10 + used).toBeLessThanOrEqual(total);
        },
      ),
    );
  });

  test("time alone never turns out of date into approved", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 }), (age, later) => {
        const day = (offset: number) => new Date(Date.UTC(2026, 10, 20 + offset)).toISOString().slice(0, 10);
        const refusedNow = codes({ ...right, today: day(age) }).includes("out-of-window");
        const refusedLater = codes({ ...right, today: day(age + later) }).includes("out-of-window");
        if (refusedNow) expect(refusedLater).toBe(true);
      }),
    );
  });
});
