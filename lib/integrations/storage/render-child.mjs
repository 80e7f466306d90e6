// @ts-check
// Turns one uploaded file into page images. A process of its own (started by render.ts) because it decodes bytes a stranger chose: when a
// decoder hangs, crashes or eats memory, this process dies and nothing else. It gets no secrets, and reads and writes one private folder.
// Run as: node render-child.mjs <media type> <source file> <folder>; says "ready", then one line of JSON.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Worker } from "node:worker_threads";
import sharp from "sharp";
import { sketchOf } from "./page-sketch.mjs";
import { HeicRefused, heicImages } from "./render-heic.mjs";

const [mediaType = "", source = "", folder = "", pagesMaxText = "", pixelsMaxText = ""] = process.argv.slice(2);
const pagesMax = Number(pagesMaxText);
const pixelsMax = Number(pixelsMaxText);

/** Enough for handwriting on a full sheet. Counted in area: a long screenshot keeps its width. */
const keptPixelsMax = 9_000_000;
const keptEdgeMax = 12_000;
const thumbnailEdge = 320;
const pdfDotsPerPoint = 200 / 72;

/** A file that is refused, in one word of render.ts. */
class Refused extends Error {}

// Only what a prescription may be is decoded at all, whatever the bytes pretend later on.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
sharp.cache(false);
sharp.concurrency(1);
guard();

process.stdout.write("ready\n");
try {
  process.stdout.write(`${JSON.stringify({ pages: await drawn() })}\n`);
} catch (error) {
  const isTold = error instanceof Refused || error instanceof HeicRefused;
  process.stdout.write(`${JSON.stringify({ refused: isTold ? error.message : "unreadable" })}\n`);
}
process.exit(0);

async function drawn() {
  if (mediaType === "application/pdf") return pdfPages();
  return mediaType === "image/heic" ? heicPages() : [await picture()];
}

async function picture() {
  // failOn "error": a picture that ends too early is refused, one with an odd marker (many phones write them) is not.
  const options = { limitInputPixels: pixelsMax, failOn: /** @type {const} */ ("error"), sequentialRead: true };
  const { width, height, format, pages = 1 } = await sharp(source, { ...options, limitInputPixels: false }).metadata();
  if (`image/${format}` !== mediaType) throw new Refused("unreadable");
  if (width * height > pixelsMax) throw new Refused("too-many-pixels");
  if (pages > 1) throw new Refused("moving-picture");
  return writePage(1, sharp(source, options).autoOrient(), width * height, Math.max(width, height));
}

/** Every picture of the file is a page: nothing that was handed in is kept from the pharmacist. */
async function heicPages() {
  const pages = [];
  for (const { width, height, pixels } of await heicImages(source, { pagesMax, pixelsMax })) {
    const image = sharp(await pixels(), { raw: { width, height, channels: 4 } });
    pages.push(await writePage(pages.length + 1, image, width * height, Math.max(width, height)));
  }
  return pages;
}

async function pdfPages() {
  const { PDFiumLibrary } = await import("@hyzyla/pdfium");
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(await readFile(source)).catch((/** @type {Error} */ error) => {
    throw new Refused(/password|security/i.test(error.message) ? "encrypted" : "unreadable");
  });
  const count = document.getPageCount();
  if (count < 1) throw new Refused("unreadable");
  if (count > pagesMax) throw new Refused("too-many-pages");
  document.initializeFormFields(); // else what was typed into a form's fields is not drawn
  const pages = [];
  for (let index = 0; index < count; index++) pages.push(await pdfPage(document.getPage(index), index + 1));
  return pages;
}

/**
 * @param {import("@hyzyla/pdfium").PDFiumPage} page
 * @param {number} number
 */
async function pdfPage(page, number) {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const area = originalWidth * originalHeight;
  if (!(area > 0)) throw new Refused("unreadable");
  const edge = Math.max(originalWidth, originalHeight);
  const scale = Math.min(pdfDotsPerPoint, Math.sqrt(keptPixelsMax / area), keptEdgeMax / edge);
  const { width, height, data } = await page.render({ scale, renderFormFields: true });
  return writePage(
    number,
    sharp(data, { raw: { width, height, channels: 4 } }),
    width * height,
    Math.max(width, height),
  );
}

/**
 * Writes the page and its thumbnail as fresh JPEGs: colours as sRGB, no metadata of the source (sharp carries none over unless told to).
 * @param {number} number
 * @param {import("sharp").Sharp} image
 * @param {number} pixels
 * @param {number} edge
 */
async function writePage(number, image, pixels, edge) {
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
  await writeFile(path.join(folder, `page-${number}.jpg`), data, { mode: 0o600, flag: "wx" });
  await writeFile(path.join(folder, `thumbnail-${number}.jpg`), thumbnail, { mode: 0o600, flag: "wx" });
  return { width: info.width, height: info.height, sketch: await sketchOf(data) };
}

/** Decoding blocks this process, so its own thread watches: too much memory, or a parent that is gone, ends it at once. */
function guard() {
  const watch = `
    const parent = process.ppid;
    setInterval(() => {
      if (process.memoryUsage.rss() > 1.5e9 || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
    }, 200);
  `;
  new Worker(watch, { eval: true }).unref();
}
