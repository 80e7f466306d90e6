// @ts-check
// What fix-lock.mjs mends and check-lock.mjs looks for. Plain JavaScript: both must run where nothing is installed.
import fs from "node:fs";

/**
 * @typedef {{ version?: string, resolved?: string, dev?: boolean, optional?: boolean, license?: string, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lock
 * @typedef {{ parent: string, name: string, range: string }} Missing
 */

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
/** @type {Record<string, string>} */
const processors = {
  arm: "arm",
  armv7: "arm",
  arm64: "arm64",
  x64: "x64",
  ia32: "ia32",
  ppc64: "ppc64",
  ppc64le: "ppc64",
  riscv64: "riscv64",
  s390x: "s390x",
  wasm32: "wasm32",
};

/** @returns {Lock} */
export const readLock = (file = "package-lock.json") => JSON.parse(fs.readFileSync(file, "utf8"));

/**
 * The optional packages that an entry names and the lock does not hold: a registry that did not have them when the lock was made lets npm leave
 * them out, and `npm ci` then says "Missing: … from lock file".
 * @param {Lock} lock @returns {Missing[]}
 */
export function missingOptionals({ packages }) {
  return Object.entries(packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isFound(packages, parent, name))
      .map(([name, range]) => ({ parent, name, range })),
  );
}

/** Node's way: beside the parent's own modules, then up, folder by folder. @param {Record<string, Entry>} packages @param {string} parent @param {string} name */
function isFound(packages, parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    if (packages[`${folder}${folder ? "/" : ""}node_modules/${name}`]) return true;
    if (folder === "") return false;
  }
}

/** Entries that name the address of a registry: a lock must serve everybody's. @param {Lock} lock */
export const withAddress = ({ packages }) =>
  Object.entries(packages).flatMap(([path, { resolved }]) => (resolved === undefined ? [] : [path]));

/**
 * An entry that lets npm skip the package on other machines and fetch it on its own: npm judges by os, cpu and libc alone, and takes them from the
 * lock. They are read from the name (…-linux-x64-musl). Without `integrity`: nobody here has seen the package.
 * @param {Missing} missing @param {Entry} parent @returns {Entry | null} null when the name does not tell
 */
export function standIn({ name, range }, parent) {
  const words = (name.split("/").at(-1) ?? "").split("-");
  const os = words.map((word) => (word === "windows" ? "win32" : word)).find((word) => systems.includes(word));
  const cpu = words.map((word) => processors[word]).find(Boolean);
  if (os === undefined || cpu === undefined || !/^[\^~]?\d+\.\d+\.\d+[\w.-]*$/.test(range)) return null;
  const libc = words.some((word) => word.startsWith("musl"))
    ? "musl"
    : words.some((word) => word.startsWith("gnu"))
      ? "glibc"
      : null;
  return {
    version: range.replace(/^[\^~]/, ""),
    cpu: [cpu],
    ...(parent.dev && { dev: true }),
    ...(os === "linux" && libc && { libc: [libc] }),
    ...(parent.license && { license: parent.license }),
    optional: true,
    os: [os],
  };
}
