import "server-only";
import type { Looking } from "@/db/read/queue-entries";
import type { StaffActor } from "@/lib/domain/access/actor";
import { type Day, dayIn, endOfDay } from "@/lib/domain/shared/calendar";
import type { QueryDeps } from "../deps";

/** Who looks at the queue now, and what "today" is where the pharmacy stands. */
export function looking({ clock, settings }: QueryDeps, actor: StaffActor) {
  const now = clock.now();
  const { timeZone } = settings.pharmacy;
  const today = dayIn(timeZone, now);
  const look: Looking = {
    userId: actor.userId,
    role: actor.role,
    now,
    adultBirthDate: eighteenYearsBefore(today),
  };
  return { look, today, endOfToday: endOfDay(timeZone, today) };
}

/** Whoever was born later is under 18. There was no 29 February eighteen years before one; who was born on 1 March is not 18 yet. */
function eighteenYearsBefore(today: Day): Day {
  const [year = "", ...rest] = today.split("-");
  const day = rest.join("-");
  return `${Number(year) - 18}-${day === "02-29" ? "02-28" : day}`;
}
