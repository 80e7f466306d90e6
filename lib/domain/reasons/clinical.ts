import type { Day } from "../shared/calendar";

/** What the sentences of `content/words/en/reasons/clinical.ts` are told, by code; null: nothing. */
export interface ClinicalReasons {
  "weight-missing": { case: "dose" | "reading" };
  "weight-old": { days: number };
  "weight-implausible": { case: "rare"; kg: number; age: number };
  "weight-conflict": {
    case: "differs" | "pounds";
    kg: number;
    origin: string;
    day: Day;
    otherKg: number;
    otherOrigin: string;
    otherDay: Day;
  };
  "weight-doubtful":
    | { case: "rare"; kg: number; age: number }
    | {
        case: "differs" | "pounds";
        kg: number;
        origin: string;
        day: Day;
        otherKg: number;
        otherOrigin: string;
        otherDay: Day;
      };
  "little-experience-from-65": { age: number; from: number };
  "dose-over-daily-max": { dailyMg: number; highest: number; besideMg: number; togetherMg: number };
  "dose-needs-weight": { dailyMg: number; limit: number; besideMg: number; togetherMg: number };
  "dose-unsafe": { mgPerKg: string; highest: number; besideMg: number; togetherMg: number };
  "dose-above-usual": { mgPerKg: string; usual: number; besideMg: number; togetherMg: number };
  "dose-above-usual-minor": { mgPerKg: string; usual: number; age: number; besideMg: number; togetherMg: number };
  "dose-below-usual": { mgPerKg: string; low: number; high: number; besideMg: number; togetherMg: number };
  "over-target": { total: number; low: number; high: number };
  "course-gap-short": { case: "own" | "possibly-another"; days: number; asked: number; allowed: number };
  "interaction-unresolved": null;
  "allergy-unresolved": null;
  "medicine-misfit": { medicineLettersMax: number };
  "too-many-medicines": { medicinesMax: number };
  "no-medicine": null;
  "pregnancy-test-positive": { case: "told"; day: Day } | { case: "rule" };
  "pregnancy-test-awaited": { day: Day };
  "pregnancy-test-none": { day: Day };
  "weight-unusual": { weightKg: number; age: number };
}
