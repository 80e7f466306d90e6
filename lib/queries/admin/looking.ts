import "server-only";
import type { Looking } from "@/db/repo/queue/entries";
import type { StaffActor } from "@/lib/domain/access/actor";
import { adultBirthDate } from "@/lib/domain/queue/view";
import { dayIn, endOfDay } from "@/lib/domain/shared/calendar";
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
    adultBirthDate: adultBirthDate(today),
  };
  return { look, today, endOfToday: endOfDay(timeZone, today) };
}
