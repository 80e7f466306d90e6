// @ts-check
/** What passed and what failed, over all parts of the gate. @typedef {{ passed: number, failed: number }} Count */

/** @returns {Count} */
export const nothing = () => ({ passed: 0, failed: 0 });

/** @param {Count} sum @param {Count} more */
export function add(sum, more) {
  sum.passed += more.passed;
  sum.failed += more.failed;
}

/**
 * The report of Vitest. A file that could not even be read counts as a failure, and so does a run that found nothing.
 * @param {{ numPassedTests?: number, numFailedTests?: number, testResults?: { status: string, assertionResults: unknown[] }[] } | null} report
 * @param {boolean} endedWell
 * @returns {Count}
 */
export function countVitest(report, endedWell) {
  const passed = report?.numPassedTests ?? 0;
  const broken = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = (report?.numFailedTests ?? 0) + broken;
  return { passed, failed: failed === 0 && (!endedWell || passed === 0) ? 1 : failed };
}

/**
 * The report of Playwright. A skipped test is neither; a flaky one has failed once and counts as failed.
 * @param {{ stats?: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] } | null} report
 * @param {boolean} endedWell
 * @returns {Count}
 */
export function countPlaywright(report, endedWell) {
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  const failed = unexpected + flaky + (report?.errors?.length ?? 0);
  return { passed: expected, failed: failed === 0 && (!endedWell || expected === 0) ? 1 : failed };
}

/** The last line, alone. @param {Count} count */
export const verdict = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
