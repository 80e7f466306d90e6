import { PDFiumLibrary } from "@hyzyla/pdfium";
import { beforeAll, describe, expect, test } from "vitest";
import type { Said, Section } from "@/content/define";
import { firstSubstance } from "@/content/substances/all";
import { urgentLines } from "@/content/urgent-lines";
import { patientSheetPdf } from "./patient-sheet";

const details = {
  substance: firstSubstance,
  pharmacy: { name: "Navi Skin Pharmacy", phone: "+91 20 5550 0100" },
  lines: urgentLines.IN,
  sourcesAt: "https://pharmacy.example/monographs/isotretinoin#sources",
};

/** Lines end where the paper does, and a reader of the file takes a hyphen there for one that parts a word: only what stands between counts. */
const flat = (text: string) => text.replace(/[\s\u00ad\ufffe-]+/g, "");

const saidIn = (section: Section): readonly Said[] =>
  section.flatMap((block) => {
    if (block.kind === "paragraph") return block.parts;
    if (block.kind === "list") return block.items;
    return block.kind === "keyed" ? block.items.map(({ said }) => said) : [];
  });

describe("the patient's sheet as PDF", () => {
  let pages: readonly string[] = [];
  let bytes: Buffer = Buffer.alloc(0);

  beforeAll(async () => {
    bytes = await patientSheetPdf(details);
    const document = await (await PDFiumLibrary.init()).loadDocument(bytes);
    pages = Array.from(document.pages(), (page) => page.getText());
    document.destroy();
  });

  test("says the boxed warning, who must not take it, how it is taken and how it is kept, every sentence", () => {
    const text = flat(pages.join(" "));
    const { boxedWarning } = firstSubstance.monograph;
    const said = [
      boxedWarning.lead,
      ...boxedWarning.points,
      ...boxedWarning.whatToDo,
      boxedWarning.supply,
      ...firstSubstance.patientSheet.parts.flatMap(({ section }) => saidIn(section)),
    ];
    expect(said.length).toBeGreaterThan(20);
    expect(said.map((one) => one.text).filter((one) => !text.includes(flat(one)))).toEqual([]);
  });

  test("names the pharmacy and the lines that answer at night", () => {
    const text = flat(pages.join(" "));
    expect(text).toContain(flat("Navi Skin Pharmacy, +91 20 5550 0100"));
    expect(text).toContain(urgentLines.IN?.crisis.line.shown);
    expect(text).toContain(flat("Pharmacovigilance Programme of India (PvPI), on 1800-180-3024"));
    expect(text).toContain("https://pharmacy.example/monographs/isotretinoin#sources");
  });

  test("carries its version's day and its place on every page", () => {
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries())
      expect(flat(page)).toMatch(
        new RegExp(`Versionof\\d{1,2}[A-Z][a-z]{2}20\\d\\d\\.Page${index + 1}of${pages.length}\\.`),
      );
  });

  test("is marked for a screen reader: language, title, headings and lists", () => {
    const raw = bytes.toString("latin1");
    expect(raw).toContain("/Lang (en-IN)");
    expect(raw).toContain("/Marked true");
    for (const mark of ["/S /H1", "/S /H2", "/S /L\n", "/S /LI"]) expect(raw).toContain(mark);
  });

  test("is the same file each time it is written", async () => {
    expect((await patientSheetPdf(details)).equals(bytes)).toBe(true);
  });

  test("names no line where none is sourced", async () => {
    const document = await (await PDFiumLibrary.init()).loadDocument(
      await patientSheetPdf({ ...details, lines: undefined }),
    );
    const text = flat(Array.from(document.pages(), (page) => page.getText()).join(" "));
    document.destroy();
    expect(text).toContain(flat("do not stay alone"));
    expect(text).not.toContain(flat("answers day and night"));
  });
});
