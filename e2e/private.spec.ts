import { heldOrder } from "./support/orders";
import { pageOf } from "./support/people";
import { expect, test } from "./support/shop";

// What is left in a browser once somebody has signed out: nothing.

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
