// @ts-check
import { spawn } from "node:child_process";
import { root } from "../run/installed.mjs";

/** How a program ended, and the end of what it printed: a log that is cut keeps its end. @typedef {{ isGood: boolean, lastWords: string }} Ended */

const keptLength = 6_000;

/**
 * Runs a program with its output shown as it comes.
 * @param {readonly string[]} command
 * @param {Record<string, string>} [env]
 * @param {{ isQuiet?: boolean }} [how] quiet: what runs beside others prints nothing unless it fails
 * @returns {Promise<Ended>}
 */
export function run([program = "", ...args], env = {}, { isQuiet = false } = {}) {
  let lastWords = "";
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ["inherit", "pipe", "pipe"],
      env: { ...process.env, ...env },
    });
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]))
      from.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
        if (!isQuiet) to.write(text);
        lastWords = (lastWords + text).slice(-keptLength);
      });
    child.once("error", (error) => resolve({ isGood: false, lastWords: `${program}: ${error.message}` }));
    child.once("close", (code) => {
      if (isQuiet && code !== 0) process.stdout.write(lastWords);
      resolve({ isGood: code === 0, lastWords });
    });
  });
}

/** @param {string} script a file of node_modules/.bin, run by this Node.js @param {readonly string[]} args */
export const bin = (script, ...args) => [process.execPath, `node_modules/${script}`, ...args];

/** @param {string} script @param {readonly string[]} args */
export const typescript = (script, ...args) => [
  process.execPath,
  "--conditions=react-server",
  "--import",
  "tsx",
  script,
  ...args,
];
