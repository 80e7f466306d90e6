import { Fragment } from "react";
import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { type AdverseReactions, type FrequencyBand, frequencyBands, type ReactionGroup } from "@/content/define";
import { t } from "@/content/words/monograph";
import { Citation } from "./citation";
import { Explained } from "./explained";
import { FindRows } from "./find-rows";
import styles from "./monograph.module.css";
import { ReadingTable } from "./reading-table";
import { rowsWords } from "./rows-words";
import { SectionBlocks } from "./section-blocks";

const bandTitles: { readonly [Band in FrequencyBand]: string } = {
  "very-common": t("veryCommon"),
  common: t("common"),
  rare: t("rare"),
  "very-rare": t("veryRare"),
  "not-known": t("notKnown"),
};

export interface AdverseReactionsViewProps {
  readonly reactions: AdverseReactions;
  readonly level: HeadingLevel;
}

/** By frequency, the frequent first; inside a band by organ. */
export function AdverseReactionsView({ reactions, level }: AdverseReactionsViewProps) {
  return (
    <>
      <SectionBlocks section={reactions.intro} level={level} />
      <FindRows
        name="find-reaction"
        label={t("findReaction")}
        hint={t("findReactionHint")}
        words={rowsWords(t("noReaction"))}
      >
        {frequencyBands.map((band) => (
          <Band key={band} id={band} title={bandTitles[band]} groups={reactions.bands[band]} level={level} />
        ))}
        <Band id="also-reported" title={t("alsoReported")} groups={reactions.alsoReported} level={level} />
      </FindRows>
      <SectionBlocks section={reactions.inStudies} level={level} />
    </>
  );
}

function Band({
  id,
  title,
  groups,
  level,
}: {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly ReactionGroup[];
  readonly level: HeadingLevel;
}) {
  return (
    <div data-rows="">
      <Heading level={level} id={id} className={styles.inner}>
        {title}
      </Heading>
      <ReadingTable
        caption={{ labelledBy: id }}
        columns={[t("where"), t("what")]}
        rows={groups.map(({ system, reactions, note, cite }) => ({
          key: system,
          cells: [
            system,
            <>
              <Sentence reactions={reactions} />
              {note !== undefined && ` ${note}`}
              <Citation ids={cite} />
            </>,
          ],
        }))}
      />
    </div>
  );
}

function Sentence({ reactions }: { readonly reactions: readonly string[] }) {
  return (
    <>
      {reactions.map((reaction, index) => (
        <Fragment key={reaction}>
          {index > 0 && "; "}
          <Explained text={reaction} beginsSentence={index === 0} />
        </Fragment>
      ))}
      .
    </>
  );
}
