import { expect, type Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Nothing of the page is reached by scrolling sideways only. `where`: said when it is. */
export async function expectFits(page: Page, where = "the page"): Promise<void> {
  expect(await tooWide(page), `${where} is as wide as its window`).toEqual([]);
}

/** What makes a page wider than its window, outermost first. */
export const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const reaching = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .slice(0, 8)
      .map((element) => `${element.tagName} ${element.className} reaches to ${element.getBoundingClientRect().right}`);
    return [`it is ${scrollWidth - clientWidth} px wider than its window`, ...reaching];
  });

/** No fault that axe can name (WCAG 2.2, A and AA). axe is a script itself: a page without JavaScript cannot be looked at by it. */
export async function expectAccessible(page: Page, where = "the page"): Promise<void> {
  expect(await axeFaults(page), `what axe finds of ${where}`).toEqual([]);
}

export const axeFaults = (page: Page) => faultsFor(page, { runOnly: { type: "tag", values: wcag } });

/** All but contrast, which takes nine tenths of the time: each pair of colours is judged in app/styles/tokens.test.ts, too. */
export const axeFaultsButContrast = (page: Page) =>
  faultsFor(page, { runOnly: { type: "tag", values: wcag }, rules: { "color-contrast": { enabled: false } } });

/** Text that cannot be read against its ground (WCAG 1.4.3), by axe. */
export const contrastFaults = (page: Page) =>
  faultsFor(page, { runOnly: { type: "rule", values: ["color-contrast"] } });

/** The debugger runs axe, so the page's policy for scripts stays in force. There are no frames that it would have to be taken into. */
async function faultsFor(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (asked) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      ...asked,
      // Nobody reads what was found good, and to list it takes longer than to look.
      resultTypes: ["violations"],
      // No rule that is asked for reads style sheets; to fetch them anew takes as long as all rules.
      preload: false,
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, options);
}
