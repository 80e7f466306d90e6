import type { QueueAspect, QueueClaim, QueueFlag, QueueSort, QueueTab } from "@/lib/domain/queue/view";
import type { QueueItem } from "@/lib/queries/admin/queue-item";

export const tabWords: Readonly<Record<QueueTab, string>> = {
  all: "All",
  review: "To review",
  dispense: "To dispense",
  "hand-over": "To hand over",
  problems: "Payment problems",
};

export const flagWords: Readonly<Record<QueueFlag, string>> = {
  minor: "Under 18",
  "safety-report": "Safety report open",
  answered: "Customer answered",
  "set-aside": "Set aside",
  "escalated-to-me": "Escalated to me",
};

export const escalatedWords: Readonly<Record<NonNullable<QueueItem["escalatedTo"]>, string>> = {
  you: "Escalated to you",
  pharmacist: "Escalated to any pharmacist",
  manager: "Escalated to any manager",
  colleague: "Escalated to a colleague",
};

export const claimWords: Readonly<Record<QueueClaim, string>> = {
  mine: "Claimed by me",
  anyone: "Claimed by anyone",
  nobody: "Claimed by nobody",
};

export const sortWords: Readonly<Record<QueueSort, string>> = {
  safest: "Safest next",
  oldest: "Oldest first",
  newest: "Newest first",
};

export const sortLead: Readonly<Record<QueueSort, string>> = {
  safest: "What must be done first stands first, then what has waited longest.",
  oldest: "What has waited longest stands first.",
  newest: "What came last stands first.",
};

export const dueWords = (hours: number) => `Deadline within ${hours} h`;
export const waitingWords = (hours: number) => `Waiting ${hours} h or longer`;
export const strengthWords = (mg: number) => `${mg} mg`;

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

export const one = (count: number, singular: string, plural: string) => `${count} ${count === 1 ? singular : plural}`;
