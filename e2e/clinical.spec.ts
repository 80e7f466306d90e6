import type { Page } from "@playwright/test";
import { anOrder } from "@/lib/fixtures/order";
import { pdf } from "./support/files";
import { noIds } from "./support/ids";
import {
  addPatient,
  address,
  fillBasket,
  type HeldOrder,
  heldOrder,
  pay,
  place,
  untilState,
  upload,
} from "./support/orders";
import { expectAccessible, expectFits } from "./support/page-faults";
import { newCustomer, pageOf, signedIn, staff } from "./support/people";
import { sameAnswer } from "./support/same-answer";
import { expect, test } from "./support/shop";

// What is reckoned for the pharmacist, and who saw the prescription.

async function orderTelling(baseURL: string, told: Record<string, unknown>): Promise<string> {
  const { api, name } = await newCustomer(baseURL);
  await fillBasket(api);
  const patientId = await addPatient(api, { name, ...told });
  const { id } = await upload(api, await pdf(name));
  const body = anOrder({ patientId, prescriptionId: id, address });
  const { orderNumber, payUrl } = await place(api, body);
  await pay(api, payUrl);
  await untilState(api, orderNumber, "awaiting-review");
  return orderNumber;
}

for (const width of [360, 1280]) {
  test(`the workbench reckons by the weight told, stops at a tetracycline, and fits ${width} px`, async ({
    baseURL,
    browser,
  }) => {
    const orderNumber = await orderTelling(String(baseURL), {
      weightKg: 62.5,
      medicines: ["Doxycyclin 100", "Zinc"],
      noMedicines: false,
    });
    const pharmacist = { api: await signedIn(String(baseURL), staff.pharmacist) };
    const page = await pageOf(browser, pharmacist, { viewport: { width, height: 800 } });
    await page.goto(`/admin/orders/${orderNumber}`);
    const aid = page.locator("#clinical");
    await expect(aid.getByRole("heading", { name: "Clinical aid" })).toBeVisible();
    await expect(aid).toContainText(/62\.5 kg, stated by the customer on \d{1,2} \w{3} \d{4}/);
    await expect(aid).toContainText("Not transcribed yet: a pharmacist types it from the prescription");
    await expect(aid.getByRole("row", { name: /^1\b/ })).toContainText("0.32 mg/kg");
    await expect(aid).toContainText("Do not combine");
    await expect(aid).toContainText("“Doxycyclin 100” is spelt like “doxycycline”");
    await expect(aid).toContainText(/Not in our list: use your own judgement\s*Zinc/);
    await expectFits(page);
    await expectAccessible(page);
    await page.context().close();
  });
}

test("a weight typed in the form without JavaScript is kept, a mistyped one is said at its field and nothing typed is lost", async ({
  baseURL,
  browser,
}) => {
  const page = await pageOf(browser, await newCustomer(String(baseURL)), { javaScriptEnabled: false });
  await page.goto("/account/patients");
  await page.getByLabel("For me").check();
  await page.getByLabel("Full name of the patient").fill("Nandini Kale");
  await page.getByLabel("Date of birth of the patient").fill("1994-05-06");
  await page.getByLabel(/^Weight in kilograms/).fill("625");
  await page.getByLabel("No known allergies").check();
  await page.getByLabel("Takes no other medicines").check();
  await page.getByRole("button", { name: "Save patient" }).click();
  await expect(page.getByLabel(/^Weight in kilograms/)).toHaveAccessibleDescription(/from 20 to 300/);
  await expect(page.getByLabel("Full name of the patient")).toHaveValue("Nandini Kale");
  await page.getByLabel(/^Weight in kilograms/).fill("62.5");
  await page.getByRole("button", { name: "Save patient" }).click();
  await expect(page.getByRole("main")).toContainText(/62\.5 kg, stated on/);
  await page.context().close();
});

test("customers read who of the pharmacy saw their prescription, and nobody else's", async ({ baseURL, browser }) => {
  // No order asks for it yet, so nobody else's work in the shared queue comes upon it.
  const unseen = await newCustomer(String(baseURL));
  await upload(unseen.api);
  const before = await pageOf(browser, unseen);
  await openViews(before);
  await expect(before.getByRole("main")).toContainText("Nobody yet");
  await before.context().close();

  const [mine, theirs] = [await heldOrder(String(baseURL)), await heldOrder(String(baseURL))];
  const pharmacist = await signedIn(String(baseURL), staff.pharmacist);
  expect((await pharmacist.get(pageAddress(mine))).status()).toBe(200);
  expect((await mine.api.get(pageAddress(mine))).status()).toBe(200);
  const page = await pageOf(browser, mine, { viewport: { width: 360, height: 800 } });
  await openViews(page);
  // The look at the page itself: who walks through the queue meanwhile leaves small pictures on record.
  const look = page.getByRole("row", { name: /Pharmacist Priya N\..* What prescription\.jpg/ }).first();
  await expect(look).toBeVisible();
  await expect(look.getByRole("link", { name: /^Order of/ })).toHaveAttribute(
    "href",
    `/account/orders/${mine.orderNumber}`,
  );
  await expect(page.getByRole("main")).not.toContainText("Nair");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Your own views" }).click();
  await expect(page.getByRole("row", { name: /^You/ })).toHaveCount(1);

  const [real, none] = [
    await theirs.api.get(`/account/prescriptions/${mine.prescriptionId}/views`),
    await theirs.api.get(`/account/prescriptions/${noIds.id}/views`),
  ];
  expect(real.status()).toBe(404);
  await sameAnswer(real, { ...noIds, id: mine.prescriptionId }, none, noIds);
  await page.context().close();
});

async function openViews(page: Page) {
  await page.goto("/account/prescriptions");
  await page.getByRole("link", { name: /^Who saw it/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Who saw your prescription");
}

const pageAddress = ({ prescriptionId, fileId }: HeldOrder) =>
  `/api/prescriptions/${prescriptionId}/files/${fileId}?page=1`;
