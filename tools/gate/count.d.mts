/** What passed and what failed, over all parts of the gate. */
export interface Count {
  passed: number;
  failed: number;
  /** The end of what each failed part printed. */
  lastWords?: string[];
}

export function nothing(): Count;
export function add(sum: Count, more: Count): void;

interface VitestReport {
  readonly numPassedTests?: number;
  readonly numFailedTests?: number;
  readonly testResults?: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** A file that could not even be read counts as a failure, and so does a run that found nothing. */
export function countVitest(report: VitestReport | null, endedWell: boolean): Count;

interface PlaywrightReport {
  readonly stats?: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors?: readonly unknown[];
}

/** A skipped test is neither; a flaky one has failed once and counts as failed. */
export function countPlaywright(report: PlaywrightReport | null, endedWell: boolean): Count;

/** The count of one part with the end of what it printed, if it failed. */
export function withLastWords(count: Count, name: string, words: string): Count;

/** What failed parts printed last, then the count, alone on the last line. */
export function verdict(count: Count): string;
