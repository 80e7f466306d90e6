import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { InteractionResult } from "@/components/clinical/interaction-result";
import { BoxedWarning } from "@/components/medicine/boxed-warning";
import { MedicineFacts } from "@/components/medicine/medicine-facts";
import { MonographText } from "@/components/medicine/monograph";
import { drugNode, medicalPageNode } from "@/components/structured-data/nodes";
import type { PatientRow } from "@/db/repo/patient";
import { clinicalReasons } from "@/lib/commands/order/clinical-judgement";
import { patientSheetPdf } from "@/lib/documents/patient-sheet";
import { matchInteractions } from "@/lib/domain/clinical/interactions";
import { policyFor } from "@/lib/domain/dispensing/policy";
import type { TypedSoFar } from "@/lib/domain/prescription/transcription";
import { checkedAgainst } from "@/lib/entry/interaction-check";
import { publicPaths } from "@/lib/public-paths";
import { contentFaults } from "../faults";
import { requestability } from "../requestable";
import { sources } from "../sources";
import { urgentLines } from "../urgent-lines";
import { firstSubstance, substances } from "./all";
import { requiredAcknowledgements } from "./substance";
import { examplamide } from "./test-substance";

// A second substance is a value like the first: whatever is asked about it answers about it, and of nothing of the first.

const [medicine] = examplamide.medicines;
const first = /isotret|retinoid|acne/i;
const patient = {
  birthDate: "1996-03-04",
  medicines: [],
  noMedicines: false,
  allergies: ["Soya"],
  noAllergies: false,
} as Partial<PatientRow> as PatientRow;
const nothingElse = {
  weights: [],
  reading: null,
  answers: [],
  supplies: { known: [], possible: [] },
  beside: { mg: 0, onThisPaper: false },
};
const drawn = (node: ReactNode) => renderToStaticMarkup(node);

describe("a second substance", () => {
  test("is content without a fault, beside the first", () => {
    expect(contentFaults({ substances: [firstSubstance, examplamide], sources, otherWords: {} })).toEqual([]);
  });

  test("is requested by its own licences and its own signature", () => {
    const { monograph } = examplamide;
    const asked = (jurisdiction: "UK" | "IN") =>
      requestability({
        medicine,
        monograph,
        suppliesNothing: false,
        policy: policyFor(examplamide.rules, jurisdiction, "2026-11-28"),
      });
    expect(asked("IN").map(({ code }) => code)).toEqual(["not-for-this-country", "monograph-not-reviewed"]);
    expect(asked("UK").map(({ code }) => code)).toEqual(["original-required", "monograph-not-reviewed"]);
  });

  test("has statements of its own, and another for a patient under 18", () => {
    const ids = (patientUnder18: boolean) =>
      requiredAcknowledgements(examplamide.statements, { patientUnder18 }).map(({ id }) => id);
    expect(ids(false)).toEqual(["eyes-open"]);
    expect(ids(true)).toEqual(["eyes-open", "guardian-of-ears"]);
  });

  test("is read whole, with its own sources and words, in the boxed warning and the facts too", () => {
    const monograph = drawn(<MonographText substance={examplamide} level={2} lines={urgentLines.IN} />);
    expect(monograph).toContain("Never take examplamide with your eyes shut");
    expect(monograph).toContain('id="source-1"');
    expect(monograph).not.toContain('id="source-2"');
    const warning = drawn(<BoxedWarning monograph={examplamide.monograph} headingLevel={2} />);
    expect(warning).toContain('href="/monographs/examplamide#source-1"');
    for (const html of [monograph, warning, drawn(<MedicineFacts medicine={medicine} demo />)])
      expect(html).not.toMatch(first);
  });

  test("is named by structured data and listed among the public pages", () => {
    const url = "https://pharmacy.example/monographs/examplamide";
    const nodes = [
      drugNode(examplamide, url),
      drugNode(examplamide, url, medicine),
      medicalPageNode(examplamide.monograph, url, "Examplamide monograph"),
    ];
    expect(nodes[0]).toMatchObject({ nonProprietaryName: "Examplamide", dosageForm: "Tablet" });
    expect(JSON.stringify(nodes)).not.toMatch(first);
    const paths = publicPaths([...substances, examplamide]);
    expect(paths).toContainEqual({ path: "/medicines/examplon-5", showsShelf: true, changedOn: "2026-11-28" });
    expect(paths).toContainEqual({ path: "/monographs/examplamide", showsShelf: false, changedOn: "2026-11-28" });
    expect(publicPaths([examplamide]).filter(({ path }) => first.test(path))).toEqual([]);
  });

  test("is checked against its own list, by customers and by the approval", () => {
    expect(checkedAgainst(examplamide, ["Sampladol", "Doxycycline"])).toMatchObject({
      version: "2026-11-26",
      found: [{ title: "Sampladol" }],
      notInList: ["Doxycycline"],
    });
    const declared = matchInteractions(["Sampladol", "Zinc"], false, examplamide.interactions.list);
    if (declared.kind !== "listed") throw new Error("both were declared");
    const html = drawn(<InteractionResult substance={examplamide} {...declared} />);
    expect(html).toContain("Do not combine with examplamide");
    expect(html).not.toMatch(first);
    const told = (name: string) =>
      clinicalReasons(
        { substance: examplamide, patient: { ...patient, medicines: [name] }, ...nothingElse },
        { capsulesPerDay: 1, strengthMg: 5 } as TypedSoFar,
        "2026-11-28",
      ).map(({ code }) => code);
    expect(told("Sampladol")).toContain("interaction-unresolved");
    expect(told("Doxycycline")).not.toContain("interaction-unresolved");
  });
});

describe("the sheet for home of a second substance", () => {
  let pdf = "";
  beforeAll(async () => {
    const pharmacy = { name: "Larkspur", phone: "1" };
    const file = await patientSheetPdf({ substance: examplamide, pharmacy, lines: undefined, sourcesAt: "x" });
    pdf = file.toString("latin1");
  });

  test("bears its own title", () => {
    expect(pdf).toContain("Examplamide: what matters most");
    expect(pdf).not.toMatch(/isotret/i);
  });
});
