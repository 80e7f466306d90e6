import { describe, expect, test } from "vitest";
import type { OrderMoney } from "../refund/money";
import { type DispenseFacts, type DispenseLine, dispenseReasons } from "./dispense";
import { dispensingChecks } from "./dispensing-checks";
import { policyFor } from "./policy";
import { unknownFactsExcept } from "./stated-facts";
import { everythingStated } from "./test-facts";

const policy = policyFor("oral-retinoid", "IN", "2026-11-23");

const shelf = [
  { id: "b2", slug: "isotroin-20", batchNumber: "LATE", expiresOn: "2028-01-31", onHandPacks: 5 },
  { id: "b1", slug: "isotroin-20", batchNumber: "SOON", expiresOn: "2027-03-31", onHandPacks: 2 },
  { id: "b0", slug: "isotroin-20", batchNumber: "PAST", expiresOn: "2026-10-31", onHandPacks: 9 },
];
const facts: DispenseFacts = {
  transcription: {
    writtenOn: "2026-11-20",
    patientName: "Asha Rao",
    slug: "isotroin-20",
    strengthMg: 20,
    capsulesPerDay: 1,
    days: 30,
    totalCapsules: 30,
    prescriberName: "Dr M",
    prescriberRegistration: "MMC 12345",
  },
  patient: { name: "Asha Rao", birthDate: "1996-03-04", category: "can-become-pregnant" },
  ordered: [{ slug: "isotroin-20", title: "Isotroin 20 mg", strengthMg: 20, packs: 3, capsules: 30 }],
  further: unknownFactsExcept([]),
  shelf,
  openSafetyReport: false,
  money: { state: "captured", capturedPaise: 86_400, refundedPaise: 0, refunds: [], disputes: [] } as OrderMoney,
  registration: "MSPC 1",
  checks: { pack: "accept", counselling: "accept" },
  today: "2026-11-23",
};
const line = (batch: string, expiry: string, quantity: number): DispenseLine => ({
  slug: "isotroin-20",
  batch,
  expiry,
  quantity,
});
const good = [line("SOON", "2027-03", 2), line("LATE", "2028-01", 1)];
const codes = (lines: DispenseLine[], change: Partial<DispenseFacts> = {}) =>
  dispenseReasons(policy, lines, { ...facts, ...change }).map(({ code }) => code);

describe("dispensing", () => {
  test("packs of two batches that make up the order are dispensed", () => {
    expect(codes(good)).toEqual([]);
  });

  test("is judged by what the approval knew: what was read refuses again, what was stated is not missing", () => {
    const { pregnancyTest, contraception, contraceptionSince, riskFormSigned, authorisation } = everythingStated;
    const { repeats, isFirstCourse, consultation } = everythingStated.prescription;
    const { type: prescriberType, enrolled: prescriberEnrolled, secondAgrees } = everythingStated.prescriber;
    const further = {
      ...unknownFactsExcept([]),
      ...{ pregnancyTest, contraception, contraceptionSince, riskFormSigned, authorisation, inDeliveryArea: true },
      ...{ repeats, isFirstCourse, consultation, prescriberType, prescriberEnrolled, secondAgrees },
    };
    const inCountry = (jurisdiction: "IN" | "US" | "UK", known: DispenseFacts["further"]) =>
      dispenseReasons(policyFor("oral-retinoid", jurisdiction, "2026-11-23"), good, { ...facts, further: known }).map(
        ({ code }) => code,
      );
    expect(inCountry("IN", further)).toEqual([]);
    // Elsewhere a copy by post is all that is left against it.
    expect([inCountry("UK", further), inCountry("US", further)]).toEqual([
      ["original-required"],
      ["original-required"],
    ]);
    if (pregnancyTest === "unknown") throw new Error("the test is stated");
    const positive = { ...further, pregnancyTest: { ...pregnancyTest, result: "positive" as const } };
    expect(inCountry("IN", positive)).toEqual(["pregnancy-test-positive"]);
    expect(inCountry("IN", { ...further, inDeliveryArea: false })).toEqual(["delivery-out-of-area"]);
  });

  test.each<[string, DispenseLine[], Partial<DispenseFacts>, string]>([
    ["fewer packs than ordered", [line("LATE", "2028-01", 2)], {}, "quantity-differs"],
    ["more packs than ordered", [line("LATE", "2028-01", 4)], {}, "quantity-differs"],
    ["a batch nobody received", [line("NOPE", "2028-01", 3)], {}, "batch-unknown"],
    ["an expiry that is not the batch's", [line("LATE", "2028-02", 3)], {}, "expiry-differs"],
    ["a batch out of date", [line("PAST", "2026-10", 3)], {}, "batch-expired"],
    ["more of a batch than lies there", [line("SOON", "2027-03", 3)], {}, "batch-short"],
    [
      "a batch split over two lines beyond its count",
      [line("SOON", "2027-03", 2), line("SOON", "2027-03", 1)],
      {},
      "batch-short",
    ],
    [
      "another medicine",
      [...good, { slug: "tretiva-25", batch: "LATE", expiry: "2028-01", quantity: 1 }],
      {},
      "not-ordered",
    ],
    ["a prescription whose window closed meanwhile", good, { today: "2026-11-28" }, "out-of-window"],
    ["a safety report that came in meanwhile", good, { openSafetyReport: true }, "safety-report-open"],
    ["a pharmacist without registration", good, { registration: null }, "registration-missing"],
    ["a pack that nobody checked", good, { checks: { counselling: "accept" } }, "check-open"],
    ["a patient not counselled", good, { checks: { pack: "accept", counselling: null } }, "check-open"],
    ["a pack said to need no check", good, { checks: { ...facts.checks, pack: "not-applicable" } }, "check-applies"],
  ])("%s: refused", (_what, lines, change, code) => {
    expect(codes(lines, change)).toContain(code);
  });

  test("nothing is asked that cannot be true yet: the serial is given by dispensing, so nobody says that it was written", () => {
    expect(dispensingChecks.filter(({ kind }) => kind === "asked").map(({ id }) => id)).toEqual([
      "pack",
      "counselling",
    ]);
  });
});
