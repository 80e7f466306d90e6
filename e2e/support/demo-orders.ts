import { type APIRequestContext, expect } from "@playwright/test";

// The demo's own orders (db/seed/orders.ts): one in every state that the panel shows.

const owners = {
  read: "Kavya Pillai",
  "on-hold": "Pooja Desai",
  asked: "Nisha Verma",
  waits: "Sneha Patil",
  declined: "Lata Bhosale",
  "not-charged": "Vikram Singh",
  paid: "Imran Shaikh",
  recalled: "Arjun Menon",
  stopped: "Leena Thomas",
  afterwards: "Dev Kulkarni",
} as const;

type DemoOrder = keyof typeof owners;

/** The page of one of them, found as staff find it. */
async function pageOf(panel: APIRequestContext, order: DemoOrder): Promise<string> {
  const answer = await panel.post("/api/admin/orders/search", { data: { query: owners[order] } });
  const { orderNumbers } = (await answer.json()) as { orderNumbers: string[] };
  expect(orderNumbers, `the demo's order of ${owners[order]}`).toHaveLength(1);
  return `/admin/orders/${orderNumbers[0]}`;
}

/** Where a form of the panel leads that lacks everything: its page again, with what is wrong. */
async function refused(panel: APIRequestContext, form: string, fields: Record<string, string> = {}): Promise<string> {
  const answer = await panel.post(form, { form: fields, maxRedirects: 0 });
  const { location = "" } = answer.headers();
  expect(location, `${form} is refused`).toContain("refused=");
  return location;
}

/** Orders and batches as a pharmacist meets them, and the forms that are refused there. */
export async function pharmacistStates(panel: APIRequestContext, recalledBatch: string): Promise<readonly string[]> {
  const page = (order: DemoOrder) => pageOf(panel, order);
  const [read, waits, paid, recalled] = [
    await page("read"),
    await page("waits"),
    await page("paid"),
    await page("recalled"),
  ];
  return [
    read,
    paid,
    recalled,
    `${recalled}/copy`,
    await page("on-hold"),
    await page("asked"),
    await page("stopped"),
    `/admin/stock/${recalledBatch}`,
    "/admin/queue?claim=mine&strength=40",
    await refused(panel, `/api${read}/decision`, { form: "approve", decision: "approve" }),
    await refused(panel, `/api${waits}/transcription`, { form: "transcription" }),
    await refused(panel, `/api${paid}/dispense`, { form: "dispense" }),
    await refused(panel, "/api/admin/queue/views", { query: "due=24" }),
  ];
}

export async function managerStates(panel: APIRequestContext, recalledBatch: string): Promise<readonly string[]> {
  return [
    await pageOf(panel, "declined"),
    await pageOf(panel, "not-charged"),
    await pageOf(panel, "afterwards"),
    await refused(panel, "/api/admin/stock/write-off", { form: "write-off", batchId: recalledBatch }),
    await refused(panel, "/api/admin/catalogue", { form: "price", item: "isotroin-20", slug: "isotroin-20" }),
  ];
}
