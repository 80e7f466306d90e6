import type { CoursePoint } from "@/lib/domain/clinical/course";

/** The drawing in its own units; it is scaled to the width there is. */
export const drawing = { width: 360, height: 220, left: 34, right: 352, top: 10, bottom: 188 } as const;

export interface Scale {
  readonly x: (day: number) => number;
  readonly y: (mgPerKg: number) => number;
  /** Weeks marked on the axis, at most seven. */
  readonly weeks: readonly number[];
}

/** Room for all of the points and for the whole band of the target. */
export function scaleFor(points: readonly CoursePoint[]): Scale {
  const lastDay = Math.max(28, ...points.map(({ day }) => day));
  const highest = Math.max(170, ...points.map(({ mgPerKg }) => mgPerKg * 1.05));
  const step = [4, 8, 12, 26, 52].find((weeks) => lastDay / 7 / weeks <= 6) ?? Math.ceil(lastDay / 42);
  const count = Math.floor(lastDay / 7 / step);
  return {
    x: (day) => tenth(drawing.left + (day / lastDay) * (drawing.right - drawing.left)),
    y: (mgPerKg) => tenth(drawing.bottom - (mgPerKg / highest) * (drawing.bottom - drawing.top)),
    weeks: Array.from({ length: count + 1 }, (_, at) => at * step),
  };
}

/** `points` of an SVG polyline. */
export function pointsOf(line: readonly CoursePoint[], { x, y }: Scale): string {
  return line.map(({ day, mgPerKg }) => `${x(day)},${y(mgPerKg)}`).join(" ");
}

const tenth = (value: number) => Math.round(value * 10) / 10;
