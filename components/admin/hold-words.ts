import type { ChipTone } from "@/components/ui/chip";
import { t } from "@/content/words/t";
import type { OrderState } from "@/lib/domain/order/machine";
import { formatAge } from "@/lib/format/date";

export type HoldUrgency = "over" | "urgent" | "soon" | "calm";

export interface HoldWords {
  readonly urgency: HoldUrgency;
  readonly words: string;
  readonly tone: ChipTone;
}

const hourMs = 60 * 60 * 1000;
const urgentMs = 12 * hourMs;
const soonMs = 48 * hourMs;

/** How long the bank still keeps the amount, with the urgency as a word: colour only repeats it. */
export function holdWords(captureBefore: Date, now: Date): HoldWords {
  const left = captureBefore.getTime() - now.getTime();
  if (left <= 0) return { urgency: "over", words: t("queue.holdEnded"), tone: "danger" };
  const age = formatAge(now, captureBefore);
  if (left < urgentMs) return { urgency: "urgent", words: t("queue.holdUrgent", { age }), tone: "danger" };
  if (left < soonMs) return { urgency: "soon", words: t("queue.holdSoon", { age }), tone: "your-turn" };
  return { urgency: "calm", words: t("queue.holdLeft", { age }), tone: "quiet" };
}

const held: readonly OrderState[] = ["awaiting-review", "needs-customer", "approved", "payment-problem"];

/** Until when the amount of an order is held; null before it is and once it was charged or given back, whatever the bank said at the time. */
export function heldUntil(state: OrderState, captureBefore: string | null): Date | null {
  return captureBefore !== null && held.includes(state) ? new Date(captureBefore) : null;
}
