import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { settingNames } from "@/lib/platform/env-fields";

// What the pages say of files, settings and routes is held against the checkout, so that it cannot grow old unseen.

const read = (file: string) => fs.readFileSync(file, "utf8");

const filesUnder = (folder: string) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

const pages = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "tools/stripe/README.md",
  "patches/README.md",
  ...filesUnder("docs").filter((file) => file.endsWith(".md")),
];
const isThere = (file: string) => fs.existsSync(file);

/** Our folders, so that `GET /x`, `{ a/b }` and packages are not taken for files. */
const ownFolders = "app|components|content|db|docs|e2e|lib|patches|public|scripts|server|tools|\\.ci";
const ownFile = new RegExp(`^(?:${ownFolders})/[\\w()[\\].@+/-]*$`);

/** Relative links of a page, as paths from the root; anchors and addresses of the web left out. */
function linksOf(page: string): readonly string[] {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
  return links
    .filter((link) => !/^(https?:|mailto:|#)/.test(link))
    .map((link) => path.join(path.dirname(page), link.split("#")[0] ?? ""));
}

/** Headings that a link names and its page does not have, as GitHub writes their anchors. */
function missingHeadings(page: string): readonly string[] {
  const links = [...read(page).matchAll(/\]\(([^)\s:]*)#([^)\s]+)\)/g)];
  return links.flatMap(([, to = "", anchor = ""]) => {
    const target = to === "" ? page : path.join(path.dirname(page), to);
    const headings = [...read(target).matchAll(/^#+ (.+)$/gm)].map(([, words = ""]) => words.toLowerCase());
    const anchors = headings.map((words) => words.replaceAll(/[^\w\s-]/g, "").replaceAll(/\s/g, "-"));
    return anchors.includes(anchor) ? [] : [`${to}#${anchor}`];
  });
}

/** Paths of ours in backticks. `dir/{a,b}.ts` names two; one with `*` or `…` names none in particular. */
function pathsOf(page: string): readonly string[] {
  const code = [
    ...read(page)
      .replaceAll(/^```[\s\S]*?^```/gm, "")
      .matchAll(/`([^`\n]+)`/g),
  ].map(([, text = ""]) => text);
  return code.flatMap(spread).filter((text) => ownFile.test(text));
}

function spread(text: string): readonly string[] {
  const [, before = "", inner, after = ""] = /^([^{]*)\{([^}]*,[^}]*)\}(.*)$/.exec(text) ?? [];
  return inner === undefined ? [text] : inner.split(",").map((part) => `${before}${part.trim()}${after}`);
}

/** `app/api/orders/[orderNumber]/cancel/route.ts` → `/api/orders/{orderNumber}/cancel`. */
const addressOf = (file: string) =>
  `/${path.dirname(path.relative("app", file)).replaceAll(/\[(?:\.\.\.)?(\w+)\]/g, "{$1}")}`;

describe("the documentation", () => {
  test.each(pages)("%s links to nothing that is missing", (page) => {
    expect(linksOf(page).filter((link) => !isThere(link))).toEqual([]);
  });

  test.each(pages)("%s links to no heading that is missing", (page) => {
    expect(missingHeadings(page)).toEqual([]);
  });

  test.each(pages)("%s names no file that is missing", (page) => {
    expect(pathsOf(page).filter((file) => !isThere(file))).toEqual([]);
  });

  test("a file that is missing would be found, and two in braces count as two", () => {
    expect(spread("lib/{a,b}.ts")).toEqual(["lib/a.ts", "lib/b.ts"]);
    expect(ownFile.test("lib/entry/nothing.ts")).toBe(true);
    expect(isThere("lib/entry/nothing.ts")).toBe(false);
  });

  test.each(["README.md", ".env.example"])("%s names every setting", (page) => {
    const text = read(page);
    const named = (setting: string) => new RegExp(`(?:^|[^A-Z_])${setting}(?:[^A-Z_]|$)`, "m").test(text);
    expect(settingNames.filter((setting) => !named(setting))).toEqual([]);
  });

  test("docs/api.md names every route, and each method it answers", () => {
    const api = read("docs/api.md");
    const routes = filesUnder("app/api").filter((file) => path.basename(file) === "route.ts");
    const missing = routes.flatMap((file) =>
      [...read(file).matchAll(/export (?:async )?(?:const|function) (GET|POST|PUT|PATCH|DELETE)\b/g)]
        .map(([, method]) => `${method} ${addressOf(file)}`)
        .filter((request) => !api.includes(`\`${request}\``)),
    );
    expect(missing).toEqual([]);
  });

  test("the index of decisions names every one", () => {
    const index = read("docs/adr/README.md");
    const decisions = fs.readdirSync("docs/adr").filter((file) => /^\d{4}-/.test(file));
    expect(decisions.filter((file) => !index.includes(`](${file})`))).toEqual([]);
  });

  test("no picture of the documentation is larger than 150 KB", () => {
    const heavy = filesUnder("docs/screenshots").filter((file) => fs.statSync(file).size > 150 * 1024);
    expect(heavy).toEqual([]);
  });
});
