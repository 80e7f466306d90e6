// @ts-check
// `npm run check`: the part of the gate that needs no browser.
import { install, requireNode } from "./installed.mjs";

requireNode();
install();
const { runChecks, runTests } = await import("./gate/checks.mjs");
const { runFaults } = await import("./gate/faults.mjs");
const { add, nothing, verdict } = await import("./gate/count.mjs");

const count = nothing();
for (const part of [runChecks, runTests, runFaults]) add(count, await part());
console.log(`\n${verdict(count)}`);
process.exit(count.failed === 0 ? 0 : 1);
