import type { Page } from "@playwright/test";
import { galleryPages } from "./support/face";
import { focusFaults } from "./support/focus-faults";
import { noIds } from "./support/ids";
import { fillBasket } from "./support/orders";
import { expectAccessible, expectContrast, expectFits } from "./support/page-faults";
import { newCustomer, pageOf } from "./support/people";
import { expect, test } from "./support/shop";
import { everyWalk } from "./support/walk";

// What holds for people who see, move or use colours otherwise than most.

const ways = [
  { name: "on a phone", viewport: { width: 360, height: 740 } },
  { name: "on a desk", viewport: { width: 1280, height: 800 } },
] as const;

for (const { name, viewport } of ways) {
  test(`${name}, whatever has the focus can be seen and has a ring, on every page`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const { walkers } = await everyWalk(String(baseURL));
    const faults: string[] = [];
    for (const walker of walkers) {
      const page = await pageOf(browser, walker, { viewport });
      for (const address of walker.addresses) {
        await page.goto(address);
        // A key tells the browser that rings are wanted.
        await page.keyboard.press("Tab");
        faults.push(...(await focusFaults(page)).map((fault) => `${walker.name} ${address}: ${fault}`));
      }
      await page.context().close();
    }
    expect([...new Set(faults)]).toEqual([]);
  });
}

test("the skip link leads to the safety information of a page that has it, and else to the monograph's", async ({
  browser,
  baseURL,
}) => {
  const { walkers } = await everyWalk(String(baseURL));
  const wrong: string[] = [];
  for (const walker of walkers) {
    const page = await pageOf(browser, walker, { javaScriptEnabled: false });
    const addresses = [...walker.addresses, "/medicines/isotroin-200", `/account/orders/${noIds.orderNumber}`];
    for (const address of addresses.filter((one) => !one.startsWith("/dev/"))) {
      const answer = await page.goto(address);
      const leads = await page.getByRole("link", { name: "Skip to safety information" }).getAttribute("href");
      const hasOwn = (await page.locator("#safety").count()) > 0;
      // What is not there says where safety is, too, and is one page for every address: either way is a way.
      const ways = ["/monographs/isotretinoin#safety", "#safety"].filter((way) =>
        answer?.ok() ? hasOwn === (way === "#safety") : hasOwn || way !== "#safety",
      );
      if (!ways.includes(String(leads))) wrong.push(`${walker.name} ${address}: ${leads}`);
    }
    await page.context().close();
  }
  expect([...new Set(wrong)]).toEqual([]);
});

test("the look for the focus finds what is covered and what has no ring", async ({ page }) => {
  await page.setContent(
    `<style>a { display: block; height: 40px } .bare:focus { outline: none } .lid { position: fixed; inset: 0 0 auto; height: 60px }</style>
     <a href="#a">Under the lid</a><a href="#b" style="margin-top: 80px">Free</a><a href="#c" class="bare">Bare</a><div class="lid"></div>`,
  );
  await page.keyboard.press("Tab");
  const faults = await focusFaults(page);
  expect(faults).toEqual([expect.stringContaining("“Under the lid”"), expect.stringContaining("“Bare”")]);
});

test("every page has contrast enough in the dark", async ({ browser, baseURL }) => {
  test.setTimeout(240_000);
  const { walkers } = await everyWalk(String(baseURL));
  for (const walker of walkers) {
    const page = await pageOf(browser, walker, { colorScheme: "dark" });
    for (const address of walker.addresses) {
      await page.goto(address);
      await expectContrast(page, `${address} in the dark`);
    }
    await page.context().close();
  }
});

test("every room of the gallery is without a fault that axe can name, and fits 320 px", async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 740 });
  for (const address of ["/dev/ui", ...galleryPages]) {
    await page.goto(address);
    await expectFits(page, address);
    await expectAccessible(page, address);
  }
});

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

test("axe measures how large a target is", async ({ page }) => {
  await page.setContent(
    '<html lang="en"><title>x</title><main><h1>x</h1><button style="width:9px;height:9px;padding:0;border:0">a</button><button style="width:9px;height:9px;padding:0;border:0">b</button></main></html>',
  );
  await expect(expectAccessible(page)).rejects.toThrow(/target-size/);
});
