import fs from "node:fs";
import path from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { copyCheckout } from "./support/checkout-copy";
import { adminAddresses, customerAddresses } from "./support/face";
import { addressOf, type Ids, noIds } from "./support/ids";
import { heldOrder, orderOf } from "./support/orders";
import { client, newCustomer, signedIn, staff } from "./support/people";
import { posts } from "./support/posts";
import { sameAnswer, send } from "./support/same-answer";
import { type Stack, startStack } from "./support/stack";

// proxy.ts sends signed-out visitors to sign in, and authorises nothing. Here it is switched off, and everything stays shut.
test.describe.configure({ mode: "serial" });

const copy = path.resolve(".data", `without-proxy-${process.pid}`);
let shop: Stack;

test.beforeAll(async () => {
  test.setTimeout(360_000);
  copyCheckout(copy);
  // Built as it is, and told that it has none: a build of its own would be the same but for this line.
  const manifest = path.join(copy, ".next", "server", "functions-config-manifest.json");
  const { functions, ...rest } = JSON.parse(fs.readFileSync(manifest, "utf8")) as {
    functions: Record<string, unknown>;
  };
  expect(Object.keys(functions)).toContain("/_middleware");
  const { "/_middleware": _proxy, ...others } = functions;
  fs.writeFileSync(manifest, JSON.stringify({ ...rest, functions: others }));
  shop = await startStack({ root: copy, env: { RATE_LIMITS: "off" } });
});

test.afterAll(async () => {
  test.setTimeout(60_000);
  await shop?.stop();
  fs.rmSync(copy, { recursive: true, force: true });
  if (shop) fs.rmSync(shop.dataDir, { recursive: true, force: true });
});

const pagesOf = (ids: Ids) => [...customerAddresses(ids), ...adminAddresses(ids)];

test("this shop runs without proxy.ts: its pages carry no policy with a nonce", async () => {
  const answer = await (await client(shop.appUrl)).get("/medicines");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-security-policy"] ?? "").not.toContain("nonce-");
});

test("without proxy.ts, signed out, every private page leads to sign in and every closed request is refused with 401", async () => {
  const order = await heldOrder(shop.appUrl);
  const ids: Ids = {
    ...noIds,
    orderNumber: order.orderNumber,
    id: order.prescriptionId,
    fileId: order.fileId,
    patientId: order.patientId,
  };
  const visitor = await client(shop.appUrl);
  const forged = await client(shop.appUrl);
  const cookie = { cookie: `authjs.session-token=${"x".repeat(43)}` };
  for (const address of pagesOf(ids)) {
    for (const [api, headers] of [
      [visitor, {}],
      [forged, cookie],
      [visitor, { "x-middleware-subrequest": "proxy" }],
    ] as const) {
      const answer = await api.get(address, { maxRedirects: 0, headers });
      expect([303, 307], address).toContain(answer.status());
      expect(answer.headers().location, address).toContain("/sign-in?returnTo=");
      expect(await answer.text(), address).not.toMatch(/Sample Lane|Nandini/);
    }
  }
  for (const post of posts.filter(({ who }) => !who.includes("visitor"))) {
    expect((await send(visitor, post, ids)).status(), post.path).toBe(401);
    expect((await send(forged, post, ids, cookie)).status(), post.path).toBe(401);
  }
  for (const pattern of [
    "/api/orders/[orderNumber]",
    "/api/prescriptions/[id]/files/[fileId]",
    "/api/admin/queue",
    "/api/checkout",
  ]) {
    expect((await visitor.get(addressOf(pattern, ids))).status(), pattern).toBe(401);
  }
});

test("without proxy.ts, nobody reaches what is another's or another role's", async () => {
  const order = await heldOrder(shop.appUrl);
  const ids: Ids = {
    ...noIds,
    orderNumber: order.orderNumber,
    id: order.prescriptionId,
    fileId: order.fileId,
    patientId: order.patientId,
  };
  const before = await orderOf(order.api, order.orderNumber);
  const stranger = await newCustomer(shop.appUrl);
  const people: [string, APIRequestContext][] = [["customer", stranger.api]];
  for (const role of ["technician", "pharmacist", "manager"] as const)
    people.push([role, await signedIn(shop.appUrl, staff[role])]);
  for (const [role, api] of people) {
    // Staff's own account is in the panel, and /account leads them there.
    const closed =
      role === "customer" ? adminAddresses(ids) : customerAddresses(ids).filter((address) => address !== "/account");
    for (const address of closed) expect((await api.get(address)).status(), `${role} ${address}`).toBe(404);
    for (const post of posts.filter(({ who }) => !(who as readonly string[]).includes(role))) {
      expect([403, 404], `${role} ${post.path}`).toContain((await send(api, post, ids)).status());
    }
  }
  for (const pattern of [
    "/account/orders/[orderNumber]",
    "/api/orders/[orderNumber]",
    "/api/prescriptions/[id]/files/[fileId]",
  ]) {
    const [real, none] = [
      await stranger.api.get(addressOf(pattern, ids)),
      await stranger.api.get(addressOf(pattern, noIds)),
    ];
    expect(real.status(), pattern).toBe(404);
    await sameAnswer(real, ids, none, noIds);
  }
  expect(await orderOf(order.api, order.orderNumber)).toEqual(before);
});
