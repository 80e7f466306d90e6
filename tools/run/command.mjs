// @ts-check
// Runs one of our TypeScript commands: `node tools/run/command.mjs scripts/staff.ts add …`. Installs first when that is due.
import { spawn } from "node:child_process";
import { install, requireNode, root } from "./installed.mjs";

requireNode();
install();
const [script = "", ...args] = process.argv.slice(2);
const child = spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", script, ...args], {
  cwd: root,
  stdio: "inherit",
});
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => child.kill(signal));
child.on("exit", (code) => process.exit(code ?? 1));
