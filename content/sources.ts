import { guidelinesAndReferences } from "./sources/guidelines-and-references";
import { productTexts } from "./sources/product-texts";
import { regulatorsAndLaw } from "./sources/regulators-and-law";
import { studies } from "./sources/studies";
import { usLabels } from "./sources/us-labels";

/** Everything the texts rest on. Most documents were read in part: a citation means that the part read says it. */
export const sources = { ...regulatorsAndLaw, ...usLabels, ...productTexts, ...guidelinesAndReferences, ...studies };

export type SourceId = keyof typeof sources;
