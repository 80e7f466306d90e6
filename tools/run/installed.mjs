// @ts-check
// Whether node_modules is what the lock file says. Plain JavaScript without dependencies: it runs before there are any.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const stamp = path.join(root, "node_modules", ".installed");

/**
 * What decides the content of node_modules: the lock, our patches, and the machine whose binaries are in it. Not the version of Node.js: they speak
 * Node-API, which is the same in all of them.
 */
function wanted() {
  const hash = createHash("sha256");
  hash.update(`${process.platform} ${process.arch}\n`);
  hash.update(fs.readFileSync(path.join(root, "package-lock.json")));
  const patches = path.join(root, "patches");
  const files = fs.existsSync(patches) ? fs.readdirSync(patches).filter((name) => name.endsWith(".patch")) : [];
  for (const file of files.sort()) hash.update(file).update(fs.readFileSync(path.join(patches, file)));
  return hash.digest("hex");
}

/** Written by postinstall.mjs, after the patches. */
export function markInstalled() {
  fs.writeFileSync(stamp, wanted());
}

export function isInstalled() {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted();
}

/** Installs from the lock when node_modules is missing or stale; ends the process when that fails. */
export function install() {
  if (isInstalled()) return;
  const isStale = fs.existsSync(path.join(root, "node_modules"));
  console.log(
    `${isStale ? "The lock file has changed since the last install" : "First start"}: npm ci (about half a minute)`,
  );
  // The build needs the type packages, also where NODE_ENV=production would leave them out.
  run(
    npm(["ci", "--include=dev"]),
    "npm ci failed; what it says above is the reason. Without a network, set up once where there is one.",
  );
  // Where scripts are switched off (`ignore-scripts=true`) ours has not run.
  if (!isInstalled())
    run([process.execPath, "tools/run/postinstall.mjs"], "The patches of patches/ could not be applied.");
}

/** npm may be missing from PATH when we were started by it; it then says where it is. @param {string[]} args */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith(".js") && /npm-cli/.test(script)) return [process.execPath, script, ...args];
  return [process.platform === "win32" ? "npm.cmd" : "npm", ...args];
}

/** @param {string[]} command @param {string} words */
function run([program = "", ...args], words) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: "inherit", shell: program.endsWith(".cmd") });
  if (status === 0) return;
  console.error(error ? `${program}: ${error.message}` : words);
  process.exit(1);
}

/** Ends the process on a Node.js that is too old for what follows. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Node.js 20.19 or later is needed, and this is ${process.versions.node}: https://nodejs.org/en/download`,
  );
  process.exit(1);
}
