// @ts-check
import { runBrowserTests } from "./browser.mjs";
import { runChecks, runTests } from "./checks.mjs";
import { runFaults } from "./faults.mjs";

/** What runs side by side: the tests wait for their databases often enough for checks and faults to find room beside them. */
export const withoutBrowser = [
  [{ name: "tests without a browser", run: runTests }],
  [
    { name: "checks", run: runChecks },
    { name: "faults", run: runFaults },
  ],
];

export const inBrowser = [[{ name: "tests in the browser", run: () => runBrowserTests() }]];
