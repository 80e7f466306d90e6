import { addressesOf, keptPages } from "./support/face";
import { fillBasket } from "./support/orders";
import { client, newCustomer, pageOf, signedIn, staff } from "./support/people";
import { expect, test } from "./support/shop";

// Public pages are drawn once and kept by the web server: the same for everyone, and never older than the shelf.

const addresses = addressesOf(keptPages);

test("a public page is the same to the byte for whoever asks, and gives nobody a cookie", async ({ baseURL }) => {
  const customer = (await newCustomer(String(baseURL))).api;
  await fillBasket(customer, "isotroin-20", 1);
  const others = [customer, await signedIn(String(baseURL), staff.pharmacist)];
  for (const address of addresses) {
    const visitor = await client(String(baseURL));
    const seen = await (await visitor.get(address)).body();
    for (const api of others) {
      const answer = await api.get(address);
      expect(seen.equals(await answer.body()), address).toBe(true);
      expect(answer.headers()["set-cookie"], address).toBeUndefined();
    }
    await visitor.dispose();
  }
});

test("a public page that did not change is not sent again", async ({ baseURL }) => {
  const api = await client(String(baseURL));
  for (const address of addresses) {
    const first = await api.get(address);
    expect(first.headers()["cache-control"], address).toBe("public, no-cache");
    const again = await api.get(address, { headers: { "if-none-match": String(first.headers().etag) } });
    expect(again.status(), address).toBe(304);
  }
});

test("a price that the manager changes is on every page of it at the next load", async ({ baseURL, browser }) => {
  const page = await pageOf(browser, { api: await signedIn(String(baseURL), staff.manager) });
  const shown = ["/", "/medicines", "/medicines/compare", "/medicines/tretiva-25"];
  const visitor = await client(String(baseURL));
  const item = page.locator("#tretiva-25");
  const field = item.getByLabel("Price per pack");
  const open = async () => {
    await page.goto("/admin/catalogue");
    await item.getByText("Price and availability").click();
  };
  await open();
  const before = await field.inputValue();
  for (const price of ["1234.00", before]) {
    await open();
    await field.fill(price);
    const saved = page.waitForResponse((answer) => answer.url().endsWith("/api/admin/catalogue"));
    await field.press("Enter");
    expect((await saved).status()).toBe(303);
    const words = Number(price).toLocaleString("en-IN", { maximumFractionDigits: 2 });
    for (const address of shown) expect(await (await visitor.get(address)).text(), address).toContain(words);
  }
});

test("scripts run on every public page, and lead on from one to private ones and back", async ({ page }) => {
  // What the policy refuses is an error in the console, with which every test here fails.
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  }
  await page.goto("/medicines");
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  for (const place of ["Basket", "Compare", "Medicines"]) {
    await page.getByRole("banner").getByRole("link", { name: place, exact: true }).click();
    await expect(page.locator("h1")).toBeVisible();
  }
  expect(await page.evaluate(() => Reflect.get(window, "sameDocument"))).toBe(true);
});
