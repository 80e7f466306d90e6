import { adminAddresses, customerAddresses } from "./support/face";
import { addressOf, noIds } from "./support/ids";
import { asSeen, fillBasket, heldOrder, orderOf, transcription } from "./support/orders";
import {
  client,
  customerPassword,
  demoPassword,
  linkIn,
  mailTo,
  newCustomer,
  pageOf,
  signedIn,
  signIn,
  staff,
} from "./support/people";
import { basketOf, codesOf } from "./support/refusals";
import { expect, test } from "./support/shop";
import { sharedDataDir, staffCommand } from "./support/staff-command";

// Who is signed in, until when, and where they land.

test("a signed-out visitor of any private page is sent to sign in, and the way back is kept", async ({ baseURL }) => {
  const visitor = await client(String(baseURL));
  for (const address of [...customerAddresses(noIds), ...adminAddresses(noIds), "/account/orders?page=2"]) {
    const answer = await visitor.get(address, { maxRedirects: 0 });
    expect([303, 307], address).toContain(answer.status());
    const to = new URL(String(answer.headers().location), String(baseURL));
    expect(to.origin, address).toBe(baseURL);
    expect(to.pathname + to.search, address).toBe(`/sign-in?returnTo=${encodeURIComponent(address)}`);
  }
});

