import { formatTime } from "@/lib/format/date";

/** `14:05:09 IST`: the seconds tell whether a list that refreshes itself still does. */
export function clockWords(at: Date, timeZone: string): string {
  const [clock = "", ...zone] = formatTime(at, timeZone).split(" ");
  return [`${clock}:${String(at.getUTCSeconds()).padStart(2, "0")}`, ...zone].join(" ");
}
