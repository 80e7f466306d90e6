import { BasisOf } from "@/components/clinical/dose-flags";
import { Chip, type ChipTone } from "@/components/ui/chip";
import type { IconName } from "@/components/ui/icon";
import type { Monograph } from "@/content/define";
import type { Basis } from "@/content/substances/substance";
import { t } from "@/content/words/t";
import {
  type DeclaredMedicines,
  type InteractionMatch,
  type InteractionTerm,
  type InteractionTier,
  interactionTiers,
} from "@/lib/domain/clinical/interactions";
import styles from "./clinical.module.css";
import { foundWords } from "./clinical-words";

interface Listed extends InteractionTerm {
  readonly title: string;
  readonly effect: string;
  readonly whatToDo: string;
  readonly basis: Basis;
}

export interface ClinicalListProps {
  readonly monograph: Monograph;
  readonly title: string;
  readonly declared: DeclaredMedicines<Listed>;
  readonly noneWords: string;
  /** What was not answered: “Other medicines”. */
  readonly about: string;
  readonly tiers: Readonly<Record<InteractionTier, string>>;
}

const tones: Readonly<Record<InteractionTier, readonly [ChipTone, IconName]>> = {
  stop: ["danger", "alert"],
  ask: ["your-turn", "hand"],
  caution: ["info", "info"],
  counsel: ["quiet", "person"],
};

/** What the patient declared, held against a list: found by tier, the rest named as not in the list. */
export function ClinicalList({ monograph, title, declared, noneWords, about, tiers }: ClinicalListProps) {
  return (
    <>
      <h3>{title}</h3>
      {declared.kind === "unanswered" && (
        <p>{t.rich("benchPatient.notAnsweredLead", { about, strong: (chunks) => <strong>{chunks}</strong> })}</p>
      )}
      {declared.kind === "none-declared" && <p>{t("benchPatient.noneAgainstList", { noneWords })}</p>}
      {declared.kind === "listed" && (
        <Found monograph={monograph} matches={declared.matches} unmatched={declared.unmatched} tiers={tiers} />
      )}
    </>
  );
}

interface FoundProps {
  readonly monograph: Monograph;
  readonly matches: readonly InteractionMatch<Listed>[];
  readonly unmatched: readonly string[];
  readonly tiers: ClinicalListProps["tiers"];
}

function Found({ monograph, matches, unmatched, tiers }: FoundProps) {
  return (
    <>
      {interactionTiers.map((tier) => {
        const here = matches.filter(({ term }) => term.tier === tier);
        return here.length === 0 ? null : (
          <Tier key={tier} monograph={monograph} tier={tier} words={tiers[tier]} matches={here} />
        );
      })}
      {unmatched.length > 0 && (
        <div className={styles.tier}>
          <Chip icon="minus">{t("benchPatient.notListed")}</Chip>
          <ul>
            {unmatched.map((entry) => (
              <li key={entry}>{entry}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

interface TierProps {
  readonly monograph: Monograph;
  readonly tier: InteractionTier;
  readonly words: string;
  readonly matches: readonly InteractionMatch<Listed>[];
}

function Tier({ monograph, tier, words, matches }: TierProps) {
  const [tone, icon] = tones[tier];
  return (
    <div className={styles.tier}>
      <Chip tone={tone} icon={icon}>
        {words}
      </Chip>
      <ul>
        {matches.map((match) => (
          <li key={`${match.term.id} ${match.entry}`}>
            <strong>{match.term.title}.</strong> {foundWords(match)} {match.term.effect.replace(/\.$/, "")}.{" "}
            {match.term.whatToDo} <BasisOf basis={match.term.basis} monograph={monograph} />
          </li>
        ))}
      </ul>
    </div>
  );
}
