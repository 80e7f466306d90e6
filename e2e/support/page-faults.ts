import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

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

export const axeFaults = (page: Page) => faultsFor(new AxeBuilder({ page }).withTags(wcag));

/** Text that cannot be read against its ground (WCAG 1.4.3), by axe. */
export const contrastFaults = (page: Page) => faultsFor(new AxeBuilder({ page }).withRules(["color-contrast"]));

async function faultsFor(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