test("after signing in, the visitor stands on the private page they had asked for", async ({ baseURL, page }) => {
  const customer = await heldOrder(String(baseURL));
  await page.goto(`/account/orders/${customer.orderNumber}`);
  await expect(page).toHaveURL(/\/sign-in\?/);
  await page.getByLabel("Email", { exact: true }).fill(customer.email);
  await page.getByLabel("Password", { exact: true }).fill("a wrong password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "not right" })).toBeVisible();
  await page.getByLabel("Password", { exact: true }).fill(customerPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`**/account/orders/${customer.orderNumber}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("no address of another site is ever a way back", async ({ baseURL, page }) => {
  const customer = await newCustomer(String(baseURL));
  const evil = [
    "//evil.example",
    "https://evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "javascript:alert(1)",
    "/%0d%0aSet-Cookie:x",
    "https:evil.example",
    "x".repeat(9000),
  ];
  for (const returnTo of evil) {
    const api = await client(String(baseURL));
    const answer = await api.post("/api/sign-in", {
      form: { email: customer.email, password: customerPassword, returnTo },
      maxRedirects: 0,
    });
    expect(answer.status(), returnTo).toBe(303);
    expect(new URL(String(answer.headers().location), String(baseURL)).origin, returnTo).toBe(baseURL);
    expect(answer.headers()["set-cookie"], returnTo).not.toMatch(/^x=/m);
  }
  await page.goto("/sign-in?returnTo=%2F%2Fevil.example");
  await page.getByLabel("Email", { exact: true }).fill(customer.email);
  await page.getByLabel("Password", { exact: true }).fill(customerPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/account");
  expect(new URL(page.url()).origin).toBe(baseURL);
});

test("signing in starts a new session and keeps the basket; the old cookie no longer works", async ({ baseURL }) => {
  const customer = await newCustomer(String(baseURL));
  const browser = await client(String(baseURL));
  await fillBasket(browser, "tretiva-25", 2);
  const before = await browser.storageState();
  await signIn(browser, customer.email, customerPassword);
  expect((await basketOf(browser)).lines).toMatchObject([{ slug: "tretiva-25", quantity: 2 }]);
  const held = new Map(before.cookies.map(({ name, value }) => [name, value]));
  const after = (await browser.storageState()).cookies.filter(({ name }) => name.endsWith("session-token"));
  expect(after).toHaveLength(1);
  expect(after[0]).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect([...held.values()]).not.toContain(after[0]?.value);
});

test("a signed-out session is refused from the next request on, wherever its cookie is", async ({ baseURL }) => {
  const customer = await heldOrder(String(baseURL));
  const cookie = (await customer.api.storageState()).cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const thief = await client(String(baseURL));
  const file = `/api/prescriptions/${customer.prescriptionId}/files/${customer.fileId}`;
  expect((await thief.get("/api/checkout", { headers: { cookie } })).status()).toBe(200);
  expect((await customer.api.post("/api/sign-out", { data: {} })).status()).toBe(200);
  for (const path of ["/api/checkout", `/api/orders/${customer.orderNumber}`, file]) {
    expect((await thief.get(path, { headers: { cookie } })).status(), path).toBe(401);
  }
  expect((await thief.get("/account", { headers: { cookie }, maxRedirects: 0 })).headers().location).toContain(
    "/sign-in",
  );
});

test("a confirmation link that is only fetched confirms nobody; shown in the browser that signed up it does, and elsewhere it asks for a password", async ({
  baseURL,
  browser,
}) => {
  const ask = async (email: string) => {
    const api = await client(String(baseURL));
    const data = { name: "Leela Menon", email, password: customerPassword, birthDate: "1994-05-06" };
    expect((await api.post("/api/sign-up", { data })).status()).toBe(202);
    return { api, link: linkIn(await mailTo(api, email)) };
  };
  const signInWith = async (email: string, password: string) => {
    const answer = await (await client(String(baseURL))).post("/api/sign-in", { data: { email, password } });
    return answer.ok();
  };
  const email = (which: string) => `${which}-${process.pid}-${Date.now()}@example.com`;

  const [here, there] = [email("here"), email("there")];
  const own = await ask(here);
  for (let times = 0; times < 2; times++) expect((await own.api.get(own.link)).status()).toBe(200);
  expect(await signInWith(here, customerPassword)).toBe(false);
  const page = await pageOf(browser, own);
  await page.goto(own.link);
  await page.waitForURL("**/sign-in**");
  expect(await signInWith(here, customerPassword)).toBe(true);
  await page.context().close();

  const attacker = await ask(there);
  const victim = await (await browser.newContext()).newPage();
  await victim.goto(attacker.link);
  await victim.getByLabel("Password", { exact: true }).fill("eight blue bottles on a wall");
  await victim.getByRole("button", { name: "Confirm" }).click();
  await victim.waitForURL("**/sign-in**");
  expect(await signInWith(there, customerPassword)).toBe(false);
  expect(await signInWith(there, "eight blue bottles on a wall")).toBe(true);
  await victim.context().close();
});

test("a disabled member of staff is out at the next request, and cannot come back", async ({ baseURL }) => {
  const order = await heldOrder(String(baseURL));
  const email = `temp-${process.pid}-${Date.now()}@example.com`;
  const password = "a long enough password";
  const invited = await staffCommand(
    sharedDataDir(),
    "add",
    email,
    "pharmacist",
    "--name",
    "Temp One",
    "--registration",
    "DEMO-PH-9",
  );
  expect(invited.code, invited.text).toBe(0);
  const token = new URL(/https?:\/\/\S+/.exec(invited.text)?.[0] ?? "").searchParams.get("token");
  const api = await client(String(baseURL));
  expect((await api.post("/api/new-password", { data: { token, password } })).status()).toBe(200);
  await signIn(api, email, password);
  const pages = [
    "/api/admin/queue",
    `/api/orders/${order.orderNumber}`,
    `/api/prescriptions/${order.prescriptionId}/files/${order.fileId}?page=1`,
  ];
  for (const path of pages) expect((await api.get(path)).status(), path).toBe(200);

  expect((await staffCommand(sharedDataDir(), "disable", email)).code).toBe(0);
  for (const path of pages) expect((await api.get(path)).status(), path).toBe(401);
  const { version } = await orderOf(order.api, order.orderNumber);
  const decision = { decision: "decline", reasonCode: "RX_ILLEGIBLE", seenVersion: version };
  expect((await api.post(`/api/admin/orders/${order.orderNumber}/decision`, { data: decision })).status()).toBe(401);
  expect((await api.post("/api/sign-in", { data: { email, password } })).ok()).toBe(false);
  expect((await api.post("/api/new-password", { data: { token, password } })).ok()).toBe(false);
  expect((await orderOf(order.api, order.orderNumber)).state).toBe("awaiting-review");
});

test("a customer's account never becomes staff: nobody holds both sides of an order", async ({ baseURL }) => {
  const customer = await newCustomer(String(baseURL));
  const invited = await staffCommand(sharedDataDir(), "add", customer.email, "pharmacist");
  expect(invited.code).not.toBe(0);
  expect(invited.text).not.toContain("token=");
  expect((await customer.api.get("/api/admin/queue")).status()).toBe(404);
});

test("nobody decides an order in which they are the customer: whoever bears the customer's name is refused, a colleague is not", async ({
  baseURL,
}) => {
  const order = await heldOrder(String(baseURL), "Priya Nair");
  const namesake = await signedIn(String(baseURL), staff.pharmacist);
  const page = addressOf("/api/prescriptions/[id]/files/[fileId]?page=1", {
    ...noIds,
    id: order.prescriptionId,
    fileId: order.fileId,
  });
  const send = async (api: typeof namesake, decision: object) => {
    expect((await api.get(page)).status()).toBe(200);
    const data = { ...(await asSeen(api, order.orderNumber)), ...decision };
    return api.post(`/api/admin/orders/${order.orderNumber}/decision`, { data });
  };
  const approval = { decision: "approve", transcription: transcription("Priya Nair") };
  expect(await codesOf(await send(namesake, approval))).toEqual(["own-order"]);
  expect(await codesOf(await send(namesake, { decision: "decline", reasonCode: "RX_ILLEGIBLE" }))).toEqual([
    "own-order",
  ]);
  expect(await orderOf(order.api, order.orderNumber)).toMatchObject({
    state: "awaiting-review",
    payment: { captured: 0 },
  });
  const colleague = await signedIn(String(baseURL), staff.otherPharmacist);
  expect((await send(colleague, approval)).status()).toBe(200);
});

test("the header of every page says who is signed in, and no page of one person is shown to the next", async ({
  baseURL,
  browser,
}) => {
  const [one, two] = [
    await newCustomer(String(baseURL), "Leela Sathe"),
    await newCustomer(String(baseURL), "Omkar Vaidya"),
  ];
  const page = await pageOf(browser, one);
  await page.goto("/account");
  await expect(page.getByRole("main")).toContainText(/Leela Sathe|leela/i);
  await page.goto("/sign-out");
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname !== "/sign-out");
  await page.goto("/sign-in");
  await page.getByLabel("Email", { exact: true }).fill(two.email);
  await page.getByLabel("Password", { exact: true }).fill(customerPassword);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/account");
  await expect(page.getByText("Leela Sathe")).toHaveCount(0);
  // A page of somebody who is gone leaves by itself, which may cut the way back to it short.
  const back = () => page.goBack().catch((error) => expect(String(error)).toContain("ERR_ABORTED"));
  await back();
  await back();
  await expect(page.getByText("Leela Sathe")).toHaveCount(0);
  await page.context().close();
});

test("signing out in one tab clears the pages of the others at once", async ({ baseURL, browser }) => {
  const page = await pageOf(browser, await newCustomer(String(baseURL), "Leela Sathe"));
  await page.goto("/account");
  await expect(page.getByRole("main")).toContainText("Leela Sathe");
  const other = await page.context().newPage();
  await other.goto("/sign-out");
  await other.waitForLoadState("networkidle"); // Its scripts are there: without them the other tab keeps its page until it is looked at.
  await other.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL("**/sign-in**");
  await expect(page.getByText("Leela Sathe")).toHaveCount(0);
  await page.context().close();
});

test("an unknown address and a wrong password are refused in the same words", async ({ baseURL }) => {
  const api = await client(String(baseURL));
  const wrong = await api.post("/api/sign-in", { data: { email: staff.manager, password: `${demoPassword} x` } });
  const unknown = await api.post("/api/sign-in", {
    data: { email: "nobody-at-all@example.com", password: demoPassword },
  });
  expect(wrong.ok()).toBe(false);
  expect([wrong.status(), await wrong.text()]).toEqual([unknown.status(), await unknown.text()]);
});
