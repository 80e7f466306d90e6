import type { Page } from "@playwright/test";
import { heldOrder } from "./support/orders";
import { pageOf } from "./support/people";
import { expect, test } from "./support/shop";
import { everyWalk } from "./support/walk";

// What a browser tells others and keeps: nothing.

/** The switches of our own pages that may be remembered in a browser. None says anything about a person. */
const switches = new Set(["workbench-keys"]);

const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

/** What makes a page wider than its window, outermost first. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .slice(0, 8)
      .map((element) => `${element.tagName} ${element.className}: ${element.getBoundingClientRect().right}`);
  });

test("no page asks another site for anything, keeps anything in the browser, or is wider than a window of 320 px", async ({
  baseURL,
  browser,
}) => {
  test.setTimeout(180_000);
  const shop = new URL(String(baseURL)).origin;
  const { walkers } = await everyWalk(String(baseURL));
  for (const walker of walkers) {
    const page = await pageOf(browser, walker, { viewport: { width: 320, height: 700 } });
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== shop && protocol !== "data:" && protocol !== "blob:") elsewhere.push(request.url());
    });
    for (const address of walker.addresses) {
      const where = `${walker.name} ${address}`;
      await page.goto(address);
      await expect(page.locator("h1").first(), where).toBeVisible();
      expect(elsewhere, where).toEqual([]);
      const { local, session, databases, workers } = await kept(page);
      expect(
        local.filter((key) => !switches.has(key)),
        where,
      ).toEqual([]);
      expect({ session, databases, workers }, where).toEqual({ session: [], databases: [], workers: 0 });
      expect.soft(await tooWide(page), `${where} is as wide as its window`).toEqual([]);
    }
    await page.context().close();
  }
});

test("signing out empties the browser, and Back shows nothing of the order", async ({ baseURL, browser }) => {
  const order = await heldOrder(String(baseURL));
  const page = await pageOf(browser, order);
  await page.goto(`/account/orders/${order.orderNumber}`);
  await expect(page.getByText(order.orderNumber).first()).toBeVisible();
  await page.goto("/sign-out");
  const answered = page.waitForResponse((answer) => answer.url().endsWith("/api/sign-out"));
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  expect(await (await answered).headerValue("clear-site-data")).toBe('"cache", "storage"');
  await page.waitForURL((url) => url.pathname === "/");
  for (let step = 0; step < 2; step += 1) {
    await page.goBack();
    await expect(page.locator("h1").first()).toBeVisible();
    await expect(page.getByText(order.orderNumber)).toHaveCount(0);
    await expect(page.getByText(order.name)).toHaveCount(0);
  }
  await page.context().close();
});
