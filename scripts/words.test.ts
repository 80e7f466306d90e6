import fs from "node:fs";
import path from "node:path";
import { parseSync } from "@swc/core";
import { createTranslator } from "use-intl/core";
import { describe, expect, test } from "vitest";

// Every word of the interface stands in `content/words`, so that a translator finds all of them and nothing else.

/** Rooms whose words still stand beside the marks. This list may only become shorter. */
const unconverted: readonly string[] = [
  "app/(auth)/",
  "app/(checkout)/",
  "app/account/",
  "app/dev/",
  "app/error.tsx",
  "app/global-error.tsx",
  "app/help/",
  "app/layout.tsx",
  "app/not-found.tsx",
  "app/page.tsx",
  "app/tools/",
  "components/account/",
  "components/basket/",
  "components/checkout/",
  "components/clinical/",
  "components/delivery/",
  "components/layout/",
  "components/order/",
  "components/patient/",
  "components/prescription/",
  "components/ui-gallery/",
  "components/ui/",
];

const spoken = new Set(
  "alt aria-description aria-label caption description empty hint label lead legend note placeholder summary title words".split(
    " ",
  ),
);
const letters = /\p{L}{2}/u;

const files = ["app", "components"]
  .flatMap((folder) =>
    fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .map((entry) => path.join(entry.parentPath, entry.name)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
  .toSorted();
const read = (file: string) => fs.readFileSync(file, "utf8");
const isUnconverted = (file: string) => unconverted.find((room) => file.startsWith(room));

interface Node {
  readonly [name: string]: unknown;
  readonly type?: string;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
const textOf = (node: unknown) => (isNode(node) && typeof node.value === "string" ? node.value : "");

/** Text between tags, in attributes that a person reads, and in properties of the same names. */
function wordsIn(file: string): string[] {
  const found: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(look);
    if (!isNode(node) || Array.isArray(node)) return;
    const text = spokenText(node);
    if (letters.test(text)) found.push(text.trim());
    Object.values(node).forEach(look);
  };
  look(parseSync(read(file), { syntax: "typescript", tsx: file.endsWith("x") }).body);
  return found;
}

/** Of what React is given as a child, code is no word, but a literal is. */
function spokenText(node: Node): string {
  if (node.type === "JSXText") return textOf(node);
  if (Array.isArray(node.children)) return node.children.map(literalOf).join(" ");
  const isNamed = node.type === "JSXAttribute" || node.type === "KeyValueProperty";
  const name = isNode(node.name) ? textOf(node.name) : isNode(node.key) ? textOf(node.key) : "";
  return isNamed && spoken.has(name) ? literalOf(node.value) : "";
}

/** The literal itself, or one of the branches of a choice between literals. */
function literalOf(node: unknown): string {
  if (!isNode(node)) return "";
  if (node.type === "JSXExpressionContainer") return literalOf(node.expression);
  if (node.type === "StringLiteral") return textOf(node);
  if (node.type === "TemplateLiteral" && Array.isArray(node.quasis))
    return node.quasis.map((part: Node) => String(part.cooked ?? "")).join(" ");
  if (node.type === "ConditionalExpression") return `${literalOf(node.consequent)} ${literalOf(node.alternate)}`;
  return "";
}

const rooms = fs
  .readdirSync("content/words/en")
  .map((file) => file.replace(/\.ts$/, ""))
  .toSorted();

describe.each(rooms)("the words of %s", async (room) => {
  const module: Record<string, Record<string, string>> = await import(`@/content/words/en/${room}.ts`);
  const messages = Object.values(module)[0] ?? {};
  const users = files.map(read).filter((text) => text.includes(`"@/content/words/${room}"`));

  test("are all used", () => {
    const used = users.join("\n");
    expect(Object.keys(messages).filter((key) => !used.includes(`"${key}"`))).toEqual([]);
  });

  test("are messages that can be read", () => {
    const faults: string[] = [];
    const onError = ({ code, message }: { readonly code: string; readonly message: string }) => {
      if (code === "INVALID_MESSAGE") faults.push(message);
    };
    const translate = createTranslator({ locale: "en-IN", messages, onError });
    for (const key of Object.keys(messages)) translate(key, {});
    expect(faults).toEqual([]);
  });
});

test("no word stands beside the marks in a room that is converted", () => {
  const left = files.filter((file) => !isUnconverted(file)).map((file) => [file, wordsIn(file)] as const);
  expect(Object.fromEntries(left.filter(([, words]) => words.length > 0))).toEqual({});
});

test("a room that holds no word of its own any more leaves the list", () => {
  const waiting = new Set(files.filter((file) => wordsIn(file).length > 0).map(isUnconverted));
  expect(unconverted.filter((room) => !waiting.has(room))).toEqual([]);
});
