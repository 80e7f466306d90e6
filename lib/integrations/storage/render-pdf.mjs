// @ts-check
// PDFs, drawn by pdfium (WebAssembly), which runs no script of the document. Runs within render-child.mjs only.
/** @typedef {import("@hyzyla/pdfium").PDFiumLibrary} Pdfium */
/**
 * One page, drawn when asked for: one in memory at a time.
 * @typedef {{ pixels: number, drawn: () => Promise<{ width: number, height: number, data: Uint8Array }> }} PdfPage
 */

/** What can be wrong with it, in the words of render.ts. */
export class PdfRefused extends Error {}

const dotsPerPoint = 200 / 72;
/** An A4 sheet at 200 dots an inch. */
const sheetPixels = 595 * 842 * dotsPerPoint ** 2;
/** 14,400 is the most that a PDF may say. */
const pointsMax = 32_000;

/** @returns {Promise<Pdfium>} */
export async function loadPdfium() {
  const { PDFiumLibrary } = await import("@hyzyla/pdfium");
  return PDFiumLibrary.init();
}

/**
 * @param {Pdfium} library
 * @param {Buffer} bytes
 * @param {{ pagesMax: number, keptPixelsMax: number, keptEdgeMax: number }} limits
 * @returns {Promise<Iterable<PdfPage>>}
 */
export async function pdfPages(library, bytes, { pagesMax, keptPixelsMax, keptEdgeMax }) {
  const document = await library.loadDocument(bytes).catch((/** @type {Error} */ error) => {
    throw new PdfRefused(/password|security/i.test(error.message) ? "encrypted" : "unreadable");
  });
  const count = document.getPageCount();
  if (count < 1) throw new PdfRefused("unreadable");
  if (count > pagesMax) throw new PdfRefused("too-many-pages");
  document.initializeFormFields(); // else what was typed into a form's fields is not drawn
  return (function* () {
    for (let index = 0; index < count; index++) yield pageOf(document.getPage(index), { keptPixelsMax, keptEdgeMax });
  })();
}

/**
 * @param {import("@hyzyla/pdfium").PDFiumPage} page
 * @param {{ keptPixelsMax: number, keptEdgeMax: number }} limits
 * @returns {PdfPage}
 */
function pageOf(page, { keptPixelsMax, keptEdgeMax }) {
  const { width, height } = sizeOf(page);
  const area = width * height;
  // A page may say that its points are larger (UserUnit), which pdfium does not hear: a small one is drawn as large as a sheet.
  const wanted = Math.max(dotsPerPoint, Math.min(4 * dotsPerPoint, Math.sqrt(sheetPixels / area)));
  const scale = Math.min(wanted, Math.sqrt(keptPixelsMax / area), keptEdgeMax / Math.max(width, height));
  return { pixels: Math.ceil(area * scale * scale), drawn: () => page.render({ scale, renderFormFields: true }) };
}

/**
 * In points. A page whose boxes are damaged shows its whole sheet, as in other viewers, or one of the size that they take then.
 * @param {import("@hyzyla/pdfium").PDFiumPage} page
 */
function sizeOf(page) {
  const { module, pageIdx } = /** @type {any} */ (page); // the package wraps neither of the two
  const repairs = [
    () => undefined,
    () => module._FPDFPage_SetCropBox(pageIdx, -pointsMax, -pointsMax, pointsMax, pointsMax), // cut to the sheet by pdfium
    () => module._FPDFPage_SetMediaBox(pageIdx, 0, 0, 612, 792),
  ];
  for (const repair of repairs) {
    repair();
    const { originalWidth: width, originalHeight: height } = page.getOriginalSize();
    if (Math.min(width, height) >= 1 && Math.max(width, height) <= pointsMax) return { width, height };
  }
  throw new PdfRefused("unreadable");
}
