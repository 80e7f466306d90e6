import { today } from "./support/files";
import { heldOrder, intentOf, orderOf, tickChecks, untilState } from "./support/orders";
import { expectAccessible } from "./support/page-faults";
import { pageOf, signedIn, staff } from "./support/people";
import { expect, sharedRuntime, test } from "./support/shop";

const shop = sharedRuntime();

test("a technician types what the prescription says, the pharmacist reads strength and total again without seeing them, and only where they agree is it approved; the decision is taken back in time", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const order = await heldOrder(shop.appUrl);
  const here = `${shop.appUrl}/admin/orders/${order.orderNumber}`;

  const technician = await pageOf(browser, { api: await signedIn(shop.appUrl, staff.technician) });
  await technician.goto(here);
  await technician.getByLabel("Line as written").fill("Cap. Isotroin 20 mg, 1 a day, 30 days");
  await technician.getByLabel("Medicine named").selectOption({ label: "Isotroin 20 mg" });
  await technician.getByLabel("Prescribed strength, in mg").fill("25");
  await technician.getByLabel("Capsules each day").fill("1");
  await technician.getByLabel("Number of days").fill("30");
  await technician.getByLabel("Prescribed total, in capsules").fill("30");
  await technician.getByLabel("Patient’s name on it").fill(order.name);
  await technician.getByLabel("Prescriber on it").fill("Dr Leela Menon");
  await technician.getByLabel("Registration number on it").fill("MMC-2041");
  await technician.getByLabel("Weight in kg").fill("sixty");
  await technician.getByRole("button", { name: "Save transcription" }).click();
  // A strength that does not exist, an empty date and a weight that is no number are said together, each at its field; what was typed stays.
  const alert = technician.getByRole("main").getByRole("alert");
  await expect(alert).toContainText("has 20 mg, not 25 mg");
  await expect(
    alert.getByRole("link", { name: "The date on the prescription must be a real date. Enter it as DD/MM/YYYY." }),
  ).toBeVisible();
  await expect(alert.getByRole("link", { name: "The weight in kg must be a number from 20 to 300." })).toBeVisible();
  await expect(technician.getByLabel("Weight in kg")).toHaveValue("sixty");
  await technician.getByLabel("Weight in kg").fill("60");
  await technician.getByLabel("Date written on it").fill(today());
  await expect(technician.getByLabel("Line as written")).toHaveValue("Cap. Isotroin 20 mg, 1 a day, 30 days");
  await technician.getByLabel("Prescribed strength, in mg").fill("20");
  await technician.getByRole("button", { name: "Save transcription" }).click();
  await expect(technician.locator("#transcription")).toContainText("Transcribed, waiting for a pharmacist");
  await expect(technician.getByRole("button", { name: "Approve" })).toHaveCount(0);

  const pharmacist = await pageOf(browser, { api: await signedIn(shop.appUrl, staff.pharmacist) });
  await pharmacist.goto(here);
  await expect(pharmacist.getByRole("img", { name: /of the prescription/ }).first()).toBeVisible();
  const blind = pharmacist.locator("#transcription");
  await expect(blind).toContainText("Tara");
  await expect(blind).not.toContainText("1 a day for 30 days");
  await expectAccessible(pharmacist);
  await pharmacist.getByLabel("Strength in mg").fill("20");
  await pharmacist.getByLabel("Total capsules").fill("60");
  await tickChecks(pharmacist);
  await pharmacist.getByRole("button", { name: "Approve" }).click();
  await expect(pharmacist.getByRole("main").getByRole("alert")).toContainText(
    "The first transcription has a different total",
  );
  expect((await orderOf(order.api, order.orderNumber)).state).toBe("awaiting-review");

  await pharmacist.getByLabel("Total capsules").fill("30");
  await pharmacist.getByRole("button", { name: "Approve" }).click();
  await expect(pharmacist.getByText(/The card is charged in \d+ seconds?/)).toBeVisible();
  await expect(pharmacist.getByRole("region", { name: /The card is charged in/ })).toBeFocused();
  await pharmacist.keyboard.press("u");
  await untilState(order.api, order.orderNumber, "awaiting-review");
  expect((await intentOf(order.api, shop, order.orderNumber)).amount_received).toBe(0);

  await pharmacist.goto(here);
  await pharmacist.getByLabel("Strength in mg").fill("20");
  await pharmacist.getByLabel("Total capsules").fill("30");
  await tickChecks(pharmacist);
  await pharmacist.getByRole("button", { name: "Approve" }).click();
  await untilState(order.api, order.orderNumber, "paid", 30_000);
  await pharmacist.goto(here);
  await expect(pharmacist.getByRole("main")).toContainText("Two people: a colleague transcribed it");
});

test("a check that was left open stops the approval and is named", async ({ browser }) => {
  const order = await heldOrder(shop.appUrl);
  const pharmacist = await pageOf(browser, { api: await signedIn(shop.appUrl, staff.pharmacist) });
  await pharmacist.goto(`${shop.appUrl}/admin/orders/${order.orderNumber}`);
  await tickChecks(pharmacist);
  await pharmacist.getByRole("checkbox", { name: "the dose is right for this patient" }).uncheck();
  await pharmacist.getByLabel("Strength in mg").fill("20");
  await pharmacist.getByLabel("Capsules per day").fill("1");
  await pharmacist.getByLabel("Days", { exact: true }).fill("30");
  await pharmacist.getByLabel("Total capsules").fill("30");
  await pharmacist.getByRole("button", { name: "Approve" }).click();
  await expect(pharmacist.getByRole("main").getByRole("alert")).toContainText(
    "Not confirmed yet: the dose is right for this patient",
  );
});
