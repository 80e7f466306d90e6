// @ts-check
/**
 * What passed and what failed, over all parts of the gate; `lastWords` is the end of what each failed part printed.
 * @typedef {{ passed: number, failed: number, lastWords?: string[] }} Count
 */

/** @returns {Count} */
export const nothing = () => ({ passed: 0, failed: 0 });

/** @param {Count} sum @param {Count} more */
export function add(sum, more) {
  sum.passed += more.passed;
  sum.failed += more.failed;
  if (more.lastWords !== undefined) sum.lastWords = [...(sum.lastWords ?? []), ...more.lastWords];
}

/** The count of one part with the end of what it printed, if it failed. @param {Count} count @param {string} name @param {string} words @returns {Count} */
export const withLastWords = (count, name, words) =>
  count.failed === 0 ? count : { ...count, lastWords: [`--- failed: ${name}\n${words.trimEnd()}`] };

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

/** What failed parts printed last, said again where whoever reads only the end sees it; then the count, alone on the last line. @param {Count} count */
export const verdict = ({ passed, failed, lastWords = [] }) =>
  [...lastWords, `${passed} passed, ${failed} failed`].join("\n\n");
