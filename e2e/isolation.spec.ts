import { adminAddresses, customerAddresses, leftOut } from "./support/face";
import { addressOf, type Ids, noIds } from "./support/ids";
import { batchOnTheShelf, completeCheckout, type HeldOrder, heldOrder, orderOf } from "./support/orders";
import { client, newCustomer, signedIn, staff } from "./support/people";
import { posts, staffPosts, type Who } from "./support/posts";
import { sameAnswer, send, told } from "./support/same-answer";
import { expect, test } from "./support/shop";

// Whose is what. Another's record answers like one that never was; a duty that is not yours does not exist.

const idsOf = (order: HeldOrder): Ids => ({
  ...noIds,
  orderNumber: order.orderNumber,
  id: order.prescriptionId,
  fileId: order.fileId,
  patientId: order.patientId,
});

test("no page and no POST route of the shop is missing from the lists these tests go through", () => {
  expect(leftOut()).toEqual([]);
});

test("another customer's order, prescription, file and patient answer like ones that do not exist, at every address", async ({
  baseURL,
}) => {
  const [theirs, mine] = [await heldOrder(String(baseURL)), await newCustomer(String(baseURL))];
  const ids = idsOf(theirs);
  const before = await orderOf(theirs.api, theirs.orderNumber);
  const gets = [
    "/api/orders/[orderNumber]",
    "/account/orders/[orderNumber]",
    "/checkout/complete?order=[orderNumber]",
    "/api/prescriptions/[id]/files/[fileId]",
    "/api/prescriptions/[id]/files/[fileId]?page=1",
    "/api/prescriptions/[id]/files/[fileId]?size=thumbnail",
  ];
  for (const pattern of gets) {
    const [other, none] = [await mine.api.get(addressOf(pattern, ids)), await mine.api.get(addressOf(pattern, noIds))];
    expect(other.status(), pattern).toBe(404);
    await sameAnswer(other, ids, none, noIds);
    expect((await theirs.api.get(addressOf(pattern, ids))).status(), `${pattern} for its owner`).toBe(200);
  }
  const removed = await Promise.all(
    [ids, noIds].map((of) => mine.api.delete(addressOf("/api/prescriptions/[id]/files/[fileId]", of), { data: {} })),
  );
  expect(removed.map((answer) => answer.status())).toEqual([404, 404]);
  const about = posts.filter(
    (post) => /\[(orderNumber|id|fileId)\]/.test(post.path) || post.path === "/api/checkout/draft",
  );
  expect(about.length).toBeGreaterThanOrEqual(12);
  for (const post of about) {
    const [other, none] = [await send(mine.api, post, ids), await send(mine.api, post, noIds)];
    expect(other.status(), post.path).toBe(404);
    await sameAnswer(other, ids, none, noIds);
  }
  expect(await orderOf(theirs.api, theirs.orderNumber)).toEqual(before);
  expect((await theirs.api.get(addressOf("/api/prescriptions/[id]/files/[fileId]", ids))).status()).toBe(200);
});

test("an id of a wrong form answers like one that does not exist", async ({ baseURL }) => {
  const { api } = await newCustomer(String(baseURL));
  const odd = ["x", "1", "ABC", "%2e%2e%2fadmin", "x".repeat(300), "0' or '1'='1"].map(encodeURIComponent);
  for (const text of odd) {
    expect((await api.get(`/api/orders/${text}`)).status(), text).toBe(404);
    expect((await api.get(`/account/orders/${text}`)).status(), text).toBe(404);
    expect((await api.post(`/api/orders/${text}/cancel`, { data: { seenVersion: 1 } })).status(), text).toBe(404);
    expect((await api.get(`/api/prescriptions/${text}/files/${text}`)).status(), text).toBe(404);
  }
});

test("a customer's own file does not open under another prescription's address", async ({ baseURL }) => {
  const [theirs, mine] = [await heldOrder(String(baseURL)), await heldOrder(String(baseURL))];
  expect((await mine.api.get(`/api/prescriptions/${theirs.prescriptionId}/files/${mine.fileId}`)).status()).toBe(404);
  expect((await mine.api.get(`/api/prescriptions/${mine.prescriptionId}/files/${theirs.fileId}`)).status()).toBe(404);
});

