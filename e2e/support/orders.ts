import { randomInt } from "node:crypto";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { anAddress, anOrder } from "@/lib/fixtures/order";
import { aPatient } from "@/lib/fixtures/patient";
import { aTranscription } from "@/lib/fixtures/prescription";
import { photo, type SentFile, today } from "./files";
import { type NewCustomer, newCustomer, signedIn, staff } from "./people";

export const address = anAddress({ name: "Nandini Kale", line1: "12 Sample Lane", phone: "9800000001" });

/** The order as `GET /api/orders/{orderNumber}` tells it. */
export interface OrderAnswer {
  readonly orderNumber: string;
  readonly version: number;
  readonly state: string;
  readonly payment: {
    readonly state: string;
    readonly authorised: number;
    readonly captured: number;
    readonly refunded: number;
  };
  readonly total: number;
  /** For staff: what the next step asks for. */
  readonly checks?: readonly { readonly id: string; readonly kind: "computed" | "asked" }[];
  readonly history: readonly { readonly event: string }[];
}

export async function orderOf(api: APIRequestContext, orderNumber: string): Promise<OrderAnswer> {
  const answer = await api.get(`/api/orders/${orderNumber}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as OrderAnswer;
}

/** What the page of an order sends along for staff: the version it shows, and every check that is asked for, answered. */
export async function asSeen(pharmacist: APIRequestContext, orderNumber: string) {
  const { version, checks = [] } = await orderOf(pharmacist, orderNumber);
  const asked = checks.filter(({ kind }) => kind === "asked");
  return { seenVersion: version, checks: Object.fromEntries(asked.map(({ id }) => [id, "accept"])) };
}

export async function untilState(
  api: APIRequestContext,
  orderNumber: string,
  state: string,
  timeout = 20_000,
): Promise<OrderAnswer> {
  await expect
    .poll(async () => (await orderOf(api, orderNumber)).state, {
      timeout,
      message: `order ${orderNumber} becomes ${state}`,
    })
    .toBe(state);
  return orderOf(api, orderNumber);
}

export async function addPatient(api: APIRequestContext, change: Record<string, unknown> = {}): Promise<string> {
  const data = aPatient({ name: "Nandini Kale", birthDate: "1994-05-06", ...change });
  const answer = await api.post("/api/patients", { data });
  expect(answer.status(), await answer.text()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

export async function upload(
  api: APIRequestContext,
  file?: SentFile,
): Promise<{ id: string; files: { id: string; pages: number }[] }> {
  const answer = await api.post("/api/prescriptions", { multipart: { file: file ?? (await photo("Nandini Kale")) } });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as { id: string; files: { id: string; pages: number }[] };
}

export async function fillBasket(api: APIRequestContext, slug = "isotroin-20", quantity = 3): Promise<void> {
  const answer = await api.post("/api/basket", { data: { slug, quantity } });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** Every statement of the current version, as the checkout asks for them. */
export async function acknowledgements(api: APIRequestContext): Promise<{ version: string; accepted: string[] }> {
  const view = (await (await api.get("/api/checkout")).json()) as {
    acknowledgements: { version: string; items: { id: string }[] };
  };
  return { version: view.acknowledgements.version, accepted: view.acknowledgements.items.map(({ id }) => id) };
}

/** What `POST /api/checkout` takes when nothing is missing. */
export async function completeCheckout(api: APIRequestContext) {
  await fillBasket(api);
  const patientId = await addPatient(api);
  const prescription = await upload(api);
  return anOrder({ patientId, prescriptionId: prescription.id, address });
}

export async function place(api: APIRequestContext, body: object): Promise<{ orderNumber: string; payUrl: string }> {
  const answer = await api.post("/api/checkout", { data: body });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()) as { orderNumber: string; payUrl: string };
}

/** On the sandbox's page, as its form sends it. */
export async function pay(api: APIRequestContext, payUrl: string, number = "4242424242424242"): Promise<void> {
  const answer = await api.post(payUrl, {
    form: { email: "someone@example.com", number, expiry: "12 / 40", cvc: "123" },
    maxRedirects: 0,
  });
  expect([200, 302, 303, 402]).toContain(answer.status());
}

export interface HeldOrder extends NewCustomer {
  readonly orderNumber: string;
  readonly prescriptionId: string;
  readonly fileId: string;
  readonly patientId: string;
}

/** A name nobody else has: what one person was supplied counts over all accounts. */
const ownName = () => `Nandini ${String.fromCharCode(...Array.from({ length: 8 }, () => 97 + randomInt(26)))}`;

/** A fresh customer's order that waits for the pharmacist, card held. */
export async function heldOrder(baseURL: string, name = ownName()): Promise<HeldOrder> {
  const customer = await newCustomer(baseURL, name);
  const { api } = customer;
  await fillBasket(api);
  const patientId = await addPatient(api, { name: customer.name });
  const prescription = await upload(api, await photo(customer.name));
  const body = anOrder({ patientId, prescriptionId: prescription.id, address });
  const { orderNumber, payUrl } = await place(api, body);
  await pay(api, payUrl);
  await untilState(api, orderNumber, "awaiting-review");
  return {
    ...customer,
    orderNumber,
    prescriptionId: prescription.id,
    fileId: prescription.files[0]?.id ?? "",
    patientId,
  };
}

export const transcription = (patientName: string, change: Record<string, unknown> = {}) =>
  aTranscription(today(), { patientName, ...change });

/** The same as a technician types it. */
export function reading(patientName: string, line: Record<string, unknown> = {}) {
  const { slug, strengthMg, capsulesPerDay, days, totalCapsules } = transcription(patientName);
  return {
    writtenOn: today(),
    prescriber: { name: "Dr Leela Menon", registration: "MMC-2041" },
    patient: { name: patientName },
    lines: [
      {
        asWritten: "Cap. Isotroin 20 mg, 1 a day, 30 days",
        slug,
        strengthMg,
        capsulesPerDay,
        days,
        totalCapsules,
        ...line,
      },
    ],
  };
}

/** Says yes to every check that the form on the page asks for, and that the prescription does not rule a pregnancy out. */
export async function tickChecks(panel: Page): Promise<void> {
  const category = panel.locator("#approve").getByRole("group", { name: "Can this patient become pregnant?" });
  if (await category.isVisible()) {
    await category.getByLabel("Not known").check();
    await category.getByLabel("How you know").selectOption("prescription");
  }
  const checks = panel.getByRole("group", { name: "Checks" });
  for (const box of await checks.getByRole("checkbox").all()) await box.check();
}

/** The pharmacist opens the page, which is recorded, and approves what it says. */
export async function approve(pharmacist: APIRequestContext, order: HeldOrder): Promise<void> {
  const page = await pharmacist.get(`/api/prescriptions/${order.prescriptionId}/files/${order.fileId}?page=1`);
  expect(page.status()).toBe(200);
  const answer = await pharmacist.post(`/api/admin/orders/${order.orderNumber}/decision`, {
    data: {
      decision: "approve",
      transcription: transcription(order.name),
      ...(await asSeen(pharmacist, order.orderNumber)),
    },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** A pack of Isotroin 20 mg as it lies on the demo's shelf: batch and expiry are printed on it; the manager's catalogue knows them, too. */
export async function packOnTheShelf(baseURL: string): Promise<{ slug: string; batch: string; expiry: string }> {
  const manager = await signedIn(baseURL, staff.manager);
  const html = await (await manager.get("/admin/catalogue")).text();
  const [, expiry] = /DEMO-ISO20A<\/.{0,300}?dateTime="(20\d{2}-\d{2})-\d{2}"/i.exec(html) ?? [];
  if (expiry === undefined) throw new Error("the catalogue does not show the batch");
  return { slug: "isotroin-20", batch: "DEMO-ISO20A", expiry };
}

/** A batch of the demo's shelf, by the address of its page. */
export async function batchOnTheShelf(baseURL: string, batchNumber = "DEMO-ISO20A"): Promise<string> {
  const manager = await signedIn(baseURL, staff.manager);
  const html = await (await manager.get(`/admin/stock?find=${batchNumber}`)).text();
  const [, batchId] = /\/admin\/stock\/([0-9a-z]{26})"/.exec(html) ?? [];
  if (batchId === undefined) throw new Error("the stock does not show the batch");
  return batchId;
}

/** The PaymentIntent that the sandbox holds for an order. */
export async function intentOf(
  api: APIRequestContext,
  stripe: { stripeApiBase: string; stripeSecretKey: string },
  orderNumber: string,
) {
  const answer = await api.get(`${stripe.stripeApiBase}/v1/payment_intents?limit=100`, {
    headers: { authorization: `Bearer ${stripe.stripeSecretKey}` },
  });
  const { data } = (await answer.json()) as {
    data: {
      id: string;
      status: string;
      amount_received: number;
      amount_capturable: number;
      metadata: Record<string, string>;
    }[];
  };
  const found = data.find(({ metadata }) => Object.values(metadata).includes(orderNumber));
  if (found === undefined) throw new Error(`the sandbox holds nothing for ${orderNumber}`);
  return found;
}
