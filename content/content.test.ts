import { describe, expect, test } from "vitest";
import { declineCodes } from "@/lib/domain/dispensing/decline-codes";
import { type Jurisdiction, jurisdictions } from "@/lib/domain/dispensing/jurisdiction";
import { policyFor } from "@/lib/domain/dispensing/policy";
import type { Profile } from "@/lib/domain/dispensing/profile";
import { declineReason } from "./decline-reasons";
import type { Medicine, Monograph } from "./define";
import { everything } from "./everything";
import { type Content, contentFaults, sectionsInOrder } from "./faults";
import { medicineBySlug, medicines } from "./medicines";
import { requestability } from "./requestable";
import { sources } from "./sources";
import { firstSubstance, substances } from "./substances/all";
import { requiredAcknowledgements, type Substance } from "./substances/substance";
import { reasonWords } from "./words/reasons";

const { monograph } = firstSubstance;
const withFirst = (changes: Partial<Substance>): Content => ({
  ...everything,
  substances: [{ ...firstSubstance, ...changes }],
});
const withMonograph = (changes: object): Content => withFirst({ monograph: { ...monograph, ...changes } as Monograph });
const withSource = (url: string): Content => ({
  ...everything,
  sources: { ...everything.sources, "us-label": { ...sources["us-label"], kind: "product-text", url } },
});
const withMedicines = (...more: readonly Medicine[]): Content =>
  withFirst({ medicines: [...firstSubstance.medicines, ...more] });
const ofAnother: Medicine = {
  ...firstSubstance.medicines[0],
  slug: "accutane-11",
  strengthMg: 11,
  substance: "another",
};
const said = (text: string, ...cite: string[]) => [{ kind: "paragraph", parts: [{ text, cite }] }];

describe("the content as it stands", () => {
  test("has no fault", () => {
    expect(contentFaults(everything)).toEqual([]);
  });

  test("holds the six medicines and no other", () => {
    expect(medicines.map(({ slug }) => slug)).toEqual([
      "accutane-10",
      "isotroin-10",
      "isotroin-20",
      "tretiva-25",
      "isotroin-30",
      "tretiva-40",
    ]);
    expect(medicineBySlug("isotroin-5")).toBeNull();
  });

  test("opens the monograph with the boxed warning and keeps the order of reading", () => {
    expect(Object.keys(monograph).filter((key) => (sectionsInOrder as readonly string[]).includes(key))).toEqual([
      ...sectionsInOrder,
    ]);
  });

  test("is signed by nobody yet", () => {
    expect([monograph.reviewedBy, monograph.reviewedOn]).toEqual([null, null]);
  });
});

describe("the check", () => {
  test.each<[string, Content, RegExp]>([
    [
      "a source that does not exist",
      withMonograph({ overdose: said("Headache.", "no-such-source") }),
      /no source “no-such-source”/,
    ],
    ["a shop as a source", withSource("https://www.cashkaro.com/blog/isotroin-uses"), /not known as a place/],
    ["a shop's copy of a product text", withSource("https://healthlinerx.org/isotretinoin/"), /not known as a place/],
    ["a blog", withSource("https://medicalcheatsheets.blogspot.com/2011/12/isotroin.html"), /not known as a place/],
    ["a test server", withSource("https://uat.mimsdev.com/hongkong/drug/info/acnotin"), /not known as a place/],
    ["a site under the name of another kind", withSource("https://www.nhs.uk/medicines/"), /not known as a place/],
    [
      "an interface for programs",
      withSource("https://api.fda.gov/drug/label.json?search=x"),
      /no text that a person can read/,
    ],
    ["a site without a page", withSource("https://medicinous.com/"), /no text that a person can read/],
    ["a figure without its source", withMonograph({ overdose: said("In 3 of 10 people.") }), /without its source/],
    ["a word of advertising", withMonograph({ overdose: said("Buy now.") }), /“Buy now” may not be said/],
    ["an unconfirmed fact", withMonograph({ overdose: said("UNVERIFIED clause", "us-label") }), /unconfirmed/],
    ["an empty section", withMonograph({ overdose: [] }), /monograph\.overdose: the section is empty/],
    ["a missing section", withFirst({ monograph: without("overdose") }), /monograph\.overdose: the section is missing/],
    ["sections out of order", withFirst({ monograph: warningLast() }), /the sections stand as atAGlance/],
    ["a version that is not a day", withMonograph({ version: "2" }), /is not a day/],
    [
      "a signature older than the text",
      withMonograph({ reviewedBy: { name: "A", registration: "1" }, reviewedOn: "2020-01-01" }),
      /changed after/,
    ],
    ["a medicine twice", withMedicines(...medicines.slice(0, 1)), /the medicine accutane-10 stands twice/],
    ["a medicine under another substance", withMedicines(ofAnother), /“another” stands in its folder/],
    [
      "two substances with one version of their statements",
      { ...everything, substances: [...substances, { ...firstSubstance, slug: "another" }] },
      /the version of statements 2026-11-22 stands twice/,
    ],
  ])("finds %s", (_, content, fault) => {
    expect(contentFaults(content).join("\n")).toMatch(fault);
  });
});

