export interface Finding {
  readonly level: "ok" | "warning" | "problem";
  /** What was looked at, in a word or two. */
  readonly about: string;
  readonly words: string;
  /** What to do about it; missing where all is well. */
  readonly mend?: string;
}

export function line(finding: Finding): string;
/** Whether anything is a problem; a warning keeps nothing from running. */
export function isBad(findings: readonly Finding[]): boolean;
export function summary(findings: readonly Finding[]): string;
