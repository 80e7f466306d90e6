import type { Day } from "../shared/calendar";

/** What staff may ask the customer of one order. The words stand in content/questions.ts. */
export const questionKinds = [
  "retake-page",
  "missing-page",
  "consent-form",
  "test-date",
  "weight",
  "allergies",
  "medicines",
  "patient-identity",
  "clarify-free",
] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** Answered by sending files; whoever looks at pages may ask for a better one, so a technician may, too. */
const fileKinds = ["retake-page", "missing-page", "consent-form"] as const;
export type FileKind = (typeof fileKinds)[number];
export const asksForFiles = (kind: QuestionKind): kind is FileKind => (fileKinds as readonly string[]).includes(kind);

/** The questions about the pages themselves. Every other one is a pharmacist's: its answer is judged, not looked at. */
export const pageKinds: readonly QuestionKind[] = ["retake-page", "missing-page"];

/** What is wrong with a page that is asked for again. */
export const pageFaults = ["blurred", "cut-off", "too-dark", "covered"] as const;
export type PageFault = (typeof pageFaults)[number];

/** What makes one question of its kind: the page, and what is wrong with it, or a pharmacist's own words. */
export interface QuestionParams {
  readonly fileId?: string;
  readonly page?: number;
  readonly fault?: PageFault;
  readonly words?: string;
}

/** `seen` was said before the answer told which result; it is asked no more, and read as it was said. */
export const testResults = ["negative", "positive", "not-seen", "no-test", "seen"] as const;
export type TestResult = (typeof testResults)[number];

/** Weight in kilograms; days as `YYYY-MM-DD`; files by their ids. */
export type Answer =
  | { readonly kind: FileKind; readonly fileIds: readonly string[] }
  | { readonly kind: "test-date"; readonly result: TestResult; readonly testedOn: Day | null }
  // `confirmed`: the weight once more, where it is rare at this age and was said to be right.
  | { readonly kind: "weight"; readonly kg: number; readonly weighedOn: Day; readonly confirmed?: number | undefined }
  | { readonly kind: "allergies" | "medicines"; readonly list: readonly string[]; readonly none: boolean }
  | {
      readonly kind: "patient-identity";
      readonly name: string;
      readonly birthDate: Day;
      readonly relationship: "self" | "in-care";
    }
  | { readonly kind: "clarify-free"; readonly words: string };

/** How a question ended. `overdue`: not answered in time, so the order went back to the pharmacist. `closed`: the order itself moved on. */
export const questionOutcomes = ["answered", "withdrawn", "overdue", "closed"] as const;
export type QuestionOutcome = (typeof questionOutcomes)[number];

const hourMs = 3_600_000;
export const dueHoursMax = 72;

/**
 * By when an answer is asked for (our policy): three days, but 12 hours before the hold on the card ends, so that a pharmacist can still
 * read it; of a hold that is almost over, half of what is left. `hours` can only shorten. Null when no hold is left to work with.
 */
export function dueAt(now: Date, holdUntil: Date | null, hours: number | null): Date | null {
  const left = holdUntil === null ? 0 : holdUntil.getTime() - now.getTime();
  if (left <= 0) return null;
  const atMost = Math.min(dueHoursMax * hourMs, Math.max(left - 12 * hourMs, left / 2));
  const asked = hours === null ? atMost : Math.min(hours * hourMs, atMost);
  return new Date(now.getTime() + asked);
}

/** When to remind, once (our policy): a day before the answer is due, or half-way when less than two days were given. */
export function remindAt(askedAt: Date, due: Date): Date {
  const halfway = (askedAt.getTime() + due.getTime()) / 2;
  return new Date(Math.max(halfway, due.getTime() - 24 * hourMs));
}

export interface QuestionStanding {
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly outcome: QuestionOutcome | null;
}

/** What staff see of what was last asked: the questions of one asking share their instant. Null when nothing was ever asked. */
export interface AskStanding {
  readonly askedAt: Date;
  readonly dueAt: Date;
  readonly standing: "waiting" | "answered" | "overdue" | "withdrawn";
}

export function askStanding(questions: readonly QuestionStanding[]): AskStanding | null {
  const last = questions.reduce<QuestionStanding | null>(
    (latest, one) => (latest === null || one.askedAt > latest.askedAt ? one : latest),
    null,
  );
  if (last === null) return null;
  const outcomes = questions
    .filter(({ askedAt }) => askedAt.getTime() === last.askedAt.getTime())
    .map(({ outcome }) => outcome);
  return { askedAt: last.askedAt, dueAt: last.dueAt, standing: standingOf(outcomes) };
}

function standingOf(outcomes: readonly (QuestionOutcome | null)[]): AskStanding["standing"] {
  if (outcomes.includes(null)) return "waiting";
  if (outcomes.includes("overdue")) return "overdue";
  return outcomes.includes("answered") ? "answered" : "withdrawn";
}
