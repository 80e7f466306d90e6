import type { Page } from "@playwright/test";
import { addPatient, fillBasket, heldOrder, upload } from "./support/orders";
import { customerPassword, newCustomer, pageOf } from "./support/people";
import { runOutSessions } from "./support/recovery";
import { expect, sharedRuntime, test } from "./support/shop";

// "Continue" in a step of checkout that is not finished.

const ways = [
  { name: "with scripts", options: {} },
  { name: "without scripts", options: { javaScriptEnabled: false } },
] as const;

const pressContinue = (page: Page) => page.getByRole("button", { name: "Continue", exact: true }).first().click();

/** Every reason in the summary, which has the keyboard, and leads to a control of the page. */
async function expectOpen(page: Page, title: string, count: number): Promise<void> {
  await expect(page).toHaveTitle(new RegExp(`^Error: ${title}`));
  const summary = page.getByRole("alert").filter({ hasText: "Your answers are saved" });
  await expect(summary.locator("..")).toBeFocused();
  const links = summary.getByRole("link");
  await expect(links).toHaveCount(count);
  for (const link of await links.all())
    await expect(page.locator(String(await link.getAttribute("href")))).toHaveCount(1);
}

for (const { name, options } of ways) {
  test(`${name}, a step that lacks something is kept, says what, and leads on once it has it`, async ({
    browser,
    baseURL,
  }) => {
    const customer = await newCustomer(String(baseURL));
    await fillBasket(customer.api, "isotroin-20", 1);
    await addPatient(customer.api);
    await upload(customer.api);
    const page = await pageOf(browser, customer, options);

    await page.goto("/checkout/safety");
    const boxes = page.getByRole("main").getByRole("checkbox");
    const last = boxes.last();
    for (const box of await boxes.all()) await box.check();
    await last.uncheck();
    await pressContinue(page);
    await page.waitForURL("**/checkout/safety?kept");
    await expectOpen(page, "Safety", 1);
    await expect(boxes.first()).toBeChecked();
    await expect(last).not.toBeChecked();
    await page.getByRole("alert").getByRole("link").click();
    await expect(last).toBeFocused();
    await last.check();
    await pressContinue(page);
    await page.waitForURL("**/checkout/delivery");

    await page.getByLabel("Recipient’s name").fill("Leena Joshi");
    await page.getByLabel("PIN code").fill("560001");
    await pressContinue(page);
    await page.waitForURL("**/checkout/delivery?kept");
    await expectOpen(page, "Delivery", 5);
    await expect(page.getByLabel("Recipient’s name")).toHaveValue("Leena Joshi");
    await expect(page.getByLabel("PIN code")).toHaveAccessibleDescription(/411/);
    await page.getByLabel("House and street").fill("12 Sample Lane");
    await page.getByLabel("Town or city").fill("Pune");
    await page.getByLabel("State").selectOption("Maharashtra");
    await page.getByLabel("PIN code").fill("411004");
    await page.getByLabel("Mobile number").fill("9800000001");
    await pressContinue(page);
    await page.waitForURL("**/checkout");
    await page.context().close();
  });
}

test("a patient for whom nothing may be requested is named at the choice, before the rest is asked", async ({
  browser,
  baseURL,
}) => {
  const customer = await heldOrder(String(baseURL));
  const told = await customer.api.post(`/api/orders/${customer.orderNumber}/tell-us`, {
    data: { kind: "side-effect", words: "Dry lips that bleed." },
  });
  expect(told.status(), await told.text()).toBe(201);
  await fillBasket(customer.api, "isotroin-20", 1);
  await addPatient(customer.api, { name: "Other Patient", relationship: "in-care", birthDate: "2009-02-03" });
  const page = await pageOf(browser, customer);
  await page.goto("/checkout/patient");
  await page.getByLabel(customer.name).check();
  await pressContinue(page);
  await page.waitForURL("**/checkout/patient?kept");
  await expectOpen(page, "Who is it for", 1);
  await page
    .getByRole("alert")
    .getByRole("link", { name: /A pharmacist must speak with you/ })
    .click();
  await expect(page.getByRole("radio").first()).toBeFocused();
  await page.getByLabel("Other Patient").check();
  await pressContinue(page);
  await page.waitForURL("**/checkout/prescription");
  await page.context().close();
});

test("each missing item in checkout links to its field", async ({ browser, baseURL }) => {
  const customer = await newCustomer(String(baseURL));
  await fillBasket(customer.api, "isotroin-20", 1);
  const page = await pageOf(browser, customer);
  await page.goto("/checkout/delivery");
  await pressContinue(page);
  await page.waitForURL("**/checkout/delivery?kept");
  await page.goto("/checkout");
  await page.getByRole("link", { name: "Enter the town or city." }).click();
  await page.waitForURL("**/checkout/delivery#field-address-city");
  await expect(page.getByLabel("Town or city")).toHaveAccessibleDescription(/town or city/i);
  await page.context().close();
});

test("a phone number copied with an invisible mark, a zero and spaces is kept, and shown in one form", async ({
  browser,
  baseURL,
}) => {
  const customer = await newCustomer(String(baseURL));
  await fillBasket(customer.api, "isotroin-20", 1);
  const page = await pageOf(browser, customer);
  await page.goto("/checkout/delivery");
  await page.getByLabel("Mobile number").fill("\u200e098220 12345");
  await page.getByLabel("PIN code").fill("411 004");
  await pressContinue(page);
  await page.waitForURL("**/checkout/delivery?kept");
  await expect(page.getByLabel("Mobile number")).toHaveValue("9822012345");
  await expect(page.getByLabel("PIN code")).toHaveValue("411004");
  await page.context().close();
});

test("an address that was being typed when the session ran out comes back after signing in again, to nobody else", async ({
  browser,
  baseURL,
}) => {
  const customer = await newCustomer(String(baseURL));
  const other = await newCustomer(String(baseURL));
  await fillBasket(customer.api, "isotroin-20", 1);
  const page = await pageOf(browser, customer);
  const typed = async () => {
    await page.goto("/checkout/delivery");
    await page.getByLabel("House and street").fill("12 Sample Lane");
    await runOutSessions(sharedRuntime(), customer.email);
    await pressContinue(page);
    await page.waitForURL(/\/sign-in\?returnTo=/);
  };
  const signIn = async (email: string) => {
    await page.getByLabel("Email").fill(email);
    await page.getByLabel("Password", { exact: true }).fill(customerPassword);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
    await page.waitForURL(/\/checkout\/delivery/);
  };
  await typed();
  await signIn(customer.email);
  await expect(page.getByRole("alert").first()).toContainText("You were signed out before this was saved");
  await expect(page.getByLabel("House and street")).toHaveValue("12 Sample Lane");
  await typed();
  await signIn(other.email);
  await expect(page.getByLabel("House and street")).toHaveValue("");
  await page.context().close();
});
