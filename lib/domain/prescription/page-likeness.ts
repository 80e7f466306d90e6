/** Cells along each edge of a sketch (lib/integrations/storage/page-sketch.mjs makes them: two bits a cell, in base64). */
const edge = 128;
const tile = { width: 8, height: 4 } as const;
/** A tile with less ink than this says nothing. */
const inkMin = 12;

/** Darkness of each cell, row by row, 0 to 3. */
export type Cells = Float32Array;

/** Opens a sketch. Decoded by atob, which browsers and Node.js share. */
export function cellsOf(sketch: string): Cells {
  const bytes = atob(sketch);
  const cells = new Float32Array(edge * edge);
  for (let index = 0; index < cells.length; index++)
    cells[index] = (bytes.charCodeAt(index >> 2) >> ((index & 3) * 2)) & 3;
  return cells;
}

/** The same page a quarter turn on, clockwise. */
export function quarterTurn(cells: Cells): Cells {
  const turned = new Float32Array(cells.length);
  for (let y = 0; y < edge; y++)
    for (let x = 0; x < edge; x++) turned[x * edge + (edge - 1 - y)] = cells[y * edge + x] ?? 0;
  return turned;
}

/** The page as it lies and turned by 90, 180 and 270 degrees. */
export function turns(cells: Cells): readonly [Cells, Cells, Cells, Cells] {
  const quarter = quarterTurn(cells);
  const half = quarterTurn(quarter);
  return [cells, quarter, half, quarterTurn(half)];
}

/**
 * How alike two sketches are where they differ most, 0 to 1: the smallest cosine of any tile (each moved by up to one cell either way). One clinic's papers are alike over nearly the whole page and differ in a name, a date, a dose: an average
 * would drown that.
 */
export function likeness(left: Cells, right: Cells): number {
  let least = 1;
  let inked = false;
  for (let y = 0; y < edge; y += tile.height) {
    for (let x = 0; x < edge; x += tile.width) {
      const score = tileLikeness(left, right, x, y);
      if (score === null) continue;
      inked = true;
      least = Math.min(least, score);
    }
  }
  return inked ? least : 0;
}

function tileLikeness(left: Cells, right: Cells, x: number, y: number): number | null {
  let best = 0;
  let inked = false;
  for (let down = -1; down <= 1; down++) {
    for (let across = -1; across <= 1; across++) {
      const { both, one, other } = products(left, right, x, y, across, down);
      if (across === 0 && down === 0) inked = Math.max(one, other) > inkMin;
      if (one > 0 && other > 0) best = Math.max(best, both / Math.sqrt(one * other));
    }
  }
  return inked ? best : null;
}

function products(left: Cells, right: Cells, x: number, y: number, across: number, down: number) {
  let [both, one, other] = [0, 0, 0];
  for (let row = y; row < y + tile.height; row++) {
    const there = row + down;
    if (there < 0 || there >= edge) continue;
    for (let column = x; column < x + tile.width; column++) {
      const over = column + across;
      if (over < 0 || over >= edge) continue;
      const a = left[row * edge + column] ?? 0;
      const b = right[there * edge + over] ?? 0;
      both += a * b;
      one += a * a;
      other += b * b;
    }
  }
  return { both, one, other };
}

const small = 32;
const waves = 8;
const cosines = Array.from({ length: waves + 1 }, (_, wave) =>
  Array.from({ length: small }, (_unused, at) => Math.cos(((2 * at + 1) * wave * Math.PI) / (2 * small))),
);

/**
 * The page in 64 bits, as four numbers of 16: a DCT hash after Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions" (2010),
 * of the sketch in 32 × 32. It is coarse, and one clinic's papers often share it: it only finds whom to compare with.
 * Each number carries its place (0 to 3) above its 16 bits, so one index serves all four.
 */
export function coarseBands(cells: Cells): number[] {
  const dark = shrink(cells);
  const values: number[] = [];
  for (let down = 1; down <= waves; down++)
    for (let across = 1; across <= waves; across++) values.push(wave(dark, across, down));
  const median = values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
  const bands = [0, 1, 2, 3].map((place) => place << 16);
  for (const [index, value] of values.entries())
    if (value > median) bands[index >> 4] = (bands[index >> 4] ?? 0) | (1 << (index & 15));
  return bands;
}

function shrink(cells: Cells): Float32Array {
  const dark = new Float32Array(small * small);
  const by = edge / small;
  for (let y = 0; y < edge; y++)
    for (let x = 0; x < edge; x++) {
      const index = Math.floor(y / by) * small + Math.floor(x / by);
      dark[index] = (dark[index] ?? 0) + (cells[y * edge + x] ?? 0);
    }
  return dark;
}

function wave(dark: Float32Array, across: number, down: number): number {
  let sum = 0;
  for (let y = 0; y < small; y++)
    for (let x = 0; x < small; x++)
      sum += (dark[y * small + x] ?? 0) * (cosines[across]?.[x] ?? 0) * (cosines[down]?.[y] ?? 0);
  return sum;
}
