import { heldOrder } from "./support/orders";
import { expectAccessible, expectFits } from "./support/page-faults";
import { pageOf, signedIn, staff } from "./support/people";
import { expect, test } from "./support/shop";

// The queue as staff work through it: filters, pages and saved views, all of it links and forms.

/** Before every order there ever was: the page after it is the first, and has one before. */
const beginning = `sort=oldest&after=-.0.${"0".repeat(26)}`;

test("a filter chosen by keyboard is in the URL and survives reload and Back", async ({ baseURL, browser }) => {
  await heldOrder(String(baseURL));
  const page = await pageOf(browser, { api: await signedIn(String(baseURL), staff.pharmacist) });
  await page.goto("/admin/queue");
  const fold = page.getByText("Filter and sort");
  await fold.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Work", { exact: true })).toBeFocused();
  await page.keyboard.type("To review");
  await page.getByLabel("Claim", { exact: true }).focus();
  await page.keyboard.type("Claimed by nobody");
  const show = page.getByRole("button", { name: "Show", exact: true });
  await show.focus();
  await page.keyboard.press("Enter");
  await page.waitForURL(/tab=review/);
  expect(new URL(page.url()).searchParams.get("claim")).toBe("nobody");
  await page.reload();
  await expect(page.getByLabel("Claim", { exact: true })).toHaveValue("nobody");
  await expect(page.getByRole("region", { name: /To review, Claimed by nobody/ })).toBeVisible();
  await page.getByRole("link", { name: /^All \d/ }).click();
  await page.waitForURL((url) => url.search === "");
  await page.goBack();
  await page.waitForURL(/claim=nobody/);
  await expect(page.getByRole("region", { name: /Claimed by nobody/ })).toBeVisible();
  await page.context().close();
});

test("a view is saved as a tab, renamed and removed; the team's are kept by pharmacists", async ({
  baseURL,
  browser,
}) => {
  const page = await pageOf(browser, { api: await signedIn(String(baseURL), staff.pharmacist) });
  const name = `Soon ${Date.now()}`;
  await page.goto("/admin/queue?due=24");
  await page.getByText("Save this view, rename or remove one").click();
  await page.getByLabel("Name of the view").fill(name);
  await page.getByLabel("For the whole team").check();
  await page.getByRole("button", { name: "Save view" }).click();
  const tabs = page.getByRole("navigation", { name: "Views of the queue" });
  await expect(tabs.getByRole("link", { name: `${name} (team)` })).toHaveAttribute("aria-current", "page");

  const technician = await signedIn(String(baseURL), staff.technician);
  const seen = await (await technician.get("/api/admin/queue?tab=all")).json();
  const kept = seen.savedViews.find((view: { name: string }) => view.name === name);
  expect(kept).toMatchObject({ team: true, mine: false, query: "due=24" });
  expect((await technician.post(`/api/admin/queue/views/${kept.id}/remove`, { data: {} })).status()).toBe(403);
  const refused = await technician.post("/api/admin/queue/views", { data: { name: "Ours", query: "", team: true } });
  expect(refused.status()).toBe(422);

  await page.getByText("Save this view, rename or remove one").click();
  await page.getByLabel("Name of the view").fill(name);
  await page.getByLabel("For the whole team").check();
  await page.getByRole("button", { name: "Save view" }).click();
  await expect(page.getByText(/There is already a view with this name/).first()).toBeVisible();
  await expect(page.getByLabel("Name of the view")).toHaveValue(name);

  await page.getByLabel(`New name for “${name}” (team)`).fill(`${name} x`);
  await page.getByRole("button", { name: new RegExp(`^Rename ?: ${name}$`) }).click();
  await expect(tabs.getByRole("link", { name: `${name} x (team)` })).toBeVisible();
  await page.getByText("Save this view, rename or remove one").click();
  await page.getByRole("button", { name: new RegExp(`^Remove ?: ${name} x$`) }).click();
  await expect(tabs.getByRole("link", { name: `${name} x (team)` })).toHaveCount(0);
  await page.context().close();
});

test("one key claims the next order", async ({ baseURL, browser }) => {
  await heldOrder(String(baseURL));
  const page = await pageOf(browser, { api: await signedIn(String(baseURL), staff.pharmacist) });
  await page.goto("/admin/queue?tab=review");
  await expect(page.getByRole("button", { name: "Claim the next order" })).toBeVisible();
  // The key is heard once the page's scripts run.
  await expect(async () => {
    await page.keyboard.press("t");
    await page.waitForURL(/\/admin\/orders\/[0-9a-z]{26}\?from=tab%3Dreview$/, { timeout: 2_000 });
  }).toPass();
  await expect(page.getByText(/You claimed this order/)).toBeVisible();
  await page.context().close();
});

