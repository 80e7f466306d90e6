import { Dialled } from "@/components/ui/dialled";
import { Heading, type HeadingLevel } from "@/components/ui/heading";
import type { Monograph } from "@/content/define";
import { crisisWords } from "@/content/urgent-help";
import type { UrgentLines } from "@/content/urgent-lines";
import { t } from "@/content/words/t";
import styles from "./monograph.module.css";
import { SaidList } from "./said-text";
import { SectionBlocks } from "./section-blocks";

export interface SeriousWarningsViewProps {
  readonly monograph: Monograph;
  readonly level: HeadingLevel;
  /** Of the shop's jurisdiction: whom to call stands where the risk stands. */
  readonly lines: UrgentLines | undefined;
}

/** The warning beside which the crisis line stands. */
const moodWarning = "warning-mood";

/** Each with what a person would notice and, beside it, what to do. */
export function SeriousWarningsView({ monograph, level, lines }: SeriousWarningsViewProps) {
  return monograph.seriousWarnings.map(({ id, title, signs, whatToDo, background }) => (
    <section key={id} aria-labelledby={id} className={styles.warning}>
      <Heading level={level} id={id} className={styles.inner}>
        {title}
      </Heading>
      <div className={styles.warningPair}>
        <div>
          <p className={styles.label}>{t("monograph.mayNotice")}</p>
          <SaidList items={signs} monograph={monograph} />
        </div>
        <div className={styles.doThis}>
          <p className={styles.label}>{t("monograph.whatToDo")}</p>
          <SaidList items={whatToDo} monograph={monograph} />
          {id === moodWarning && (
            <p className={styles.crisis}>
              <Dialled text={crisisWords(lines)} lines={lines} />
            </p>
          )}
        </div>
      </div>
      {background !== undefined && <SectionBlocks section={background} level={level} monograph={monograph} />}
    </section>
  ));
}
