import { Fragment } from "react";
import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { type FrequencyBand, frequencyBands, type Monograph, type ReactionGroup } from "@/content/define";
import { t } from "@/content/words/t";
import { Citation } from "./citation";
import { Explained } from "./explained";
import { FindRows } from "./find-rows";
import styles from "./monograph.module.css";
import { ReadingTable } from "./reading-table";
import { SectionBlocks } from "./section-blocks";

const bandTitles: { readonly [Band in FrequencyBand]: string } = {
  "very-common": t("monograph.veryCommon"),
  common: t("monograph.common"),
  rare: t("monograph.rare"),
  "very-rare": t("monograph.veryRare"),
  "not-known": t("monograph.notKnown"),
};

export interface AdverseReactionsViewProps {
  readonly monograph: Monograph;
  readonly level: HeadingLevel;
}

/** By frequency, the frequent first; inside a band by organ. */
export function AdverseReactionsView({ monograph, level }: AdverseReactionsViewProps) {
  const reactions = monograph.adverseReactions;
  const of = { monograph, level };
  return (
    <>
      <SectionBlocks section={reactions.intro} {...of} />
      <FindRows
        name="find-reaction"
        label={t("monograph.findReaction")}
        hint={t("monograph.findReactionHint")}
        whenNone={t("monograph.noReaction")}
      >
        {frequencyBands.map((band) => (
          <Band key={band} id={band} title={bandTitles[band]} groups={reactions.bands[band]} {...of} />
        ))}
        <Band id="also-reported" title={t("monograph.alsoReported")} groups={reactions.alsoReported} {...of} />
      </FindRows>
      <SectionBlocks section={reactions.inStudies} {...of} />
    </>
  );
}

function Band({
  id,
  title,
  groups,
  level,
  monograph,
}: AdverseReactionsViewProps & {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly ReactionGroup[];
}) {
  return (
    <div data-rows="">
      <Heading level={level} id={id} className={styles.inner}>
        {title}
      </Heading>
      <ReadingTable
        caption={{ labelledBy: id }}
        columns={[t("monograph.where"), t("monograph.what")]}
        rows={groups.map(({ system, reactions, note, cite }) => ({
          key: system,
          cells: [
            system,
            <>
              <Sentence reactions={reactions} monograph={monograph} />
              {note !== undefined && ` ${note}`}
              <Citation ids={cite} monograph={monograph} />
            </>,
          ],
        }))}
      />
    </div>
  );
}

function Sentence({ reactions, monograph }: { readonly reactions: readonly string[]; readonly monograph: Monograph }) {
  return (
    <>
      {reactions.map((reaction, index) => (
        <Fragment key={reaction}>
          {index > 0 && "; "}
          <Explained monograph={monograph} text={reaction} beginsSentence={index === 0} />
        </Fragment>
      ))}
      .
    </>
  );
}
