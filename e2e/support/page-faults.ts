import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Nothing of the page is reached by scrolling sideways only. `where`: said when it is. */
export async function expectFits(page: Page, where = "the page"): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${where} is as wide as its window`).toBeLessThanOrEqual(0);
}

/** No fault that axe can name (WCAG 2.2, A and AA). axe is a script itself: a page without JavaScript cannot be looked at by it. */
export async function expectAccessible(page: Page, where = "the page"): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  expect(faults, `what axe finds of ${where}`).toEqual([]);
}

/** Text that can be read against its ground (WCAG 1.4.3), by axe. */
export async function expectContrast(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withRules(["color-contrast"]).analyze();
  const faults = violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(" ")));
  expect(faults, `contrast of ${where}`).toEqual([]);
}
