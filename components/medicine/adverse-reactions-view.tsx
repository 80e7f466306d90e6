import { Heading, type HeadingLevel } from "@/components/ui/heading";
import { type AdverseReactions, type FrequencyBand, frequencyBands, type ReactionGroup } from "@/content/define";
import { Citation } from "./citation";
import styles from "./monograph.module.css";
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
      {frequencyBands.map((band) => (
        <Band key={band} title={bandTitles[band]} groups={reactions.bands[band]} level={level} />
      ))}
      <Band title="Also reported; how often is not stated here" groups={reactions.alsoReported} level={level} />
      <SectionBlocks section={reactions.inStudies} level={level} />
    </>
  );
}

function Band({
  title,
  groups,
  level,
}: {
  readonly title: string;
  readonly groups: readonly ReactionGroup[];
  readonly level: HeadingLevel;
}) {
  return (
    <>
      <Heading level={level} className={styles.inner}>
        {title}
      </Heading>
      <dl className={styles.keyed}>
        {groups.map(({ system, reactions, note, cite }) => (
          <div key={system} className={styles.pair}>
            <dt>{system}</dt>
            <dd>
              {sentence(reactions)}
              {note !== undefined && ` ${note}`}
              <Citation ids={cite} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function sentence(reactions: readonly string[]): string {
  const joined = reactions.join("; ");
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}
