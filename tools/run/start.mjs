// @ts-check
// `npm start` and `npm run dev`: what must work before anything is installed. The rest is tools/run/up.ts.
import { spawn } from "node:child_process";
import { install, requireNode, root } from "./installed.mjs";

requireNode();
install();

// `server-only` throws unless the condition of the server's bundle is set. The pipe on stdin tells the child when we are gone, however we went.
const up = spawn(
  process.execPath,
  [
    "--conditions=react-server",
    "--import",
    "tsx",
    "--import",
    "./tools/run/leave-with-parent.mjs",
    "tools/run/up.ts",
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: ["pipe", "inherit", "inherit"] },
);
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => up.kill(signal));
up.on("exit", (code, signal) => {
  if (code === null) console.error(`The supervisor was ended by ${signal}; what it ran ends with it.`);
  process.exit(code ?? 1);
});

// A shell or npm that started us and was killed cannot pass on a Ctrl-C: we would hold the port for nobody.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => {
    if (process.ppid !== parent) up.kill("SIGTERM");
  }, 500).unref();
}
