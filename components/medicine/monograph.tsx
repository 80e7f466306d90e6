import type { ReactNode } from "react";
import { Heading, type HeadingLevel } from "@/components/ui/heading";
import type { Monograph } from "@/content/define";
import { AdverseReactionsView } from "./adverse-reactions-view";
import { BoxedWarning } from "./boxed-warning";
import { InteractionsTable } from "./interactions-table";
import styles from "./monograph.module.css";
import { MonographContents } from "./monograph-contents";
import { type MonographPartId, partTitle } from "./monograph-parts";
import { PregnancyView } from "./pregnancy-view";
import { ReviewNote } from "./review-note";
import { SectionBlocks } from "./section-blocks";
import { SeriousWarningsView } from "./serious-warnings-view";
import { SourcesList } from "./sources-list";

export interface MonographTextProps {
  readonly monograph: Monograph;
  /** The rank of a section's heading. */
  readonly level: 2 | 3;
  /** A product page shows the warning at its head already; the contents lead there. */
  readonly hasWarningAbove?: boolean | undefined;
}

/** The whole text in the order of reading, the warning first, the sources last. It prints as it stands. */
export function MonographText({ monograph, level, hasWarningAbove = false }: MonographTextProps) {
  const inner = (level + 1) as HeadingLevel;
  const plain = (id: MonographPartId, section: Monograph["overdose"]) => (
    <Part id={id} level={level}>
      <SectionBlocks section={section} level={inner} />
    </Part>
  );
  return (
    <div className={styles.monograph}>
      <MonographContents />
      <div className={styles.text}>
        <ReviewNote monograph={monograph} />
        {!hasWarningAbove && <BoxedWarning headingLevel={level} sourcesAt="" />}
        {plain("what-it-is", monograph.whatItIs)}
        {plain("indications", monograph.indications)}
        {plain("contraindications", monograph.contraindications)}
        {plain("before-starting", monograph.beforeStarting)}
        {plain("dosage", monograph.dosage)}
        {plain("supply", monograph.supply)}
        {plain("monitoring", monograph.monitoring)}
        <Part id="adverse-reactions" level={level}>
          <AdverseReactionsView reactions={monograph.adverseReactions} level={inner} />
        </Part>
        <Part id="serious-warnings" level={level}>
          <SeriousWarningsView warnings={monograph.seriousWarnings} level={inner} />
        </Part>
        <Part id="interactions" level={level}>
          <InteractionsTable interactions={monograph.interactions} />
        </Part>
        <Part id="pregnancy" level={level}>
          <PregnancyView pregnancy={monograph.pregnancy} level={inner} />
        </Part>
        {plain("overdose", monograph.overdose)}
        {plain("pharmacokinetics", monograph.pharmacokinetics)}
        {plain("evidence", monograph.evidence)}
        <Part id="sources" level={level}>
          <SourcesList />
        </Part>
      </div>
    </div>
  );
}

function Part({
  id,
  level,
  children,
}: {
  readonly id: MonographPartId;
  readonly level: HeadingLevel;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className={styles.part}>
      <Heading level={level} id={`${id}-title`} className={styles.partTitle}>
        {partTitle(id)}
      </Heading>
      {children}
    </section>
  );
}
