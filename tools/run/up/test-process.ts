import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

export interface TestProcess {
  readonly pid: number;
  /** What it has printed first. */
  readonly firstLine: string;
  /** As `kill -9` does, awaited. */
  kill(): Promise<void>;
}

/** A process of our code beside the test: `script` is TypeScript in one file, run from the checkout; it must print a line once it is ready. */
export async function testProcess(script: string, ...args: string[]): Promise<TestProcess> {
  const node = ["--conditions=react-server", "--import", "tsx", "--input-type=module", "--eval", script, ...args];
  const child = spawn(process.execPath, node, { stdio: ["ignore", "pipe", "inherit"] });
  const gone = once(child, "exit");
  const kill = async () => {
    child.kill("SIGKILL");
    await gone;
  };
  onTestFinished(kill);
  const line = once(createInterface({ input: child.stdout }), "line").then(([words]) => String(words));
  const firstLine = await Promise.race([line, gone.then(() => "")]);
  if (child.pid === undefined) throw new Error("The process could not be started.");
  return { pid: child.pid, firstLine, kill };
}

/** A process that only lives. */
export const testBystander = () => testProcess("console.log('alive'); setInterval(() => {}, 1000)");
