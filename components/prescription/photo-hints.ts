import { t } from "@/content/words/t";
import type { PhotoHint } from "@/lib/domain/prescription/photo-hints";

/** As a canvas gives them: four bytes a pixel, red first. */
export interface Pixels {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
}

/** The photo is judged at this length of its longer edge, so that the figures below mean the same for every camera. */
export const judgedEdge = 512;

/**
 * The limits are ours, set on pictures of printed and written sheets at 512 pixels; no paper gives them. Luminance runs from 0 to 255.
 * A sharp sheet has a variance of the Laplacian of some hundreds, a blurred one below fifty.
 */
const limits = {
  sharpnessMin: 50,
  contrastMin: 6,
  darkMean: 70,
  blown: 253,
  glareShare: 0.02,
  edgeMin: 900,
  ink: 0.25,
};

/**
 * What the sender may want to know before sending.
 * @param shown the whole photo, drawn at `judgedEdge`
 * @param longerEdge of the photo itself, in pixels
 */
export function photoHints(shown: Pixels, longerEdge: number): PhotoHint[] {
  const grey = luminance(shown);
  const { width, height } = shown;
  const hints: PhotoHint[] = [];
  const mean = average(grey);
  // A sheet without any contrast is not blurred: there is nothing on it to be sharp.
  const contrast = Math.sqrt(average(grey.map((value) => (value - mean) ** 2)));
  if (contrast > limits.contrastMin && sharpness(grey, width, height) < limits.sharpnessMin) hints.push("blurred");
  if (hasGlare(grey, width, height)) hints.push("glare");
  if (mean < limits.darkMean) hints.push("dark");
  if (longerEdge < limits.edgeMin) hints.push("small");
  if (isCutOff(grey, width, height)) hints.push("cut-off");
  return hints;
}

/** ITU-R BT.601. */
function luminance({ data, width, height }: Pixels): Float32Array {
  return Float32Array.from({ length: width * height }, (_, index) => {
    const at = index * 4;
    return 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  });
}

const average = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Variance of the Laplacian: edges that are sharp make it large. */
function sharpness(grey: Float32Array, width: number, height: number): number {
  const found = new Float32Array(Math.max(0, (width - 2) * (height - 2)));
  let at = 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const here = y * width + x;
      const around =
        (grey[here - 1] ?? 0) + (grey[here + 1] ?? 0) + (grey[here - width] ?? 0) + (grey[here + width] ?? 0);
      found[at++] = around - 4 * (grey[here] ?? 0);
    }
  }
  const mean = average(found);
  return average(found.map((value) => (value - mean) ** 2));
}

/**
 * A patch burnt out to white on a sheet that is not: blocks that are white throughout, where the photo as a whole is clearly greyer. A scan
 * that is white all over has no glare.
 */
function hasGlare(grey: Float32Array, width: number, height: number): boolean {
  const block = 16;
  let blown = 0;
  let blocks = 0;
  for (let top = 0; top + block <= height; top += block) {
    for (let left = 0; left + block <= width; left += block) {
      blocks++;
      if (blockMin(grey, width, left, top, block) >= limits.blown) blown++;
    }
  }
  const middle = grey.toSorted()[Math.floor(grey.length / 2)] ?? 0;
  return blocks > 0 && blown / blocks > limits.glareShare && middle < 235;
}

function blockMin(grey: Float32Array, width: number, left: number, top: number, size: number): number {
  let min = 255;
  for (let y = top; y < top + size; y++)
    for (let x = left; x < left + size; x++) min = Math.min(min, grey[y * width + x] ?? 0);
  return min;
}

/** Writing that runs into an edge: along one side, many changes between light and dark, as within a line of text. */
function isCutOff(grey: Float32Array, width: number, height: number): boolean {
  const along = (length: number, indexOf: (at: number) => number) => {
    let changes = 0;
    for (let at = 1; at < length; at++)
      if (Math.abs((grey[indexOf(at)] ?? 0) - (grey[indexOf(at - 1)] ?? 0)) > 60) changes++;
    return changes / length > limits.ink / 4;
  };
  return (
    along(width, (x) => width + x) ||
    along(width, (x) => (height - 2) * width + x) ||
    along(height, (y) => y * width + 1) ||
    along(height, (y) => y * width + width - 2)
  );
}

/** For the sender, beside the file; empty without a hint. */
export function hintWords(hints: readonly PhotoHint[]): string {
  return hints.length === 0
    ? ""
    : `${hints.map((hint) => t(`upload.hint.${hint}`)).join(" ")} ${t("upload.takeAgain")}`;
}
