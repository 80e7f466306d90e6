// @ts-check
// `npm test`: the whole gate. Ends with `N passed, N failed` alone on a line.
import { install, requireNode } from "./installed.mjs";

requireNode();
install();
const { runChecks, runTests } = await import("./gate/checks.mjs");
const { runFaults } = await import("./gate/faults.mjs");
const { runBrowserTests } = await import("./gate/browser.mjs");
const { add, nothing, verdict } = await import("./gate/count.mjs");

const count = nothing();
for (const part of [runChecks, runTests, runFaults, runBrowserTests]) add(count, await part());
console.log(`\n${verdict(count)}`);
process.exit(count.failed === 0 ? 0 : 1);
