import { t } from "@/content/words/queue";
import type { QueueAspect, QueueClaim, QueueFlag, QueueSort, QueueTab } from "@/lib/domain/queue/view";
import type { QueueItem } from "@/lib/queries/admin/queue-item";

export const tabWords: Readonly<Record<QueueTab, string>> = {
  all: t("all"),
  review: t("toReview"),
  dispense: t("toDispense"),
  "hand-over": t("toHandOver"),
  problems: t("paymentProblemsLabel"),
};

export const flagWords: Readonly<Record<QueueFlag, string>> = {
  minor: t("under18"),
  "safety-report": t("safetyReportOpen"),
  answered: t("customerAnswered"),
  "set-aside": t("setAsideLabel"),
  "escalated-to-me": t("escalatedToMe"),
};

export const escalatedWords: Readonly<Record<NonNullable<QueueItem["escalatedTo"]>, string>> = {
  you: t("escalatedToYouLabel"),
  pharmacist: t("escalatedToAnyPharmacist"),
  manager: t("escalatedToAnyManager"),
  colleague: t("escalatedToAColleague"),
};

export const claimWords: Readonly<Record<QueueClaim, string>> = {
  mine: t("claimedByMe"),
  anyone: t("claimedByAnyone"),
  nobody: t("claimedByNobody"),
};

export const sortWords: Readonly<Record<QueueSort, string>> = {
  safest: t("safestNext"),
  oldest: t("oldestFirst"),
  newest: t("newestFirst"),
};

export const sortLead: Readonly<Record<QueueSort, string>> = {
  safest: t("whatMustBeDoneFirstStandsFirst"),
  oldest: t("whatHasWaitedLongestStandsFirst"),
  newest: t("whatCameLastStandsFirst"),
};

export const dueWords = (hours: number) => t("deadlineWithinHoursH", { hours });
export const waitingWords = (hours: number) => t("waitingHoursHOrLonger", { hours });
export const strengthWords = (mg: number) => t("mg", { mg });

/** What the list leaves out, one entry a filter; empty for a whole tab. */
export function filterWords(view: QueueAspect): string[] {
  return [
    view.strengthMg === null ? null : strengthWords(view.strengthMg),
    view.flag === null ? null : flagWords[view.flag],
    view.claim === null ? null : claimWords[view.claim],
    view.dueHours === null ? null : dueWords(view.dueHours),
    view.waitingHours === null ? null : waitingWords(view.waitingHours),
  ].filter((words) => words !== null);
}
