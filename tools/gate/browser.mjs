// @ts-check
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { findChromium } from "./chromium.mjs";
import { countPlaywright, withLastWords } from "./count.mjs";
import { bin, run } from "./run.mjs";

/**
 * End to end, in a real Chromium against a shop that is started for it.
 * @param {readonly string[]} args further arguments for Playwright
 * @returns {Promise<import("./count.mjs").Count>}
 */
export async function runBrowserTests(args = []) {
  console.log("\n--- tests in the browser");
  const chromium = findChromium();
  if (chromium === null) return { passed: 0, failed: 1 };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "gate-"));
  const file = path.join(folder, "playwright.json");
  const { isGood, lastWords } = await run(bin("@playwright/test/cli.js", "test", "--reporter=list,json", ...args), {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const report = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null;
  fs.rmSync(folder, { recursive: true });
  return withLastWords(countPlaywright(report, isGood), "tests in the browser", lastWords);
}
