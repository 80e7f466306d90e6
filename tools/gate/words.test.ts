import fs from "node:fs";
import path from "node:path";
import { parseSync } from "@swc/core";
import compile from "icu-minify/compile";
import { expect, test } from "vitest";
import { english } from "@/content/words/en/all";
import { textsOf } from "@/content/words/messages";

// Every word of the interface stands in `content/words`, so that a translator finds all of them and nothing else.

/** Rooms that nobody but an engineer sees: their words are no part of the interface. */
const workshops: readonly string[] = ["app/dev/", "components/ui-gallery/"];

const spoken = new Set(
  "about alt aria-description aria-label body by caption children description empty here hint label lead legend none noneWords note over placeholder spoken summary term title whatToDo words workingWords".split(
    " ",
  ),
);
const letters = /\p{L}{2}/u;

const filesIn = (folder: string) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => /\.tsx?$/.test(file));
const files = ["app", "components"]
  .flatMap(filesIn)
  .filter((file) => !file.includes(".test."))
  .toSorted();

/** What answers, judges, writes mails and says why not. */
const answering = [
  "contracts",
  "commands",
  "documents",
  "domain",
  "entry",
  "format",
  "messages/templates",
  "integrations/storage",
  "jobs",
  "queries",
]
  .flatMap((folder) => filesIn(`lib/${folder}`))
  .concat("lib/integrations/payments/line-names.ts")
  .filter((file) => !/\.test\.|test-/.test(file));
/** Why a file holds labels or phrases that nobody translates. */
const untranslated: Readonly<Record<string, string>> = {
  "app/api/prescriptions/[id]/files/[fileId]/route.ts": "a header",
  "app/fonts.ts": "names of typefaces",
  "app/layout.tsx": "a meta tag",
  "app/page.tsx": "a brand to look for",
  "lib/domain/order/indian-states.ts": "states as an address is written to them",
  "lib/domain/order/pin-states.ts": "the same states, by the beginnings of PIN codes",
  "components/medicine/find-rows.tsx": "a selector",
  "components/prescription/upload-requests.ts": "a header",
  "components/sharing/share-image.tsx": "names of typefaces",
  "components/structured-data/nodes.ts": "schema.org’s terms, read by search engines",
  "lib/commands/command.ts": "a fault that no one is shown",
  "lib/documents/sheet-writer.ts": "the tags of a PDF",
  "lib/domain/catalogue/search.ts": "words that people type",
  "lib/domain/clinical/interactions.ts": "words that people type",
  "lib/domain/dispensing/citations.ts": "titles of laws and papers, as they were published",
  "lib/domain/shared/duty-hours.ts": "days as a setting names them",
  "lib/entry/answer.ts": "a header",
  "lib/entry/original-response.ts": "a header",
  "lib/entry/page-image.ts": "a header",
  "lib/entry/share-image.tsx": "names of typefaces",
  "lib/integrations/storage/decoder-box.ts": "names for whoever runs the machine",
  "lib/integrations/storage/envelope.ts": "faults for the log",
  "lib/jobs/faults/worker-process.ts": "the suite of faults",
  "lib/jobs/job-fault.ts": "a fault for the log",
  "lib/jobs/queue-watch.ts": "faults for the log",
  "lib/jobs/run.ts": "a fault for the log",
};
/** What a pharmacist answers for, and what of it is told by codes. */
const clinical = filesIn("content").filter((file) => !file.startsWith("content/words/") && !file.includes(".test."));
const read = (file: string) => fs.readFileSync(file, "utf8");
const isWorkshop = (file: string) => workshops.some((room) => file.startsWith(room));

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
  const words = isNamed && spoken.has(name) ? literalOf(node.value).trim() : "";
  // One small word is a code: what a person reads begins with a capital or goes on.
  return /^[a-z][\w-]*$/.test(words) ? "" : words;
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

