import type { Page } from "@playwright/test";
import { adminPages, customerPages, publicPages } from "./support/face";
import { addressOf, type Ids, noIds } from "./support/ids";
import { addPatient, batchOnTheShelf, fillBasket, heldOrder, upload } from "./support/orders";
import { expectAccessible, expectFits } from "./support/page-faults";
import { client, newCustomer, pageOf, signedIn, staff } from "./support/people";
import { expect, test } from "./support/shop";

// What holds for every page: for eyes, keyboards and screen readers, on a phone and on a desk.

const slugs = ["accutane-10", "isotroin-10", "isotroin-20", "tretiva-25", "isotroin-30", "tretiva-40"];
const shelf = [...publicPages.filter((page) => !page.includes("[")), ...slugs.map((slug) => `/medicines/${slug}`)];
const medicineNames = /isotroin|tretiva|accutane|isotretinoin|\d+\s?mg\b|acne/i;

/** One look at a page: its h1 and title, its faults for axe, and whether it must be scrolled sideways. */
async function judge(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await expect(page.locator("h1"), `${address} has one h1`).toHaveCount(1);
  await expect(page.locator("h1")).toBeVisible();
  await expect(page.locator("main"), `${address} has one main`).toHaveCount(1);
  await expectFits(page, address);
  await expectAccessible(page, address);
  return page.title();
}

/** Titles tell pages apart, and each says where it belongs. */
function areTheirOwn(titles: ReadonlyMap<string, string>): void {
  const seen = new Map<string, string>();
  for (const [address, title] of titles) {
    expect(title, address).toMatch(/\S+ – \S+|^\S.+/);
    expect(seen.get(title), `the title of ${address}, “${title}”, is another page's`).toBeUndefined();
    seen.set(title, address);
  }
}

for (const width of [360, 1280]) {
  const viewport = { width, height: 800 };
  test.describe(`at ${width} px`, () => {
    test.use({ viewport });
    test.setTimeout(240_000);

    test("every public page has one h1, a title of its own, no fault that axe can name, and no sideways scroll", async ({
      page,
    }) => {
      const titles = new Map<string, string>();
      for (const address of shelf) titles.set(address, await judge(page, address));
      areTheirOwn(titles);
      await page.goto("/medicines/compare?slug=isotroin-20&slug=tretiva-40");
      await judge(page, page.url());
      await judge(page, "/no-such-page");
    });

    test("so has every page of checkout and account, and none names a medicine in title or address", async ({
      baseURL,
      browser,
    }) => {
      const order = await heldOrder(String(baseURL));
      await fillBasket(order.api, "isotroin-30", 1);
      await addPatient(order.api, { name: "Second Patient", relationship: "in-care", birthDate: "2011-03-04" });
      await upload(order.api);
      const ids: Ids = { ...noIds, id: order.prescriptionId, orderNumber: order.orderNumber };
      const page = await pageOf(browser, order, { viewport });
      const titles = new Map<string, string>();
      for (const pattern of customerPages) {
        const address =
          pattern === "/checkout/complete" ? `${pattern}?order=${order.orderNumber}` : addressOf(pattern, ids);
        titles.set(address, await judge(page, address));
        expect(page.url(), "no medicine in an address").not.toMatch(medicineNames);
      }
      titles.set("/basket", await judge(page, "/basket"));
      areTheirOwn(titles);
      for (const [address, title] of titles) expect(title, address).not.toMatch(medicineNames);
      await page.context().close();
    });

    test("so have the same pages before anything was filled in", async ({ baseURL, browser }) => {
      const page = await pageOf(browser, await newCustomer(String(baseURL)), { viewport });
      for (const address of [
        ...customerPages.filter((one) => !one.includes("[") && !one.includes("complete")),
        "/basket",
      ])
        await judge(page, address);
      await page.context().close();
    });

    test("so has every page of the panel", async ({ baseURL, browser }) => {
      const order = await heldOrder(String(baseURL));
      const batchId = await batchOnTheShelf(String(baseURL));
      const ids: Ids = { ...noIds, orderNumber: order.orderNumber, batchId };
      for (const role of ["pharmacist", "manager"] as const) {
        const page = await pageOf(browser, { api: await signedIn(String(baseURL), staff[role]) }, { viewport });
        const titles = new Map<string, string>();
        const closed = role === "pharmacist" ? ["/admin/catalogue", "/admin/jobs"] : [];
        for (const pattern of adminPages.filter((one) => one !== "/admin" && !closed.includes(one))) {
          const address = addressOf(pattern, ids);
          titles.set(address, await judge(page, address));
        }
        areTheirOwn(titles);
        for (const [address, title] of titles) expect(title, address).not.toMatch(medicineNames);
        await page.context().close();
      }
    });
  });
}

