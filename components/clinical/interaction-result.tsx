import { BasisOf } from "@/components/clinical/dose-flags";
import { Chip, type ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
import type { Monograph } from "@/content/define";
import type { ListedInteraction } from "@/content/define-interaction";
import { nameWithin, type Substance } from "@/content/substances/substance";
import { t } from "@/content/words/tools";
import { type InteractionMatch, type InteractionTier, interactionTiers } from "@/lib/domain/clinical/interactions";
import { formatDate } from "@/lib/format/date";
import styles from "./interactions.module.css";

export interface InteractionResultProps {
  /** Against whose list they were held. */
  readonly substance: Pick<Substance, "name" | "monograph" | "interactions">;
  readonly matches: readonly InteractionMatch<ListedInteraction>[];
  readonly unmatched: readonly string[];
}

interface TierWords {
  readonly title: string;
  readonly whatToDo: string;
  readonly tone: ChipTone;
  readonly icon: IconName;
}

/** What each tier means for the person who takes it. Nobody is told to stop a prescribed medicine by a web page. */
const tiersOf = (substance: string): Readonly<Record<InteractionTier, TierWords>> => ({
  stop: {
    title: t("notTogetherWithIsotretinoin", { substance }),
    whatToDo: t("takeNoCapsuleBefore"),
    tone: "danger",
    icon: "alert",
  },
  ask: {
    title: t("askFirst"),
    whatToDo: t("askYourPrescriberBefore"),
    tone: "your-turn",
    icon: "hand",
  },
  caution: {
    title: t("withCare"),
    whatToDo: t("tellYourPrescriber"),
    tone: "info",
    icon: "info",
  },
  counsel: {
    title: t("goodToKnow"),
    whatToDo: t("tellOurPharmacist"),
    tone: "quiet",
    icon: "person",
  },
});

/** What the list says of the medicines typed, the gravest first; what is not in it stands apart and is never called harmless. */
export function InteractionResult({ substance, matches, unmatched }: InteractionResultProps) {
  const { monograph, interactions } = substance;
  const name = nameWithin(substance);
  const tiers = tiersOf(name);
  return (
    <section aria-labelledby="result" className={styles.result}>
      <h2 id="result">{t("whatOurListSays")}</h2>
      {interactionTiers.map((tier) => {
        const here = matches.filter(({ term }) => term.tier === tier);
        return here.length === 0 ? null : <Tier key={tier} monograph={monograph} words={tiers[tier]} matches={here} />;
      })}
      {unmatched.length > 0 && (
        <div className={styles.tier} data-tone="quiet">
          <Chip icon="minus">{t("notInOurList")}</Chip>
          <p>{t("weKnowNothingOfThese", { substance: name })}</p>
          <ul>
            {unmatched.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.quiet}>{t("listOfTheSame", { version: formatDate(interactions.version) })}</p>
    </section>
  );
}

interface TierProps {
  readonly monograph: Monograph;
  readonly words: TierWords;
  readonly matches: readonly InteractionMatch<ListedInteraction>[];
}

function Tier({ monograph, words: { title, whatToDo, tone, icon }, matches }: TierProps) {
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
            {found.by === "spelling" && t("ifYouMean", { name: found.name })}. {term.effect.replace(/\.$/, "")}.{" "}
            <BasisOf basis={term.basis} monograph={monograph} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** “Tetracycline antibiotic” within a sentence; a name in capitals, “St John’s wort”, stays. */
const lowerFirst = (text: string) =>
  /^[A-Z][a-z]+(?: [a-z]|$)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
