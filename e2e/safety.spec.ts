import { approve, asSeen, heldOrder, orderOf, packOnTheShelf, untilState } from "./support/orders";
import { expectAccessible, expectFits } from "./support/page-faults";
import { pageOf, signedIn, staff } from "./support/people";
import { expect, test } from "./support/shop";

test("a possible pregnancy told on a parcel that has left waits on the queue until a pharmacist closes it, and no manager can", async ({
  baseURL,
  browser,
}) => {
  test.setTimeout(180_000);
  const url = String(baseURL);
  const order = await heldOrder(url);
  const { orderNumber } = order;
  const pharmacist = await signedIn(url, staff.pharmacist);
  await approve(pharmacist, order);
  await untilState(order.api, orderNumber, "paid");
  const dispensed = await pharmacist.post(`/api/admin/orders/${orderNumber}/dispense`, {
    data: { lines: [{ ...(await packOnTheShelf(url)), quantity: 3 }], ...(await asSeen(pharmacist, orderNumber)) },
  });
  expect(dispensed.status(), await dispensed.text()).toBe(200);
  const technician = await signedIn(url, staff.technician);
  const { version } = await orderOf(technician, orderNumber);
  const left = await technician.post(`/api/admin/orders/${orderNumber}/hand-over`, {
    data: { courier: "Blue Dart", reference: orderNumber.slice(0, 10), seenVersion: version },
  });
  expect(left.status(), await left.text()).toBe(200);

  const customer = await pageOf(browser, order);
  await customer.goto(`/account/orders/${orderNumber}`);
  await customer.getByText("Tell us now", { exact: true }).first().click();

  await customer.getByLabel("A possible pregnancy").check();
  await customer.getByRole("button", { name: "Tell us now" }).click();
  const safety = customer.locator("#safety");
  await expect(safety).toContainText("Take no more capsules.");
  await expect(safety).toContainText("call 112 now");
  await expectAccessible(customer);
  await expectFits(customer);

  const manager = await pageOf(browser, { api: await signedIn(url, staff.manager) });
  await manager.goto("/admin/queue");
  const reports = manager.getByRole("region", { name: /safety reports? waits? for a pharmacist/ });
  await expect(reports).toContainText(order.name);
  await expect(reports.getByRole("link", { name: /\d{10}/ }).first()).toHaveAttribute("href", /^tel:/);

  await manager.goto(`/admin/orders/${orderNumber}#safety`);
  await expect(manager.locator("#safety")).toContainText("A pharmacist speaks with the patient and closes it.");
  await expect(manager.getByRole("button", { name: "Close the report" })).toHaveCount(0);

  const priya = await pageOf(browser, { api: await signedIn(url, staff.pharmacist) });
  await priya.goto("/admin/queue?flag=safety-report");
  await expectAccessible(priya);
  await expectFits(priya);

  await priya.getByRole("link", { name: new RegExp(`Open the report ?: ${order.name}`) }).click();
  const part = priya.locator("#safety");
  await part.getByLabel("What was said and agreed").fill("Called her. Test negative this morning; prescriber told.");
  await part.getByRole("button", { name: "Close the report" }).click();
  await expect(priya.getByRole("alert").first()).toContainText("Choose what was done.");
  await expect(part.getByLabel("What was said and agreed")).toHaveValue(/Test negative/);

  await part.getByLabel("Spoke with the patient").check();
  await part.getByLabel("Informed the prescriber").check();
  await part.getByRole("button", { name: "Close the report" }).click();
  await expect(part).toContainText("Closed by Priya");

  await priya.goto("/admin/queue");
  await expect(priya.locator("main")).not.toContainText(order.name);
  await customer.goto(`/account/orders/${orderNumber}`);
  await expect(customer.locator("#safety")).not.toContainText("Take no more capsules");
  for (const page of [customer, manager, priya]) await page.context().close();
});
