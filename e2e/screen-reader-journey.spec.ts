import type { Page } from "@playwright/test";
import { jpeg } from "./support/files";
import { fillCard } from "./support/journey";
import { newCustomer, pageOf } from "./support/people";
import { hearTo } from "./support/screen-reader";
import { expect, test } from "./support/shop";

// The whole request by somebody who sees nothing: each control is found by what is said of it, and used by keys.

async function press(page: Page, said: string, key = "Enter"): Promise<void> {
  await hearTo(page, said);
  await page.keyboard.press(key);
}

async function type(page: Page, said: string, text: string): Promise<void> {
  await hearTo(page, said);
  await page.keyboard.type(text);
}

test("a screen reader alone is enough from the shelf to the held card", async ({ baseURL, browser }) => {
  test.setTimeout(240_000);
  const page = await pageOf(browser, await newCustomer(String(baseURL)));
  const main = page.getByRole("main");
  await page.goto("/medicines");
  await press(page, "link, Isotroin 20 mg");
  await page.waitForURL("**/medicines/isotroin-20");
  await press(page, "button, Request with prescription");
  await page.waitForURL("**/basket");
  await press(page, "link, Go to checkout");
  await page.waitForURL("**/checkout");
  await press(page, "link, Who is it for");
  await page.waitForURL("**/checkout/patient");
  await press(page, "radio, For me", "Space");
  await type(page, "textbox, Full name of the patient", "Nandini Kale");
  // The account's own date stands there; it is typed over.
  await hearTo(page, "textbox, Date of birth of the patient");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("06051994");
  await press(page, "radio, I do not know, or would rather not say", "Space");
  await press(page, "checkbox, No known allergies", "Space");
  await press(page, "checkbox, Takes no other medicines", "Space");
  await press(page, "button, Save");
  await page.waitForURL("**/checkout/prescription");

  const choosing = page.waitForEvent("filechooser");
  // Until the page's scripts run, a plain form stands here.
  await expect(main.getByRole("button", { name: "Choose files" })).toBeVisible();
  await press(page, "button, Choose files");
  await (await choosing).setFiles(await jpeg());
  await expect(main.getByRole("region", { name: "Files you have sent" }).getByRole("listitem")).toHaveCount(1, {
    timeout: 60_000,
  });
  await press(page, "button, Continue");
  await page.waitForURL("**/checkout/safety");
  for (const box of await main.getByRole("checkbox").all())
    await press(
      page,
      `checkbox, ${await box.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent)}`,
      "Space",
    );
  await press(page, "button, Continue");
  await page.waitForURL("**/checkout/delivery");
  await type(page, "textbox, Recipient’s name", "Nandini Kale");
  await type(page, "textbox, House and street", "12 Sample Lane");
  await type(page, "textbox, Town or city", "Pune");
  await type(page, "combobox, State", "Maharashtra");
  await type(page, "textbox, PIN code", "411004");
  await type(page, "textbox, Mobile number", "9800000001");
  await press(page, "button, Continue");
  await page.waitForURL("**/checkout");
  await press(page, "button, Continue to payment");
  // The page of the payment partner is not ours to be read aloud.
  await page.waitForURL("**/c/pay/**");
  await fillCard(page, "4242 4242 4242 4242");
  await page.waitForURL("**/checkout/complete?**");
  await expect(page.getByRole("heading", { name: "We have received your request" })).toBeVisible();
  await press(page, "link, View order");
  await page.waitForURL("**/account/orders/**");
  await hearTo(page, "Held, not charged");
  await page.context().close();
});
