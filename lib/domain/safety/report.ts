import { callBackHoursMax } from "../desk/call-back";

/** How grave a report is, the gravest first. It decides what the page says to do at once, and how the queue is sorted. */
export const safetyGrades = ["stop-now", "call-today", "mild"] as const;
export type SafetyGrade = (typeof safetyGrades)[number];

/** What a customer can pick, with the grade of each. `content/safety-picks.ts` has the words and the sources. */
const gradeOfPick = {
  "possible-pregnancy": "stop-now",
  "thoughts-of-harm": "stop-now",
  "headache-and-sight": "stop-now",
  "belly-pain": "stop-now",
  "blistering-rash": "stop-now",
  "swelling-or-breathing": "stop-now",
  "yellow-skin": "stop-now",
  "bloody-stool": "stop-now",
  "muscle-breakdown": "stop-now",
  hearing: "stop-now",
  "low-mood": "call-today",
  sight: "call-today",
  "joint-or-muscle-pain": "call-today",
  "sexual-function": "call-today",
  "something-else": "call-today",
  "dry-lips": "mild",
  "dry-skin": "mild",
  "dry-eyes": "mild",
  nosebleed: "mild",
} as const satisfies Readonly<Record<string, SafetyGrade>>;

export type SafetyPick = keyof typeof gradeOfPick;
export const safetyPicks = Object.keys(gradeOfPick) as [SafetyPick, ...SafetyPick[]];

export const picksOfGrade = (grade: SafetyGrade): readonly SafetyPick[] =>
  safetyPicks.filter((pick) => gradeOfPick[pick] === grade);

export interface ToldReport {
  readonly picks: readonly SafetyPick[];
  readonly words: string | null;
  /** The lowest grade, where an older form asked less exactly: low mood and thoughts of harm were one choice. */
  readonly atLeast?: SafetyGrade | undefined;
}

export interface JudgedReport {
  readonly grade: SafetyGrade;
  /** Nothing more is approved, charged, dispensed or handed over for the patient until a pharmacist has closed the report. */
  readonly stopsSupply: boolean;
}

/**
 * Graded by picks from the list alone. Only one mild pick, without a word beside it, is mild and stops nothing; words and several picks are for
 * a pharmacist to read first.
 */
export function judgeReport({ picks, words, atLeast }: ToldReport): JudgedReport {
  const [only] = picks;
  const isMild = picks.length === 1 && only !== undefined && gradeOfPick[only] === "mild" && words === null;
  if (isMild && (atLeast ?? "mild") === "mild") return { grade: "mild", stopsSupply: false };
  const grades = [...picks.map((pick) => gradeOfPick[pick]), ...(atLeast === undefined ? [] : [atLeast])];
  return { grade: grades.includes("stop-now") ? "stop-now" : "call-today", stopsSupply: true };
}

/** What a pharmacist can have done about a report. A report is closed with at least one of these. */
export const safetyActs = [
  "spoke-with-patient",
  "told-prescriber",
  "sent-to-doctor",
  "stopped-supply",
  "asked-money-back",
  "no-danger",
] as const;
export type SafetyAct = (typeof safetyActs)[number];

/** Within how many hours a patient who was not reached is called again: our policy. */
export const reportCallBackHours: Readonly<Record<SafetyGrade, number>> = {
  "stop-now": 24,
  "call-today": callBackHoursMax,
  mild: callBackHoursMax,
};

export const safetyWordsMin = 10;
export const safetyWordsMax = 2000;