test("for a customer no page and no request of the panel exists", async ({ baseURL }) => {
  const mine = await heldOrder(String(baseURL));
  const ids = idsOf(mine);
  for (const address of adminAddresses(noIds)) {
    const answer = await mine.api.get(address);
    expect(answer.status(), address).toBe(404);
    const body = (await answer.text()).replaceAll(noIds.orderNumber, "");
    // Neither an order's number nor anybody's address nor a duty's button: only the words of a page that is not there.
    expect(
      body.match(/\b[0-9a-hjkmnp-tv-z]{26}\b|[\w.]+@example\.com|Approve|Dispense|awaiting-review/g),
      address,
    ).toBeNull();
  }
  const [real, none] = [
    await mine.api.get(`/admin/orders/${ids.orderNumber}`),
    await mine.api.get(`/admin/orders/${noIds.orderNumber}`),
  ];
  await sameAnswer(real, ids, none, noIds);
  expect((await mine.api.get("/api/admin/queue")).status()).toBe(404);
  const before = await orderOf(mine.api, mine.orderNumber);
  for (const post of staffPosts) {
    const answer = await send(mine.api, post, ids);
    // Their own order is no secret to them; deciding it is not theirs.
    expect(post.path.includes("[orderNumber]") ? [403, 404] : [404], post.path).toContain(answer.status());
  }
  expect(await orderOf(mine.api, mine.orderNumber)).toEqual(before);
});

test("signed out, every request but the public ones is answered with 401", async ({ baseURL }) => {
  const order = await heldOrder(String(baseURL));
  const visitor = await client(String(baseURL));
  const closed = posts.filter((post) => !post.who.includes("visitor"));
  expect(closed.length).toBeGreaterThanOrEqual(20);
  for (const post of closed) {
    const [real, none] = [await send(visitor, post, idsOf(order)), await send(visitor, post, noIds)];
    expect(real.status(), post.path).toBe(401);
    await sameAnswer(real, idsOf(order), none, noIds);
    const empty = await visitor.post(addressOf(post.path, noIds), { data: {} });
    expect(empty.status(), `${post.path} with nothing in it`).toBe(401);
  }
  for (const path of [
    "/api/orders/[orderNumber]",
    "/api/prescriptions/[id]/files/[fileId]",
    "/api/admin/queue",
    "/api/checkout",
  ]) {
    expect((await visitor.get(addressOf(path, idsOf(order)))).status(), path).toBe(401);
  }
  const remove = await visitor.delete(addressOf("/api/prescriptions/[id]/files/[fileId]", idsOf(order)), { data: {} });
  expect(remove.status()).toBe(401);
});

test("a request of the panel is refused to every member of staff who has not the duty", async ({ baseURL }) => {
  const order = await heldOrder(String(baseURL));
  const before = await orderOf(order.api, order.orderNumber);
  for (const role of ["technician", "pharmacist", "manager"] as const) {
    const api = await signedIn(String(baseURL), staff[role]);
    const barred = staffPosts.filter((post) => !post.who.includes(role as Who));
    expect(barred.length).toBeGreaterThanOrEqual(3);
    for (const post of barred) {
      const answer = await send(api, post, idsOf(order));
      expect([403, 404], `${role} ${post.path}`).toContain(answer.status());
    }
    for (const post of posts.filter(({ who }) => who.length === 1 && who[0] === "customer")) {
      const answer = await send(api, post, idsOf(order));
      expect([403, 404], `${role} ${post.path}`).toContain(answer.status());
    }
  }
  expect(await orderOf(order.api, order.orderNumber)).toEqual(before);
});

test("a technician sees the prescription and cannot decide; a manager decides nothing and never sees it", async ({
  baseURL,
}) => {
  const order = await heldOrder(String(baseURL));
  const page = addressOf("/api/prescriptions/[id]/files/[fileId]?page=1", idsOf(order));
  const { version } = await orderOf(order.api, order.orderNumber);
  const decline = { data: { decision: "decline", reasonCode: "RX_ILLEGIBLE", seenVersion: version } };
  const expected = { technician: 200, manager: 404 } as const;
  for (const role of ["technician", "manager"] as const) {
    const api = await signedIn(String(baseURL), staff[role]);
    expect((await api.get(page)).status(), role).toBe(expected[role]);
    expect((await api.get(page.replace("page=1", "size=thumbnail"))).status(), role).toBe(expected[role]);
    expect((await api.post(`/api/admin/orders/${order.orderNumber}/decision`, decline)).status(), role).toBe(403);
    const panel = await api.get(`/admin/orders/${order.orderNumber}`);
    expect(panel.status(), role).toBe(200);
    // A manager finds the form that takes a file out with a reason, and no way to look at a page.
    if (role === "manager") expect(await panel.text()).not.toContain("/api/prescriptions/");
  }
  expect(await orderOf(order.api, order.orderNumber)).toMatchObject({ state: "awaiting-review", version });
});

