import type { APIRequestContext } from "@playwright/test";
import { anOrder } from "@/lib/fixtures/order";
import { aPatient } from "@/lib/fixtures/patient";
import { pdf } from "./support/files";
import { acknowledgements, addPatient, address, completeCheckout, fillBasket, place, upload } from "./support/orders";
import { client, newCustomer, pageOf } from "./support/people";
import { basketOf, codesOf, ordersOf, reasonsOf, unknownId } from "./support/refusals";
import { expect, sharedRuntime, test } from "./support/shop";

// The gate before payment, met by requests that no page of ours would send. Each refusal leaves everything as it was.

/** A customer whose checkout is complete, so that one thing at a time can be taken away. */
async function ready(baseURL: string | undefined) {
  const { api } = await newCustomer(String(baseURL));
  return { api, body: await completeCheckout(api) };
}

const ask = (api: APIRequestContext, body: object) => api.post("/api/checkout", { data: body });

/** Refused, and neither an order nor a change of the basket came of it. */
async function staysShut(api: APIRequestContext, body: object, codes: readonly string[]): Promise<void> {
  const before = await basketOf(api);
  expect(await codesOf(await ask(api, body))).toEqual(codes);
  expect(await basketOf(api)).toEqual(before);
  expect(await ordersOf(api)).toEqual([]);
}

test("a complete request passes the gate: what the others lack is what they are refused for", async ({ baseURL }) => {
  const { api, body } = await ready(baseURL);
  const { orderNumber } = await place(api, body);
  expect(await ordersOf(api)).toEqual([orderNumber]);
  expect((await basketOf(api)).lines).toEqual([]);
});

test("signed out, a complete request is refused with 401", async ({ baseURL }) => {
  const { body } = await ready(baseURL);
  const stranger = await client(String(baseURL));
  await fillBasket(stranger);
  expect((await ask(stranger, body)).status()).toBe(401);
  expect((await stranger.get("/api/checkout")).status()).toBe(401);
});

test("an empty basket is refused", async ({ baseURL }) => {
  const { api, body } = await ready(baseURL);
  await fillBasket(api, "isotroin-20", 0);
  await staysShut(api, body, ["basket-empty"]);
});

test("two medicines in one request are refused", async ({ baseURL }) => {
  const { api, body } = await ready(baseURL);
  await fillBasket(api, "isotroin-30", 1);
  await staysShut(api, body, ["one-medicine"]);
});

test("a medicine without stock is refused, and nothing is promised", async ({ baseURL }) => {
  const { api, body } = await ready(baseURL);
  await fillBasket(api, "isotroin-20", 0);
  await fillBasket(api, "isotroin-10", 1);
  await staysShut(api, body, ["out-of-stock"]);
});

test("more capsules than the policy allows are refused, counting those already on the way to this patient", async ({
  baseURL,
}) => {
  const { api, body } = await ready(baseURL);
  const seven = await api.post("/api/basket", { data: { slug: "isotroin-20", quantity: 7 } });
  expect(await codesOf(seven)).toEqual(["too-many-capsules"]);
  const { orderNumber } = await place(api, body);
  await fillBasket(api, "isotroin-20", 4);
  const [reason] = await reasonsOf(await ask(api, body));
  expect(reason).toMatchObject({
    code: "too-many-capsules",
    message: expect.stringContaining("30 are already on the way"),
  });
  expect(await ordersOf(api)).toEqual([orderNumber]);
});

test("a patient who is missing, never was, or is another account's is refused in the same words", async ({
  baseURL,
}) => {
  const [mine, theirs] = [await ready(baseURL), await ready(baseURL)];
  const { patientId: _, ...without } = mine.body;
  const answers: unknown[] = [];
  for (const body of [
    without,
    { ...without, patientId: unknownId },
    { ...without, patientId: theirs.body.patientId },
  ]) {
    await staysShut(mine.api, body, ["patient-missing"]);
    answers.push(await (await ask(mine.api, body)).json());
  }
  expect(answers[2]).toEqual(answers[1]);
  expect(answers[1]).toEqual(answers[0]);
});

test("a prescription that is missing, never was, or is another account's is refused in the same words", async ({
  baseURL,
}) => {
  const [mine, theirs] = [await ready(baseURL), await ready(baseURL)];
  const { prescriptionId: _, ...without } = mine.body;
  const answers: unknown[] = [];
  for (const body of [
    without,
    { ...without, prescriptionId: unknownId },
    { ...without, prescriptionId: theirs.body.prescriptionId },
  ]) {
    await staysShut(mine.api, body, ["prescription-missing"]);
    answers.push(await (await ask(mine.api, body)).json());
  }
  expect(answers[2]).toEqual(answers[1]);
  expect(answers[1]).toEqual(answers[0]);
});

