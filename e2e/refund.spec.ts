import type { APIRequestContext, Page } from "@playwright/test";
import { approve, asSeen, type HeldOrder, heldOrder, orderOf, packOnTheShelf, untilState } from "./support/orders";
import { expectAccessible, expectFits } from "./support/page-faults";
import { mailTo, pageOf, signedIn, staff } from "./support/people";
import { disputeOf, settleDispute } from "./support/sandbox";
import { expect, sharedRuntime, test } from "./support/shop";

// Charged money goes back: in part, by two people, and as a whole; and a bank that contests a charge stops the parcel.

/** axe is a script itself, so a page without JavaScript is only measured. */
async function isClean(page: Page, withScript: boolean): Promise<void> {
  await expectFits(page);
  if (!withScript) return;
  await expectAccessible(page);
}

async function paidOrder(url: string): Promise<HeldOrder> {
  const order = await heldOrder(url);
  await approve(await signedIn(url, staff.pharmacist), order);
  await untilState(order.api, order.orderNumber, "paid");
  return order;
}

async function askFor(page: Page, orderNumber: string, rupees: string): Promise<void> {
  await page.goto(`/admin/orders/${orderNumber}`);
  await page.locator("summary", { hasText: "Request a refund" }).click();
  await page.getByLabel("Amount in rupees").fill(rupees);
  await page.getByLabel("Reason for the refund").selectOption("part-missing");
  await page.getByLabel("What happened").fill("One pack was missing from the parcel.");
  await page.getByRole("button", { name: "Request the refund" }).click();
}

const refunded = (api: APIRequestContext, orderNumber: string, paise: number) =>
  expect
    .poll(async () => (await orderOf(api, orderNumber)).payment.refunded, {
      timeout: 30_000,
      message: "it is refunded",
    })
    .toBe(paise);

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "" : " without JavaScript";

  test(`a manager refunds a part and a second person approves a large one${how}; the customer sees both`, async ({
    browser,
    baseURL,
  }) => {
    test.setTimeout(180_000);
    const url = String(baseURL);
    const order = await paidOrder(url);
    const { orderNumber } = order;
    const manager = await signedIn(url, staff.manager);
    const bench = await pageOf(browser, { api: manager }, { javaScriptEnabled });

    // More than was charged: said at the field, and what was typed is still there.
    await askFor(bench, orderNumber, "99999");
    await expect(bench.getByRole("main")).toContainText("can be refunded");
    await expect(bench.getByLabel("What happened")).toHaveValue("One pack was missing from the parcel.");
    await expect(bench.getByLabel("Amount in rupees")).toHaveAttribute("aria-invalid", "true");
    if (javaScriptEnabled) await isClean(bench, true);

    await askFor(bench, orderNumber, "100");
    const refunds = bench.locator("#refunds");
    await expect(refunds).toContainText("₹ 100.00");
    await expect(refunds).toContainText("Requested by Anand Iyer");
    await refunded(order.api, orderNumber, 10_000);

    // Above the limit of this shop: the pharmacist asks, the manager is the second person.
    const pharmacist = await signedIn(url, staff.pharmacist);
    const counter = await pageOf(browser, { api: pharmacist }, { javaScriptEnabled });
    await askFor(counter, orderNumber, "600");
    await expect(counter.locator("#refunds")).toContainText(
      "Another person must approve a refund of this size (our policy)",
    );
    await expect(counter.getByRole("button", { name: "Approve the refund" })).toHaveCount(0);
    await bench.goto(`/admin/orders/${orderNumber}`);
    await bench.getByRole("button", { name: "Approve the refund of ₹ 600.00" }).click();
    await expect(bench.getByRole("button", { name: "Approve the refund" })).toHaveCount(0);
    await refunded(order.api, orderNumber, 70_000);
    await bench.goto(`/admin/orders/${orderNumber}`);
    await expect(refunds.getByText("Made; on its way to the card")).toHaveCount(2);
    if (javaScriptEnabled) await isClean(bench, true);

    const phone = await pageOf(browser, order, { javaScriptEnabled, viewport: { width: 360, height: 740 } });
    await phone.goto(`/account/orders/${orderNumber}`);
    const main = phone.getByRole("main");
    await expect(main).toContainText("₹ 100.00 is on its way back to your card");
    await expect(main).toContainText("₹ 600.00 is on its way back to your card");
    await expect(main).toContainText("usually take 5 to 10 days");
    await expect(main).not.toContainText("pack was missing");
    await isClean(phone, javaScriptEnabled);
    const mail = await mailTo(order.api, order.email, /₹ 600\.00/);
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/missing|isotroin|isotretinoin|capsule/i);
    // Refunded in part, the order goes on.
    expect((await orderOf(order.api, orderNumber)).state).toBe("paid");
  });
}

