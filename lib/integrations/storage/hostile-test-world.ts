import { crc32, deflateSync, gzipSync } from "node:zlib";
import * as made from "./files-test-world";

/** For tests: files made to do harm. `payload` is what must never come out again. */
export const payload = "<?php system('payload'); ?><script>payload</script>";

const text = (words: string) => Buffer.from(words, "latin1");

/** Names of other kinds: each begins as its kind does. */
export const notPrescriptions: Readonly<Record<string, () => Buffer>> = {
  HTML: () => text(`<!doctype html>${payload}`),
  XHTML: () =>
    text(`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><script>${payload}</script></html>`),
  "an SVG with script": () => text(`<svg xmlns="http://www.w3.org/2000/svg"><script>${payload}</script></svg>`),
  MHTML: () => text(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n${payload}`),
  JavaScript: () => text(`alert(1); // ${payload}`),
  PHP: () => text(payload),
  "a GIF that is JavaScript": () => text(`GIF89a/*${"\0".repeat(20)}*/=1;${payload}`),
  "a ZIP": () => zip("readme.txt"),
  "a DOCX": () => zip("[Content_Types].xml"),
  gzip: () => gzipSync(payload),
};

/** One stored entry, as far as its local head: enough for whoever looks for one. */
function zip(name: string): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(20, 4);
  head.writeUInt32LE(crc32(payload), 14);
  head.writeUInt32LE(payload.length, 18);
  head.writeUInt32LE(payload.length, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, text(name), text(payload)]);
}

/** A comment right after the start of the picture. */
function jpegWithComment(jpeg: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(payload.length + 2);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xfe]), length, text(payload), jpeg.subarray(2)]);
}

/** True pictures and documents that carry something else, too. */
export const polyglots: Readonly<Record<string, () => Promise<Buffer>>> = {
  "a JPEG that is a ZIP, too": async () => Buffer.concat([await made.jpeg(), zip("a.php")]),
  "a JPEG with PHP in its comment": async () => jpegWithComment(await made.jpeg()),
  "a PNG with script behind its end": async () => Buffer.concat([await made.png(), text(payload)]),
  "a PNG with script in a text chunk": async () => withChunk(await made.png(), "tEXt", text(`Comment\0${payload}`)),
  "a WebP with script behind its end": async () => Buffer.concat([await made.webp(), text(payload)]),
  "a PDF that is HTML, too": async () => Buffer.concat([await made.pdf(1), text(`\n%${payload}`)]),
};

function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const body = Buffer.concat([text(type), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, sum]);
}

const signatureAndHead = 8 + 25;

function withChunk(png: Buffer, type: string, data: Buffer): Buffer {
  return Buffer.concat([png.subarray(0, signatureAndHead), chunk(type, data), png.subarray(signatureAndHead)]);
}

/** A PNG of one bit a pixel with this size in its head and these packed rows. */
function pngOf(width: number, height: number, rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(1, 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", rows), chunk("IEND", Buffer.alloc(0))]);
}

/** 256 megapixels in 31 KB. */
export const pixelFlood = () => pngOf(16_000, 16_000, deflateSync(Buffer.alloc(16_000 * 2001), { level: 9 }));

/** Nothing but a head: whoever answers "too many pixels" cannot have decoded it, for there is nothing to decode. */
export const headThatLies = () => pngOf(65_535, 65_535, Buffer.alloc(0));

/** Says of itself that it holds two frames. */
export async function movingPng(): Promise<Buffer> {
  const control = Buffer.alloc(8);
  control.writeUInt32BE(2, 0);
  return withChunk(await made.png(), "acTL", control);
}

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [text("%PDF-1.7\n")];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([
      text(`${index + 1} 0 obj\n`),
      typeof object === "string" ? text(object) : object,
      text("\nendobj\n"),
    ]);
    offsets.push(length);
    length += part.length;
    parts.push(part);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  parts.push(text(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`));
  parts.push(text(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`));
  return Buffer.concat(parts);
}

const page = (more = "") => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] ${more} >>`;
const stream = (dictionary: string, bytes: Buffer) =>
  Buffer.concat([text(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`), bytes, text("\nendstream")]);

export function pdfOfManyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(" ");
  const pages = Array.from({ length: count }, () => page());
  return pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`, ...pages]);
}

export const pdfWithoutPages = () =>
  pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 0 /Kids [] >>"]);

/** The tree of pages hangs on itself. */
export const pdfInCircles = () =>
  pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 5 /Kids [2 0 R 2 0 R] /Parent 2 0 R >>"]);

/** One page whose drawing unpacks to this many bytes. */
export const pdfBomb = (bytes: number) =>
  pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    page("/Contents 4 0 R"),
    stream("/Filter /FlateDecode", deflateSync(Buffer.alloc(bytes, " "))),
  ]);

/** JavaScript on opening, a file within, and a link out. */
export const pdfThatActs = () =>
  pdfOf([
    `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert("${payload.replace(/[()]/g, "")}")) >> /Names << /EmbeddedFiles << /Names [(a.php) 4 0 R] >> >> >>`,
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    page("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (http://attacker.test) >> >>]"),
    "<< /Type /Filespec /F (a.php) /EF << /F 5 0 R >> >>",
    stream("/Type /EmbeddedFile", text(payload)),
  ]);

const form = (next: number) =>
  stream(
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F ${next} 0 R >> >>`,
    text(`${"/F Do ".repeat(8)}0 0 9 9 re f`),
  );
const pattern = (next: number) =>
  stream(
    `/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 5 5] /XStep 1 /YStep 1 /Resources << /Pattern << /P ${next} 0 R >> >>`,
    text("/Pattern cs /P scn 0 0 5 5 re f /P scn 1 1 3 3 re f"),
  );

/** One page whose drawing calls a drawing that calls it again. */
const pdfThatCalls = (resources: string, drawing: string, called: (next: number) => Buffer) =>
  pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << ${resources} >> >>`,
    stream("", text(drawing)),
    called(6),
    called(5),
  ]);

/** A kilobyte whose drawings call each other in a circle: a decoder is busy with it for minutes. */
export const pdfOfForms = () => pdfThatCalls("/XObject << /F 5 0 R >>", "/F Do", form);

export const pdfOfPatterns = () =>
  pdfThatCalls("/Pattern << /P 5 0 R >>", "/Pattern cs /P scn 0 0 600 800 re f", pattern);
