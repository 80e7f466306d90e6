import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import type { GivenAnswer } from "@/lib/queries/order/asked";
import { answerLines } from "./answer-lines";
import styles from "./your-turn.module.css";

export interface GivenAnswersProps {
  readonly answers: readonly GivenAnswer[];
  readonly timeZone: string;
}

/** What the customer answered, to be read again. Nothing where nothing was answered. */
export function GivenAnswers({ answers, timeZone }: GivenAnswersProps) {
  if (answers.length === 0) return null;
  return (
    <section aria-labelledby="given-answers">
      <h2 id="given-answers">{t("order.answersTitle")}</h2>
      {answers.map((given) => (
        <section key={given.id} className={styles.question}>
          <h3>{given.title}</h3>
          <p className={styles.given}>{answerLines(given).join("\n")}</p>
          <p className={styles.why}>
            {t.rich("order.answeredOn", { time: () => <Time at={given.at} timeZone={timeZone} show="date" /> })}
          </p>
        </section>
      ))}
    </section>
  );
}
