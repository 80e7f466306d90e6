import type { Readable } from "node:stream";
import { linesOf, type MessageLevel, messagesOf } from "./output-lines";

const nameWidth = 8;
/** What is written together comes together: after so long without another line a message is whole. */
const pauseMs = 50;
/** A message may not grow for ever where a part never pauses. */
const heldLinesMax = 500;

let isJson = false;

/** From here on each line is one JSON object, for whatever collects the logs of a real shop. A demo's are for the person at its terminal. */
export function printJsonLines(): void {
  isJson = true;
}

/** What the parts say, each line with the name of who says it. */
export function say(name: string, words: string, level: MessageLevel = "info"): void {
  if (isJson) write(message(name, words, level));
  else process.stdout.write(`${name.padEnd(nameWidth)} | ${words}\n`);
}

/** What a person at the terminal wants to know once everything runs. */
export function announce(lines: readonly string[]): void {
  if (!isJson) for (const line of lines) process.stdout.write(`${line}\n`);
  else for (const line of lines.filter((text) => text !== "")) say("start", line.trim());
}

/** Why the shop does not start, or ended. */
export function complain(words: string): void {
  if (!isJson) process.stderr.write(`${words}\n`);
  else for (const line of words.split("\n")) write(message("start", line, "error"), process.stderr);
}

/** Passes on what a part prints. `level`: of what it prints that is not a JSON line of its own. */
export function relay(name: string, stream: Readable, level: MessageLevel): void {
  if (isJson) relayJson(name, stream, level);
  else linesOf(stream, (line) => say(name, line));
}

/** Lines of our own log get the name of the part; anything else (Next's words, the stack of a crash) becomes one line a message. */
function relayJson(name: string, stream: Readable, level: MessageLevel): void {
  let held: string[] = [];
  let pause: NodeJS.Timeout | undefined;
  const release = () => {
    clearTimeout(pause);
    for (const words of messagesOf(held)) say(name, words, level);
    held = [];
  };
  const take = (line: string) => {
    const logged = asObject(line);
    if (logged === null) held.push(line);
    if (logged !== null || held.length >= heldLinesMax) release();
    if (logged !== null) write({ level, time: now(), ...logged, part: name });
    clearTimeout(pause);
    if (held.length > 0) pause = setTimeout(release, pauseMs);
  };
  process.on("exit", release);
  linesOf(stream, take, () => {
    release();
    process.off("exit", release);
  });
}

const now = () => new Date().toISOString();

function asObject(line: string): object | null {
  if (!line.startsWith("{")) return null;
  try {
    return JSON.parse(line) as object;
  } catch {
    return null;
  }
}

const message = (part: string, msg: string, level: MessageLevel) => ({ level, time: now(), part, msg });

function write(line: object, stream: NodeJS.WriteStream = process.stdout): void {
  stream.write(`${JSON.stringify(line)}\n`);
}
