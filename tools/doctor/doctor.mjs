// @ts-check
// `npm run doctor`: what is wrong with this machine or configuration, and how to mend it. Changes no settings and no data; exits 1 on a problem.
import { spawnSync } from "node:child_process";
import { root } from "../run/installed.mjs";
import { isBad, line, summary } from "./finding.mjs";
import { installation, lockFile, nodeVersion, npmVersion } from "./machine.mjs";

const findings = [nodeVersion(), npmVersion(), lockFile(), installation()];
const canGoOn = !isBad(findings) && findings.every(({ about, level }) => about !== "installation" || level === "ok");
if (canGoOn) findings.push(...configured());
for (const finding of findings) console.log(line(finding));
console.log(`\n${summary(findings)}`);
process.exit(isBad(findings) ? 1 : 0);

/** The rest is TypeScript, in a process of its own. @returns {import("./finding.mjs").Finding[]} */
function configured() {
  const node = ["--conditions=react-server", "--import", "tsx", "tools/doctor/configured.ts"];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, { cwd: root, encoding: "utf8" });
  if (status === 0) return JSON.parse(stdout);
  const words = `our own code does not run: ${stderr.trim().split("\n").slice(0, 6).join(" ")}`;
  return [{ level: "problem", about: "code", words, mend: "`npm ci`, and `git status` for files that were changed" }];
}