test("a prescription whose last file was removed is no prescription", async ({ baseURL }) => {
  const { api, body } = await ready(baseURL);
  const { id, files } = await upload(api);
  const removed = await api.delete(`/api/prescriptions/${id}/files/${files[0]?.id}`, { data: {} });
  expect(removed.status(), await removed.text()).toBe(200);
  await staysShut(api, { ...body, prescriptionId: id }, ["prescription-missing"]);
});

test("each safety statement that is not confirmed is refused by name", async ({ baseURL }) => {
  const { api, body } = await ready(baseURL);
  const { version, accepted } = body.acknowledgements;
  expect(accepted.length).toBeGreaterThanOrEqual(8);
  for (const left of accepted) {
    const rest = accepted.filter((id) => id !== left);
    const reasons = await reasonsOf(await ask(api, { ...body, acknowledgements: { version, accepted: rest } }));
    expect(reasons.map(({ code, field }) => [code, field])).toEqual([
      ["acknowledgement-missing", `acknowledgements.accepted.${left}`],
    ]);
  }
  const none = await codesOf(await ask(api, { ...body, acknowledgements: { version, accepted: [] } }));
  expect(none).toEqual(accepted.map(() => "acknowledgement-missing"));
  expect(await ordersOf(api)).toEqual([]);
});

test("statements of an older version, or of none, are refused", async ({ baseURL }) => {
  const { api, body } = await ready(baseURL);
  const { accepted } = body.acknowledgements;
  await staysShut(api, { ...body, acknowledgements: { version: "2020-01-01", accepted } }, [
    "acknowledgements-outdated",
  ]);
  await staysShut(api, { ...body, acknowledgements: { accepted } }, ["acknowledgements-outdated"]);
  const { acknowledgements: _, ...without } = body;
  await staysShut(api, without, ["acknowledgements-outdated"]);
});

test("for a patient under 18 the guardian's own statement is asked for as well", async ({ baseURL }) => {
  const { api, body } = await ready(baseURL);
  const years = new Date().getFullYear() - 15;
  const patientId = await addPatient(api, { relationship: "in-care", name: "Kiran Kale", birthDate: `${years}-01-02` });
  const reasons = await reasonsOf(await ask(api, { ...body, patientId }));
  expect(reasons.map(({ field }) => field)).toEqual(["acknowledgements.accepted.guardian"]);
  expect(await ordersOf(api)).toEqual([]);
});

test("a child under 12 is refused already as a patient, and so cannot be ordered for", async ({ baseURL }) => {
  const { api, body } = await ready(baseURL);
  const birthDate = `${new Date().getFullYear() - 10}-01-02`;
  const child = aPatient({ relationship: "in-care", name: "Kiran Kale", birthDate });
  const before = await patientsOf(api);
  expect(await codesOf(await api.post("/api/patients", { data: child }))).toContain("patient-under-12");
  expect(await patientsOf(api)).toEqual(before);
  const { patientId: _, ...without } = body;
  await staysShut(api, { ...without, patient: child }, ["patient-missing"]);
});

async function patientsOf(api: APIRequestContext): Promise<unknown> {
  return ((await (await api.get("/api/checkout")).json()) as { patients: unknown }).patients;
}

test("an address that is missing, incomplete or outside the area is refused, each field by name", async ({
  baseURL,
}) => {
  const { api, body } = await ready(baseURL);
  const { address: _, ...without } = body;
  await staysShut(api, without, ["address-missing"]);
  await staysShut(api, { ...body, address: { ...address, pin: "560001" } }, ["delivery-out-of-area"]);
  await staysShut(api, { ...body, address: { ...address, pin: "41100" } }, ["address-pin-invalid"]);
  await staysShut(api, { ...body, address: { ...address, phone: "12345" } }, ["address-phone-invalid"]);
  const reasons = await reasonsOf(await ask(api, { ...body, address: { line2: "Second floor" } }));
  const fields = ["name", "line1", "city", "state", "pin", "phone"].map((name) => `address.${name}`);
  expect(reasons.map(({ field }) => field)).toEqual(fields);
});

test("everything that is missing is named at once", async ({ baseURL }) => {
  const { api } = await newCustomer(String(baseURL));
  await staysShut(api, {}, [
    "basket-empty",
    "patient-missing",
    "prescription-missing",
    "acknowledgements-outdated",
    "address-missing",
  ]);
  await fillBasket(api, "isotroin-10", 1);
  await fillBasket(api, "tretiva-25", 1);
  const { version, accepted } = await acknowledgements(api);
  const body = {
    acknowledgements: { version, accepted: accepted.slice(1) },
    address: { ...address, pin: "110001", phone: "1" },
  };
  const codes = await codesOf(await ask(api, body));
  expect(codes.toSorted()).toEqual(
    [
      "one-medicine",
      "out-of-stock",
      "patient-missing",
      "prescription-missing",
      "acknowledgement-missing",
      "delivery-out-of-area",
      "address-phone-invalid",
    ].toSorted(),
  );
  expect(await ordersOf(api)).toEqual([]);
});

