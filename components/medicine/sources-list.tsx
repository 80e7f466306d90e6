import { Fragment } from "react";
import { citedSources } from "@/content/cited-sources";
import type { Monograph } from "@/content/define";
import type { Source, SourceGrade } from "@/content/define-source";
import { type SourceId, sources } from "@/content/sources";
import { t } from "@/content/words/t";
import { sourceAnchor } from "./citation";
import { citedIn } from "./cited-in";
import styles from "./monograph.module.css";
import { partTitle } from "./monograph-parts";

const gradeWords: { readonly [Grade in SourceGrade]: string } = {
  A: t("monograph.gradeA"),
  "A-copy": t("monograph.gradeACopy"),
  B: t("monograph.gradeB"),
};

/** Every source once, in the order of its number, with its edition, and the sections that rest on it: the way back. */
export function SourcesList({
  monograph,
  hasWaysBack,
}: {
  readonly monograph: Monograph;
  readonly hasWaysBack: boolean;
}) {
  return (
    <>
      <p>{t("monograph.gradesExplained")}</p>
      <ol className={styles.sources}>
        {citedSources(monograph).map((id) => {
          const source: Source = sources[id];
          return (
            <li key={id} id={sourceAnchor(monograph, id)}>
              <span>
                {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}. {source.publisher}.{" "}
                {source.edition === null
                  ? t("monograph.noEdition")
                  : t("monograph.edition", { edition: source.edition })}
                . {gradeWords[source.grade]}.
              </span>{" "}
              {hasWaysBack && <WaysBack monograph={monograph} id={id} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}

function WaysBack({ monograph, id }: { readonly monograph: Monograph; readonly id: SourceId }) {
  return (
    <span className={styles.citedIn}>
      {t("monograph.citedIn")}{" "}
      {citedIn(monograph, id).map((part, index) => (
        <Fragment key={part}>
          {index > 0 && ", "}
          <a href={`#${part}`}>{partTitle(part)}</a>
        </Fragment>
      ))}
      .
    </span>
  );
}
