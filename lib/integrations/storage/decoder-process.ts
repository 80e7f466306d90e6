import "server-only";
import { type ChildProcessByStdio, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import { promisify } from "node:util";
import { type ChildOutput, childOutput } from "./child-output";
import type { Box, Command } from "./decoder-box";

export interface BoxedWork {
  readonly box: Box;
  readonly script: string;
  /** Told to the script as one line; `bytes` says how many of `source` follow. */
  readonly asked: object;
  readonly source: string | null;
  /** A folder of ours that is empty (see Box). */
  readonly empty: string;
  /** However little the processor gives it. */
  readonly timeoutMs: number;
}

export interface Boxed {
  readonly output: ChildOutput;
  /** Gives the next page its own time of the processor, by its pixels. */
  readonly allow: (pixels: number) => void;
}

/** Time of the processor, which does not depend on what else the machine does. */
const cpuMs = { page: 3_000, megapixel: 150, whole: 45_000 };

export type Ended<T> = { readonly ended: "answered"; readonly value: T } | { readonly ended: "too-slow" };

/** Starts a script in a box, closes the box once everything is loaded, and hears its answer. A script that does not even start is a fault. */
export async function inBox<T>(work: BoxedWork, hear: (boxed: Boxed) => Promise<T>): Promise<Ended<T>> {
  const command = work.box.command(work.script, work.empty);
  const child = spawn(command.file, command.args, {
    ...(command.startsAs && command.account),
    env: plainEnv(),
    cwd: "/",
    stdio: ["pipe", "pipe", "pipe"],
  });
  const gone = once(child, "close");
  const complaint = complaintOf(child);
  const output = childOutput(child.stdout);
  let isLate = false;
  const end = () => {
    isLate = true;
    child.kill("SIGKILL");
  };
  const timer = setTimeout(end, work.timeoutMs);
  let watched: Watched | null = null;
  try {
    await once(child, "spawn");
    await ask(child.stdin, work);
    if ((await output.line()) === null) {
      if (isLate) return { ended: "too-slow" };
      throw new Error(`the decoder did not start (${work.box.name}): ${complaint()}`);
    }
    const pid = await innermost(child.pid ?? 0);
    if (work.box.isLimited)
      await closeFiles(pid, command).catch((error: unknown) => {
        if (!isLate) throw error; // Its time was up just now: there is nothing left to close.
      });
    watched = watch(pid, end);
    child.stdin.write("go\n");
    const value = await hear({ output, allow: watched.allow });
    return isLate ? { ended: "too-slow" } : { ended: "answered", value };
  } finally {
    clearTimeout(timer);
    watched?.stop();
    child.kill("SIGKILL");
    await gone;
  }
}

/** A child that dies early breaks the pipe; its silence is the answer then. */
async function ask(stdin: Writable, { asked, source }: BoxedWork): Promise<void> {
  stdin.on("error", () => undefined);
  stdin.write(`${JSON.stringify(asked)}\n`);
  if (source === null) return;
  const file = createReadStream(source);
  file.pipe(stdin, { end: false });
  await Promise.race([once(file, "end"), once(stdin, "close").catch(() => undefined)]);
  file.destroy();
}

function complaintOf(child: ChildProcessByStdio<Writable, Readable, Readable>): () => string {
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    if (said.length < 4096) said += text;
  });
  return () => said.trim().slice(0, 500);
}

/**
 * From here on the process may open nothing: no file, no connection, no pipe to another program. What it holds open (the pipes to us) stays
 * open. OpenSSH closes its children in likewise.
 */
async function closeFiles(pid: number, { account }: Command): Promise<void> {
  await promisify(execFile)("prlimit", [`--pid=${pid}`, "--nofile=0:0"], {
    env: plainEnv(),
    ...(account !== null && { uid: account.uid, gid: account.gid }),
  });
}

/** The script's own process: the one that we started, or the last of the chain that it has become. */
async function innermost(pid: number): Promise<number> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const [child] = children.trim().split(" ").filter(Boolean);
  return child === undefined ? pid : innermost(Number(child));
}

interface Watched {
  readonly allow: (pixels: number) => void;
  readonly stop: () => void;
}

/** Ends a process that has used up the time of the processor that it was given. Where that cannot be read, the limit by the clock is left. */
function watch(pid: number, end: () => void): Watched {
  let used = 0;
  let allowed = cpuMs.page;
  const timer = setInterval(() => {
    void usedBy(pid).then((ms) => {
      used = ms;
      if (used > Math.min(allowed, cpuMs.whole)) end();
    });
  }, 200);
  return {
    allow: (pixels) => {
      allowed = used + cpuMs.page + (cpuMs.megapixel * pixels) / 1_000_000;
    },
    stop: () => clearInterval(timer),
  };
}

/** Milliseconds in user and system mode: fields 14 and 15 of proc_pid_stat(5), in hundredths of a second. */
async function usedBy(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

/** No variable of ours is passed on: settings hold secrets. `next` widens ProcessEnv with NODE_ENV. */
function plainEnv(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return {
    NODE_ENV: "production",
    ...(PATH !== undefined && { PATH }),
    ...(SystemRoot !== undefined && { SystemRoot }),
  };
}
