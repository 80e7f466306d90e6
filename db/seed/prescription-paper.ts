import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from "pdf-lib";

export interface Paper {
  readonly writtenOn: string;
  readonly patientName: string;
  readonly patientAge: number;
  readonly brand: string;
  readonly strengthMg: number;
  readonly capsulesPerDay: number;
  readonly days: number;
  readonly prescriberName: string;
  readonly prescriberRegistration: string;
}

const ink = rgb(0.1, 0.14, 0.35);
const print = rgb(0.25, 0.25, 0.28);
const width = 420;
const height = 595;

/** A prescription as a clinic would print it and a dermatologist write it; marked as a sample, for nobody of it exists. */
export async function prescriptionPaper(paper: Paper): Promise<Buffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([width, height]);
  const type = await document.embedFont(StandardFonts.Helvetica);
  const hand = await document.embedFont(StandardFonts.TimesRomanItalic);
  letterhead(page, type, paper);
  const lines = [
    `Name: ${paper.patientName}     Age: ${paper.patientAge}`,
    `Date: ${paper.writtenOn}`,
    "",
    `Cap. ${paper.brand.toUpperCase()} ${paper.strengthMg} mg`,
    `     ${paper.capsulesPerDay} capsule${paper.capsulesPerDay === 1 ? "" : "s"} once daily after food`,
    `     x ${paper.days} days`,
    `     Total: ${paper.capsulesPerDay * paper.days} capsules`,
    "",
    "Sunscreen SPF 30, lip balm as needed.",
    "Review after 4 weeks with lipid profile and LFT.",
  ];
  for (const [index, line] of lines.entries()) {
    page.drawText(line, { x: 62, y: 430 - index * 24, size: 14, font: hand, color: ink });
  }
  page.drawText("Rx", { x: 28, y: 356, size: 22, font: hand, color: ink });
  page.drawLine({ start: { x: 250, y: 130 }, end: { x: 380, y: 130 }, thickness: 0.6, color: print });
  page.drawText(paper.prescriberName.replace("Dr ", ""), { x: 262, y: 138, size: 17, font: hand, color: ink });
  page.drawText("Signature and stamp", { x: 268, y: 116, size: 8, font: type, color: print });
  page.drawText("SAMPLE FOR A DEMONSTRATION - NOT A PRESCRIPTION", {
    x: 70,
    y: 40,
    size: 9,
    font: type,
    color: rgb(0.6, 0.1, 0.1),
  });
  return Buffer.from(await document.save());
}

function letterhead(page: PDFPage, type: PDFFont, { prescriberName, prescriberRegistration }: Paper): void {
  page.drawText("SAHYADRI SKIN CLINIC (demo)", { x: 28, y: 545, size: 16, font: type, color: rgb(0.12, 0.35, 0.32) });
  page.drawText(`${prescriberName}, MD (Dermatology)   Reg. no. ${prescriberRegistration}`, {
    x: 28,
    y: 524,
    size: 9,
    font: type,
    color: print,
  });
  page.drawText("4 Sample Road, Pune 411004   Tel. 020 0000 0000", {
    x: 28,
    y: 510,
    size: 9,
    font: type,
    color: print,
  });
  page.drawLine({
    start: { x: 28, y: 498 },
    end: { x: width - 28, y: 498 },
    thickness: 1,
    color: rgb(0.12, 0.35, 0.32),
  });
  page.drawRectangle({
    x: 14,
    y: 22,
    width: width - 28,
    height: height - 44,
    borderColor: rgb(0.75, 0.75, 0.75),
    borderWidth: 0.8,
  });
}
