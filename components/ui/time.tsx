import { formatDate, formatDateTime, formatTime } from "@/lib/format/date";

export interface TimeProps {
  readonly at: Date;
  /** The pharmacy's zone: windows bind where it stands, not where the reader is. */
  readonly timeZone: string;
  readonly show?: "date" | "date-time" | "time" | undefined;
}

/** An instant in words, with the exact instant for machines. */
export function Time({ at, timeZone, show = "date-time" }: TimeProps) {
  const format = { date: formatDate, "date-time": formatDateTime, time: formatTime }[show];
  return <time dateTime={at.toISOString()}>{format(at, timeZone)}</time>;
}

/** A calendar day (`2026-11-22`) or a printed month (`2027-10`), which have no zone. */
export function DayOf({ day }: { readonly day: string }) {
  return <time dateTime={day}>{formatDate(day)}</time>;
}
