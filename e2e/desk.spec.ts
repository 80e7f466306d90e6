import type { Browser, Page } from "@playwright/test";
import { heldOrder, orderOf } from "./support/orders";
import { expectAccessible, expectFits } from "./support/page-faults";
import { pageOf, signedIn, staff } from "./support/people";
import { expect, test } from "./support/shop";

// The desk of the workbench: who works on an order, why it waits, what was written; by mouse, by keys and without scripts.

const workbench = async (browser: Browser, url: string, email: string, orderNumber: string, options = {}) => {
  const page = await pageOf(browser, { api: await signedIn(url, email) }, options);
  await page.goto(`${url}/admin/orders/${orderNumber}`);
  return page;
};

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("name") ?? null);

/** Scripts have come once the button that needs them is there. */
const isLive = (page: Page) => expect(page.getByRole("button", { name: "Keyboard shortcuts" })).toBeVisible();

test("an order is claimed by button or key, never by opening it; a colleague can take it over with a reason, and the first person is told", async ({
  baseURL,
  browser,
}) => {
  const url = String(baseURL);
  const { orderNumber } = await heldOrder(url);
  const priya = await workbench(browser, url, staff.pharmacist, orderNumber);
  await isLive(priya);
  await expect(priya.getByText("Nobody has claimed this order.")).toBeVisible();
  await priya.keyboard.press("t");
  await expect(priya.getByText(/You claimed this order/)).toBeVisible();

  const joseph = await workbench(browser, url, staff.otherPharmacist, orderNumber);
  await isLive(joseph);
  await expect(joseph.getByText(/Priya.*, pharmacist, claimed this order .* ago\.$/)).toBeVisible();
  await expect(joseph.getByRole("button", { name: "Claim", exact: true })).toHaveCount(0);
  await expect(joseph.getByText(/You can still decide/)).toBeVisible();
  await joseph.getByText("Take over this order", { exact: true }).click();
  await joseph.getByRole("button", { name: "Take over", exact: true }).click();
  await expect(joseph.getByRole("alert").first()).toContainText("Choose why you are taking over.");
  await joseph.getByLabel("Why you are taking over").selectOption("agreed");
  await joseph.getByRole("button", { name: "Take over", exact: true }).click();
  await expect(joseph.getByText(/You claimed this order/)).toBeVisible();
  await expect(priya.getByText(/Joseph.*, pharmacist, claimed this order/).first()).toBeVisible({ timeout: 30_000 });
  await priya.context().close();
  await joseph.context().close();
});

test("a note and a call are saved, the order is put on hold and resumed, escalated and answered", async ({
  baseURL,
  browser,
}) => {
  const url = String(baseURL);
  const { orderNumber } = await heldOrder(url);
  const priya = await workbench(browser, url, staff.pharmacist, orderNumber);
  const notes = priya.locator("#notes");
  await priya.getByText("Write a note", { exact: true }).last().click();
  await priya.getByLabel("Type of note").selectOption("administrative");
  await priya.getByLabel("Your note").fill("The courier asks for a landmark.");
  await priya.getByRole("button", { name: "Save note" }).click();
  await expect(notes).toContainText("The courier asks for a landmark.");

  await priya.getByText("Log a call to the prescriber").click();
  await priya.getByLabel("Who was called").fill("Dr Leela Menon");
  await priya.getByLabel("Number called").fill("+91 20 5550 0000");
  await priya.getByLabel("Source of the number").selectOption("register");
  await priya.getByLabel("Someone answered").selectOption("no");
  await priya.getByLabel("Outcome").selectOption("confirmed");
  await priya.getByLabel("Read back").selectOption("nothing-to-read-back");
  await priya.getByRole("button", { name: "Log the call" }).click();
  await expect(priya.getByRole("alert").first()).toContainText("Nobody was reached");
  await expect(priya.getByLabel("Who was called"), "what was typed is still there").toHaveValue("Dr Leela Menon");
  for (const [label, value] of [
    ["Source of the number", "register"],
    ["Someone answered", "yes"],
    ["Outcome", "confirmed"],
    ["Read back", "done"],
  ] as const)
    await priya.getByLabel(label).selectOption(value);
  await priya.getByRole("button", { name: "Log the call" }).click();
  await expect(notes).toContainText("Reached: confirmed the prescription. Read back and confirmed.");

  await priya
    .locator("details")
    .filter({ has: priya.locator("#set-aside") })
    .locator("summary")
    .click();
  await priya.getByLabel("What the order is waiting for").selectOption("prescriber");
  await priya.getByRole("button", { name: "Put the order on hold" }).click();
  await expect(priya.getByText(/put this order on hold on .* Waiting for: the prescriber/)).toBeVisible();
  await expect(priya.getByText("Nobody has claimed this order.")).toBeVisible();
  await priya.getByRole("button", { name: "Resume" }).click();
  await expect(priya.getByText(/put this order on hold on/)).toHaveCount(0);

  await priya
    .locator("details")
    .filter({ has: priya.locator("#escalate") })
    .locator("summary")
    .click();
  await priya.getByLabel("Escalate to").selectOption("manager");
  await priya.getByLabel("Your question").fill("May the parcel wait until Monday?");
  await priya.getByRole("button", { name: "Escalate the order" }).click();
  const anand = await workbench(browser, url, staff.manager, orderNumber);
  await expect(anand.getByRole("heading", { name: /Escalated to you/ })).toBeVisible();
  await anand.getByText("Answer", { exact: true }).click();
  await anand.getByLabel("Your answer").fill("Yes.");
  await anand.getByRole("button", { name: "Send the answer" }).click();
  await expect(anand.locator("#notes")).toContainText("May the parcel wait until Monday?");
  await expect(anand.getByRole("heading", { name: /Escalated to/ })).toHaveCount(0);
  await priya.context().close();
  await anand.context().close();
});

