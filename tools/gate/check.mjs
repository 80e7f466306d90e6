// @ts-check
// `npm run check`: the part of the gate that needs no browser.
import { install, requireNode } from "../run/installed.mjs";

requireNode();
install();
const { withoutBrowser } = await import("./whole.mjs");
const { verdict } = await import("./count.mjs");
const { runParts, timesOfParts } = await import("./parts.mjs");

const count = await runParts(withoutBrowser);
console.log(`\n${timesOfParts()}\n\n${verdict(count)}`);
process.exit(count.failed === 0 ? 0 : 1);
