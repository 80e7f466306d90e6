import type { Fact } from "@/content/define";
import type { Source } from "@/content/define-source";
import { type SourceId, sources } from "@/content/sources";
import { t } from "@/content/words/t";
import styles from "./facts.module.css";

export interface FactValueProps {
  readonly fact: Fact<string>;
  /** The demo shows a figure to try it with, marked as such. */
  readonly demo: boolean;
  /** Left off where several products stand side by side; each product's own page has them. */
  readonly hasSources?: boolean | undefined;
}

/** A confirmed fact with its source; else the words "Confirm on the pack". */
export function FactValue({ fact, demo, hasSources = true }: FactValueProps) {
  if (fact.status === "confirmed") {
    return (
      <>
        {fact.value}
        {hasSources && <SourceNote ids={fact.sources} />}
      </>
    );
  }
  return (
    <>
      <span className={styles.confirm}>{t("medicine.confirmOnPack")}</span>
      {demo && fact.demoValue !== undefined && ` ${t("medicine.demoFigure", { value: fact.demoValue })}`}
    </>
  );
}

/** Where a fact was read, below it. */
export function SourceNote({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <span className={styles.source}>
      {t.rich("medicine.sourcesRead", { count: ids.length, list: () => <Sources ids={ids} /> })}
    </span>
  );
}

function Sources({ ids }: { readonly ids: readonly SourceId[] }) {
  return (
    <>
      {ids.map((id, index) => {
        const source: Source = sources[id];
        return (
          <span key={id}>
            {index > 0 && "; "}
            {source.url === null ? source.title : <a href={source.url}>{source.title}</a>}
            {`, ${source.publisher}`}
            {source.edition === null ? "" : `, ${source.edition}`}
          </span>
        );
      })}
    </>
  );
}