test("a manager's own large request waits for another person, and a doubled one is one refund", async ({ baseURL }) => {
  const url = String(baseURL);
  const { orderNumber, api } = await paidOrder(url);
  const manager = await signedIn(url, staff.manager);
  const { version } = await orderOf(manager, orderNumber);
  const data = {
    seenVersion: version,
    amountPaise: 60_000,
    reason: "goodwill",
    words: "A kindness after a long wait.",
  };
  const headers = { "idempotency-key": `refund-${orderNumber}` };
  const [first, again] = [
    await manager.post(`/api/admin/orders/${orderNumber}/refunds`, { data, headers }),
    await manager.post(`/api/admin/orders/${orderNumber}/refunds`, { data, headers }),
  ];
  expect(first.status(), await first.text()).toBe(201);
  const asked = (await first.json()) as { refundId: string; version: number; state: string; needsSecond: boolean };
  expect(asked).toMatchObject({ state: "requested", needsSecond: true });
  expect(await again.json()).toEqual(asked);
  const decision = await manager.post(`/api/admin/orders/${orderNumber}/refunds/${asked.refundId}/decision`, {
    data: { decision: "approve", seenVersion: asked.version },
  });
  expect(decision.status()).toBe(422);
  expect((await decision.json()).error.reasons).toMatchObject([{ code: "second-person-needed" }]);
  expect((await orderOf(api, orderNumber)).payment.refunded).toBe(0);
  // To its customer the panel does not exist; a technician may look and not ask.
  expect((await api.post(`/api/admin/orders/${orderNumber}/refunds`, { data })).status()).toBe(404);
  const technician = await signedIn(url, staff.technician);
  expect((await technician.post(`/api/admin/orders/${orderNumber}/refunds`, { data })).status()).toBe(403);
});

test("a whole charge that goes back ends the order before anything leaves, and the customer is told so", async ({
  browser,
  baseURL,
}) => {
  const url = String(baseURL);
  const order = await paidOrder(url);
  const { orderNumber } = order;
  const [manager, pharmacist] = [await signedIn(url, staff.manager), await signedIn(url, staff.pharmacist)];
  const { version, total } = await orderOf(pharmacist, orderNumber);
  const asked = await pharmacist.post(`/api/admin/orders/${orderNumber}/refunds`, {
    data: { seenVersion: version, amountPaise: total, reason: "cannot-supply", words: "The batch was recalled." },
  });
  const { refundId, version: then } = (await asked.json()) as { refundId: string; version: number };
  const pack = { ...(await packOnTheShelf(url)), quantity: 3 };
  const early = await pharmacist.post(`/api/admin/orders/${orderNumber}/dispense`, {
    data: { lines: [pack], ...(await asSeen(pharmacist, orderNumber)) },
  });
  expect(early.status()).toBe(422);
  expect((await early.json()).error.reasons).toMatchObject([{ code: "refund-asked" }]);
  const approved = await manager.post(`/api/admin/orders/${orderNumber}/refunds/${refundId}/decision`, {
    data: { decision: "approve", seenVersion: then },
  });
  expect(approved.status(), await approved.text()).toBe(200);
  expect(await approved.json()).toMatchObject({ state: "approved", orderState: "cancelled" });
  await refunded(order.api, orderNumber, total);
  expect(await orderOf(order.api, orderNumber)).toMatchObject({ state: "cancelled", payment: { state: "refunded" } });
  const page = await pageOf(browser, order);
  await page.goto(`/account/orders/${orderNumber}`);
  await expect(page.getByRole("main")).toContainText("This order has ended; your money is being refunded");
});

