import { spawnSync } from "node:child_process";
import fs from "node:fs";

/** One process for good: a pid alone is given to another program sooner or later. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it was born, in the words of the system; two processes with the same pid differ in it. */
  readonly birth: string;
}

/** @returns null when no process has this pid. */
export function identify(pid: number): ProcessIdentity | null {
  const birth = process.platform === "linux" ? birthOnLinux(pid) : birthByPs(pid);
  return birth === null ? null : { pid, birth };
}

export function isSame({ pid, birth }: ProcessIdentity): boolean {
  return identify(pid)?.birth === birth;
}

/** Field 22 of stat, in ticks since the boot that boot_id names. A zombie is dead. */
function birthOnLinux(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    // The program's name stands in brackets and may hold anything, brackets too.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z") return null;
    return `${fs.readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[19]}`;
  } catch {
    return null; // No such process, or it ended while we looked.
  }
}

function birthByPs(pid: number): string | null {
  const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return stdout?.trim() || null;
}
