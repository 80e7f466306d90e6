// @ts-check
// HEIC, as phones store photos: read by libheif (WebAssembly), because the sharp that is installed has no HEVC. Runs within render-child.mjs only.

/**
 * One picture, decoded when asked for: one in memory at a time.
 * @typedef {{ width: number, height: number, pixels: () => Promise<Uint8ClampedArray> }} HeicImage
 */

/** What can be wrong with it, in the words of render.ts. */
export class HeicRefused extends Error {}

export async function loadHeif() {
  console.log = () => undefined; // libheif tells its troubles there; this process answers on the same stream
  // @ts-expect-error -- the package has types of its C interface only
  const { default: libheif } = await import("libheif-js/wasm-bundle.js");
  return libheif;
}

/** Main brands of picture sequences (ISO/IEC 23008-12). A file that says "msf1" may hold a still picture, too. */
const sequences = new Set(["hevc", "hevx"]);

/**
 * The pictures of a HEIC file, upright: libheif turns and mirrors as the file's own properties say (`irot`, `imir`). An orientation in its
 * EXIF is not looked at, as the standard asks (ISO/IEC 23008-12, Annex A): phones write both, and the picture would be turned twice.
 * @param {any} libheif
 * @param {Buffer} bytes
 * @param {{ pagesMax: number, pixelsMax: number }} limits
 * @returns {HeicImage[]}
 */
export function heicImages(libheif, bytes, { pagesMax, pixelsMax }) {
  const boxes = boxesOf(bytes);
  const brand = boxes[0]?.brand ?? "";
  const isStill = boxes.some(({ type }) => type === "meta");
  if (sequences.has(brand) || !isStill)
    throw new HeicRefused(isStill || brand === "msf1" ? "moving-picture" : "unreadable");
  const found = new libheif.HeifDecoder().decode(bytes);
  if (found.length === 0) throw new HeicRefused("unreadable");
  if (found.length > pagesMax) throw new HeicRefused("too-many-pages");
  const images = found.map((/** @type {any} */ image) => {
    const width = Number(image.get_width());
    const height = Number(image.get_height());
    if (width * height > pixelsMax) throw new HeicRefused("too-many-pixels");
    return { width, height, pixels: () => pixelsOf(image, width, height) };
  });
  return images;
}

/**
 * The outermost boxes. Each must end within the file: what claims two gigabytes and holds none is refused before anything decodes it.
 * @param {Buffer} bytes
 */
function boxesOf(bytes) {
  const boxes = [];
  for (let at = 0; at < bytes.length; ) {
    if (at + 8 > bytes.length) throw new HeicRefused("unreadable");
    const short = bytes.readUInt32BE(at);
    if (short === 1 && at + 16 > bytes.length) throw new HeicRefused("unreadable");
    const length = short === 0 ? bytes.length - at : short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short;
    if (length < 8 || at + length > bytes.length) throw new HeicRefused("unreadable");
    boxes.push({ type: bytes.toString("latin1", at + 4, at + 8), brand: bytes.toString("latin1", at + 8, at + 12) });
    at += length;
  }
  return boxes;
}

/**
 * @param {any} image
 * @param {number} width
 * @param {number} height
 * @returns {Promise<Uint8ClampedArray>}
 */
function pixelsOf(image, width, height) {
  return new Promise((resolve, reject) => {
    const target = { data: new Uint8ClampedArray(width * height * 4), width, height };
    image.display(target, (/** @type {{ data: Uint8ClampedArray } | null} */ drawn) => {
      image.free?.();
      if (drawn === null) reject(new HeicRefused("unreadable"));
      else resolve(drawn.data);
    });
  });
}
