// @ts-check
// The sketch of a page: how dark the ink is in each of 128 × 128 cells of its written part. It is made where the page's picture is at hand (in
// render-child.mjs) and compared by lib/domain/prescription/page-likeness.ts. Large words can
// be read from it, so it is sealed like the page itself.
import sharp from "sharp";

/** Cells along each edge. */
export const sketchEdge = 128;
/** Darkness is told in four steps, two bits a cell. */
const steps = 3;
const workingEdge = 1024;
const radius = 28;
const degreesMax = 7;
const degreesStep = 0.25;

/**
 * Ink is what is darker than its surroundings (a threshold by the local mean, after Bradley and Roth, "Adaptive Thresholding Using the Integral
 * Image", J. Graphics Tools 12(2), 2007): shadows and the paper's tone fall away. The page is set straight by the angle at which rows and columns
 * stand out most (after Postl, ICPR 1986), and its written part fills the square, so margins do not count.
 * @param {Buffer} picture any picture sharp reads
 * @returns {Promise<string | null>} base64 of 4096 bytes; null when there is next to no ink
 */
export async function sketchOf(picture) {
  const { data, info } = await sharp(picture)
    .greyscale()
    .resize({ width: workingEdge, height: workingEdge, fit: "inside" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const dots = inkOf(data, info.width, info.height);
  if (dots.length < 200) return null;
  const turned = turn(dots, straightAngle(dots));
  const cells = cellsOf(turned);
  return pack(cells);
}

/**
 * @typedef {{ readonly x: number, readonly y: number, readonly ink: number }} Dot
 * @param {Buffer} grey @param {number} width @param {number} height
 * @returns {Dot[]}
 */
function inkOf(grey, width, height) {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += grey[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  const at = (/** @type {number} */ x, /** @type {number} */ y) => sums[y * (width + 1) + x] ?? 0;
  const dots = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [x0, x1] = [Math.max(0, x - radius), Math.min(width, x + radius + 1)];
      const [y0, y1] = [Math.max(0, y - radius), Math.min(height, y + radius + 1)];
      const mean = (at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0)) / ((x1 - x0) * (y1 - y0));
      const ink = 1 - (grey[y * width + x] ?? 0) / Math.max(1, mean);
      if (ink > 0.15) dots.push({ x: x - width / 2, y: y - height / 2, ink: ink - 0.15 });
    }
  }
  return dots;
}

/** @param {readonly Dot[]} dots */
function straightAngle(dots) {
  let best = { score: -1, angle: 0 };
  const some = dots.length > 20_000 ? dots.filter((_, index) => index % Math.ceil(dots.length / 20_000) === 0) : dots;
  for (let degrees = -degreesMax; degrees <= degreesMax; degrees += degreesStep) {
    const angle = (degrees * Math.PI) / 180;
    const rows = new Float64Array(workingEdge * 2);
    const columns = new Float64Array(workingEdge * 2);
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    for (const { x, y, ink } of some) {
      rows[Math.round(y * cos - x * sin) + workingEdge] += ink;
      columns[Math.round(x * cos + y * sin) + workingEdge] += ink;
    }
    const score = squares(rows) + squares(columns);
    if (score > best.score * (1 + 1e-9)) best = { score, angle };
  }
  return best.angle;
}

/** @param {Float64Array} values */
const squares = (values) => values.reduce((sum, value) => sum + value * value, 0);

/** @param {readonly Dot[]} dots @param {number} angle */
function turn(dots, angle) {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return dots.map(({ x, y, ink }) => ({ x: x * cos + y * sin, y: y * cos - x * sin, ink }));
}

/**
 * Spreads the dots over the square their bulk fills; a stray dot outside it is left out.
 * @param {readonly Dot[]} dots
 */
function cellsOf(dots) {
  const [left, right] = bulk(dots.map(({ x }) => x));
  const [top, bottom] = bulk(dots.map(({ y }) => y));
  const cells = new Float64Array(sketchEdge * sketchEdge);
  for (const { x, y, ink } of dots) {
    // Shared out between the four nearest cells: a dot that moves by a little changes little.
    const across = ((x - left) / (right - left)) * sketchEdge - 0.5;
    const down = ((y - top) / (bottom - top)) * sketchEdge - 0.5;
    const [column, row] = [Math.floor(across), Math.floor(down)];
    for (const [c, r] of [
      [column, row],
      [column + 1, row],
      [column, row + 1],
      [column + 1, row + 1],
    ]) {
      if (c === undefined || r === undefined || c < 0 || r < 0 || c >= sketchEdge || r >= sketchEdge) continue;
      cells[r * sketchEdge + c] += ink * (1 - Math.abs(across - c)) * (1 - Math.abs(down - r));
    }
  }
  return cells;
}

/** @param {number[]} values @returns {[number, number]} */
function bulk(values) {
  const sorted = Float64Array.from(values).sort();
  const last = sorted.length - 1;
  const low = sorted[Math.floor(last * 0.004)] ?? 0;
  const high = sorted[Math.ceil(last * 0.996)] ?? 1;
  return [low, Math.max(high, low + 1)];
}

/** @param {Float64Array} cells */
function pack(cells) {
  const inked = [...cells].filter((value) => value > 0).sort((a, b) => a - b);
  const dark = inked[Math.floor(inked.length * 0.8)] ?? 1;
  const bytes = Buffer.alloc(cells.length / 4);
  for (let index = 0; index < cells.length; index++) {
    const step = Math.min(steps, Math.round(((cells[index] ?? 0) / dark) * steps));
    bytes[index >> 2] |= step << ((index & 3) * 2);
  }
  return bytes.toString("base64");
}