/** What engineers and operators read: faults, logs, questions to the database; and types. */
const notSaid = (node: Node): boolean =>
  /^(ThrowStatement|TaggedTemplateExpression|ImportDeclaration|ExportNamedDeclaration.source|Ts\w*Type\w*)$/.test(
    String(node.type),
  ) ||
  (node.type === "NewExpression" && isNode(node.callee) && /Error$/.test(textOf(node.callee))) ||
  (node.type === "CallExpression" &&
    isNode(node.callee) &&
    isNode(node.callee.object) &&
    textOf(node.callee.object) === "log");

/** Sentences in code: several words, the first with a capital. */
const isSentence = (text: string) => /^[\p{Lu}“][^;=]*\p{L}\s+[^;=]*\p{L}/u.test(text);
/** A word with a capital, or several words and nothing else: a label, a part of a sentence. */
const isPhrase = (text: string) => /^(\p{Lu}\p{Ll}{2,}|\p{L}+[,.:]?( [\p{L}’]+[,.:]?)+)$/u.test(text);

/** Literals that say something, wherever they stand in a file. */
function saidIn(file: string, isSaid: (text: string) => boolean): string[] {
  const found: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(look);
    if (!isNode(node) || Array.isArray(node) || notSaid(node)) return;
    const text = /^(StringLiteral|TemplateLiteral)$/.test(String(node.type)) ? literalOf(node).trim() : "";
    if (isSaid(text)) found.push(text);
    Object.values(node).forEach(look);
  };
  look(parseSync(read(file), { syntax: "typescript", tsx: file.endsWith("x") }).body);
  return found;
}

const speaking = filesIn("content/words").filter((file) => !/^content\/words\/en\/|\.test\./.test(file));
const texts = textsOf(english);

test("all words are used", () => {
  const code = [...files, ...answering, ...clinical, ...speaking].map(read).join("\n");
  const written = new Set([...code.matchAll(/"(\w+\.[\w.:-]+)"/g)].map(([, key = ""]) => key));
  const groups = new Set([...code.matchAll(/`(\w+\.(?:\w+\.)?)\$\{/g)].map(([, group = ""]) => group));
  // Of what is said of codes (`t.of("alerts", kind)`), content/words/told.test.ts knows that each is one.
  for (const [, screen, group = ""] of code.matchAll(/t\.of\(\s*"(\w+)",\s*(?:`(\w+\.)\$)?/g))
    groups.add(`${screen}.${group}`);
  const isUsed = (key: string) => written.has(key) || [...groups].some((group) => key.startsWith(group));
  expect([...texts.keys()].filter((key) => !isUsed(key))).toEqual([]);
});

test("no message holds an entity of HTML, which would be read out as it is written", () => {
  expect([...texts].filter(([, text]) => /&#?\w+;/.test(text))).toEqual([]);
});

test("no message is a part of a sentence that code would have to glue", () => {
  expect([...texts].filter(([, text]) => /^[\s;.,:)]|\s$/.test(text))).toEqual([]);
});

test("every message can be read", () => {
  for (const [key, text] of texts) expect(() => compile(text), key).not.toThrow();
});

test("no word stands beside the marks", () => {
  const left = files.filter((file) => !isWorkshop(file)).map((file) => [file, wordsIn(file)] as const);
  expect(Object.fromEntries(left.filter(([, words]) => words.length > 0))).toEqual({});
});

test("no sentence, no label and no part of one stands beside the words, but in files that say why", () => {
  const isSaid = (text: string) => letters.test(text) && text !== "use client" && (isSentence(text) || isPhrase(text));
  const found = new Map([...files, ...answering].map((file) => [file, saidIn(file, isSaid)] as const));
  const left = [...found].filter(([file, said]) => said.length > 0 && untranslated[file] === undefined);
  expect(left.filter(([file]) => !isWorkshop(file))).toEqual([]);
  expect(Object.keys(untranslated).filter((file) => found.get(file)?.length === 0)).toEqual([]);
});

test("a workshop that holds no word of its own leaves the list", () => {
  const spokenIn = files.filter((file) => wordsIn(file).length > 0);
  expect(workshops.filter((room) => !spokenIn.some((file) => file.startsWith(room)))).toEqual([]);
});