test("refused requests leave nothing at the payment service", async ({ baseURL }) => {
  const { api, body } = await ready(baseURL);
  const { patientId, ...without } = body;
  for (const wrong of [
    without,
    { ...body, address: { ...address, pin: "560001" } },
    { ...body, acknowledgements: { version: "", accepted: [] } },
  ]) {
    expect((await ask(api, wrong)).status()).toBe(422);
  }
  const { orderNumber } = await place(api, { ...body, patientId });
  const { stripeApiBase, stripeSecretKey } = sharedRuntime();
  const headers = { authorization: `Bearer ${stripeSecretKey}` };
  const sessions = await (await api.get(`${stripeApiBase}/v1/checkout/sessions?limit=100`, { headers })).json();
  const ours = (sessions as { data: { client_reference_id: string | null }[] }).data.filter((one) =>
    JSON.stringify(one).includes(orderNumber),
  );
  expect(ours).toHaveLength(1);
  expect(await ordersOf(api)).toEqual([orderNumber]);
});

test("a malformed request to order is refused: no order, no server error", async ({ baseURL }) => {
  const { api, body } = await ready(baseURL);
  const odd: [string, string | Buffer][] = [
    ["application/json", "{"],
    ["application/json", "[]"],
    ["application/json", "null"],
    ["application/json", JSON.stringify({ ...body, acknowledgements: "all", address: 7 })],
    ["application/json", JSON.stringify({ ...body, address: { ...address, city: ["Pune"] } })],
    ["text/plain", JSON.stringify(body)],
    ["application/json", JSON.stringify({ ...body, address: { ...address, name: "x".repeat(5000) } })],
  ];
  for (const [type, data] of odd) {
    const answer = await api.fetch("/api/checkout", { method: "POST", headers: { "content-type": type }, data });
    expect(answer.status(), `${type} ${String(data).slice(0, 60)}`).toBe(422);
  }
  expect(await ordersOf(api)).toEqual([]);
});

test("the checkout page says what the request is refused for, in the same words", async ({ baseURL, browser }) => {
  const customer = await newCustomer(String(baseURL));
  const { api } = customer;
  await fillBasket(api, "isotroin-10", 3);
  const { version, accepted } = await acknowledgements(api);
  const draft = { acknowledgements: { version, accepted: accepted.slice(2) }, address: { ...address, pin: "560001" } };
  expect((await api.post("/api/checkout/draft", { data: draft })).status()).toBe(200);
  const patientId = await addPatient(api);
  expect((await api.post("/api/checkout/draft", { data: { patientId } })).status()).toBe(200);

  const messages = (await reasonsOf(await ask(api, { ...draft, patientId }))).map(({ message }) => message);
  expect(messages.length).toBeGreaterThanOrEqual(5);
  const page = await pageOf(browser, customer);
  await page.goto("/checkout");
  const shown = page
    .getByRole("main")
    .locator("section, div, aside")
    .filter({ hasText: "Before you can pay" })
    .last()
    .getByRole("listitem");
  expect(await shown.allInnerTexts()).toEqual(messages);
  await expect(page.getByRole("button", { name: "Continue to payment" })).toHaveCount(0);
  await page.context().close();
});

test("a plain form that the gate refuses comes back to the checkout page with every reason", async ({
  baseURL,
  browser,
}) => {
  const customer = await newCustomer(String(baseURL));
  await fillBasket(customer.api);
  const page = await pageOf(browser, customer, { javaScriptEnabled: false });
  const patientId = await addPatient(customer.api);
  const { id } = await upload(customer.api, await pdf());
  const body = anOrder({ patientId, prescriptionId: id, address });
  expect((await customer.api.post("/api/checkout/draft", { data: body })).status()).toBe(200);
  await page.goto("/checkout");
  // Meanwhile, in another tab, the basket changes.
  await fillBasket(customer.api, "isotroin-10", 1);
  await page.getByRole("button", { name: "Continue to payment" }).click();
  await page.waitForURL("**/checkout?refused=**");
  const reasons = await reasonsOf(await ask(customer.api, body));
  expect(reasons.length).toBeGreaterThanOrEqual(2);
  for (const { message } of reasons) await expect(page.getByRole("main")).toContainText(message);
  expect(await ordersOf(customer.api)).toEqual([]);
  await page.context().close();
});
