// @ts-check
import { missingOptionals, readLock, withAddress } from "./lock/lock-file.mjs";

const lock = readLock();
const problems = [
  ...missingOptionals(lock).map(
    ({ parent, name }) => `${name}, an optional dependency of ${parent}, has no entry: npm ci would refuse the lock`,
  ),
  ...withAddress(lock).map((path) => `${path} names the address of a registry`),
];
if (problems.length > 0) {
  console.error(`package-lock.json needs \`npm run lock\`:\n${problems.join("\n")}`);
  process.exit(1);
}
