import { medicines } from "@/content/medicines";
import { heldOrder } from "./support/orders";
import { expectAccessible, expectFits } from "./support/page-faults";
import { client, pageOf, signedIn, staff } from "./support/people";
import { expect, test } from "./support/shop";

// Single pages; what holds for all of them is tried in every-page.spec.ts.

const slugs = medicines.map(({ slug }) => slug);

test("a refused form keeps every page free of faults, and its title begins with the error", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Email", { exact: true }).fill("nobody@example.com");
  await page.getByLabel("Password", { exact: true }).fill("wrong");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**refused=**");
  await expect(page).toHaveTitle(/^Error: /);
  await expectAccessible(page);
  await expectFits(page);
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

test("a medicine or substance that is not supplied answers 404", async ({ baseURL }) => {
  const api = await client(String(baseURL));
  for (const slug of ["no-such", "isotroin-21", "ISOTROIN-20", "..%2fadmin", "isotroin-20%00"]) {
    expect((await api.get(`/medicines/${slug}`)).status(), slug).toBeGreaterThanOrEqual(400);
    expect((await api.get(`/medicines/${slug}`)).status(), slug).toBeLessThan(500);
  }
  expect((await api.get("/medicines/no-such")).status()).toBe(404);
  for (const page of ["", "/patient-sheet", "/patient-sheet.pdf"])
    expect((await api.get(`/monographs/no-such${page}`)).status(), page).toBe(404);
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
