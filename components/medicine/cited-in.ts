import type { Monograph } from "@/content/define";
import { oncePerMonograph } from "@/content/once-per-monograph";
import type { SourceId } from "@/content/sources";
import { citationsOf } from "@/content/words-of";
import { type MonographPartId, monographParts } from "./monograph-parts";

const citations = oncePerMonograph((monograph) => citationsOf(monograph, "monograph"));

/** The sections that rest on a source, in the order of reading: the way back from the list of sources. */
export function citedIn(monograph: Monograph, source: SourceId): readonly MonographPartId[] {
  const sections = new Set(
    citations(monograph)
      .filter(({ ids }) => ids.includes(source))
      .map(({ at }) => partOf(at)),
  );
  return monographParts.map(({ id }) => id).filter((id) => sections.has(id));
}

/** `monograph.beforeStarting.3.rows.0.cite` stands in `before-starting`; the boxed warning has an anchor of its own. */
function partOf(at: string): string {
  const key = at.split(".")[1] ?? "";
  return key === "boxedWarning" ? "safety" : key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
