import { Fragment } from "react";
import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { type AdverseReactions, type FrequencyBand, frequencyBands, type ReactionGroup } from "@/content/define";
import { Citation } from "./citation";
import { Explained } from "./explained";
import { FindRows } from "./find-rows";
import styles from "./monograph.module.css";
import { ReadingTable } from "./reading-table";
import { SectionBlocks } from "./section-blocks";

const bandTitles: { readonly [Band in FrequencyBand]: string } = {
  "very-common": "Very common: 1 in 10 or more",
  common: "Common: 1 in 100 to 1 in 10",
  rare: "Rare: 1 in 10,000 to 1 in 1,000",
  "very-rare": "Very rare: fewer than 1 in 10,000",
  "not-known": "How often is not known",
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
        label="Find a side effect"
        hint="By what you notice, or by the part of the body. What you type stays on this page."
        whenNone="Tell us or your doctor of what you notice, even so."
      >
        {frequencyBands.map((band) => (
          <Band key={band} id={band} title={bandTitles[band]} groups={reactions.bands[band]} level={level} />
        ))}
        <Band
          id="also-reported"
          title="Also reported; how often is not stated here"
          groups={reactions.alsoReported}
          level={level}
        />
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
        columns={["Where", "What"]}
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
