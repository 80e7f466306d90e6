import { expect, type Page } from "@playwright/test";
import type { SentFile } from "./files";
import { address } from "./orders";
import { customerPassword, linkIn, mailTo } from "./people";

/** A customer's way through the pages, by the words a person sees. Written for both: with JavaScript and without. */

export interface Traveller {
  readonly page: Page;
  readonly name: string;
  readonly email: string;
}

export async function requestMedicine({ page }: Traveller, slug = "isotroin-20"): Promise<void> {
  await page.goto(`/medicines/${slug}`);
  await page.getByRole("button", { name: "Request with prescription" }).click();
  await page.waitForURL("**/basket**");
}

/** Signs up from the checkout, opens the link of the mail in the same browser, signs in and is back at the checkout. */
export async function becomeCustomer({ page, name, email }: Traveller): Promise<void> {
  await page.goto("/checkout");
  await page.waitForURL("**/sign-in**");
  await page.getByRole("main").getByRole("link", { name: "Create an account" }).click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Email", { exact: true }).fill(email);
  await page.getByLabel("Date of birth").fill("1994-05-06");
  await page.getByLabel("Password", { exact: true }).fill(customerPassword);
  await page.getByRole("button", { name: "Create account" }).click();
  await expect(page.getByRole("main")).toContainText(/mail/i);
  await page.goto(linkIn(await mailTo(page.request, email)));
  await signInHere({ page, name, email });
}

export async function signInHere({ page, email }: Traveller, password = customerPassword): Promise<void> {
  if (!page.url().includes("/sign-in")) await page.goto("/sign-in?returnTo=%2Fcheckout");
  await page.getByLabel("Email", { exact: true }).fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

export async function sayWhoItIsFor({ page, name }: Traveller): Promise<void> {
  await page.goto("/checkout/patient");
  await page.getByLabel("For me").check();
  await page.getByLabel("Full name of the patient").fill(name);
  await page.getByLabel("Date of birth of the patient").fill("1994-05-06");
  await page
    .getByRole("group", { name: /Can the patient become pregnant/ })
    .getByLabel(/rather not say/)
    .check();
  await page.getByLabel("No known allergies").check();
  await page.getByLabel("Takes no other medicines").check();
  await page.getByRole("main").getByRole("button", { name: /Save/ }).last().click();
  await page.waitForURL((url) => url.pathname !== "/checkout/patient");
}

export async function sendPrescription({ page }: Traveller, file: SentFile, withScript: boolean): Promise<void> {
  await page.goto("/checkout/prescription");
  await page.locator("input[type=file][name=file]").first().setInputFiles(file);
  if (withScript) {
    await expect(page.getByRole("region", { name: "Files you have sent" }).getByRole("listitem")).toHaveCount(1, {
      timeout: 60_000,
    });
    await page.getByRole("button", { name: "Continue", exact: true }).click();
  } else {
    await page
      .getByRole("main")
      .getByRole("button", { name: /Send|Upload/ })
      .click();
    await page.waitForLoadState();
    if (page.url().includes("/checkout/prescription"))
      await page
        .getByRole("button", { name: /^(Continue$|Use this one)/ })
        .first()
        .click();
  }
  await page.waitForURL((url) => url.pathname !== "/checkout/prescription");
}

export async function confirmSafety({ page }: Traveller): Promise<void> {
  await page.goto("/checkout/safety");
  for (const box of await page.getByRole("main").getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/checkout/safety");
}

export async function sayWhere({ page, name }: Traveller): Promise<void> {
  await page.goto("/checkout/delivery");
  await page.getByLabel("Recipient’s name").fill(name);
  await page.getByLabel("House and street").fill(address.line1);
  await page.getByLabel("Town or city").fill(address.city);
  await page.getByLabel("State").selectOption(address.state);
  await page.getByLabel("PIN code").fill(address.pin);
  await page.getByLabel("Mobile number").fill(address.phone);
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await page.waitForURL((url) => url.pathname !== "/checkout/delivery");
}

export async function payByCard({ page }: Traveller, number = "4242 4242 4242 4242"): Promise<void> {
  await page.goto("/checkout");
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await page.waitForURL("**/c/pay/**");
  await fillCard(page, number);
}

export async function fillCard(page: Page, number: string): Promise<void> {
  await page.getByLabel("Email").fill("someone@example.com");
  await page.getByLabel("Card number").fill(number);
  await page.getByLabel("Expiry").fill("12 / 40");
  await page.getByLabel("CVC").fill("123");
  await page.getByRole("button", { name: "Pay", exact: true }).click();
}

/** The order's number, from the page the customer comes back to. */
export async function backInTheShop({ page }: Traveller): Promise<string> {
  await page.waitForURL("**/checkout/complete**");
  const number = new URL(page.url()).searchParams.get("order");
  if (number === null) throw new Error(`no order in ${page.url()}`);
  return number;
}
