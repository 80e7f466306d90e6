import type { SourceId } from "./sources";
import { isotretinoinMonograph } from "./substances/isotretinoin/monograph";
import { citationsOf } from "./words-of";

/** The sources of the monograph in the order in which they are first cited; the place in it is the number on the page. */
export const citedSources = [
  ...new Set(citationsOf(isotretinoinMonograph, "monograph").flatMap(({ ids }) => ids)),
] as readonly SourceId[];

export const sourceNumber = (id: SourceId) => citedSources.indexOf(id) + 1;
