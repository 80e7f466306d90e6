import { Fragment } from "react";
import { isotretinoinMonograph } from "@/content/monographs/isotretinoin";
import type { CitableSourceId } from "@/content/sources";
import { citationsOf } from "@/content/words-of";
import styles from "./citation.module.css";

/** The sources of the monograph in the order in which they are first cited; the place in it is the number on the page. */
export const citedSources = [
  ...new Set(citationsOf(isotretinoinMonograph, "monograph").flatMap(({ ids }) => ids)),
] as readonly CitableSourceId[];

export const sourceAnchor = (id: CitableSourceId) => `source-${citedSources.indexOf(id) + 1}`;

export interface CitationProps {
  readonly ids: readonly CitableSourceId[];
  /** The page that carries the list of sources; empty when it is this one. */
  readonly sourcesAt?: string | undefined;
}

/** The numbers of the sources that a sentence rests on, each a link to its entry. Nothing for a sentence of our own. */
export function Citation({ ids, sourcesAt = "" }: CitationProps) {
  if (ids.length === 0) return null;
  return (
    <span className={styles.citation}>
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && " "}
          <a
            href={`${sourcesAt}#${sourceAnchor(id)}`}
            className={styles.number}
            aria-label={`source ${citedSources.indexOf(id) + 1}`}
          >
            {citedSources.indexOf(id) + 1}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
