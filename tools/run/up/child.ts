import { spawn } from "node:child_process";
import { once } from "node:events";
import { relay } from "./output";
import type { Running } from "./supervisor";

/** How long a part may take to finish what it has in hand, unless its command says otherwise. */
const usualGraceMs = 10_000;

const lastWordsMs = 1_000;

export interface Command {
  readonly name: string;
  /** What follows `node` on the command line. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly graceMs?: number;
}

/** A Node process of ours: its output under its name, its end tied to ours (tools/run/leave-with-parent.mjs). */
export async function startChild({ name, args, env, graceMs = usualGraceMs }: Command): Promise<Running> {
  const child = spawn(process.execPath, ["--import", "./tools/run/leave-with-parent.mjs", ...args], {
    env,
    stdio: ["pipe", "pipe", "pipe"],
    // Ctrl-C goes to the whole group of a terminal: the parts must hear it from us, in order.
    detached: process.platform !== "win32",
  });
  relay(name, child.stdout, "info");
  relay(name, child.stderr, "error");
  const exited = new Promise<string>((resolve) => {
    child.once("exit", (code, signal) => {
      const ended = () => resolve(signal ?? `code ${code}`);
      // Its last words are often the reason. Not for ever: a child of its own may hold the pipe.
      const late = setTimeout(ended, lastWordsMs);
      child.once("close", () => {
        clearTimeout(late);
        ended();
      });
    });
  });
  await once(child, "spawn");
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} has no process.`);
  return {
    pid,
    exited,
    stop: async () => {
      child.kill("SIGTERM");
      const force = setTimeout(() => child.kill("SIGKILL"), graceMs);
      await exited;
      clearTimeout(force);
    },
  };
}

/** Runs a child to its end; a stop ends it early, also one that came before it had started. @returns how it ended, as `code 0` or `SIGKILL` */
export async function runToEnd(command: Command, signal: AbortSignal): Promise<string> {
  const child = await startChild(command);
  if (signal.aborted) await child.stop();
  const stop = () => void child.stop();
  signal.addEventListener("abort", stop);
  const how = await child.exited;
  signal.removeEventListener("abort", stop);
  return how;
}
