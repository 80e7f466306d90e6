import { bigJpeg, pdf, type SentFile, today } from "./support/files";
import {
  backInTheShop,
  becomeCustomer,
  confirmSafety,
  fillCard,
  payByCard,
  requestMedicine,
  sayWhere,
  sayWhoItIsFor,
  sendPrescription,
  type Traveller,
} from "./support/journey";
import { packOnTheShelf, tickChecks, untilState } from "./support/orders";
import { pageOf, signedIn, staff } from "./support/people";
import { expect, test } from "./support/shop";

let counter = 0;
const someEmail = () => `journey-${process.pid}-${Date.now()}-${++counter}@example.com`;

async function asFarAsPayment(traveller: Traveller, file: SentFile, withScript = true): Promise<void> {
  await requestMedicine(traveller);
  await becomeCustomer(traveller);
  await sayWhoItIsFor(traveller);
  await sendPrescription(traveller, file, withScript);
  await confirmSafety(traveller);
  await sayWhere(traveller);
}

test("from the shelf to the patient by the pages alone: a 14 MB photo, a held card, an approval that types the prescription, a charge, a register entry, a courier", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const traveller = { page, name: "Nandini Kale", email: someEmail() };
  const photo = await bigJpeg();
  expect(photo.buffer.length).toBeGreaterThan(13.5 * 1024 * 1024);
  await asFarAsPayment(traveller, photo);
  await payByCard(traveller);
  const orderNumber = await backInTheShop(traveller);
  await untilState(page.request, orderNumber, "awaiting-review");

  const pharmacist = await signedIn(String(baseURL), staff.pharmacist);
  const panel = await pageOf(browser, { api: pharmacist });
  await panel.goto(`${baseURL}/admin/queue?sort=newest`);
  await expect(panel.locator(`a[href^="/admin/orders/${orderNumber}"]`).first()).toBeVisible();
  await panel.goto(`${baseURL}/admin/orders/${orderNumber}`);
  await expect(panel.getByRole("img", { name: /of the prescription/ }).first()).toBeVisible();
  await panel.getByLabel("Date on the prescription").fill(today());
  await panel.getByLabel("Patient named on it").fill(traveller.name);
  await panel.getByLabel("Medicine prescribed").selectOption({ label: "Isotroin 20 mg" });
  await panel.getByLabel("Strength in mg").fill("20");
  await panel.getByLabel("Capsules per day").fill("1");
  await panel.getByLabel("Days", { exact: true }).fill("30");
  await panel.getByLabel("Total capsules").fill("30");
  await panel.getByLabel("Prescriber’s name").fill("Dr Leela Menon");
  await panel.getByLabel("Prescriber’s registration number").fill("MMC-2041");
  await tickChecks(panel);
  await panel.getByRole("button", { name: "Approve" }).click();
  await untilState(page.request, orderNumber, "paid");

  await panel.goto(`${baseURL}/admin/orders/${orderNumber}`);
  const pack = await packOnTheShelf(String(baseURL));
  await panel.getByLabel("Batch").first().fill(pack.batch);
  await panel.getByLabel("Expiry").first().fill(pack.expiry);
  await panel.getByLabel("Packs", { exact: true }).first().fill("1");
  await panel.getByLabel(/pack is in date/).check();
  await panel.getByLabel(/was counselled/).check();
  await panel.getByRole("button", { name: "Dispense and enter in the register" }).click();
  await untilState(page.request, orderNumber, "dispensed");

  const counter = await pageOf(browser, { api: await signedIn(String(baseURL), staff.technician) });
  await counter.goto(`${baseURL}/admin/orders/${orderNumber}`);
  await expect(counter.getByRole("button", { name: "Approve", exact: true })).toHaveCount(0);
  const reference = `BD-2${orderNumber.slice(-8)}`;
  await counter.getByLabel("Courier", { exact: true }).fill("Blue Dart");
  await counter.getByLabel("Courier’s reference").fill(reference);
  await counter.getByRole("button", { name: "Hand over" }).click();
  await untilState(page.request, orderNumber, "handed-over");
  await page.goto(`/account/orders/${orderNumber}`);
  await expect(page.getByRole("main")).toContainText(reference);
});

test("a PDF prescription that is declined: the customer reads why and how to mend it, and the hold is gone", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const traveller = { page, name: "Farah Khan", email: someEmail() };
  await asFarAsPayment(traveller, await pdf(traveller.name));
  await payByCard(traveller);
  const orderNumber = await backInTheShop(traveller);
  await untilState(page.request, orderNumber, "awaiting-review");

  const panel = await pageOf(browser, { api: await signedIn(String(baseURL), staff.otherPharmacist) });
  await panel.goto(`${baseURL}/admin/orders/${orderNumber}`);
  await panel.getByLabel("Reason").selectOption("RX_UNSIGNED");
  await panel.getByRole("button", { name: "Decline" }).click();
  await untilState(page.request, orderNumber, "declined");
  await page.goto(`/account/orders/${orderNumber}`);
  await expect(page.getByRole("main")).toContainText(/sign/i);
  await expect(page.getByRole("main")).toContainText(/declined/i);
});

test("a declined card says so and loses nothing; a card that asks for authentication is held after it", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const traveller = { page, name: "Nandini Kale", email: someEmail() };
  await asFarAsPayment(traveller, await pdf());
  await payByCard(traveller, "4000 0000 0000 0002");
  await expect(page.getByRole("main")).toContainText(/declined/i);
  await fillCard(page, "4000 0025 0000 3155");
  await page.getByRole("button", { name: "Complete" }).click();
  const orderNumber = await backInTheShop(traveller);
  await untilState(page.request, orderNumber, "awaiting-review");
});

test("whoever turns back at the payment page finds the request waiting beside the empty basket, and pays it from there", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const traveller = { page, name: "Nandini Kale", email: someEmail() };
  await asFarAsPayment(traveller, await pdf());
  await page.goto("/checkout");
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await page.waitForURL("**/c/pay/**");
  for (const path of ["/basket", "/checkout"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: "One of your requests is waiting for payment" })).toBeVisible();
  }
  await page.getByRole("link", { name: "Pay or cancel it" }).click();
  await page.getByRole("button", { name: "Pay now" }).click();
  await page.waitForURL("**/c/pay/**");
  await fillCard(page, "4242 4242 4242 4242");
  await untilState(page.request, await backInTheShop(traveller), "awaiting-review");
  await page.goto("/basket");
  await expect(page.getByRole("heading", { name: "One of your requests is waiting for payment" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole request works, from the shelf to a held card, and the order can be cancelled", async ({ page }) => {
    test.setTimeout(120_000);
    const traveller = { page, name: "Nandini Kale", email: someEmail() };
    await asFarAsPayment(traveller, await pdf(), false);
    await payByCard(traveller);
    const orderNumber = await backInTheShop(traveller);
    await untilState(page.request, orderNumber, "awaiting-review");
    await page.goto(`/account/orders/${orderNumber}`);
    await page.locator("summary", { hasText: "Cancel this order" }).click();
    await page.getByRole("button", { name: "Yes, cancel the order" }).click();
    await untilState(page.request, orderNumber, "cancelled");
  });
});
