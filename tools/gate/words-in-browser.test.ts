import fs from "node:fs";
import path from "node:path";
import { parseSync } from "@swc/core";
import { expect, test } from "vitest";
import { english } from "@/content/words/en/all";
import { everywhere, inPanel } from "@/content/words/in-browser";
import { textsOf } from "@/content/words/messages";

// What client components say comes with the page (content/words/in-browser.ts): no table of a language and no parser of messages is in a script.

const read = (file: string) => fs.readFileSync(file, "utf8");
const inBrowser = ["app", "components"]
  .flatMap((folder) => fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && read(file).startsWith('"use client"'));

/** What a file imports that runs, as the browser gets it. */
function importedBy(file: string): string[] {
  return [...read(file).matchAll(/^(?:import|export) (?!type )[^;]*?"([^"]*)";/gms)].map(([, from = ""]) =>
    from === "#language" ? "content/words/language-in-browser" : from.startsWith("@/") ? from.slice(2) : from,
  );
}

/** A file and all that it imports, as far as it is ours; and the packages among it. */
function reachedFrom(first: string) {
  const reached = new Set([first]);
  const packages = new Set<string>();
  for (const file of reached)
    for (const from of importedBy(file)) {
      const base = from.startsWith(".") ? path.join(path.dirname(file), from) : from;
      const found = [`${base}.ts`, `${base}.tsx`].find((one) => fs.existsSync(one));
      if (found === undefined) packages.add(from);
      else reached.add(found);
    }
  return { files: [...reached], packages: [...packages] };
}

interface Node {
  readonly [name: string]: unknown;
  readonly type?: string;
}

/** Every node of a file, with whether it stands within a function. */
function visit(node: unknown, within: boolean, see: (node: Node, within: boolean) => void): void {
  if (Array.isArray(node)) for (const one of node) visit(one, within, see);
  if (typeof node !== "object" || node === null || Array.isArray(node)) return;
  see(node as Node, within);
  const inside = within || /Function|Method/.test(String((node as Node).type));
  for (const child of Object.values(node)) visit(child, inside, see);
}

const keys = textsOf(english);
const screenNames = new Set(Object.keys(english));

/** Screens whose words a file says, and words that it says before anything is drawn. */
function saidIn(file: string) {
  const screens = new Set<string>();
  const early: string[] = [];
  visit(parseSync(read(file), { syntax: "typescript", tsx: file.endsWith("x") }).body, false, (node, within) => {
    const text =
      node.type === "StringLiteral" ? String(node.value) : node.type === "TemplateLiteral" ? headOf(node) : "";
    const [screen = ""] = text.split(".");
    if (keys.has(text) || (text.endsWith(".") && screenNames.has(screen))) screens.add(screen);
    if (node.type !== "CallExpression") return;
    const [called, ...given] = spoken(node);
    if (called === undefined) return;
    if (called === "of") screens.add(given.join());
    if (!within) early.push(given.join() || called);
  });
  return { screens, early };
}

const headOf = ({ quasis }: Node) => String((quasis as readonly { readonly cooked: unknown }[])[0]?.cooked ?? "");

/** `t(…)`, `t.rich(…)`, `t.of(…)`: how it is called, and the key where it is written out. */
function spoken({ callee, arguments: given }: Node): string[] {
  const { type, value, object, property } = callee as Node & { object?: Node; property?: Node };
  const [first] = given as readonly { readonly expression: Node }[];
  const key = first?.expression.type === "StringLiteral" ? [String(first.expression.value)] : [];
  if (type === "Identifier" && value === "t") return ["t", ...key];
  return type === "MemberExpression" && object?.value === "t" ? [String(property?.value), ...key] : [];
}

test.each([
  ["customers", everywhere, inBrowser.filter((file) => !file.includes("admin"))],
  ["staff", [...everywhere, ...inPanel], inBrowser.filter((file) => file.includes("admin"))],
])("what client components of %s say comes with the page, and is said when they are drawn", (_who, sent, clients) => {
  expect(clients.length).toBeGreaterThan(10);
  const files = [...new Set(clients.flatMap((file) => reachedFrom(file).files))].filter((file) => !isTable(file));
  const said = files.map((file) => [file, saidIn(file)] as const);
  const unsent = said.map(([file, { screens }]) => [
    file,
    [...screens].filter((one) => !sent.some((is) => is === one)),
  ]);
  expect(unsent.filter(([, screens]) => (screens?.length ?? 0) > 0)).toEqual([]);
  expect(said.filter(([, { early }]) => early.length > 0).map(([file, { early }]) => [file, early])).toEqual([]);
  const needed = new Set(said.flatMap(([, { screens }]) => [...screens]));
  if (_who === "customers") expect(everywhere.filter((screen) => !needed.has(screen))).toEqual([]);
  else expect(inPanel.filter((screen) => !needed.has(screen))).toEqual([]);
});

const isTable = (file: string) => file.startsWith("content/words/en/");

test("no parser of messages and no table of a language reaches the browser, but the page for when all fails", () => {
  const reached = inBrowser.map(reachedFrom);
  expect([...new Set(reached.flatMap(({ files }) => files))].filter(isTable)).toEqual(["content/words/en/failure.ts"]);
  const packages = new Set(reached.flatMap((one) => one.packages));
  expect(packages).toContain("icu-minify/format");
  expect([...packages].filter((name) => /compile|formatjs|use-intl/.test(name))).toEqual([]);
});