describe("requesting", () => {
  const known = (slug: string) => {
    const medicine = medicineBySlug(slug);
    if (medicine === null) throw new Error(slug);
    return medicine;
  };
  const reviewed = { ...monograph, reviewedBy: { name: "A", registration: "1" }, reviewedOn: monograph.version };
  const codesOf = (
    medicine: Medicine,
    demo: boolean,
    jurisdiction: Jurisdiction,
    profile: Profile = {},
    signed = true,
  ) =>
    requestability({
      medicine,
      monograph: signed ? reviewed : monograph,
      suppliesNothing: demo,
      policy: policyFor("oral-retinoid", jurisdiction, "2026-11-23", profile),
    }).map(({ code }) => code);
  const codes = (slug: string, demo: boolean, jurisdiction: Jurisdiction = "IN", signed = false) =>
    codesOf(known(slug), demo, jurisdiction, {}, signed);

  test("is open for the whole shelf in the demo", () => {
    expect(medicines.flatMap(({ slug }) => codes(slug, true))).toEqual([]);
  });

  test("is closed outside the demo until the monograph is signed", () => {
    expect(codes("isotroin-20", false)).toEqual(["monograph-not-reviewed"]);
    expect(codes("isotroin-20", false, "IN", true)).toEqual([]);
  });

  test("stays closed outside the demo for a medicine whose evidence is pending", () => {
    expect(codes("accutane-10", false, "IN", true)).toEqual(["evidence-pending"]);
  });

  test("is closed in a country for which the record names no licence, the demo included, and says so", () => {
    expect(codes("isotroin-20", true, "US")).toEqual(["not-for-this-country", "original-required"]);
    for (const jurisdiction of jurisdictions.filter((one) => one !== "IN")) {
      expect(medicines.every(({ slug }) => codes(slug, true, jurisdiction).includes("not-for-this-country"))).toBe(
        true,
      );
    }
    const [reason] = requestability({
      medicine: known("isotroin-20"),
      monograph,
      suppliesNothing: true,
      policy: policyFor("oral-retinoid", "UK", "2026-11-23"),
    });
    expect(reason && reasonWords(reason)).toMatch(
      /licensed in India.*serves the United Kingdom.*you can read its monograph/,
    );
  });

  test("stays closed with a licence where a copy of the prescription is not enough", () => {
    const sources = ["eu-smpc"] as const;
    const abroad: Medicine = {
      ...known("isotroin-20"),
      licences: [
        { jurisdiction: "UK", as: "a fixture", sources },
        { jurisdiction: "EU", as: "a fixture", sources },
      ],
    };
    expect(codesOf(abroad, true, "UK")).toEqual(["original-required"]);
    expect(codesOf(abroad, true, "EU")).toEqual(["online-supply-forbidden"]);
    expect(codesOf(abroad, true, "EU", { memberState: "IT" })).toEqual(["online-supply-forbidden"]);
    expect(codesOf(abroad, true, "IN")).toEqual(["not-for-this-country"]);
  });
});

describe("words for customers", () => {
  test("every decline code says why and how to mend it", () => {
    for (const code of declineCodes) {
      const reason = declineReason(code);
      expect(reason?.customerReason, code).toMatch(/\.$/);
      expect(reason?.howToFix, code).toMatch(/\.$/);
    }
    expect(declineReason("RX_OTHER")).toBeNull();
  });

  test("a guardian's statement is asked for a patient under 18 only, and no id stands twice", () => {
    const { statements } = firstSubstance;
    const ids = requiredAcknowledgements(statements, { patientUnder18: true }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain("guardian");
    expect(requiredAcknowledgements(statements, { patientUnder18: false }).map(({ id }) => id)).not.toContain(
      "guardian",
    );
  });
});

function without(key: keyof Monograph): Monograph {
  return Object.fromEntries(Object.entries(monograph).filter(([name]) => name !== key)) as unknown as Monograph;
}

function warningLast(): Monograph {
  const { boxedWarning, ...rest } = monograph;
  return { ...rest, boxedWarning } as Monograph;
}
