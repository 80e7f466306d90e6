import type { HeadingLevel } from "@/components/ui/heading";
import type { Monograph } from "@/content/define";
import type { Substance } from "@/content/substances/substance";
import type { UrgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/t";
import { AdverseReactionsView } from "./adverse-reactions-view";
import { BoxedWarning } from "./boxed-warning";
import { FoldOnNarrow } from "./fold-on-narrow";
import { GlanceView } from "./glance-view";
import { InteractionsTable } from "./interactions-table";
import styles from "./monograph.module.css";
import { MonographContents } from "./monograph-contents";
import { MonographPart } from "./monograph-part";
import type { MonographPartId } from "./monograph-parts";
import { NoteInPlace } from "./note-in-place";
import { PregnancyView } from "./pregnancy-view";
import { ReportHarm } from "./report-harm";
import { ReviewNote } from "./review-note";
import { SectionBlocks } from "./section-blocks";
import { SeriousWarningsView } from "./serious-warnings-view";
import { SourcesList } from "./sources-list";
import { WhatChanged } from "./what-changed";
import { WordsList } from "./words-list";

const noteWords = {
  name: t("monograph.note"),
  close: t("monograph.closeNote"),
  source: t("monograph.inListOfSources"),
  word: t("monograph.allWords"),
};

export interface MonographTextProps {
  readonly substance: Pick<Substance, "monograph" | "versions">;
  /** The rank of a section's heading. */
  readonly level: 2 | 3;
  /** Who takes reports of side effects here. */
  readonly lines: UrgentLines | undefined;
  /** A product page shows the warning at its head already; the contents lead there. */
  readonly hasWarningAbove?: boolean | undefined;
}

/** The whole text in the order of reading, the warning first, the sources last. It prints whole. */
export function MonographText({ substance, level, lines, hasWarningAbove = false }: MonographTextProps) {
  const { monograph, versions } = substance;
  const inner = (level + 1) as HeadingLevel;
  const plain = (id: MonographPartId, section: Monograph["overdose"]) => (
    <MonographPart id={id} level={level}>
      <SectionBlocks section={section} level={inner} monograph={monograph} />
    </MonographPart>
  );
  return (
    <div className={styles.monograph}>
      <div className={styles.head}>
        <ReviewNote monograph={monograph} />
        <WhatChanged versions={versions} />
        {!hasWarningAbove && <BoxedWarning monograph={monograph} headingLevel={level} sourcesAt="" />}
      </div>
      <MonographContents />
      <div className={styles.text}>
        <MonographPart id="at-a-glance" level={level}>
          <GlanceView monograph={monograph} lines={lines} />
        </MonographPart>
        {plain("what-it-is", monograph.whatItIs)}
        {plain("indications", monograph.indications)}
        {plain("contraindications", monograph.contraindications)}
        {plain("before-starting", monograph.beforeStarting)}
        {plain("dosage", monograph.dosage)}
        {plain("supply", monograph.supply)}
        {plain("monitoring", monograph.monitoring)}
        <MonographPart id="adverse-reactions" level={level}>
          <AdverseReactionsView monograph={monograph} level={inner} />
          <ReportHarm lines={lines} />
        </MonographPart>
        <MonographPart id="serious-warnings" level={level}>
          <SeriousWarningsView monograph={monograph} level={inner} lines={lines} />
        </MonographPart>
        <MonographPart id="interactions" level={level}>
          <InteractionsTable monograph={monograph} />
        </MonographPart>
        <MonographPart id="pregnancy" level={level}>
          <PregnancyView monograph={monograph} level={inner} />
        </MonographPart>
        {plain("overdose", monograph.overdose)}
        {plain("pharmacokinetics", monograph.pharmacokinetics)}
        {plain("evidence", monograph.evidence)}
        <MonographPart id="words" level={level}>
          <WordsList monograph={monograph} />
        </MonographPart>
        <MonographPart id="sources" level={level}>
          {/* Three hundred links; a product page, which must stand as soon as it is pressed, leaves them to the monograph's own. */}
          <SourcesList monograph={monograph} hasWaysBack={!hasWarningAbove} />
        </MonographPart>
      </div>
      <NoteInPlace words={noteWords} />
      <FoldOnNarrow />
    </div>
  );
}
