import type { Locator, Page } from "@playwright/test";
import { jpeg } from "./support/files";
import { newCustomer, pageOf } from "./support/people";
import { expect, test } from "./support/shop";

// The whole request by keys alone: what cannot be reached, seen or pressed by them fails here.

/** Goes on by Tab until it stands on `there`, which must then be visible, in the window and marked by a ring. */
async function tabTo(page: Page, there: Locator, presses = 150): Promise<void> {
  await expect(there).toBeVisible();
  for (let press = 0; press < presses; press++) {
    if (await there.evaluate((element) => element === document.activeElement)) {
      const ring = await there.evaluate((element) => {
        const box = element.closest("label") ?? element;
        const shows = (style: CSSStyleDeclaration) => style.outlineStyle !== "none" && style.outlineWidth !== "0px";
        return shows(getComputedStyle(element)) || shows(getComputedStyle(box));
      });
      expect(ring, `the ring round ${there}`).toBe(true);
      await expect(there).toBeInViewport();
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`${there} is not reached by Tab`);
}

async function press(page: Page, there: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, there);
  await page.keyboard.press(key);
}

async function type(page: Page, there: Locator, text: string): Promise<void> {
  await tabTo(page, there);
  await page.keyboard.type(text);
}

test("from the home page to the payment page by keys alone", async ({ baseURL, browser }) => {
  test.setTimeout(180_000);
  const url = String(baseURL);
  const customer = await newCustomer(url);
  const page = await pageOf(browser, customer);
  const main = page.getByRole("main");
  await page.goto(url);

  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#content"), "the first stop leads to the content").toBeFocused();
  await press(page, main.getByRole("link", { name: "See the capsules" }));
  await page.waitForURL("**/medicines");
  await press(page, main.getByRole("link", { name: /Isotroin 20 mg/ }).first());
  await page.waitForURL("**/medicines/isotroin-20");
  await press(page, main.getByRole("button", { name: "Request with prescription" }));
  await page.waitForURL("**/basket");
  await press(page, main.getByRole("link", { name: "Go to checkout" }));
  await page.waitForURL("**/checkout");

  await press(page, main.getByRole("link", { name: "Who is it for" }));
  await page.waitForURL("**/checkout/patient");
  await press(page, main.getByLabel("For me"), "Space");
  await type(page, main.getByLabel("Full name of the patient"), "Nandini Kale");
  await type(page, main.getByLabel("Date of birth of the patient"), "06051994");
  const pregnancy = main.getByRole("group", { name: /Can the patient become pregnant/ });
  await press(page, pregnancy.getByRole("radio").first(), "ArrowUp"); // The last of them: would rather not say.
  await press(page, main.getByLabel("No known allergies"), "Space");
  await press(page, main.getByLabel("Takes no other medicines"), "Space");
  await press(page, main.getByRole("button", { name: /Save/ }).last());
  await page.waitForURL("**/checkout/prescription");

  const choosing = page.waitForEvent("filechooser");
  await press(page, main.getByRole("button", { name: "Choose files" }));
  await (await choosing).setFiles(await jpeg());
  await expect(page.getByRole("region", { name: "Files you have sent" }).getByRole("listitem")).toHaveCount(1, {
    timeout: 60_000,
  });
  await press(page, main.getByRole("button", { name: "Continue", exact: true }));
  await page.waitForURL("**/checkout/safety");
  for (const box of await main.getByRole("checkbox").all()) await press(page, box, "Space");
  await press(page, main.getByRole("button", { name: "Continue", exact: true }));
  await page.waitForURL("**/checkout/delivery");
  await type(page, main.getByLabel("Recipient’s name"), "Nandini Kale");
  await type(page, main.getByLabel("House and street"), "12 Sample Lane");
  await type(page, main.getByLabel("Town or city"), "Pune");
  await type(page, main.getByLabel("State"), "Maharashtra");
  await type(page, main.getByLabel("PIN code"), "411004");
  await type(page, main.getByLabel("Mobile number"), "9800000001");
  await press(page, main.getByRole("button", { name: "Continue", exact: true }));
  await page.waitForURL("**/checkout");
  await press(page, main.getByRole("button", { name: "Continue to payment" }));
  await page.waitForURL("**/c/pay/**");
  await page.context().close();
});