test("keyboard shortcuts reach every action, but are off while typing; they are listed and can be switched off", async ({
  baseURL,
  browser,
}) => {
  const url = String(baseURL);
  await heldOrder(url);
  const { orderNumber } = await heldOrder(url);
  await heldOrder(url);
  const page = await workbench(browser, url, staff.pharmacist, orderNumber);
  await isLive(page);
  for (const [key, field] of [
    ["a", "transcription.writtenOn"],
    ["d", "reasonCode"],
    ["h", "code"],
    ["e", "to"],
    ["p", "who"],
    ["n", "kind"],
    ["/", "query"],
  ] as const) {
    await page.locator("h1").click();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(key);
    expect(await focused(page), key).toBe(field);
  }
  await page.getByLabel("Your note").fill("");
  await page.getByLabel("Your note").pressSequentially("ad?");
  await expect(page.getByLabel("Your note"), "letters are letters in a field").toHaveValue("ad?");
  expect(await focused(page)).toBe("words");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(dialog).toContainText("Put on hold");
  await dialog.getByLabel("Use single-key shortcuts on this page").uncheck();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press("a");
  expect(await focused(page), "switched off").toBeNull();
  await page.getByRole("button", { name: "Keyboard shortcuts" }).click();
  await dialog.getByLabel("Use single-key shortcuts on this page").check();
  await page.keyboard.press("Escape");
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // Others work in the same queue meanwhile, so each key is held against its own link of the page it was pressed on.
  for (const key of ["j", "k"]) {
    await page.goto(`${url}/admin/orders/${orderNumber}`);
    await isLive(page);
    const leadsTo = new URL((await page.locator(`a[data-key="${key}"]`).getAttribute("href")) ?? "", url);
    expect(leadsTo.pathname, key).not.toMatch(new RegExp(`${orderNumber}$`));
    await page.keyboard.press(key);
    await page.waitForURL(leadsTo.href);
  }
  await page.context().close();
});

test("when the order moves on while the page is open, it says what happened and by whom, and what was typed stays", async ({
  baseURL,
  browser,
}) => {
  const url = String(baseURL);
  const order = await heldOrder(url);
  const page = await workbench(browser, url, staff.pharmacist, order.orderNumber);
  await isLive(page);
  await page.getByLabel("Prescriber’s name").fill("Dr Leela Menon");
  const { version } = await orderOf(order.api, order.orderNumber);
  const cancelled = await order.api.post(`/api/orders/${order.orderNumber}/cancel`, { data: { seenVersion: version } });
  expect(cancelled.status()).toBe(200);
  const banner = page.getByRole("status").filter({ hasText: "This order changed while you had it open" });
  await expect(banner).toContainText(/The customer cancelled\. .* the customer\./, { timeout: 30_000 });
  await expect(page.getByLabel("Prescriber’s name")).toHaveValue("Dr Leela Menon");
  await page.getByLabel("Reason").selectOption("RX_UNSIGNED");
  await page.getByRole("button", { name: "Decline" }).click();
  await expect(page.getByRole("alert").first()).toContainText("The customer cancelled.");
  await page.context().close();
});

test("without scripts an order is claimed, put on hold and released by plain forms", async ({ baseURL, browser }) => {
  const url = String(baseURL);
  const { orderNumber } = await heldOrder(url);
  const page = await workbench(browser, url, staff.technician, orderNumber, { javaScriptEnabled: false });
  await page.getByRole("button", { name: "Claim", exact: true }).click();
  await expect(page.getByText(/You claimed this order/)).toBeVisible();
  await page.getByRole("navigation", { name: "Actions" }).getByRole("link", { name: "Put on hold" }).click();
  await page.getByLabel("What the order is waiting for").selectOption("other");
  await page.getByRole("button", { name: "Put the order on hold" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Enter in a few words what the order is waiting for.");
  await page.getByLabel("In your own words").fill("The landlord has the key.");
  await page.getByRole("button", { name: "Put the order on hold" }).click();
  await expect(page.getByText("“The landlord has the key.”")).toBeVisible();
  await page.getByRole("button", { name: "Claim", exact: true }).click();
  await page.getByRole("button", { name: "Release" }).click();
  await page.waitForURL("**/admin/queue");
  await page.context().close();
});

for (const width of [360, 1280]) {
  test(`the desk in full use has no fault that axe can name and no sideways scroll at ${width} px`, async ({
    baseURL,
    browser,
  }) => {
    const url = String(baseURL);
    const { orderNumber } = await heldOrder(url);
    const tara = await signedIn(url, staff.technician);
    const post = (act: string, data: object) => tara.post(`/api/admin/orders/${orderNumber}/desk/${act}`, { data });
    await post("notes", {
      kind: "clinical",
      words: "A note with averyveryverylongwordthatmustnotpushthepagesideways.",
    });
    await post("escalate", { to: "pharmacist", words: "Please look at page 1." });
    await post("set-aside", { code: "identity" });
    await tara.post(`/api/admin/orders/${orderNumber}/claim`, { data: {} });
    const page = await workbench(browser, url, staff.pharmacist, orderNumber, { viewport: { width, height: 800 } });
    await isLive(page);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    await expectFits(page);
    await expectAccessible(page);
    await page.context().close();
  });
}
