import { BasisOf } from "@/components/clinical/dose-flags";
import { Chip, type ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
import type { ListedInteraction } from "@/content/define-interaction";
import { type InteractionMatch, type InteractionTier, interactionTiers } from "@/lib/domain/clinical/interactions";
import { formatDate } from "@/lib/format/date";
import styles from "./interactions.module.css";

export interface InteractionResultProps {
  readonly matches: readonly InteractionMatch<ListedInteraction>[];
  readonly unmatched: readonly string[];
  readonly version: string;
}

interface TierWords {
  readonly title: string;
  readonly whatToDo: string;
  readonly tone: ChipTone;
  readonly icon: IconName;
}

/** What each tier means for the person who takes it. Nobody is told to stop a prescribed medicine by a web page. */
const tiers: Readonly<Record<InteractionTier, TierWords>> = {
  stop: {
    title: "Not together with isotretinoin",
    whatToDo:
      "Take no capsule before you have spoken with your prescriber or our pharmacist. Do not stop a prescribed medicine by yourself.",
    tone: "danger",
    icon: "alert",
  },
  ask: {
    title: "Ask first",
    whatToDo: "Ask your prescriber before you take both.",
    tone: "your-turn",
    icon: "hand",
  },
  caution: {
    title: "With care",
    whatToDo: "Tell your prescriber and our pharmacist that you take it.",
    tone: "info",
    icon: "info",
  },
  counsel: {
    title: "Good to know",
    whatToDo: "Tell our pharmacist that you use it.",
    tone: "quiet",
    icon: "person",
  },
};

/** What the list says of the medicines typed, the gravest first; what is not in it stands apart and is never called harmless. */
export function InteractionResult({ matches, unmatched, version }: InteractionResultProps) {
  return (
    <section aria-labelledby="result" className={styles.result}>
      <h2 id="result">What our list says</h2>
      {interactionTiers.map((tier) => {
        const here = matches.filter(({ term }) => term.tier === tier);
        return here.length === 0 ? null : <Tier key={tier} words={tiers[tier]} matches={here} />;
      })}
      {unmatched.length > 0 && (
        <div className={styles.tier} data-tone="quiet">
          <Chip icon="minus">Not in our list</Chip>
          <p>We know nothing of these names. That does not mean that they are safe together: ask our pharmacist.</p>
          <ul>
            {unmatched.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.quiet}>List of {formatDate(version)}, the same that our pharmacists see.</p>
    </section>
  );
}

interface TierProps {
  readonly words: TierWords;
  readonly matches: readonly InteractionMatch<ListedInteraction>[];
}

function Tier({ words: { title, whatToDo, tone, icon }, matches }: TierProps) {
  return (
    <div className={styles.tier} data-tone={tone}>
      <Chip tone={tone} icon={icon}>
        {title}
      </Chip>
      <p>{whatToDo}</p>
      <ul>
        {matches.map(({ term, entry, found }) => (
          <li key={`${term.id} ${entry}`}>
            <strong>{entry}</strong>: {lowerFirst(term.title)}
            {found.by === "spelling" && `, if you mean “${found.name}”`}. {term.effect.replace(/\.$/, "")}.{" "}
            <BasisOf basis={term.basis} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** “Tetracycline antibiotic” within a sentence; a name in capitals, “St John’s wort”, stays. */
const lowerFirst = (text: string) =>
  /^[A-Z][a-z]+(?: [a-z]|$)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
