import type { Browser, Page } from "@playwright/test";
import { approve, asSeen, heldOrder, orderOf, untilState } from "./support/orders";
import { expectAccessible } from "./support/page-faults";
import { mailTo, pageOf, signedIn, staff } from "./support/people";
import { expect, test } from "./support/shop";

// The stock's ledger, batches in quarantine, packs taken otherwise than proposed, and mails sent again. All without scripts.

const pageFor = async (browser: Browser, url: string, email: string, address: string) => {
  const page = await pageOf(browser, { api: await signedIn(url, email) }, { javaScriptEnabled: false });
  await page.goto(`${url}${address}`);
  return page;
};

let taken = 0;
const newNumber = () => `S-${process.pid}-${Date.now().toString(36)}-${++taken}`;

async function takeIn(url: string, slug: string, packs: number, expiry: string) {
  const manager = await signedIn(url, staff.manager);
  const batchNumber = newNumber();
  const data = { slug, batchNumber, expiry, packs, manufacturer: "Example Laboratories" };
  const answer = await manager.post("/api/admin/stock/receive", { data });
  expect(answer.status(), await answer.text()).toBe(200);
  return { batchNumber, batchId: ((await answer.json()) as { batchId: string }).batchId };
}

const ledger = (page: Page) => page.getByRole("table", { name: /^Stock ledger of batch/ });

test("a manager receives, writes off and corrects stock; the ledger adds up, and a refused form says what is missing", async ({
  baseURL,
  browser,
}) => {
  const url = String(baseURL);
  const batchNumber = newNumber();
  const page = await pageFor(browser, url, staff.manager, "/admin/stock");
  await page.getByText("Receive a batch").click();
  await page.getByLabel("Medicine").selectOption("tretiva-40");
  await page.getByLabel("Batch number").fill(batchNumber);
  await page.getByLabel("Expiry").fill("EXP 05/2031");
  await page.getByLabel("Packs").fill("12");
  await page.getByLabel("Manufacturer").fill("Example Laboratories");
  await page.getByRole("button", { name: "Receive" }).click();
  await expect(page.getByRole("heading", { name: `Tretiva 40 mg, batch ${batchNumber}` })).toBeVisible();
  await expect(page.getByRole("status")).toContainText("12 packs were received");
  await expect(page.getByRole("status")).toContainText("expires 31 May 2031");

  await page.getByText("Write off packs").click();
  await page.getByLabel("Packs", { exact: true }).first().fill("13");
  await page.getByLabel("Reason").first().selectOption("damaged");
  await page.getByRole("button", { name: "Write off" }).click();
  await expect(page.getByRole("alert")).toContainText(`Batch ${batchNumber} has 12 packs on hand.`);
  await page.getByLabel("Packs", { exact: true }).first().fill("2");
  await page.getByRole("button", { name: "Write off" }).click();
  await expect(ledger(page).getByRole("row", { name: /Written off.*−2.*10.*Damaged/ })).toBeVisible();

  await page.getByText("Correct the stock count").click();
  await page.getByLabel("Packs counted").fill("11");
  await page.getByLabel("Reason for the correction").fill("One was behind the shelf.");
  await page.getByRole("button", { name: "Correct the count" }).click();
  await expect(ledger(page).getByRole("row", { name: /Counted again.*\+1.*11.*One was behind/ })).toBeVisible();
  await expect(ledger(page).getByRole("row")).toHaveCount(4);
  // axe is a script itself, so it looks at the same address with scripts.
  const scripted = await pageOf(browser, { api: await signedIn(url, staff.manager) });
  await scripted.goto(page.url());
  await expect(ledger(scripted).getByRole("row")).toHaveCount(4);
  await expectAccessible(scripted);
  await scripted.context().close();
  await page.context().close();
});

