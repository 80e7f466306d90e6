import {
  approve,
  asSeen,
  completeCheckout,
  heldOrder,
  intentOf,
  orderOf,
  packOnTheShelf,
  pay,
  place,
  transcription,
  untilState,
} from "./support/orders";
import { mailTo, newCustomer, signedIn, staff } from "./support/people";
import { expect, sharedRuntime, test } from "./support/shop";

// What the public face promises, request by request, against the running shop.

test("a held order is charged only after approval, dispensed with a register serial and handed over", async ({
  baseURL,
  browser,
}) => {
  const url = String(baseURL);
  const order = await heldOrder(url);
  const runtime = sharedRuntime();
  expect(await intentOf(order.api, runtime, order.orderNumber)).toMatchObject({
    status: "requires_capture",
    amount_received: 0,
  });

  const pharmacist = await signedIn(url, staff.pharmacist);
  await approve(pharmacist, order);
  const paid = await untilState(order.api, order.orderNumber, "paid");
  expect(paid.payment).toMatchObject({ state: "captured", captured: paid.total });
  expect(await intentOf(order.api, runtime, order.orderNumber)).toMatchObject({
    status: "succeeded",
    amount_received: paid.total,
  });

  const dispensed = await pharmacist.post(`/api/admin/orders/${order.orderNumber}/dispense`, {
    data: {
      lines: [{ ...(await packOnTheShelf(url)), quantity: 3 }],
      ...(await asSeen(pharmacist, order.orderNumber)),
    },
  });
  expect(dispensed.status(), await dispensed.text()).toBe(200);
  const { registerSerial } = await dispensed.json();
  expect(registerSerial).toEqual(expect.any(Number));

  const technician = await signedIn(url, staff.technician);
  const { version } = await orderOf(technician, order.orderNumber);
  const handedOver = await technician.post(`/api/admin/orders/${order.orderNumber}/hand-over`, {
    data: { courier: "Blue Dart", reference: `BD-1${order.orderNumber.slice(-8)}`, seenVersion: version },
  });
  expect(handedOver.status(), await handedOver.text()).toBe(200);
  const mail = await mailTo(order.api, order.email, /Blue Dart/);
  expect(`${mail.subject} ${mail.text} ${mail.html}`).not.toMatch(
    /isotroin|tretiva|accutane|isotretinoin|acne|capsule/i,
  );
  expect((await orderOf(order.api, order.orderNumber)).state).toBe("handed-over");

  await test.step("what was supplied is printed and said to be written on the prescription copy, without scripts", async () => {
    const context = await browser.newContext({
      storageState: await pharmacist.storageState(),
      javaScriptEnabled: false,
    });
    const panel = await context.newPage();
    await panel.goto(`${url}/admin/orders?state=copy-open`);
    await panel.locator(`a[href*="${order.orderNumber}"]`).first().click();
    const part = panel.locator("#copy");
    await expect(part).toContainText("The supply has not been written on the prescription copy yet");
    await part.getByRole("link", { name: "Print the copy" }).click();
    await panel.emulateMedia({ media: "print" });
    await expect(panel.getByText(`register no. ${registerSerial}`)).toBeVisible();
    await expect(panel.getByText(/^Isotroin 20 mg.*: 3 packs, 30 capsules, batch/)).toBeVisible();
    await expect(panel.getByRole("img", { name: "Page 1 of 1 of the prescription" })).toBeVisible();
    await expect(panel.getByRole("link", { name: "Order", exact: true })).toBeHidden();
    await panel.emulateMedia({ media: "screen" });
    await panel.getByRole("link", { name: "Order", exact: true }).click();
    await part.getByRole("button", { name: "Mark as written on the copy" }).click();
    await expect(part).toContainText(/Written on the copy: Priya/);
    await expect(panel.locator("#history")).toContainText("The supply was written on the prescription copy");
    await context.close();
  });
});

test("a declined prescription gives the hold back, charges nothing and tells the customer why in plain words", async ({
  baseURL,
}) => {
  const order = await heldOrder(String(baseURL));
  const pharmacist = await signedIn(String(baseURL), staff.pharmacist);
  const { version } = await orderOf(pharmacist, order.orderNumber);
  const answer = await pharmacist.post(`/api/admin/orders/${order.orderNumber}/decision`, {
    data: { decision: "decline", reasonCode: "RX_ILLEGIBLE", seenVersion: version },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  await untilState(order.api, order.orderNumber, "declined");
  await expect
    .poll(async () => (await intentOf(order.api, sharedRuntime(), order.orderNumber)).status)
    .toBe("canceled");
  await expect
    .poll(async () => (await orderOf(order.api, order.orderNumber)).payment)
    .toMatchObject({ state: "voided", captured: 0 });
  await mailTo(order.api, order.email, /read/i);
});

test("a declined card leaves the order waiting, and another card holds it", async ({ baseURL }) => {
  const customer = await newCustomer(String(baseURL));
  const { orderNumber, payUrl } = await place(customer.api, await completeCheckout(customer.api));
  await pay(customer.api, payUrl, "4000000000000002");
  expect((await orderOf(customer.api, orderNumber)).state).toBe("awaiting-payment");
  await pay(customer.api, payUrl);
  await untilState(customer.api, orderNumber, "awaiting-review");
});

test("approval is refused with every reason at once, and nothing is charged", async ({ baseURL }) => {
  const order = await heldOrder(String(baseURL));
  const pharmacist = await signedIn(String(baseURL), staff.pharmacist);
  const { version } = await orderOf(pharmacist, order.orderNumber);
  const typed = transcription("Somebody Else", {
    slug: "tretiva-25",
    strengthMg: 25,
    days: 45,
    totalCapsules: 45,
    writtenOn: "2024-01-01",
  });
  const answer = await pharmacist.post(`/api/admin/orders/${order.orderNumber}/decision`, {
    data: { decision: "approve", transcription: typed, seenVersion: version },
  });
  expect(answer.status()).toBe(422);
  const { error } = (await answer.json()) as { error: { reasons: { code: string; message: string }[] } };
  expect(error.reasons.length).toBeGreaterThanOrEqual(5);
  expect((await orderOf(order.api, order.orderNumber)).state).toBe("awaiting-review");
});

test("of a decision and a cancellation at the same moment one wins, and the other is told what changed", async ({
  baseURL,
}) => {
  const order = await heldOrder(String(baseURL));
  const pharmacist = await signedIn(String(baseURL), staff.pharmacist);
  const { version } = await orderOf(pharmacist, order.orderNumber);
  const [decided, cancelled] = await Promise.all([
    pharmacist.post(`/api/admin/orders/${order.orderNumber}/decision`, {
      data: { decision: "decline", reasonCode: "RX_UNSIGNED", seenVersion: version },
    }),
    order.api.post(`/api/orders/${order.orderNumber}/cancel`, { data: { seenVersion: version } }),
  ]);
  expect([decided.status(), cancelled.status()].sort()).toEqual([200, 409]);
});
