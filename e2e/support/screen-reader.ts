import fs from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

// A screen reader that reads the accessibility tree of the page in Chromium aloud, as text (guidepup's virtual screen reader). It is a script: the
// page must have JavaScript. The debugger runs it, so the page's policy for scripts stays in force.

const bundle = fs.readFileSync(
  createRequire(import.meta.url).resolve("@guidepup/virtual-screen-reader/browser.js"),
  "utf8",
);

interface Reader {
  readonly activeNode: Node | null;
  start(options: { container: Element | null }): Promise<void>;
  next(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
  stop(): Promise<void>;
}

/** The bundle as a script that leaves its reader on the window. */
function script(): string {
  const [whole = "", names = ""] = /export\{([^}]*)\};?/.exec(bundle) ?? [];
  const [, local] = /([\w$]+) as virtual(?:,|$)/.exec(names) ?? [];
  if (local === undefined) throw new Error("the screen reader's bundle exports no `virtual` any more");
  return bundle.replace(whole, `window.screenReader=${local};`);
}

const phrasesMax = 4000;

async function takeAlong(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "screenReader" in window))) await page.evaluate(`(() => {${script()}\n})()`);
}

/** Everything that is said from the top of `selector` to its end, a phrase for each step of the reader. */
export async function readAloud(page: Page, selector = "body"): Promise<readonly string[]> {
  await takeAlong(page);
  return page.evaluate(
    async ([from, most]) => {
      const { screenReader: reader } = window as unknown as { readonly screenReader: Reader };
      await reader.start({ container: document.querySelector(from) });
      const first = await reader.lastSpokenPhrase();
      for (let step = 0; step < most; step++) {
        await reader.next();
        if ((await reader.lastSpokenPhrase()) === `end of ${first}`) break;
      }
      const phrases = await reader.spokenPhraseLog();
      await reader.stop();
      return phrases;
    },
    [selector, phrasesMax] as const,
  );
}

/**
 * Listens from the top of the main part until a phrase begins so, and leaves the focus on what it is said of, as a reader that follows it does.
 * @throws with everything that was said when nothing of it begins so
 */
export async function hearTo(page: Page, beginning: string): Promise<void> {
  await takeAlong(page);
  const said = await page.evaluate(
    async ([wanted, most]) => {
      const { screenReader: reader } = window as unknown as { readonly screenReader: Reader };
      await reader.start({ container: document.querySelector("main") });
      for (let step = 0; step < most; step++) {
        const phrase = await reader.lastSpokenPhrase();
        if (phrase.startsWith(wanted)) {
          const at = reader.activeNode;
          const element = at instanceof Element ? at : (at?.parentElement ?? null);
          await reader.stop();
          const label = element?.closest("label");
          (label?.control ?? element?.closest<HTMLElement>("a, button, input, select, textarea"))?.focus();
          return null;
        }
        if (phrase === "end of main") break;
        await reader.next();
      }
      const phrases = await reader.spokenPhraseLog();
      await reader.stop();
      return phrases;
    },
    [beginning, phrasesMax] as const,
  );
  if (said !== null) throw new Error(`“${beginning}” is not said, in:\n${said.join("\n")}`);
}

const roles =
  "button|link|checkbox|radio|textbox|searchbox|combobox|listbox|spinbutton|slider|switch|tab|menuitem|img|image|dialog|table|form|navigation|region";
const states =
  "required|not checked|checked|not expanded|expanded|disabled|invalid|has popup \\w+|\\d+ controls?|current \\w+";

/** What is said of a control or a picture that has no name: its kind and its state, and nothing to tell it by. */
const nameless = new RegExp(`^(?:${roles})(?:, (?:${states}))*$`);

export const namelessIn = (phrases: readonly string[]): readonly string[] =>
  phrases.filter((phrase) => nameless.test(phrase) && phrase !== "form" && phrase !== "navigation");
