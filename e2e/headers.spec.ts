import { createHash, createHmac } from "node:crypto";
import type { APIRequestContext, APIResponse } from "@playwright/test";
import { addressesOf, adminAddresses, customerAddresses, devPages, keptPages, publicPages } from "./support/face";
import { addressOf, type Ids, noIds } from "./support/ids";
import { batchOnTheShelf, heldOrder } from "./support/orders";
import { client, newCustomer, signedIn, staff } from "./support/people";
import { posts } from "./support/posts";
import { send } from "./support/same-answer";
import { expect, sharedRuntime, test } from "./support/shop";

// What every answer carries, whoever asks and whatever came of it.

const keptAddresses = addressesOf(keptPages);
const publicAddresses = addressesOf(publicPages);

/** Each directive's sources. */
function policyOf(answer: APIResponse): ReadonlyMap<string, readonly string[]> {
  const policy = answer.headers()["content-security-policy"] ?? "";
  return new Map(
    policy
      .split(";")
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = "", ...sources]) => [name, sources]),
  );
}

function isGuarded(answer: APIResponse): void {
  const what = `${answer.status()} ${answer.url()}`;
  const headers = answer.headers();
  const policy = policyOf(answer);
  expect(policy.get("default-src"), what).toEqual(["'none'"]);
  expect(policy.get("frame-ancestors"), what).toEqual(["'none'"]);
  expect(policy.get("base-uri"), what).toEqual(["'none'"]);
  const scripts = policy.get("script-src") ?? [];
  expect(scripts.join(" "), what).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:|data:/);
  expect((policy.get("style-src") ?? []).join(" "), what).not.toMatch(/unsafe-inline|\*/);
  expect(headers["x-content-type-options"], what).toBe("nosniff");
  expect(headers["x-frame-options"], what).toBe("DENY");
  expect(headers["referrer-policy"], what).toMatch(/^(same-origin|no-referrer)$/);
  expect(headers["x-powered-by"], what).toBeUndefined();
  if (headers["set-cookie"] !== undefined) expect(headers["cache-control"], what).not.toMatch(/public|s-maxage/);
}

const isNeverKept = (answer: APIResponse) =>
  expect(answer.headers()["cache-control"], answer.url()).toMatch(/no-store/);

async function open(api: APIRequestContext, address: string): Promise<APIResponse> {
  const answer = await api.get(address, { maxRedirects: 0 });
  isGuarded(answer);
  return answer;
}

test("a page that is drawn for one request runs only scripts that carry its own nonce, and may not be framed", async ({
  baseURL,
}) => {
  const api = await client(String(baseURL));
  const nonces = new Set<string>();
  const drawnAnew = [
    ...publicAddresses.filter((address) => !keptAddresses.includes(address)),
    ...keptAddresses.map((address) => `${address}?q=nothing`),
  ];
  for (const address of drawnAnew) {
    const answer = await open(api, address);
    expect(answer.status(), address).toBe(200);
    const [, nonce] = /'nonce-([^']+)'/.exec(answer.headers()["content-security-policy"] ?? "") ?? [];
    expect(nonce?.length, address).toBeGreaterThanOrEqual(20);
    nonces.add(String(nonce));
    const html = await answer.text();
    for (const [tag] of html.matchAll(/<(?:script(?! type="application\/ld\+json">)|style)\b[^>]*>/g))
      expect(tag, address).toContain(`nonce="${nonce}"`);
    expect(html.match(/\s(?:style|on[a-z]+)="/), `${address} has no style or handler in its markup`).toBeNull();
  }
  expect(nonces.size).toBe(drawnAnew.length);
});

