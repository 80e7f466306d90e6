import type { Cells } from "./page-likeness";
import { likeness } from "./page-likeness";

/** How two pages were found to be one: the very same file, or pictures that look alike. */
export const matchSignals = ["file", "page"] as const;
export type MatchSignal = (typeof matchSignals)[number];

/**
 * From this likeness on, two pages are shown as the same. Measured on papers of one clinic (docs/benchmarks.md): copies that were saved again, scaled
 * or turned stay above it, and two different papers reach it in fewer than one of a hundred pairs.
 */
export const likenessMin = 0.91;

/** The likeness of a page, in any of its turns, to another; null when they are not the same by `likenessMin`. */
export function samePage(turned: readonly Cells[], other: Cells): number | null {
  const best = Math.max(0, ...turned.map((cells) => likeness(cells, other)));
  return best >= likenessMin ? best : null;
}
