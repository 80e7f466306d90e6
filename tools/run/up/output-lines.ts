import type { Readable } from "node:stream";
import { stripVTControlCharacters } from "node:util";

export type MessageLevel = "info" | "error";

/** Line by line; the last one also where no line break ends it. Only a line feed ends a line: in JSON a string may hold U+2028, which readline cuts at. */
export function linesOf(stream: Readable, take: (line: string) => void, ended: () => void = () => undefined): void {
  let begun = "";
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    const lines = `${begun}${text}`.split("\n");
    begun = lines.pop() ?? "";
    for (const line of lines) take(line.replace(/\r$/, ""));
  });
  stream.on("end", () => {
    if (begun !== "") take(begun);
    ended();
  });
}

/** A stack, the fields of an error, or what closes them. Next sets a sign in front of each of its own messages, after a space. */
const isInner = (line: string) => /^([}\])]|\s+[^\s⨯⚠✓○▲])/.test(line);

const whole = (lines: readonly string[]) => lines.join("\n").trimStart();

/**
 * What was printed at one time as its messages. An indented block (a stack, an error's fields) belongs to the lines above it, since the message of
 * an error may have several; lines above no block are a message each. Colours are left out.
 */
export function messagesOf(lines: readonly string[]): string[] {
  const messages: string[] = [];
  let open: string[] = [];
  let hasBlock = false;
  for (const line of lines.map((text) => stripVTControlCharacters(text).trimEnd()).filter((text) => text !== "")) {
    if (hasBlock && !isInner(line)) {
      messages.push(whole(open));
      open = [];
      hasBlock = false;
    }
    hasBlock ||= isInner(line) && open.length > 0;
    open.push(line);
  }
  return [...messages, ...(hasBlock ? [whole(open)] : open.map((line) => line.trim()))];
}
