// @ts-check
// `npm test`: the whole gate. Ends with `N passed, N failed` alone on a line.
import { install, requireNode } from "../run/installed.mjs";

requireNode();
install();
const { withoutBrowser, inBrowser } = await import("./whole.mjs");
const { add, verdict } = await import("./count.mjs");
const { runParts, timesOfParts } = await import("./parts.mjs");

const count = await runParts(withoutBrowser);
add(count, await runParts(inBrowser));
console.log(`\n${timesOfParts()}\n\n${verdict(count)}`);
process.exit(count.failed === 0 ? 0 : 1);
