import type { Page } from "@playwright/test";
import { jpeg } from "./support/files";
import { asSeen, type HeldOrder, heldOrder, orderOf, transcription, untilState } from "./support/orders";
import { expectAccessible, expectFits } from "./support/page-faults";
import { mailTo, newCustomer, pageOf, signedIn, staff } from "./support/people";
import { expect, test } from "./support/shop";

// A pharmacist needs something from the customer: asked at the workbench, answered on a phone, read again.

/** axe is a script itself, so a page without JavaScript is only measured. */
async function isClean(page: Page, withScript: boolean): Promise<void> {
  await expectFits(page);
  if (!withScript) return;
  await expectAccessible(page);
}

async function askAtTheWorkbench(page: Page, { orderNumber }: HeldOrder, withScript: boolean): Promise<void> {
  await page.goto(`/admin/orders/${orderNumber}`);
  await page.locator("summary", { hasText: "Ask the customer" }).click();
  await page.getByLabel("A better photo of a page", { exact: true }).check();
  await page.getByLabel("Weight", { exact: true }).check();
  if (withScript) await isClean(page, withScript);
  // The only file is chosen already. A page that it has not: the form comes back with everything that was chosen.
  await expect(page.getByLabel("Which file")).not.toHaveValue("");
  await page.locator('input[name="questions.0.page"]').fill("9");
  await page.getByRole("button", { name: "Ask the customer" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("This file has 1 page.");
  await expect(page.getByLabel("Weight", { exact: true })).toBeChecked();
  await expect(page.getByLabel("Which file")).not.toHaveValue("");
  await expect(page.locator('input[name="questions.0.page"]')).toHaveValue("9");
  await page.locator('input[name="questions.0.page"]').fill("1");
  await page.getByLabel("What is wrong with it").selectOption("blurred");
  await page.getByRole("button", { name: "Ask the customer" }).click();
  await expect(page.getByRole("heading", { name: "Questions and answers" })).toBeVisible();
  await expect(page.locator("#asked").getByText("Waiting for the customer")).toHaveCount(2);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : " without JavaScript";

  test(`a page and a weight are asked for, sent from a phone${how}, and the new page is opened before approval`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const url = String(baseURL);
    const order = await heldOrder(url);
    const pharmacist = await signedIn(url, staff.pharmacist);
    const seen = await pharmacist.get(`/api/prescriptions/${order.prescriptionId}/files/${order.fileId}?page=1`);
    expect(seen.status()).toBe(200);
    const bench = await pageOf(browser, { api: pharmacist }, { javaScriptEnabled });
    await askAtTheWorkbench(bench, order, javaScriptEnabled);

    const mail = await mailTo(order.api, order.email, /need something/);
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/weight|photo|isotroin|isotretinoin|capsule/i);

    const phone = await pageOf(browser, order, { javaScriptEnabled, viewport: { width: 360, height: 740 } });
    await phone.goto("/account");
    await expect(phone.getByRole("main")).toContainText("Answer by");
    await phone.goto(`/account/orders/${order.orderNumber}`);
    await expect(phone.getByRole("heading", { name: "We need 2 things from you" })).toBeVisible();
    await expect(phone.getByRole("main")).toContainText("It is blurred.");
    await isClean(phone, javaScriptEnabled);

    await phone
      .locator("input[type=file][name=file]")
      .first()
      .setInputFiles(await jpeg());
    const sent = phone.getByRole("region", { name: "Files you have sent" }).getByRole("listitem");
    if (!javaScriptEnabled) await phone.getByRole("button", { name: "Upload" }).click();
    await expect(sent).toHaveCount(2, { timeout: 60_000 });

    // A slip first: said at the field, and what was typed is still there.
    await phone.getByLabel("Weight in kg").fill("612");
    await phone.getByLabel("Weighed on").fill("2026-01-02");
    await phone.getByRole("button", { name: "Send my answers" }).click();
    await expect(phone.getByText("The weight in kilograms must be a number from 20 to 300.").first()).toBeVisible();
    await expect(phone.getByLabel("Weighed on")).toHaveValue("2026-01-02");
    await isClean(phone, javaScriptEnabled);
    await phone.getByLabel("Weight in kg").fill("61.5");
    await phone.getByRole("button", { name: "Send my answers" }).click();
    await expect(phone.getByText("Sent. A pharmacist will read it next")).toBeVisible();
    await untilState(order.api, order.orderNumber, "awaiting-review");
    const given = phone.getByRole("region", { name: "Your answers" });
    await expect(given).toContainText("61.5 kg, weighed on 2 Jan 2026");

    await bench.goto("/admin/queue?sort=newest");
    await expect(bench.getByRole("row", { name: new RegExp(order.orderNumber.slice(-6)) })).toContainText("Answered");
    const decide = async () => {
      const seen = await asSeen(pharmacist, order.orderNumber);
      return pharmacist.post(`/api/admin/orders/${order.orderNumber}/decision`, {
        data: { decision: "approve", transcription: transcription(order.name), ...seen },
      });
    };
    const early = await decide();
    expect(early.status()).toBe(422);
    expect(await early.text()).toContain("page-not-opened");
    await bench.goto(`/admin/orders/${order.orderNumber}`);
    await expect(bench.getByText("61.5 kg, weighed on 2 Jan 2026.")).toBeVisible();
    const files = await order.api.get("/api/checkout");
    const { prescriptions } = (await files.json()) as { prescriptions: { id: string; files: { id: string }[] }[] };
    for (const { id } of prescriptions.find((one) => one.id === order.prescriptionId)?.files ?? [])
      await pharmacist.get(`/api/prescriptions/${order.prescriptionId}/files/${id}?page=1`);
    const late = await decide();
    expect(late.status(), await late.text()).toBe(200);
  });
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : " without JavaScript";

  test(`of two questions that ask for files each is answered by its own${how}, and who the patient is becomes the record only by a pharmacist`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const url = String(baseURL);
    const order = await heldOrder(url);
    const pharmacist = await signedIn(url, staff.pharmacist);
    const { version } = await orderOf(pharmacist, order.orderNumber);
    const kinds = [{ kind: "missing-page" }, { kind: "consent-form" }, { kind: "patient-identity" }];
    const asked = await pharmacist.post(`/api/admin/orders/${order.orderNumber}/ask`, {
      data: { seenVersion: version, questions: kinds },
    });
    expect(asked.status(), await asked.text()).toBe(200);

    const phone = await pageOf(browser, order, { javaScriptEnabled, viewport: { width: 360, height: 740 } });
    await phone.goto(`/account/orders/${order.orderNumber}`);
    const sent = phone.getByRole("region", { name: "Files you have sent" }).getByRole("listitem");
    for (const [at, name] of ["second-page.jpg", "form.jpg"].entries()) {
      await phone
        .locator("input[type=file][name=file]")
        .first()
        .setInputFiles({ ...(await jpeg()), name });
      if (!javaScriptEnabled) await phone.getByRole("button", { name: "Upload" }).click();
      await expect(sent).toHaveCount(at + 2, { timeout: 60_000 });
    }
    const missing = phone.getByRole("group", { name: "Send the page that is missing" });
    const form = phone.getByRole("group", { name: "Send the consent form that the doctor signed" });
    await missing.getByLabel("second-page.jpg").check();
    await form.getByLabel("form.jpg").check();
    // A slip first: what was ticked is still ticked.
    await phone.getByLabel("Full name of the patient").fill("Nandini K Kale");
    await phone.getByLabel("Me", { exact: true }).check();
    await phone.getByRole("button", { name: "Send my answers" }).click();
    await expect(phone.getByRole("main").getByRole("alert")).toContainText("Enter the date of birth");
    await expect(missing.getByLabel("second-page.jpg")).toBeChecked();
    await expect(missing.getByLabel("form.jpg", { exact: true })).not.toBeChecked();
    await expect(form.getByLabel("form.jpg")).toBeChecked();
    await isClean(phone, javaScriptEnabled);
    await phone.getByLabel("Date of birth of the patient").fill("1991-05-06");
    await phone.getByRole("button", { name: "Send my answers" }).click();
    await expect(phone.getByText("Sent. A pharmacist will read it next")).toBeVisible();

    const bench = await pageOf(browser, { api: pharmacist }, { javaScriptEnabled });
    await bench.goto(`/admin/orders/${order.orderNumber}`);
    await expect(bench.getByText("Sent: second-page.jpg", { exact: true })).toBeVisible();
    await expect(bench.getByText("Sent: form.jpg", { exact: true })).toBeVisible();
    const table = bench.getByRole("table", { name: "Answer compared with the patient’s record" });
    await expect(table.getByRole("row", { name: /^Date of birth/ })).toContainText("Differs");
    await expect(bench.locator("#patient")).not.toContainText("Nandini K Kale");
    await expect(bench.getByRole("group", { name: "Checks" })).toBeVisible();
    await isClean(bench, javaScriptEnabled);
    await bench.getByRole("button", { name: "Add this to the patient’s record" }).click();
    await expect(bench.locator("#patient")).toContainText("Nandini K Kale");
    await expect(bench.locator("#asked")).toContainText("Added to the patient’s record by");
  });
}

