import type { Page } from "@playwright/test";
import { focusFaults } from "./support/focus-faults";
import { fillBasket } from "./support/orders";
import { newCustomer, pageOf } from "./support/people";
import { expect, test } from "./support/shop";

// What holds for people who see, move or use colours otherwise than most.

test("nothing moves for who wants no motion, whatever is opened", async ({ browser, baseURL }) => {
  const customer = await newCustomer(String(baseURL));
  await fillBasket(customer.api);
  const page = await pageOf(browser, customer, { reducedMotion: "reduce" });
  const stirring = (there: Page) =>
    there.evaluate(() =>
      document
        .getAnimations()
        .filter((one) => Number(one.effect?.getComputedTiming().endTime ?? 0) > 1)
        .map((one) => one.playState),
    );
  for (const address of [
    "/",
    "/medicines",
    "/medicines/isotroin-20",
    "/basket",
    "/checkout",
    "/checkout/prescription",
  ]) {
    await page.goto(address);
    const controls = page.getByRole("main").locator("a[href], button, summary, input:not([type=hidden])");
    for (const control of (await controls.all()).slice(0, 12)) {
      if (!(await control.isVisible())) continue;
      await control.hover();
      await control.focus();
      expect(await stirring(page), `${address}, ${control}`).toEqual([]);
    }
    for (const fold of await page.locator("main summary").all())
      if (await fold.isVisible()) {
        await fold.click();
        expect(await stirring(page), `${address}, a fold`).toEqual([]);
      }
  }
  await page.context().close();
});

test("with the colours of the system, fields, buttons and the focus keep their edges, and what is chosen shows", async ({
  browser,
  baseURL,
}) => {
  const customer = await newCustomer(String(baseURL));
  await fillBasket(customer.api);
  const page = await pageOf(browser, customer, { forcedColors: "active" });
  for (const address of [
    "/medicines",
    "/medicines/isotroin-20",
    "/basket",
    "/checkout/patient",
    "/checkout/delivery",
    "/account",
  ]) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const bare = await page.evaluate(() => {
      const isEdged = (element: Element) => {
        const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(element);
        return (borderTopStyle !== "none" && borderTopWidth !== "0px") || textDecorationLine.includes("underline");
      };
      return [
        ...document.querySelectorAll(
          "main :is(button, select, textarea, input:not([type=hidden], [type=radio], [type=checkbox], [type=file]))",
        ),
      ]
        .filter((element) => element.checkVisibility() && !isEdged(element))
        .map((element) => `${element.tagName} ${element.textContent ?? ""} ${element.id}`);
    });
    expect(bare, `edges on ${address}`).toEqual([]);
    expect(await focusFaults(page), address).toEqual([]);
  }
  await page.goto("/checkout/patient");
  const choice = page.getByRole("main").getByRole("radio").first();
  await choice.check();
  const drawn = await choice.evaluate((element) => {
    const { appearance, backgroundColor, borderTopWidth } = getComputedStyle(element);
    return { appearance, backgroundColor, borderTopWidth };
  });
  expect(drawn.appearance === "auto" || drawn.borderTopWidth !== "0px", JSON.stringify(drawn)).toBe(true);
  await page.context().close();
});

test.describe("without JavaScript", () => {
  test("a refused form takes the keyboard to what stands in the way", async ({ browser, baseURL }) => {
    const customer = await newCustomer(String(baseURL));
    await fillBasket(customer.api);
    // As the browser would be led after sending it empty; its own checks are not ours.
    const refused = await customer.api.post("/api/patients", { form: { from: "/checkout/patient" } });
    const page = await pageOf(browser, customer, { javaScriptEnabled: false });
    await page.goto(refused.url());
    await expect(page).toHaveTitle(/^Error: /);
    const summary = page.locator("[role=alert]");
    await page.keyboard.press("Tab");
    await expect(
      summary.getByRole("link").first(),
      "the first stop is the first thing that stands in the way",
    ).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#/);
    await page.context().close();
  });
});
