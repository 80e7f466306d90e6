import sharp from "sharp";
import { prescriptionPaper } from "@/db/seed/prescription-paper";
import { aPaper } from "@/lib/fixtures/prescription";

export interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function today(): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: "Asia/Kolkata",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(new Date());
}

/** A real PDF, as a clinic's computer makes it. */
export async function pdf(patientName = "Nandini Kale", brand = "Isotroin", strengthMg = 20): Promise<SentFile> {
  const paper = aPaper(today(), { patientName, brand, strengthMg });
  return { name: "prescription.pdf", mimeType: "application/pdf", buffer: await prescriptionPaper(paper) };
}

/**
 * A small picture of a written page, another for each patient. Most orders of the tests begin with one: a page of a PDF is drawn at the size of a
 * full sheet and takes twenty times as long.
 */
export async function photo(patientName: string): Promise<SentFile> {
  const [width, height] = [620, 877];
  const letters = [...`${patientName} Isotroin 20 mg Dr Leela Menon`].map((letter) => letter.codePointAt(0) ?? 0);
  const words = letters.map(
    (code, at) =>
      `<rect x="${50 + (at % 6) * 90}" y="${80 + Math.floor(at / 6) * 60}" width="${20 + (code % 50)}" height="14"/>`,
  );
  const page = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#eee"/>${words.join("")}</svg>`;
  const buffer = await sharp(Buffer.from(page)).jpeg().toBuffer();
  return { name: "prescription.jpg", mimeType: "image/jpeg", buffer };
}

/** A small real photograph-like JPEG. */
export async function jpeg(width = 900, height = 1200): Promise<SentFile> {
  const buffer = await sharp(noise(width, height), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 70 })
    .toBuffer();
  return { name: "photo.jpg", mimeType: "image/jpeg", buffer };
}

/** A JPEG of about 14 MB, as a phone's camera makes it: noise does not compress. */
export async function bigJpeg(): Promise<SentFile> {
  const [width, height] = [4000, 3000];
  const raw = noise(width, height);
  for (const quality of [88, 84, 80, 76, 72, 68, 60, 50]) {
    const buffer = await sharp(raw, { raw: { width, height, channels: 3 } })
      .jpeg({ quality, chromaSubsampling: "4:4:4" })
      .toBuffer();
    if (buffer.length < 14.9 * 1024 * 1024) return { name: "IMG_2041.jpg", mimeType: "image/jpeg", buffer };
  }
  throw new Error("no JPEG of the wanted size");
}

/** The same at each run: a test that fails, fails again. */
function noise(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(width * height * 3);
  let state = 0x2f6e2b1;
  for (let i = 0; i < bytes.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}
