// @ts-check
// What can be judged before anything is installed.
import { spawnSync } from "node:child_process";
import { missingOptionals, readLock, withAddress } from "../gate/lock/lock-file.mjs";
import { isInstalled, root } from "../run/installed.mjs";

/** @typedef {import("./finding.mjs").Finding} Finding */

/** @param {string} version @returns {Finding} */
export function nodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const about = "Node.js";
  if (major > 20 || (major === 20 && minor >= 19)) return { level: "ok", about, words: version };
  return {
    level: "problem",
    about,
    words: `${version} is too old`,
    mend: "install 20.19 or later: https://nodejs.org/en/download",
  };
}

/** @returns {Finding} */
export function npmVersion() {
  const { status, stdout } = spawnSync("npm", ["--version"], { encoding: "utf8", shell: process.platform === "win32" });
  const about = "npm";
  if (status === 0) return { level: "ok", about, words: stdout.trim() };
  return { level: "warning", about, words: "cannot be run", mend: "put npm on PATH; it comes with Node.js" };
}

/** @param {boolean} installed @returns {Finding} */
export function installation(installed = isInstalled()) {
  const about = "installation";
  if (installed) return { level: "ok", about, words: "node_modules is what the lock file says, with our patches" };
  const mend = "`npm ci`, or `npm start`, which does it by itself; then run the doctor again";
  return { level: "warning", about, words: "node_modules is missing or stale; the rest cannot be judged", mend };
}

/** @param {string} file @returns {Finding} */
export function lockFile(file = `${root}package-lock.json`) {
  const about = "lock file";
  const mend = "`git checkout package-lock.json`, or `npm run lock` after an install of your own";
  try {
    const lock = readLock(file);
    const wrong = missingOptionals(lock).length + withAddress(lock).length;
    if (wrong === 0) return { level: "ok", about, words: "serves every machine" };
    return { level: "warning", about, words: `${wrong} entries would trouble other machines`, mend };
  } catch (error) {
    return {
      level: "problem",
      about,
      words: `cannot be read: ${error instanceof Error ? error.message : error}`,
      mend,
    };
  }
}