test("an answer by JSON is the owner's alone, and comes once", async ({ baseURL }) => {
  const url = String(baseURL);
  const order = await heldOrder(url);
  const pharmacist = await signedIn(url, staff.pharmacist);
  const { version } = await orderOf(pharmacist, order.orderNumber);
  const asked = await pharmacist.post(`/api/admin/orders/${order.orderNumber}/ask`, {
    data: {
      seenVersion: version,
      questions: [{ kind: "clarify-free", words: "Which doctor wrote it?" }],
      dueInHours: 5,
    },
  });
  expect(asked.status(), await asked.text()).toBe(200);
  const mine = (await (await order.api.get(`/api/orders/${order.orderNumber}`)).json()) as {
    version: number;
    questions: { id: string; words: string }[];
  };
  expect(mine.questions).toMatchObject([{ words: "Which doctor wrote it?" }]);
  const data = { seenVersion: mine.version, answers: { [mine.questions[0]?.id ?? ""]: { words: "Dr Menon" } } };
  const path = `/api/orders/${order.orderNumber}/answer`;
  const stranger = await newCustomer(url);
  expect((await stranger.api.post(path, { data })).status()).toBe(404);
  expect((await pharmacist.post(path, { data })).status()).toBe(404);
  expect((await order.api.post(path, { data })).status()).toBe(200);
  expect((await order.api.post(path, { data })).status()).toBe(409);
});
