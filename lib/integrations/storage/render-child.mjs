// @ts-check
// Turns one uploaded file into page images. A process of its own (started by decoder-process.ts) because it decodes bytes a stranger chose: when
// a decoder hangs, crashes or eats memory, this process dies and nothing else. It gets the bytes by a pipe and answers by a pipe; before it looks
// at them it is closed in, and from then on opens neither file nor connection. So everything that it needs is loaded first.
import sharp from "sharp";
import { asked, boxed, bytesOf, say } from "./child-pipe.mjs";
import { endMarker, lacksOnlyItsEnd } from "./jpeg-end.mjs";
import { sketchOf } from "./page-sketch.mjs";
import { HeicRefused, heicImages, loadHeif } from "./render-heic.mjs";
import { loadPdfium, PdfRefused, pdfPages } from "./render-pdf.mjs";

const { mediaType, bytes, pagesMax, pixelsMax } = await asked();
const source = await bytesOf(bytes);

/** Enough for handwriting on a full sheet. Counted in area: a long screenshot keeps its width. */
const keptPixelsMax = 9_000_000;
const keptEdgeMax = 12_000;
const thumbnailEdge = 320;
/** Of 255, as the sender's browser judges a photo (components/prescription/photo-hints.ts). A page printed as a negative falls below it, too. */
const darkBelow = 70;

/** A file that is refused, in one word of render.ts. */
class Refused extends Error {}

// Only what a prescription may be is decoded at all, whatever the bytes pretend later on.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
sharp.cache(false);
sharp.concurrency(1);
const pdfium = mediaType === "application/pdf" ? await loadPdfium() : null;
const libheif = mediaType === "image/heic" ? await loadHeif() : null;

await boxed();
try {
  await draw();
  await say({ drawn: true });
} catch (error) {
  const isTold = error instanceof Refused || error instanceof HeicRefused || error instanceof PdfRefused;
  await say({ refused: isTold ? error.message : "unreadable" });
}
process.exit(0);

async function draw() {
  if (pdfium !== null) return pdf(pdfium);
  return libheif !== null ? heic(libheif) : picture();
}

async function picture() {
  // failOn "error": a picture that ends too early is refused, one with an odd marker (many phones write them) is not.
  // With its end put back nothing may be odd: else the picture's last part is missing, too.
  const isOpen = mediaType === "image/jpeg" && lacksOnlyItsEnd(source);
  const whole = isOpen ? Buffer.concat([source, endMarker]) : source;
  const failOn = /** @type {const} */ (isOpen ? "warning" : "error");
  const options = { limitInputPixels: pixelsMax, failOn, sequentialRead: true };
  const { width, height, format, pages = 1 } = await sharp(whole, { ...options, limitInputPixels: false }).metadata();
  if (`image/${format}` !== mediaType) throw new Refused("unreadable");
  if (width * height > pixelsMax) throw new Refused("too-many-pixels");
  if (pages > 1) throw new Refused("moving-picture");
  await begins(width * height);
  await writePage(sharp(whole, options).autoOrient(), width * height, Math.max(width, height));
}

/** Each page has its own budget, by its pixels: decoder-process.ts ends this process when it is used up. @param {number} pixels */
function begins(pixels) {
  return say({ begins: pixels });
}

/** Every picture of the file is a page: nothing that was handed in is kept from the pharmacist. @param {any} library */
async function heic(library) {
  for (const { width, height, pixels } of heicImages(library, source, { pagesMax, pixelsMax })) {
    await begins(width * height);
    await writeRaw({ width, height, data: await pixels() });
  }
}

/** @param {import("./render-pdf.mjs").Pdfium} library */
async function pdf(library) {
  for (const { pixels, drawn } of await pdfPages(library, source, { pagesMax, keptPixelsMax, keptEdgeMax })) {
    await begins(pixels);
    await writeRaw(await drawn());
  }
}

/** @param {{ width: number, height: number, data: Uint8Array | Uint8ClampedArray }} drawn */
async function writeRaw({ width, height, data }) {
  const image = sharp(data, { raw: { width, height, channels: 4 } });
  await writePage(image, width * height, Math.max(width, height));
}

/**
 * Writes the page and its thumbnail as fresh JPEGs: colours as sRGB, no metadata of the source (sharp carries none over unless told to).
 * @param {import("sharp").Sharp} image
 * @param {number} pixels
 * @param {number} edge
 */
async function writePage(image, pixels, edge) {
  const scale = Math.min(1, Math.sqrt(keptPixelsMax / pixels), keptEdgeMax / edge);
  const longest = Math.max(1, Math.floor(edge * scale));
  const { data, info } = await image
    .resize({ width: longest, height: longest, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "#ffffff" })
    .jpeg({ quality: 85, chromaSubsampling: "4:4:4" })
    .toBuffer({ resolveWithObject: true });
  const thumbnail = await sharp(data)
    .resize({ width: thumbnailEdge, height: thumbnailEdge, fit: "inside", withoutEnlargement: true })
    .jpeg({ quality: 75 })
    .toBuffer();
  const { width, height } = info;
  const isDark = (await brightness(thumbnail)) < darkBelow;
  await say(
    { width, height, sketch: await sketchOf(data), isDark, page: data.length, thumbnail: thumbnail.length },
    data,
    thumbnail,
  );
}

/** ITU-R BT.601. @param {Buffer} picture */
async function brightness(picture) {
  const { channels } = await sharp(picture).stats();
  const [red = 0, green = red, blue = red] = channels.map(({ mean }) => mean);
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