test("a charge that the bank contests stops the parcel until the bank has settled it", async ({ browser, baseURL }) => {
  const url = String(baseURL);
  const order = await paidOrder(url);
  const { orderNumber } = order;
  const disputeId = await disputeOf(sharedRuntime(), orderNumber);
  const standing = () => orderOf(order.api, orderNumber).then(({ payment }) => payment.state);
  await expect.poll(standing, { timeout: 30_000 }).toBe("disputed");
  const pharmacist = await signedIn(url, staff.pharmacist);
  const bench = await pageOf(browser, { api: pharmacist });
  await expect(async () => {
    await bench.goto(`/admin/orders/${orderNumber}`);
    await expect(bench.getByText("Stop: the customer’s bank is reviewing this charge")).toBeVisible();
    await expect(bench.locator("#refunds")).toContainText("says that the parcel did not arrive", { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  await isClean(bench, true);
  const dispense = async () => {
    const seen = await asSeen(pharmacist, orderNumber);
    return pharmacist.post(`/api/admin/orders/${orderNumber}/dispense`, {
      data: { lines: [{ ...(await packOnTheShelf(url)), quantity: 3 }], ...seen },
    });
  };
  expect((await dispense()).status()).toBe(422);
  await settleDispute(sharedRuntime(), disputeId, "winning_evidence");
  await expect.poll(standing, { timeout: 30_000 }).toBe("captured");
  await expect(async () => expect((await dispense()).status()).toBe(200)).toPass({ timeout: 30_000 });
});

test("packs that come back lie in quarantine until a manager writes them off, without JavaScript", async ({
  browser,
  baseURL,
}) => {
  const url = String(baseURL);
  const { orderNumber } = await paidOrder(url);
  const pharmacist = await signedIn(url, staff.pharmacist);
  const pack = await packOnTheShelf(url);
  const dispensed = await pharmacist.post(`/api/admin/orders/${orderNumber}/dispense`, {
    data: { lines: [{ ...pack, quantity: 3 }], ...(await asSeen(pharmacist, orderNumber)) },
  });
  expect(dispensed.status(), await dispensed.text()).toBe(200);
  const bench = await pageOf(browser, { api: pharmacist }, { javaScriptEnabled: false });
  await bench.goto(`/admin/orders/${orderNumber}`);
  await bench.locator("summary", { hasText: "Record returned packs" }).click();
  await bench.getByLabel(`Packs of batch ${pack.batch}`).fill("4");
  await bench.getByLabel("Reason for the return").selectOption("not-sent");
  await bench.getByRole("button", { name: "Put into quarantine" }).click();
  await expect(bench.getByRole("main")).toContainText("were supplied and 0 packs were returned");
  await bench.getByLabel(`Packs of batch ${pack.batch}`).fill("3");
  await bench.getByRole("button", { name: "Put into quarantine" }).click();
  await expect(bench.locator("#returns")).toContainText("In quarantine");
  const manager = await pageOf(browser, { api: await signedIn(url, staff.manager) }, { javaScriptEnabled: false });
  await manager.goto(`/admin/orders/${orderNumber}`);
  await manager.getByRole("button", { name: "Write off as destroyed" }).click();
  await expect(manager.locator("#returns")).toContainText("Written off");
});
