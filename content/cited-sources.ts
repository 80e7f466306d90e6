import type { Monograph } from "./define";
import { oncePerMonograph } from "./once-per-monograph";
import type { SourceId } from "./sources";
import { citationsOf } from "./words-of";

/** The sources of a monograph in the order in which they are first cited; the place in it is the number on the page. */
export const citedSources = oncePerMonograph(
  (monograph) => [...new Set(citationsOf(monograph, "monograph").flatMap(({ ids }) => ids))] as readonly SourceId[],
);

export const sourceNumber = (monograph: Monograph, id: SourceId) => citedSources(monograph).indexOf(id) + 1;
