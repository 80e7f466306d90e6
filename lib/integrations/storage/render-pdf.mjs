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
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const area = originalWidth * originalHeight;
  if (!(area > 0)) throw new PdfRefused("unreadable");
  const edge = Math.max(originalWidth, originalHeight);
  const scale = Math.min(dotsPerPoint, Math.sqrt(keptPixelsMax / area), keptEdgeMax / edge);
  return { pixels: Math.round(area * scale * scale), drawn: () => page.render({ scale, renderFormFields: true }) };
}
