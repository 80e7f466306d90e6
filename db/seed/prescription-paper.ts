import { buffer } from "node:stream/consumers";
import PDFDocument from "pdfkit";

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

const ink = "#1a2459";
const print = "#404047";
const clinic = "#1f5951";
const [width, height] = [420, 595] as const;
const type = "Helvetica";
const hand = "Times-Italic";

/** A prescription as a clinic would print it and a dermatologist write it; marked as a sample, for nobody of it exists. */
export function prescriptionPaper(paper: Paper): Promise<Buffer> {
  // Of the day it was written, so that the same paper is the same file.
  const info = { CreationDate: new Date(paper.writtenOn) };
  const document = new PDFDocument({ size: [width, height], margin: 0, info });
  const write = (text: string, x: number, y: number, font: string, size: number, color: string) =>
    document.font(font).fontSize(size).fillColor(color).text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
  const line = (x: number, y: number, to: number, thickness: number, color: string) =>
    document.moveTo(x, y).lineTo(to, y).lineWidth(thickness).stroke(color);

  write("SAHYADRI SKIN CLINIC (demo)", 28, 50, type, 16, clinic);
  const { prescriberName, prescriberRegistration } = paper;
  write(`${prescriberName}, MD (Dermatology)   Reg. no. ${prescriberRegistration}`, 28, 71, type, 9, print);
  write("4 Sample Road, Pune 411004   Tel. 020 0000 0000", 28, 85, type, 9, print);
  line(28, 97, width - 28, 1, clinic);
  document
    .rect(14, 22, width - 28, height - 44)
    .lineWidth(0.8)
    .stroke("#bfbfbf");

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
  for (const [index, text] of lines.entries()) write(text, 62, 165 + index * 24, hand, 14, ink);
  write("Rx", 28, 239, hand, 22, ink);
  line(250, 465, 380, 0.6, print);
  write(prescriberName.replace("Dr ", ""), 262, 457, hand, 17, ink);
  write("Signature and stamp", 268, 479, type, 8, print);
  write("SAMPLE FOR A DEMONSTRATION - NOT A PRESCRIPTION", 70, 555, type, 9, "#991a1a");
  document.end();
  return buffer(document);
}