test("a page that is kept for everyone runs only the scripts it came with, by their hashes", async ({ baseURL }) => {
  const api = await client(String(baseURL));
  for (const address of keptAddresses) {
    const answer = await open(api, address);
    expect(answer.status(), address).toBe(200);
    const html = await answer.text();
    const inline = [...html.matchAll(/<script(?: id="[^"]*")?>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => text);
    const hashes = inline.map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
    expect(inline.length, address).toBeGreaterThan(0);
    expect(policyOf(answer).get("script-src"), address).toEqual(["'self'", ...new Set(hashes)]);
    expect(policyOf(answer).get("style-src"), address).toEqual(["'self'"]);
    expect(html.match(/\s(?:style|nonce|on[a-z]+)="/), `${address} has no style, nonce or handler`).toBeNull();
    for (const [tag] of html.matchAll(/<script\b[^>]*>/g))
      expect(tag, address).toMatch(/^<script(>| id="[^"]*">| src="\/_next\/static\/| type="application\/ld\+json">)/);
  }
});

test("an address that is not there is answered as guarded as any other", async ({ baseURL }) => {
  const api = await client(String(baseURL));
  for (const address of [
    "/no-such-page",
    "/medicines/no-such-medicine",
    "/api/no-such-request",
    "/_next/no-such-file.js",
  ]) {
    const answer = await open(api, address);
    expect(answer.status(), address).toBe(404);
  }
});

test("private pages are kept by nobody: for their owner, for staff, for a stranger", async ({ baseURL }) => {
  const order = await heldOrder(String(baseURL));
  const batchId = await batchOnTheShelf(String(baseURL));
  const ids: Ids = {
    ...noIds,
    orderNumber: order.orderNumber,
    id: order.prescriptionId,
    fileId: order.fileId,
    batchId,
  };
  const [visitor, manager] = [await client(String(baseURL)), await signedIn(String(baseURL), staff.manager)];
  for (const address of [...customerAddresses(ids), ...adminAddresses(ids)]) {
    for (const api of [order.api, manager, visitor]) isNeverKept(await open(api, address));
  }
  for (const path of [
    "/api/orders/[orderNumber]",
    "/api/prescriptions/[id]/files/[fileId]",
    "/api/prescriptions/[id]/files/[fileId]?size=thumbnail",
  ]) {
    for (const api of [order.api, visitor]) isNeverKept(await open(api, addressOf(path, ids)));
  }
});

test("a page of a prescription is a picture and can be nothing else", async ({ baseURL }) => {
  const order = await heldOrder(String(baseURL));
  const answer = await open(order.api, `/api/prescriptions/${order.prescriptionId}/files/${order.fileId}?page=1`);
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({
    "content-type": "image/jpeg",
    "cross-origin-resource-policy": "same-origin",
  });
  expect(policyOf(answer).has("sandbox")).toBe(true);
  expect((await answer.body()).subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
});

test("every answer of a request is guarded and kept by nobody, refused or not", async ({ baseURL }) => {
  const [customer, visitor] = [await newCustomer(String(baseURL)), await client(String(baseURL))];
  for (const post of posts) {
    for (const api of [visitor, customer.api]) {
      const answer = await send(api, post, noIds);
      isGuarded(answer);
      isNeverKept(answer);
    }
  }
  for (const address of ["/api/basket", "/api/me", "/api/checkout", "/api/health", "/api/admin/queue"])
    isNeverKept(await open(visitor, address));
});

test("no answer carries a cookie that a script or another site could use", async ({ baseURL }) => {
  const api = await client(String(baseURL));
  const basket = await api.post("/api/basket", { data: { slug: "isotroin-20", quantity: 1 } });
  const cookies = basket.headersArray().filter(({ name }) => name.toLowerCase() === "set-cookie");
  expect(cookies).toHaveLength(1);
  for (const { value } of cookies) expect(value).toMatch(/;\s*HttpOnly/i);
  for (const { value } of cookies) expect(value).toMatch(/;\s*SameSite=(Lax|Strict)/i);
  for (const address of publicAddresses) {
    const answer = await open(await client(String(baseURL)), address);
    expect(answer.headers()["set-cookie"], `${address} gives no cookie to whoever only reads`).toBeUndefined();
  }
});

test("a webhook without a valid signature is refused with 400 and changes nothing", async ({ baseURL }) => {
  const { stripeWebhookSecret } = sharedRuntime();
  const api = await client(String(baseURL));
  const body = JSON.stringify({
    id: "evt_e2e",
    object: "event",
    type: "payment_intent.succeeded",
    livemode: false,
    created: 1,
    data: { object: { id: "pi_x", object: "payment_intent" } },
  });
  const now = Math.floor(Date.now() / 1000);
  const signed = (secret: string, at: number, text: string) =>
    `t=${at},v1=${createHmac("sha256", secret).update(`${at}.${text}`).digest("hex")}`;
  const bad: [string, Record<string, string>][] = [
    ["none", {}],
    ["empty", { "stripe-signature": "" }],
    ["nonsense", { "stripe-signature": "t=1,v1=00" }],
    ["another secret", { "stripe-signature": signed("whsec_other", now, body) }],
    ["another body", { "stripe-signature": signed(stripeWebhookSecret, now, `${body} `) }],
    ["an hour old", { "stripe-signature": signed(stripeWebhookSecret, now - 3600, body) }],
  ];
  for (const [what, headers] of bad) {
    const answer = await api.post("/api/stripe/webhook", {
      data: body,
      headers: { "content-type": "application/json", ...headers },
    });
    expect(answer.status(), what).toBe(400);
    isGuarded(answer);
  }
  const live = body.replace('"livemode":false', '"livemode":true');
  const answer = await api.post("/api/stripe/webhook", {
    data: live,
    headers: { "content-type": "application/json", "stripe-signature": signed(stripeWebhookSecret, now, live) },
  });
  expect(answer.status(), "real money's event at a shop without it").toBe(400);
  expect((await api.get("/api/stripe/webhook")).status()).toBe(405);
});

test("the demonstration has its mailbox and its gallery, under the same guards", async ({ baseURL }) => {
  const api = await client(String(baseURL));
  for (const address of [...devPages, "/dev/mailbox.json?to=nobody@example.com"]) {
    const answer = await open(api, address);
    expect(answer.status(), address).toBe(200);
  }
  expect(await (await api.get("/dev/mailbox.json?to=nobody@example.com")).json()).toEqual([]);
});

test("the demonstration answers to no name but this machine's", async ({ baseURL }) => {
  const api = await client(baseURL ?? "");
  for (const path of ["/", "/api/health", "/dev/mailbox"]) {
    for (const headers of [{ host: "shop.example.org" }, { "x-forwarded-host": "shop.example.org" }]) {
      expect((await api.get(path, { headers, maxRedirects: 0 })).status(), `${path} ${JSON.stringify(headers)}`).toBe(
        421,
      );
    }
    expect((await api.get(path, { headers: { host: "127.0.0.1:1" } })).status(), path).toBe(200);
  }
});

test("a header that once switched guards off switches off nothing", async ({ baseURL }) => {
  const api = await client(String(baseURL));
  for (const value of [
    "proxy",
    "middleware",
    "src/middleware",
    "proxy:proxy:proxy:proxy:proxy",
    "middleware:middleware:middleware:middleware:middleware",
  ]) {
    const answer = await api.get("/account/orders", { maxRedirects: 0, headers: { "x-middleware-subrequest": value } });
    expect([303, 307], value).toContain(answer.status());
    expect(answer.headers().location, value).toContain("/sign-in");
  }
});

test("a private page is as closed to every other way of asking for it", async ({ baseURL }) => {
  const [order, stranger, visitor] = [
    await heldOrder(String(baseURL)),
    await newCustomer(String(baseURL)),
    await client(String(baseURL)),
  ];
  const page = `/account/orders/${order.orderNumber}`;
  const ways: [string, Record<string, string>][] = [
    [page, { rsc: "1" }],
    [page, { rsc: "1", "next-router-prefetch": "1" }],
    [page, { rsc: "1", "next-router-segment-prefetch": "/_tree" }],
    [`${page}.rsc`, {}],
    [`${page}.segments/_tree.segment.rsc`, {}],
    [`/account/orders/x?nxtPorderNumber=${order.orderNumber}`, {}],
    [`${page}?_rsc=abc`, { rsc: "1" }],
    [`${page}/`, {}],
    [`//account/orders/${order.orderNumber}`, {}],
  ];
  for (const [address, headers] of ways) {
    for (const api of [stranger.api, visitor]) {
      const answer = await api.fetch(`${baseURL}${address}`, { headers });
      const body = await answer.text();
      expect(body, `${address} ${JSON.stringify(headers)}`).not.toMatch(/Sample Lane|Nandini|Isotroin/i);
    }
  }
  for (const headers of [{}, { rsc: "1" }]) {
    expect(await (await order.api.get(page, { headers })).text(), "its owner gets it").toMatch(/Sample Lane/);
  }
});
