import type { Measured } from "./measure";

const short = (number: number) => (number >= 100 ? number.toFixed(0) : number.toPrecision(3));
const span = ([low, high]: readonly [number, number]) => `${low.toFixed(2)} to ${high.toFixed(2)}`;

function duration(milliseconds: number): string {
  if (milliseconds >= 1) return `${short(milliseconds)} ms`;
  if (milliseconds >= 1e-3) return `${short(milliseconds * 1e3)} us`;
  return `${short(milliseconds * 1e6)} ns`;
}

/** Two lines for a person. No verdict: what a ratio should be is for the reader, and times are this machine's alone. */
export function report({ name, against, ratio, span: spread, noise, oursMs, baselineMs }: Measured): string {
  return [
    `${name.padEnd(28)} ${short(ratio).padStart(6)} x of ${against}`,
    `${" ".repeat(35)} middle rounds ${span(spread)}; baseline to itself ${span(noise)}; ${duration(oursMs)} and ${duration(baselineMs)} each`,
  ].join("\n");
}
