import { Fragment } from "react";
import { sourceNumber } from "@/content/cited-sources";
import type { Monograph } from "@/content/define";
import type { SourceId } from "@/content/sources";
import { t } from "@/content/words/t";
import styles from "./citation.module.css";

export const sourceAnchor = (monograph: Monograph, id: SourceId) => `source-${sourceNumber(monograph, id)}`;

export interface CitationProps {
  readonly ids: readonly SourceId[];
  /** Whose list of sources gives the numbers. */
  readonly monograph: Monograph;
  /** The page that carries the list of sources; empty when it is this one. */
  readonly sourcesAt?: string | undefined;
}

/** The numbers of the sources that a sentence rests on, each a link to its entry. Nothing for a sentence of our own. */
export function Citation({ ids, monograph, sourcesAt = "" }: CitationProps) {
  if (ids.length === 0) return null;
  return (
    <span className={styles.citation}>
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && " "}
          <a
            href={`${sourcesAt}#${sourceAnchor(monograph, id)}`}
            className={styles.number}
            data-note={sourcesAt === "" ? "source" : undefined}
            aria-label={t("monograph.source", { number: sourceNumber(monograph, id) })}
          >
            {sourceNumber(monograph, id)}
          </a>
        </Fragment>
      ))}
    </span>
  );
}
