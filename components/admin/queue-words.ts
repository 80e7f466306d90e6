import { t } from "@/content/words/t";
import type { QueueAspect, QueueClaim, QueueFlag, QueueSort, QueueTab } from "@/lib/domain/queue/view";
import type { QueueItem } from "@/lib/queries/admin/queue-item";

export const tabWords = (tab: QueueTab) => t(`queue.tab.${tab}`);
export const flagWords = (flag: QueueFlag) => t(`queue.flag.${flag}`);
export const escalatedWords = (to: NonNullable<QueueItem["escalatedTo"]>) => t(`queue.escalated.${to}`);
export const claimWords = (claim: QueueClaim) => t(`queue.claimed.${claim}`);
export const sortWords = (sort: QueueSort) => t(`queue.sort.${sort}`);
export const sortLead = (sort: QueueSort) => t(`queue.sortLead.${sort}`);

export const dueWords = (hours: number) => t("queue.deadlineWithin", { hours });
export const waitingWords = (hours: number) => t("queue.waitingAtLeast", { hours });
export const strengthWords = (mg: number) => t("common.mg", { mg });

/** What the list leaves out, one entry a filter; empty for a whole tab. */
export function filterWords(view: QueueAspect): string[] {
  return [
    view.strengthMg === null ? null : strengthWords(view.strengthMg),
    view.flag === null ? null : flagWords(view.flag),
    view.claim === null ? null : claimWords(view.claim),
    view.dueHours === null ? null : dueWords(view.dueHours),
    view.waitingHours === null ? null : waitingWords(view.waitingHours),
  ].filter((words) => words !== null);
}
