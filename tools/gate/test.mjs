// @ts-check
// `npm test`: the whole gate. Ends with `N passed, N failed` alone on a line.
import { install, requireNode } from "../run/installed.mjs";

requireNode();
install();
const { runChecks, runTests } = await import("./checks.mjs");
const { runFaults } = await import("./faults.mjs");
const { runBrowserTests } = await import("./browser.mjs");
const { add, nothing, verdict } = await import("./count.mjs");

const count = nothing();
for (const part of [runChecks, runTests, runFaults, runBrowserTests]) add(count, await part());
console.log(`\n${verdict(count)}`);
process.exit(count.failed === 0 ? 0 : 1);