test("a refused form keeps every page free of faults, and its title begins with the error", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Email", { exact: true }).fill("nobody@example.com");
  await page.getByLabel("Password", { exact: true }).fill("wrong");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**refused=**");
  expect(await judge(page, page.url())).toMatch(/^Error: /);
});

test("the boxed warning stands open on every product page and the monograph, before the price and without JavaScript", async ({
  baseURL,
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: String(baseURL) });
  const page = await context.newPage();
  for (const address of [...slugs.map((slug) => `/medicines/${slug}`), "/monographs/isotretinoin"]) {
    await page.goto(address);
    const warning = page.getByRole("main").getByRole("region", { name: /severe harm to an unborn baby/ });
    await expect(warning, address).toBeVisible();
    await expect(warning).toContainText("Boxed warning");
    await expect(warning).toContainText(/Never take .* if you are pregnant/);
    expect(
      await warning.evaluate((element) => element.closest("details") === null),
      `${address}: it cannot be folded`,
    ).toBe(true);
    const button = page.getByRole("button", { name: "Request with prescription" });
    if ((await button.count()) === 0) continue;
    const [above, below] = [await warning.boundingBox(), await button.first().boundingBox()];
    expect(above?.y ?? Number.NaN, address).toBeLessThan(below?.y ?? Number.NaN);
  }
  await context.close();
});

test("a medicine that is not on the shelf answers 404", async ({ baseURL }) => {
  const api = await client(String(baseURL));
  for (const slug of ["no-such", "isotroin-21", "ISOTROIN-20", "..%2fadmin", "isotroin-20%00"]) {
    expect((await api.get(`/medicines/${slug}`)).status(), slug).toBeGreaterThanOrEqual(400);
    expect((await api.get(`/medicines/${slug}`)).status(), slug).toBeLessThan(500);
  }
  expect((await api.get("/medicines/no-such")).status()).toBe(404);
  const basket = await api.post("/api/basket", { data: { slug: "no-such", quantity: 1 } });
  expect([404, 422]).toContain(basket.status());
});

test("by keyboard: the first stop of a page leads past its head to the content", async ({ page }) => {
  for (const address of ["/", "/medicines/isotroin-20", "/basket"]) {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    await expect(skip, address).toHaveText(/skip/i);
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main, footer") !== null), address).toBe(true);
  }
});

test("by keyboard: the first order of the queue is reached by Tab alone and opened with Enter", async ({
  baseURL,
  browser,
}) => {
  await heldOrder(String(baseURL));
  const page = await pageOf(browser, { api: await signedIn(String(baseURL), staff.pharmacist) });
  await page.goto("/admin/queue");
  const isAtOrder = () =>
    page.evaluate(() => /^\/admin\/orders\/[0-9a-z]{26}$/.test(document.activeElement?.getAttribute("href") ?? ""));
  let stops = 0;
  while (!(await isAtOrder())) {
    expect(stops, "stops before the first order").toBeLessThan(40);
    await page.keyboard.press("Tab");
    stops += 1;
  }
  const outline = await page.locator(":focus").evaluate((element) => getComputedStyle(element).outlineStyle);
  expect(outline, "the keyboard's place is to be seen").not.toBe("none");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/admin\/orders\/[0-9a-z]{26}/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.context().close();
});
