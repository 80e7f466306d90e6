import http from "node:http";
import { heldOrder, orderOf, transcription } from "./support/orders";
import { client, newCustomer, signedIn, staff } from "./support/people";
import { expect, test } from "./support/shop";

// What an attacker tried once and must not succeed with again.

test("after signing in nobody is led to another site, however the way back is written", async ({ baseURL }) => {
  for (const returnTo of [
    "/.//evil.example",
    "/..//evil.example",
    "/%2e//evil.example",
    "/a/..//evil.example",
    "//evil.example",
  ]) {
    const api = await client(String(baseURL));
    const form = { email: "asha@example.com", password: "demo pharmacy 2026", returnTo };
    const answer = await api.post("/api/sign-in", { form, maxRedirects: 0 });
    expect(answer.headers().location).toBe("/account");
    const page = await (await api.get(`/sign-up?returnTo=${encodeURIComponent(returnTo)}`)).text();
    expect(page).not.toContain('value="//');
  }
});

test("asking for a page's head opens nothing: approval still wants the page seen", async ({ baseURL }) => {
  const order = await heldOrder(String(baseURL));
  const pharmacist = await signedIn(String(baseURL), staff.pharmacist);
  const head = await pharmacist.head(`/api/prescriptions/${order.prescriptionId}/files/${order.fileId}?page=1`);
  expect(head.status()).toBe(405);
  const { version } = await orderOf(pharmacist, order.orderNumber);
  const data = { decision: "approve", transcription: transcription(order.name), seenVersion: version };
  const decided = await pharmacist.post(`/api/admin/orders/${order.orderNumber}/decision`, { data });
  expect(decided.status()).toBe(422);
  expect(await decided.text()).toContain("page-not-opened");
});

test("malformed text and bodies that no form of ours sends are refused, never a server error", async ({ baseURL }) => {
  const { api } = await newCustomer(String(baseURL));
  const manager = await signedIn(String(baseURL), staff.manager);
  const answers = [
    await api.post("/api/sign-in", { form: { email: "a\u0000b" } }),
    await api.post("/api/verify-email", { data: { token: "short" } }),
    await api.post("/api/checkout/draft", { data: { patientId: "nope" } }),
    await api.post("/api/checkout/draft", { data: { address: { line1: "x\ud800" } } }),
    await api.post("/api/patients", { data: { name: "Ab\r\nBcc: x@example.com" } }),
    await api.post("/api/basket", { headers: { "content-type": "multipart/form-data" }, data: "x" }),
    await api.post("/api/prescriptions", {
      headers: { "content-type": `multipart/form-data; boundary=${"b".repeat(5000)}` },
      data: "x",
    }),
    await manager.post("/api/admin/catalogue", {
      data: { slug: "isotroin-20", pricePaise: 99, available: true, seenVersion: 0 },
    }),
    await manager.post("/api/admin/catalogue/stock", { data: {} }),
    await api.post("/api/orders/%00/pay", { data: {} }),
    await api.get("/api/orders/%00"),
    await api.get("/checkout/complete?order=%00"),
    await manager.get("/admin/audit?order=%00"),
    await api.get("/sign-in?refused=%00"),
    await api.get("/medicines/%ff"),
    await api.get("/api/auth/csrf?callbackUrl=http://["),
    await api.get("/api/auth/csrf", { headers: { cookie: "authjs.callback-url=%" } }),
    ...(await Promise.all(
      ["%", "null", '["",{}', "x".repeat(50_000)].flatMap((state) =>
        ["/basket", "/sign-in", "/account"].map((page) =>
          api.get(page, { headers: { rsc: "1", "next-router-state-tree": state, "next-action": "x" } }),
        ),
      ),
    )),
  ];
  expect(
    answers.map((answer) => `${answer.status() < 500} ${answer.url()}`).filter((line) => line.startsWith("false")),
  ).toEqual([]);
});

test("a body that grows without saying how large it is is cut off, also for whoever is signed out", async ({
  baseURL,
}) => {
  const { hostname, port } = new URL(String(baseURL));
  const headers = { "content-type": "application/x-www-form-urlencoded", "transfer-encoding": "chunked" };
  const outcome = await new Promise<number | "cut">((resolve) => {
    const request = http.request({ hostname, port, path: "/api/sign-in", method: "POST", headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on("error", () => resolve("cut"));
    let sent = 0;
    const more = () => {
      if (sent++ > 512) return request.end();
      request.write(`x=${"y".repeat(64 * 1024)}&`, () => setImmediate(more));
    };
    more();
  });
  expect([422, 413, "cut"]).toContain(outcome);
});

test("the key of one visitor's request is not another's, and a first basket is never given without its cookie", async ({
  baseURL,
}) => {
  const request = {
    headers: { "idempotency-key": `visitor-key-${Date.now()}` },
    data: { slug: "isotroin-20", quantity: 1 },
  };
  for (let visitor = 0; visitor < 2; visitor++) {
    const api = await client(String(baseURL));
    const answer = await api.post("/api/basket", request);
    expect(answer.headers()["set-cookie"]).toContain("visitor=");
    expect((await (await api.get("/api/basket")).json()).lines).toHaveLength(1);
  }
});

test("what one person typed into a refused form is gone for the next at the same browser", async ({ baseURL }) => {
  const { api } = await newCustomer(String(baseURL));
  const form = { name: "CANARY", from: "checkout" };
  const refused = await api.post("/api/patients", { form, maxRedirects: 0 });
  const back = String(refused.headers().location);
  expect(await (await api.get(back)).text()).toContain("CANARY");
  await api.post("/api/sign-out", { data: {} });
  const next = await api.post("/api/sign-in", { data: { email: "asha@example.com", password: "demo pharmacy 2026" } });
  expect(next.status()).toBe(200);
  expect(await (await api.get(back)).text()).not.toContain("CANARY");
});
