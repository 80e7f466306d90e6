import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { linesOf, messagesOf } from "./output-lines";

const crash = `/srv/shop/pages.js:12
    throw new Error("no such page");
    ^

Error: no such page
    at read (/srv/shop/pages.js:12:11) {
  code: 'ENOENT',
  [cause]: Error: gone
      at inner (/srv/shop/pages.js:3:1)
}`;

test.each([
  ["plain lines", "listening\nready\n", ["listening", "ready"]],
  ["an error with its stack", "Error: one\n    at a\n    at b\n", ["Error: one\n    at a\n    at b"]],
  [
    "an error of several lines between others",
    "ready\nError: one\nof two lines\n    at a\n\n{ odd\nnext\n",
    ["ready\nError: one\nof two lines\n    at a", "{ odd", "next"],
  ],
  ["two errors", "Error: one\n    at a\nError: two\n    at b\n", ["Error: one\n    at a", "Error: two\n    at b"]],
  ["Next's own signs", " ⨯ Error: one\n    at a\n ⚠ late\n", ["⨯ Error: one\n    at a", "⚠ late"]],
  ["colours", "\u001b[31mred\u001b[39m\n", ["red"]],
  [
    "a whole crash but for its last words",
    `${crash}\n\nNode.js v20.20.2\n`,
    [/^\/srv[\s\S]*\^$/, /^Error[\s\S]*\}$/, "Node.js v20.20.2"],
  ],
])("%s are told apart as messages", (_, printed, messages) => {
  const found = messagesOf(printed.split("\n"));
  expect(found).toHaveLength(messages.length);
  for (const [index, message] of messages.entries())
    expect(found[index]).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
});

test("a line ends at a line feed alone, whatever a JSON string holds and however the bytes are cut", async () => {
  const stream = new PassThrough();
  const lines: string[] = [];
  const ended = new Promise<void>((resolve) => linesOf(stream, (line) => void lines.push(line), resolve));
  const bytes = Buffer.from('{"msg":"a\u2028b é"}\r\nlast');
  for (const byte of bytes) stream.write(Buffer.of(byte));
  stream.end();
  await ended;
  expect(lines).toEqual(['{"msg":"a\u2028b é"}', "last"]);
});
