import { PDFiumLibrary } from "@hyzyla/pdfium";
import sharp from "sharp";
import { prescriptionPaper } from "@/db/seed/prescription-paper";

/** Numbers that look random and are the same each time (a linear congruence, Numerical Recipes). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const first =
  "Asha Rohan Meera Kiran Divya Nikhil Pooja Sanjay Leena Farhan Anita Vikram Sneha Arjun Kavya Imran".split(" ");
const last = "Rao Mehta Kulkarni Patil Joshi Shah Deshpande Khan Iyer Nair Gupta Bose Das Reddy Menon Pawar".split(" ");

/** Pages of one clinic and one prescriber for different people, as JPEG: what a look at the whole page confuses most easily. */
export async function* clinicPapers(count: number): AsyncGenerator<Buffer> {
  const next = numbers(7);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T;
  const library = await PDFiumLibrary.init();
  const seen = new Set<string>();
  while (seen.size < count) {
    const paper = {
      writtenOn: `${1 + Math.floor(next() * 28)} ${pick(["Sep", "Oct", "Nov"])} 2026`,
      patientName: `${pick(first)} ${pick(last)}`,
      patientAge: 14 + Math.floor(next() * 40),
      brand: pick(["Isotroin", "Tretiva"]),
      strengthMg: pick([10, 20, 25, 30]),
      capsulesPerDay: pick([1, 2]),
      days: pick([15, 20, 28, 30]),
      prescriberName: "Dr Leela Menon",
      prescriberRegistration: "MMC 2009/04/1234",
    };
    const key = JSON.stringify(paper);
    if (seen.has(key)) continue;
    seen.add(key);
    const document = await library.loadDocument(await prescriptionPaper(paper));
    const { width, height, data } = await document.getPage(0).render({ scale: 200 / 72 });
    document.destroy();
    yield sharp(data, { raw: { width, height, channels: 4 } })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 85 })
      .toBuffer();
  }
}

export const resaved = (page: Buffer, quality: number) => sharp(page).jpeg({ quality }).toBuffer();
export const turned = (page: Buffer, degrees: number) => sharp(page).rotate(degrees).jpeg({ quality: 80 }).toBuffer();

export async function scaled(page: Buffer, factor: number): Promise<Buffer> {
  const { width } = await sharp(page).metadata();
  return sharp(page)
    .resize({ width: Math.round(width * factor) })
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** Up to `share` of width and height gone at each edge. */
export async function cropped(page: Buffer, share: number, next: () => number): Promise<Buffer> {
  const { width, height } = await sharp(page).metadata();
  const off = (length: number) => Math.floor(length * share * next());
  const [left, top] = [off(width), off(height)];
  const inner = { left, top, width: width - left - off(width), height: height - top - off(height) };
  return sharp(page).extract(inner).jpeg({ quality: 80 }).toBuffer();
}

/** The paper on a desk under a phone: up to 4 degrees askew, in perspective, unevenly lit, blurred, with the camera's noise. */
export async function photographed(page: Buffer, next: () => number): Promise<Buffer> {
  const { data, info } = await sharp(page)
    .greyscale()
    .resize({ width: 1000 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [width, height] = [1200, Math.round(info.height * 1.15)];
  const out = Buffer.alloc(width * height);
  const spread = (by: number) => (next() - 0.5) * by;
  const angle = (spread(8) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const lens = { across: spread(8e-5), down: spread(8e-5) };
  const light = { across: spread(0.4), down: spread(0.4), all: 0.75 + next() * 0.3 };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [u, v] = [x - width / 2, y - height / 2];
      const depth = 1 + lens.across * u + lens.down * v;
      const from = {
        x: Math.round((u * cos + v * sin) / depth + info.width / 2),
        y: Math.round((v * cos - u * sin) / depth + info.height / 2),
      };
      const onPaper = from.x >= 0 && from.y >= 0 && from.x < info.width && from.y < info.height;
      const grey = onPaper ? (data[from.y * info.width + from.x] ?? 0) : 90;
      const lit = grey * light.all * (1 + (light.across * u) / width + (light.down * v) / height);
      out[y * width + x] = Math.max(0, Math.min(255, lit + (next() + next() + next() - 1.5) * 16));
    }
  }
  return sharp(out, { raw: { width, height, channels: 1 } })
    .blur(0.6 + next() * 0.9)
    .jpeg({ quality: 75 })
    .toBuffer();
}
