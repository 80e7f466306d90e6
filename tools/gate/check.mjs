// @ts-check
// `npm run check`: the part of the gate that needs no browser.
import { install, requireNode } from "../run/installed.mjs";

requireNode();
install();
const { runChecks, runTests } = await import("./checks.mjs");
const { runFaults } = await import("./faults.mjs");
const { add, nothing, verdict } = await import("./count.mjs");

const count = nothing();
for (const part of [runChecks, runTests, runFaults]) add(count, await part());
console.log(`\n${verdict(count)}`);
process.exit(count.failed === 0 ? 0 : 1);