test("a pharmacist quarantines and releases a batch, and cannot change counts", async ({ baseURL, browser }) => {
  const url = String(baseURL);
  const { batchId } = await takeIn(url, "tretiva-40", 3, "2031-06");
  const page = await pageFor(browser, url, staff.pharmacist, `/admin/stock/${batchId}`);
  await expect(page.getByText("Write off packs")).toHaveCount(0);
  await page.getByText("Quarantine the batch").click();
  await page.getByRole("button", { name: "Quarantine" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose why it is quarantined.");
  await page.getByLabel("Reason").selectOption("recall");
  await page.getByRole("button", { name: "Quarantine" }).click();
  await expect(page.getByText("A recall, or notice of one")).toBeVisible();
  await expect(page.getByRole("status")).toContainText("No patient has packs of it.");
  await page.getByText("Release the batch from quarantine").click();
  await page.getByLabel("Findings").fill("Not our batch.");
  await page.getByRole("button", { name: "Release" }).click();
  await expect(page.getByText("Quarantine the batch")).toBeVisible();
  await expect(page.getByRole("status")).toContainText("The batch was released from quarantine");
  await page.context().close();
});

test("a recall: the packed parcel stays on top of the queue, its recipient is listed to call, and the packs come back", async ({
  baseURL,
  browser,
}) => {
  const url = String(baseURL);
  const { batchNumber, batchId } = await takeIn(url, "isotroin-20", 3, "AUG 2031");
  const order = await heldOrder(url);
  const pharmacist = await signedIn(url, staff.pharmacist);
  await approve(pharmacist, order);
  await untilState(order.api, order.orderNumber, "paid");
  const packs = { slug: "isotroin-20", batch: batchNumber.toLowerCase(), expiry: "08/31", quantity: 3 };
  const packed = await pharmacist.post(`/api/admin/orders/${order.orderNumber}/dispense`, {
    data: { lines: [packs], deviation: "one-batch", ...(await asSeen(pharmacist, order.orderNumber)) },
  });
  expect(packed.status(), await packed.text()).toBe(200);

  const manager = await pageFor(browser, url, staff.manager, `/admin/stock/${batchId}`);
  await manager.getByText("Quarantine the batch").click();
  await manager.getByLabel("Reason").last().selectOption("recall");
  await manager.getByRole("button", { name: "Quarantine" }).click();
  await expect(manager.getByRole("status")).toContainText("1 packed parcel contains it.");
  await expect(manager.getByRole("status")).toContainText("1 patient has packs of it");
  const listed = manager.getByRole("table", { name: "Who received packs of this batch" });
  await expect(listed.getByRole("row", { name: new RegExp(order.orderNumber) })).toContainText("Packed, still here");
  await expect(manager.getByText("Only a pharmacist can release it")).toBeVisible();
  const file = await (await signedIn(url, staff.manager)).get(`/api/admin/stock/batches/${batchId}/recipients.csv`);
  expect([file.status(), file.headers()["cache-control"]]).toEqual([200, "no-store, private"]);
  expect(await file.text()).toContain(`"${order.orderNumber}"`);
  expect((await order.api.get(`/api/admin/stock/batches/${batchId}/recipients.csv`)).status()).toBe(404);

  const technician = await pageFor(browser, url, staff.technician, "/admin/queue");
  const first = technician.getByRole("table").first().getByRole("row").nth(1);
  await expect(first).toContainText("Stop: batch in quarantine");
  await technician.goto(`${url}/admin/orders/${order.orderNumber}`);
  await expect(technician.getByRole("heading", { name: /Stop: do not hand over this parcel/ })).toBeVisible();
  await expect(technician.getByRole("button", { name: "Hand over" })).toHaveCount(0);
  const { version: now } = await orderOf(pharmacist, order.orderNumber);
  const left = await pharmacist.post(`/api/admin/orders/${order.orderNumber}/hand-over`, {
    data: { courier: "Demo Post", reference: "DP-1", seenVersion: now },
  });
  expect(left.status()).toBe(422);
  expect(await left.text()).toContain("batch-quarantined");
  await technician.getByText("Record returned packs").click();
  await technician.getByLabel(`Packs of batch ${batchNumber}`).fill("3");
  await technician.getByLabel("Reason for the return").selectOption("recalled");
  await technician.getByRole("button", { name: "Put into quarantine" }).click();
  await expect(technician.getByRole("heading", { name: /Stop: do not hand over this parcel/ })).toHaveCount(0);
  await technician.context().close();
  await manager.context().close();
});

test("packs that expire later are dispensed only for a reason, which the form asks for", async ({
  baseURL,
  browser,
}) => {
  const url = String(baseURL);
  const { batchNumber } = await takeIn(url, "isotroin-20", 5, "2031-07");
  const order = await heldOrder(url);
  await approve(await signedIn(url, staff.pharmacist), order);
  await untilState(order.api, order.orderNumber, "paid");
  const page = await pageFor(browser, url, staff.pharmacist, `/admin/orders/${order.orderNumber}`);
  await page.getByLabel("Batch", { exact: true }).first().fill(batchNumber);
  await page.getByLabel("Expiry").first().fill("2031-07");
  await page.getByLabel(/pack is in date/).check();
  await page.getByLabel(/was counselled/).check();
  await page.getByRole("button", { name: "Dispense and enter in the register" }).click();
  await expect(page.getByRole("alert").first()).toContainText("First expiry first out: take");
  await page.getByLabel("Reason for choosing different packs").selectOption("not-found");
  await page.getByRole("button", { name: "Dispense and enter in the register" }).click();
  await untilState(order.api, order.orderNumber, "dispensed");
  await page.context().close();
});

test("staff see where each mail stands, and send one again", async ({ baseURL, browser }) => {
  const url = String(baseURL);
  const { orderNumber, email, api } = await heldOrder(url);
  await mailTo(api, email, /We received your request/);
  const page = await pageFor(browser, url, staff.technician, `/admin/orders/${orderNumber}`);
  const history = page.locator("#history");
  await expect(history).toContainText("Email to the customer: request received");
  await expect(history).toContainText("Sent: accepted by the mail server.");
  await history.getByRole("button", { name: "Send again" }).click();
  await expect(history).toContainText("Email to the customer, again: request received");
  await expect(async () => {
    const mails = (await (await api.get(`/dev/mailbox.json?to=${encodeURIComponent(email)}`)).json()) as {
      subject: string;
    }[];
    expect(mails.filter(({ subject }) => subject === "We received your request")).toHaveLength(2);
  }).toPass({ timeout: 20_000 });
  await page.context().close();
});
