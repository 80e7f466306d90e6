import { Time } from "@/components/ui/time";
import { formatTime } from "@/lib/format/date";

/** Until when an order is on hold: the day alone where it is the day's beginning. */
export function Until({ at, timeZone }: { readonly at: Date; readonly timeZone: string }) {
  const show = formatTime(at, timeZone).startsWith("00:00") ? "date" : "date-time";
  return <Time at={at} timeZone={timeZone} show={show} />;
}
