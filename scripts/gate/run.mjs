// @ts-check
import { spawn } from "node:child_process";
import { root } from "../installed.mjs";

/**
 * Runs a program with its output shown as it comes.
 * @param {readonly string[]} command
 * @param {Record<string, string>} [env]
 * @returns {Promise<boolean>} whether it ended well
 */
export function run([program = "", ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
    child.once("error", (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(false);
    });
    child.once("exit", (code) => resolve(code === 0));
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