test("each page of the panel exists for staff with its duty only", async ({ baseURL }) => {
  const order = await heldOrder(String(baseURL));
  const batchId = await batchOnTheShelf(String(baseURL));
  const closed: Record<string, readonly string[]> = {
    technician: [
      "/admin/catalogue",
      "/admin/stock",
      `/admin/stock/${batchId}`,
      "/admin/payments",
      "/admin/jobs",
      "/admin/audit",
    ],
    pharmacist: ["/admin/catalogue", "/admin/jobs"],
    manager: [],
  };
  for (const role of ["technician", "pharmacist", "manager"] as const) {
    const api = await signedIn(String(baseURL), staff[role]);
    for (const address of adminAddresses({ ...idsOf(order), batchId })) {
      expect((await api.get(address)).status(), `${role} ${address}`).toBe(closed[role]?.includes(address) ? 404 : 200);
    }
    for (const address of customerAddresses(idsOf(order)).filter((one) => one !== "/account")) {
      expect((await api.get(address)).status(), `${role} ${address}`).toBe(404);
    }
    expect((await api.get("/account")).url(), "their account is in the panel").toMatch(/\/admin\/account$/);
    const never = await api.get("/admin/nothing-of-this-name");
    expect(never.status()).toBe(404);
    const words = await never.text();
    expect(words, "in the panel's frame, with where it leads").toContain("Pages you can open");
    expect(words).toMatch(/<a [^>]*href="\/admin\/queue"/);
    for (const address of [...(closed[role] ?? []), `/admin/orders/${noIds.orderNumber}`])
      await sameAnswer(await api.get(address), noIds, never, noIds);
    const [real, none] = await Promise.all(
      [idsOf(order), noIds].map((ids) => api.get(addressOf("/account/orders/[orderNumber]", ids))),
    );
    if (real === undefined || none === undefined) throw new Error("unreachable");
    await sameAnswer(real, idsOf(order), none, noIds);
  }
});

test("the comparison of answers notices a page that names the other's record", async ({ baseURL }) => {
  const order = await heldOrder(String(baseURL));
  const own = await order.api.get(`/account/orders/${order.orderNumber}`);
  const none = await order.api.get(`/account/orders/${noIds.orderNumber}`);
  expect(await told(own, idsOf(order))).not.toEqual(await told(none, noIds));
});

test("prices, owners and states that a client sends with a change are ignored", async ({ baseURL }) => {
  const order = await heldOrder(String(baseURL));
  const { total } = await orderOf(order.api, order.orderNumber);
  const cheap = await newCustomer(String(baseURL));
  const basket = await cheap.api.post("/api/basket", {
    data: { slug: "isotroin-20", quantity: 3, unitPrice: 1, price: 1, pricePaise: 1, total: 1 },
  });
  expect(basket.status()).toBe(200);
  const { lines, subtotal } = (await basket.json()) as { lines: { unitPrice: number }[]; subtotal: number };
  expect(subtotal).toBe(3 * Number(lines[0]?.unitPrice));
  expect(subtotal).toBeGreaterThan(10_000);
  const body = await completeCheckout(cheap.api);
  const forged = {
    ...body,
    unitPrice: 1,
    total: 1,
    totalPaise: 1,
    delivery: 0,
    state: "paid",
    customerId: order.orderNumber,
    lines: [{ slug: "isotroin-20", quantity: 3, unitPrice: 1 }],
  };
  const placed = await cheap.api.post("/api/checkout", { data: forged });
  expect(placed.status(), await placed.text()).toBe(201);
  const { orderNumber } = (await placed.json()) as { orderNumber: string };
  expect(await orderOf(cheap.api, orderNumber)).toMatchObject({
    state: "awaiting-payment",
    total,
    payment: { state: "none", authorised: 0 },
  });
});
