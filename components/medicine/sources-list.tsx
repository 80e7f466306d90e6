import type { Source, SourceGrade } from "@/content/define-source";
import { sources } from "@/content/sources";
import { citedSources, sourceAnchor } from "./citation";
import styles from "./monograph.module.css";

const gradeWords: { readonly [Grade in SourceGrade]: string } = {
  A: "Grade A",
  "A-copy": "Grade A, read on a copy",
  B: "Grade B",
  C: "Grade C",
};

/** Every source once, in the order of its number, with its edition and the month in which it was read. */
export function SourcesList() {
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
              {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}. {source.publisher}.{" "}
              {source.edition === null ? "No edition stated" : `Edition: ${source.edition}`}. {gradeWords[source.grade]}
              .
            </li>
          );
        })}
      </ol>
    </>
  );
}
