import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

const nameWidth = 8;

/** What the parts say, each line headed by who says it. */
export function say(name: string, line: string) {
  process.stdout.write(`${name.padEnd(nameWidth)} | ${line}\n`);
}

export function relay(name: string, stream: Readable) {
  createInterface({ input: stream }).on("line", (line) => say(name, line));
}
