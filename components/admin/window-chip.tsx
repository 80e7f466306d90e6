import { Chip } from "@/components/ui/chip";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import styles from "./admin.module.css";
import { holdWords } from "./hold-words";

export interface WindowChipProps {
  readonly endsAt: Date;
  readonly now: Date;
  readonly timeZone: string;
}

/** The clock of the prescription's window beside that of the hold, in the same urgencies; it names itself, for the two are not alike. */
export function WindowChip({ endsAt, now, timeZone }: WindowChipProps) {
  const { words, tone, urgency } = holdWords(endsAt, now);
  return (
    <span className={styles.hold}>
      <Chip tone={tone} icon={urgency === "over" || urgency === "urgent" ? "alert" : "clock"}>
        {urgency === "over" ? t("queue.windowClosed") : t("queue.windowOpen", { words })}
      </Chip>
      <span className={styles.small}>
        {t.rich("queue.windowUntil", { time: () => <Time at={endsAt} timeZone={timeZone} /> })}
      </span>
    </span>
  );
}
