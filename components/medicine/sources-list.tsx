import { Fragment } from "react";
import { citedSources } from "@/content/cited-sources";
import type { Source, SourceGrade } from "@/content/define-source";
import { type CitableSourceId, sources } from "@/content/sources";
import { sourceAnchor } from "./citation";
import { citedIn } from "./cited-in";
import styles from "./monograph.module.css";
import { partTitle } from "./monograph-parts";

const gradeWords: { readonly [Grade in SourceGrade]: string } = {
  A: "Grade A",
  "A-copy": "Grade A, read on a copy",
  B: "Grade B",
  C: "Grade C",
};

/** Every source once, in the order of its number, with its edition, and the sections that rest on it: the way back. */
export function SourcesList({ hasWaysBack }: { readonly hasWaysBack: boolean }) {
  return (
    <>
      <p>
        Grade A: regulators, statutes, approved product texts, peer-reviewed papers. Grade B: professional bodies,
        reference works, makers’ pages, legal and trade press. Most documents were read in part; a number means that the
        part that was read says it. All were read in November 2026.
      </p>
      <ol className={styles.sources}>
        {citedSources.map((id) => {
          const source: Source = sources[id];
          return (
            <li key={id} id={sourceAnchor(id)}>
              <span>
                {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}. {source.publisher}.{" "}
                {source.edition === null ? "No edition stated" : `Edition: ${source.edition}`}.{" "}
                {gradeWords[source.grade]}.
              </span>{" "}
              {hasWaysBack && <WaysBack id={id} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function WaysBack({ id }: { readonly id: CitableSourceId }) {
  return (
    <span className={styles.citedIn}>
      Cited in{" "}
      {citedIn(id).map((part, index) => (
        <Fragment key={part}>
          {index > 0 && ", "}
          <a href={`#${part}`}>{partTitle(part)}</a>
        </Fragment>
      ))}
      .
    </span>
  );
}
