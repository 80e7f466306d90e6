import type { UrgentLines } from "./urgent-lines";

export interface UrgentCase {
  readonly who: string;
  readonly what: string;
}

export const urgentTitle = "If it is urgent, do not wait for us";

/** Whom to call with thoughts of harming oneself, wherever a page speaks of the risk. */
export function crisisWords(lines: UrgentLines | undefined): string {
  if (lines === undefined) return "Get help now from a doctor or the nearest emergency department.";
  return `${lines.crisis.name} answers day and night on ${lines.crisis.line.shown}, the emergency service on ${lines.emergency.shown}.`;
}

/** What cannot wait for an answer from a pharmacy, the same on every page and on paper. A line is named only where one is sourced. */
export function urgentCases(lines: UrgentLines | undefined): readonly UrgentCase[] {
  return [
    {
      who: "Pregnant, or perhaps pregnant:",
      what: "take no more capsules and speak with your doctor today.",
    },
    {
      who: "Low mood, or thoughts of harming yourself:",
      what:
        "take no more capsules, do not stay alone, and get help now from a doctor or the nearest emergency department." +
        (lines === undefined ? "" : ` ${crisisWords(lines)}`),
    },
    {
      who: "Severe headache with a change in sight, severe pain in the belly, a rash with blisters, yellow skin or eyes, bloody diarrhoea, trouble breathing:",
      what: "take no more capsules and go to the nearest emergency department with the pack.",
    },
  ];
}

/** Where a suspected side effect can be reported without us; null where no place is sourced. */
export function reportWords(lines: UrgentLines | undefined): string | null {
  if (lines === undefined) return null;
  const { report } = lines;
  const where = "site" in report ? `at ${report.site}` : `on ${report.line.shown}`;
  return `You can report a suspected side effect yourself, too: to ${report.to}, ${where}. A report adds to what is known about a medicine; for help, speak with us or your doctor.`;
}
