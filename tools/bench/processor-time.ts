import fs from "node:fs";

/** Milliseconds of processor time that a process has used, its own and the system's for it; to a hundredth of a second. Linux only. */
export function cpuMsOf(pid: number): number {
  const fields = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}
