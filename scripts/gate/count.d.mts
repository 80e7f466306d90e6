/** What passed and what failed, over all parts of the gate. */
export interface Count {
  passed: number;
  failed: number;
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

/** The last line, alone. */
export function verdict(count: Count): string;