test("a member of staff who came from a view stays in it: next order, sent form, refused form, back to the queue", async ({
  baseURL,
  browser,
}) => {
  await heldOrder(String(baseURL));
  await heldOrder(String(baseURL));
  const page = await pageOf(browser, { api: await signedIn(String(baseURL), staff.pharmacist) });
  const from = "from=tab%3Dreview%26sort%3Doldest";
  const inView = (address: URL) => address.pathname.startsWith("/admin/orders/") && address.search.includes(from);
  await page.goto("/admin/queue?tab=review&sort=oldest");
  await page.getByRole("row").nth(1).getByRole("link").first().click();
  await page.waitForURL(inView);
  const first = new URL(page.url()).pathname;
  await page.getByRole("link", { name: "Next order" }).click();
  await page.waitForURL((address) => inView(address) && address.pathname !== first);
  const next = page.getByRole("link", { name: "Next order" }).or(page.getByRole("link", { name: "Previous order" }));
  await expect(next.first()).toHaveAttribute("href", new RegExp(`\\?${from}$`));

  const fold = page.locator("details").filter({ has: page.locator("#set-aside") });
  await fold.locator("summary").click();
  await page.getByLabel("What the order is waiting for").selectOption("other");
  await page.getByRole("button", { name: "Put the order on hold" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Enter in a few words what the order is waiting for.");
  await expect(next.first(), "refused").toHaveAttribute("href", new RegExp(`\\?${from}$`));
  await page.getByLabel("In your own words").fill("The landlord has the key.");
  await page.getByRole("button", { name: "Put the order on hold" }).click();
  await page.waitForURL(inView);
  await page.getByRole("button", { name: "Resume" }).click();
  await expect(page.getByText(/put this order on hold on/)).toHaveCount(0);
  expect(inView(new URL(page.url()))).toBe(true);
  await page.getByRole("navigation", { name: "Breadcrumb" }).getByRole("link", { name: "Queue" }).click();
  await page.waitForURL("**/admin/queue?tab=review&sort=oldest");
  await page.context().close();
});

test("on hold until a day, an order is listed only under “On hold”, with the day", async ({ baseURL, browser }) => {
  const url = String(baseURL);
  const { orderNumber } = await heldOrder(url);
  const page = await pageOf(browser, { api: await signedIn(url, staff.pharmacist) }, { javaScriptEnabled: false });
  await page.goto(`/admin/orders/${orderNumber}`);
  await page
    .locator("details")
    .filter({ has: page.locator("#set-aside") })
    .locator("summary")
    .click();
  await page.getByLabel("What the order is waiting for").selectOption("stock");
  const lookAgainOn = new Date(Date.now() + 2 * 86_400_000);
  await page.getByLabel("Resume on").fill(lookAgainOn.toISOString().slice(0, 10));
  await page.getByRole("button", { name: "Put the order on hold" }).click();
  await expect(
    page.getByText(/put this order on hold on .* Until then it is listed only under “On hold”/),
  ).toBeVisible();
  const short = page.getByText(`…${orderNumber.slice(-6)}`);
  await page.goto("/admin/queue?sort=newest");
  await expect(short).toHaveCount(0);
  await page.getByRole("link", { name: /^On hold \d/ }).click();
  await page.waitForURL(/flag=set-aside/);
  await expect(page.getByRole("row").filter({ has: short })).toContainText(/On hold until \d{1,2} [A-Z][a-z]{2} \d{4}/);
  await page.context().close();
});

test("without JavaScript filter, pages and nonsense in the address all work", async ({ baseURL, browser }) => {
  await heldOrder(String(baseURL));
  const api = await signedIn(String(baseURL), staff.pharmacist);
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await api.storageState(),
    baseURL: String(baseURL),
  });
  const page = await context.newPage();
  await page.goto(`/admin/queue?${beginning}`);
  await page.getByRole("link", { name: "Previous" }).click();
  await page.waitForURL(/before=/);
  await expect(page.getByRole("link", { name: "Previous" })).toHaveCount(0);
  await page.getByText("Filter and sort").click();
  await page.getByLabel("Deadline", { exact: true }).selectOption({ label: "Deadline within 24 h" });
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.waitForURL(/due=24/);
  await page.goto("/admin/queue?flag=tall&after=yesterday");
  await expect(page.getByText("This part of the address could not be read: flag, page")).toBeVisible();
  await page.goto("/admin/orders");
  await expect(page.getByRole("table")).toBeVisible();
  await context.close();
});

for (const width of [360, 1280, 1440]) {
  test(`at ${width} px, unfolded, it has no fault that axe can name and no sideways scroll`, async ({
    baseURL,
    browser,
  }) => {
    await heldOrder(String(baseURL));
    const page = await pageOf(browser, { api: await signedIn(String(baseURL), staff.pharmacist) });
    await page.setViewportSize({ width, height: 900 });
    await page.goto("/admin/queue?claim=nobody");
    await page.getByText("Save this view, rename or remove one").click();
    await expectFits(page);
    await expectAccessible(page);
    await page.context().close();
  });
}

test("an order is found from any page by a name or its last characters, by keyboard and without scripts, and no address names the patient", async ({
  baseURL,
  browser,
}) => {
  const { orderNumber } = await heldOrder(String(baseURL));
  const api = await signedIn(String(baseURL), staff.technician);
  const page = await pageOf(browser, { api });
  await page.goto("/admin/queue");
  const box = page.getByRole("textbox", { name: "Find an order" });
  // The key is heard once the page's scripts run.
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(box).toBeFocused({ timeout: 500 });
  }).toPass();
  await box.fill("");
  await page.keyboard.type(`…${orderNumber.slice(-6)}`);
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/admin\/orders\?search=[0-9a-z]{26}$/);
  const found = page.getByRole("table", { name: /^1 order matches/ });
  await expect(found.getByRole("row")).toHaveCount(2);
  await expectAccessible(page);
  await expectFits(page);
  await found.getByRole("link").first().click();
  await page.waitForURL((url) => url.pathname === `/admin/orders/${orderNumber}`);
  await page.context().close();

  const plain = await pageOf(browser, { api }, { javaScriptEnabled: false });
  await plain.goto("/admin/orders");
  await plain.getByRole("textbox", { name: "Find an order" }).fill("zzzz nobody");
  await plain.getByRole("button", { name: "Find", exact: true }).click();
  await expect(plain.getByText("No order matches “zzzz nobody”")).toBeVisible();
  await plain.context().close();
});
