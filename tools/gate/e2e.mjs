// @ts-check
// `npm run e2e`: the tests in the browser; further arguments go to Playwright (`npm run e2e -- journeys -g declined`).
import { install, requireNode } from "../run/installed.mjs";

requireNode();
install();
const { runBrowserTests } = await import("./browser.mjs");
const { verdict } = await import("./count.mjs");

const count = await runBrowserTests(process.argv.slice(2));
console.log(`\n${verdict(count)}`);
process.exit(count.failed === 0 ? 0 : 1);
