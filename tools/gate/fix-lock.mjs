// @ts-check
// Run after every `npm install` (`npm run lock`): makes package-lock.json one that `npm ci` takes on every machine. Adds an entry for each optional
// platform package that the registry of this machine does not have, and strips the addresses of registries.
import fs from "node:fs";
import { missingOptionals, readLock, standIn, withAddress } from "./lock/lock-file.mjs";

const file = "package-lock.json";
const lock = readLock(file);
const unknown = [];
const missing = missingOptionals(lock);
for (const absent of missing) {
  const entry = standIn(absent, lock.packages[absent.parent] ?? {});
  if (entry === null) unknown.push(`${absent.name}@${absent.range}, wanted by ${absent.parent}`);
  else lock.packages[`node_modules/${absent.name}`] = entry;
}
const addresses = withAddress(lock);
for (const path of addresses) delete lock.packages[path]?.resolved;

if (missing.length + addresses.length > 0) {
  // npm sorts the same way, so that the next install changes no more than it must.
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}
console.log(
  `${file}: ${missing.length - unknown.length} platform packages added, ${addresses.length} addresses stripped`,
);
if (unknown.length > 0) {
  console.error(`Their names do not tell for which system they are; add them by hand:\n${unknown.join("\n")}`);
  process.exit(1);
}
