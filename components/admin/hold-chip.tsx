import { Chip } from "@/components/ui/chip";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import styles from "./admin.module.css";
import { holdWords } from "./hold-words";

export interface HoldChipProps {
  readonly captureBefore: Date | null;
  readonly now: Date;
  readonly timeZone: string;
}

/** The hold clock of one line. It is as old as the page: the list brings a fresh one, nothing here counts down. */
export function HoldChip({ captureBefore, now, timeZone }: HoldChipProps) {
  if (captureBefore === null) return <span className={styles.quiet}>{t("queue.noHold")}</span>;
  const { words, tone, urgency } = holdWords(captureBefore, now);
  return (
    <span className={styles.hold}>
      <Chip tone={tone} icon={urgency === "over" || urgency === "urgent" ? "alert" : "clock"}>
        {words}
      </Chip>
      <span className={styles.small}>
        {t.rich("queue.holdUntil", { time: () => <Time at={captureBefore} timeZone={timeZone} /> })}
      </span>
    </span>
  );
}
