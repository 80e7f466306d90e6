import { Chip } from "@/components/ui/chip";
import { Time } from "@/components/ui/time";
import { t } from "@/content/words/t";
import { formatAge } from "@/lib/format/date";
import styles from "./hold-clock.module.css";
import type { Audience } from "./order-words";

export interface HoldClockProps {
  /** Until when the bank keeps the amount for us; null while nothing is held and once it was charged or given back. */
  readonly captureBefore: Date | null;
  readonly now: Date;
  readonly timeZone: string;
  readonly audience?: Audience | undefined;
}

const urgentMs = 24 * 60 * 60 * 1000;

/** How long the hold lasts, in words. It does not run: a clock that counts down presses people. */
export function HoldClock({ captureBefore, now, timeZone, audience = "customer" }: HoldClockProps) {
  if (captureBefore === null) return null;
  const isOver = captureBefore <= now;
  if (audience === "staff")
    return <StaffClock captureBefore={captureBefore} now={now} timeZone={timeZone} isOver={isOver} />;
  if (isOver) {
    return (
      <p className={styles.words}>
        {t.rich("order.holdEndedAt", { time: () => <Time at={captureBefore} timeZone={timeZone} /> })}
      </p>
    );
  }
  return (
    <p className={styles.words}>
      {t.rich("order.heldUntil", { time: () => <Time at={captureBefore} timeZone={timeZone} /> })}
    </p>
  );
}

interface StaffClockProps extends Omit<HoldClockProps, "audience"> {
  readonly captureBefore: Date;
  readonly isOver: boolean;
}

function StaffClock({ captureBefore, now, timeZone, isOver }: StaffClockProps) {
  const isUrgent = captureBefore.getTime() - now.getTime() < urgentMs;
  return (
    <span className={styles.staff}>
      <Chip tone={isOver ? "danger" : isUrgent ? "your-turn" : "quiet"} icon={isOver ? "alert" : "clock"}>
        {isOver ? t("order.holdEnded") : t("order.timeLeft", { now: formatAge(now, captureBefore) })}
      </Chip>
      <span className={styles.until}>
        {t.rich("order.captureBefore", { time: () => <Time at={captureBefore} timeZone={timeZone} /> })}
      </span>
    </span>
  );
}
