import { aPatient } from "@/lib/fixtures/patient";
import { pdf } from "./support/files";
import { addressOf, noIds } from "./support/ids";
import { asSeen, completeCheckout, heldOrder, orderOf, transcription } from "./support/orders";
import { newCustomer, signedIn, staff } from "./support/people";
import { posts } from "./support/posts";
import { ordersOf } from "./support/refusals";
import { send } from "./support/same-answer";
import { expect, test } from "./support/shop";

// What holds for every request that changes something: it comes from our own pages, and the same one twice is one.

const foreign: readonly Record<string, string>[] = [
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: "http://localhost.evil.example:3100" },
  { origin: "http://127.0.0.1:1" },
];

test("every POST route refuses a request that another site's page sends, before it looks at anything else", async ({
  baseURL,
}) => {
  const { api } = await newCustomer(String(baseURL));
  for (const post of posts) {
    for (const headers of foreign) {
      const answer = await send(api, post, noIds, headers);
      expect(answer.status(), `${post.path} from ${headers.origin}`).toBe(403);
      expect(answer.headers()["set-cookie"]).toBeUndefined();
    }
  }
  for (const path of ["/api/auth/callback/credentials", "/api/auth/signout"]) {
    expect(
      (await api.post(path, { form: {}, headers: { origin: "https://evil.example" }, maxRedirects: 0 })).status(),
      path,
    ).toBe(403);
  }
  const remove = addressOf("/api/prescriptions/[id]/files/[fileId]", noIds);
  expect((await api.delete(remove, { data: {}, headers: { origin: "https://evil.example" } })).status()).toBe(403);
});

test("a foreign page's plain form signs nobody out and places nothing", async ({ baseURL }) => {
  const customer = await newCustomer(String(baseURL));
  const body = await completeCheckout(customer.api);
  const form = { patientId: body.patientId, prescriptionId: body.prescriptionId };
  for (const path of ["/api/checkout", "/api/sign-out"]) {
    const answer = await customer.api.post(path, {
      form,
      headers: { origin: "https://evil.example", accept: "text/html" },
      maxRedirects: 0,
    });
    expect(answer.status(), path).toBe(403);
  }
  expect((await customer.api.get("/api/checkout")).status()).toBe(200);
  expect(await ordersOf(customer.api)).toEqual([]);
});

test("reading never changes anything: no POST route answers to GET", async ({ baseURL }) => {
  const { api } = await newCustomer(String(baseURL));
  const readable = ["/api/basket", "/api/checkout"];
  for (const post of posts.filter(({ path }) => !readable.includes(path))) {
    const answer = await api.get(addressOf(post.path, noIds), { maxRedirects: 0 });
    expect([404, 405], post.path).toContain(answer.status());
  }
});

test("the same Idempotency-Key twice places one order and gives the same answer, one after the other or at once", async ({
  baseURL,
}) => {
  const customer = await newCustomer(String(baseURL));
  const data = await completeCheckout(customer.api);
  const headers = { "idempotency-key": `e2e-${process.pid}-${Date.now()}` };
  const ask = () => customer.api.post("/api/checkout", { data, headers });
  const answers = [...(await Promise.all([ask(), ask(), ask()])), await ask()];
  const told = await Promise.all(answers.map(async (answer) => [answer.status(), await answer.text()]));
  expect(told[0]?.[0]).toBe(201);
  for (const one of told) expect(one).toEqual(told[0]);
  expect(await ordersOf(customer.api)).toHaveLength(1);
});

test("an Idempotency-Key that was used for another request is refused; the same key of another person is independent", async ({
  baseURL,
}) => {
  const [one, two] = [await newCustomer(String(baseURL)), await newCustomer(String(baseURL))];
  const headers = { "idempotency-key": `e2e-${process.pid}-${Date.now()}-other` };
  const add = (api: typeof one.api, quantity: number) =>
    api.post("/api/basket", { data: { slug: "tretiva-40", quantity }, headers });
  expect((await add(one.api, 2)).status()).toBe(200);
  expect((await add(one.api, 3)).status()).toBe(422);
  const theirs = await add(two.api, 1);
  expect(await theirs.json()).toMatchObject({ lines: [{ quantity: 1 }] });
});

test("a form sent twice has one effect: its key travels in a field", async ({ baseURL }) => {
  const customer = await newCustomer(String(baseURL));
  const idempotencyKey = `form-${process.pid}-${Date.now()}`;
  const { relationship, name, birthDate, category } = aPatient({ name: "Once Only" });
  const form = { idempotencyKey, relationship, name, birthDate, category, noAllergies: "on", noMedicines: "on" };
  const sent = [1, 2].map(() =>
    customer.api.post("/api/patients", { form, headers: { accept: "text/html" }, maxRedirects: 0 }),
  );
  const answers = await Promise.all(sent);
  expect(answers.map((answer) => [answer.status(), answer.headers().location])).toEqual([
    [303, "/account/patients"],
    [303, "/account/patients"],
  ]);
  const { patients } = (await (await customer.api.get("/api/checkout")).json()) as { patients: { name: string }[] };
  expect(patients.map(({ name }) => name)).toEqual(["Once Only"]);
});

test("the same upload with the same key makes one prescription", async ({ baseURL }) => {
  const customer = await newCustomer(String(baseURL));
  const file = await pdf();
  const headers = { "idempotency-key": `up-${process.pid}-${Date.now()}` };
  const ids: string[] = [];
  for (const _ of [1, 2]) {
    const answer = await customer.api.post("/api/prescriptions", { multipart: { file }, headers });
    expect(answer.status()).toBe(201);
    ids.push(((await answer.json()) as { id: string }).id);
  }
  expect(ids[1]).toBe(ids[0]);
});

test("a decision sent twice with one key is one decision", async ({ baseURL }) => {
  const order = await heldOrder(String(baseURL));
  const pharmacist = await signedIn(String(baseURL), staff.pharmacist);
  expect(
    (await pharmacist.get(`/api/prescriptions/${order.prescriptionId}/files/${order.fileId}?page=1`)).status(),
  ).toBe(200);
  const seen = await asSeen(pharmacist, order.orderNumber);
  const data = { decision: "approve", transcription: transcription(order.name), ...seen };
  const headers = { "idempotency-key": `decide-${process.pid}-${Date.now()}` };
  const twice = await Promise.all(
    [1, 2].map(() => pharmacist.post(`/api/admin/orders/${order.orderNumber}/decision`, { data, headers })),
  );
  const told = await Promise.all(twice.map(async (answer) => [answer.status(), await answer.text()]));
  expect(told[0]?.[0]).toBe(200);
  expect(told[1]).toEqual(told[0]);
  const { history } = await orderOf(pharmacist, order.orderNumber);
  expect(history.filter(({ event }) => event === "order.approved")).toHaveLength(1);
});
