import type { ReactNode } from "react";
import { BasisOf } from "@/components/clinical/dose-flags";
import { Chip, type ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
import type { Monograph } from "@/content/define";
import type { ListedInteraction } from "@/content/define-interaction";
import { nameWithin, type Substance } from "@/content/substances/substance";
import { t } from "@/content/words/t";
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
    title: t("tools.gradeNever", { substance }),
    whatToDo: t("tools.adviceNever"),
    tone: "danger",
    icon: "alert",
  },
  ask: {
    title: t("tools.gradeAsk"),
    whatToDo: t("tools.adviceAsk"),
    tone: "your-turn",
    icon: "hand",
  },
  caution: {
    title: t("tools.gradeCare"),
    whatToDo: t("tools.adviceTell"),
    tone: "info",
    icon: "info",
  },
  counsel: {
    title: t("tools.gradeGood"),
    whatToDo: t("tools.adviceSkin"),
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
      <h2 id="result">{t("tools.checkResult")}</h2>
      {interactionTiers.map((tier) => {
        const here = matches.filter(({ term }) => term.tier === tier);
        return here.length === 0 ? null : <Tier key={tier} monograph={monograph} words={tiers[tier]} matches={here} />;
      })}
      {unmatched.length > 0 && (
        <div className={styles.tier} data-tone="quiet">
          <Chip icon="minus">{t("tools.notListed")}</Chip>
          <p>{t("tools.notListedLead", { substance: name })}</p>
          <ul>
            {unmatched.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.quiet}>{t("tools.listVersion", { version: formatDate(interactions.version) })}</p>
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
          <li key={`${term.id} ${entry}`}>{matchWords({ term, entry, found }, monograph)}</li>
        ))}
      </ul>
    </div>
  );
}

/** “Tetracycline antibiotic” within a sentence; a name in capitals, “St John’s wort”, stays. */
const lowerFirst = (text: string) =>
  /^[A-Z][a-z]+(?: [a-z]|$)/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

function matchWords({ term, entry, found }: TierProps["matches"][number], monograph: TierProps["monograph"]) {
  const values = {
    entry,
    title: lowerFirst(term.title),
    effect: term.effect.replace(/\.$/, ""),
    strong: (inside: ReactNode) => <strong>{inside}</strong>,
    basis: () => <BasisOf basis={term.basis} monograph={monograph} />,
  };
  return found.by === "spelling"
    ? t.rich("tools.matchGuessed", { ...values, name: found.name })
    : t.rich("tools.match", values);
}
