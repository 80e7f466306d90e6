import "server-only";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";
import type { Monograph } from "@/content/define";
import type { Substance } from "@/content/substances/substance";
import { reportWords, urgentCases, urgentTitle } from "@/content/urgent-help";
import type { UrgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/t";
import { formatDate } from "@/lib/format/date";
import { linesOf } from "./section-lines";
import { type SheetWriter, sheetWriter } from "./sheet-writer";

export interface SheetDetails {
  readonly substance: Pick<Substance, "monograph" | "patientSheet">;
  readonly pharmacy: { readonly name: string; readonly phone: string };
  readonly lines: UrgentLines | undefined;
  /** Where the sources stand, as an address that can be typed. */
  readonly sourcesAt: string;
}

const font = (name: string) => path.resolve(`node_modules/@fontsource/inter/files/inter-latin-${name}-normal.woff`);

/**
 * The patient's sheet as PDF: large type, tagged for screen readers, its version and date on every page. The same details give the same bytes.
 */
export async function patientSheetPdf(details: SheetDetails): Promise<Buffer> {
  const { pharmacy, lines, sourcesAt } = details;
  const { monograph, patientSheet } = details.substance;
  const at = new Date(`${monograph.version}T00:00:00Z`);
  const document = new PDFDocument({
    size: "A4",
    margins: { top: 56, bottom: 72, left: 56, right: 56 },
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    lang: "en-IN",
    displayTitle: true,
    font: font("400"),
    info: { Title: patientSheet.title, Author: pharmacy.name, CreationDate: at, ModDate: at },
  });
  const bytes = buffer(document);
  document.registerFont("plain", font("400")).registerFont("strong", font("600"));
  const write = sheetWriter(document);
  write.heading(1, patientSheet.title);
  write.paragraph([{ text: t("monograph.askPharmacy", { name: pharmacy.name, phone: pharmacy.phone }) }]);
  write.paragraph([{ text: reviewWords(monograph), isStrong: true }]);
  write.framed(() => writeWarning(write, monograph));
  write.heading(2, urgentTitle);
  write.list(urgentCases(lines).map(({ who, what }) => [{ text: `${who} `, isStrong: true }, { text: what }]));
  for (const { title, section } of patientSheet.parts) {
    write.heading(2, title);
    for (const line of linesOf(monograph, section)) write.line(line);
  }
  const report = reportWords(lines);
  if (report !== null) write.paragraph([{ text: report }]);
  write.paragraph([{ text: t("document.sources", { sourcesAt }) }]);
  write.end(t("document.versionOf", { title: patientSheet.title, version: formatDate(monograph.version) }));
  return bytes;
}

function writeWarning(write: SheetWriter, monograph: Monograph): void {
  const { title, lead, points, whatToDo, supply } = monograph.boxedWarning;
  write.heading(2, t("document.boxedWarning", { title }));
  for (const line of linesOf(monograph, [
    { kind: "paragraph", parts: [lead] },
    { kind: "list", items: points },
    { kind: "heading", id: "", text: t("monograph.whatToDo") },
    { kind: "list", items: whatToDo },
    { kind: "paragraph", parts: [supply] },
  ]))
    write.line(line);
}

function reviewWords({ reviewedBy, reviewedOn, version }: Monograph): string {
  const checked =
    reviewedBy === null
      ? t("document.notChecked")
      : t("document.checkedBy", {
          name: reviewedBy.name,
          registration: reviewedBy.registration,
          formatDate: formatDate(reviewedOn ?? version),
        });
  return t("document.checkedVersion", { checked, version: formatDate(version) });
}
