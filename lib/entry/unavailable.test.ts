import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openDatabase } from "@/db/client";
import { ConnectionLost, DatabaseSilent } from "@/db/connection-error";
import { stripeEvents } from "@/db/schema/payments";
import { ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/ids";
import { guarded } from "./guarded";
import { ask, makeRoutesWorld, type RoutesWorld } from "./routes-test-world";

vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(world.priya) }));
const { POST: webhook } = await import("@/app/api/stripe/webhook/route");
const { POST: retry } = await import("@/app/api/admin/jobs/[jobId]/retry/route");

let world: RoutesWorld;
beforeAll(async () => {
  world = await makeRoutesWorld();
});
afterAll(() => world.end());

const request = (accept: string) => new Request("http://shop.test/", { headers: { accept } });
const failing = (error: unknown) => guarded((_request: Request) => Promise.reject(error));

test("a database that is away is 503 with Retry-After and says that nothing was changed", async () => {
  const answer = await failing(new DatabaseSilent())(request("application/json"));
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await answer.json()).toMatchObject({
    error: { code: "unavailable", message: expect.stringContaining("nothing was changed") },
  });
});

test("a lost answer to COMMIT does not claim that nothing was changed", async () => {
  const answer = await failing(new ConnectionLost("unknown", new Error()))(request("application/json"));
  expect(answer.status).toBe(503);
  const { error } = (await answer.json()) as { error: { code: string; message: string } };
  expect(error.code).toBe("outcome-unknown");
  expect(error.message).not.toContain("nothing was changed");
});

test("a form sent without scripts gets a page, not JSON", async () => {
  const answer = await failing(new DatabaseSilent())(request("text/html,*/*"));
  expect([answer.status, answer.headers.get("content-type")]).toEqual([503, "text/html; charset=utf-8"]);
  expect(await answer.text()).toContain("<h1>Try again in a moment</h1>");
});

test("a fault of ours stays 500", async () => {
  expect((await failing(new TypeError("oops"))(request("application/json"))).status).toBe(500);
});

test("a server that is not there is 503 for whoever reads and whoever writes", async () => {
  const real = world.live.database;
  const nowhere = openDatabase("postgres://shop:x@127.0.0.1:1/shop");
  Object.assign(world.live, { database: nowhere });
  const write = await ask(retry, { jobId: "1" }, {});
  const read = await guarded(async () => Response.json(await nowhere.read.select().from(stripeEvents)))();
  Object.assign(world.live, { database: real });
  await nowhere.close();
  expect([write.status, read.status]).toEqual([503, 503]);
});

test("with every transaction slot taken an event of Stripe is turned away, and stored when it comes again", async () => {
  const real = world.live.database;
  const narrow = openDatabase(world.url, { transactionSlots: 1, slotWaitMs: 50 });
  let letGo: () => void = () => undefined;
  const holding = narrow.inTransaction(
    () =>
      new Promise<void>((resolve) => {
        letGo = resolve;
      }),
  );
  const id = `evt_${newId()}`;
  const type = "payment_intent.succeeded";
  const event = { id, type, live: false, paymentIntentId: null, sessionId: null, payload: {}, createdAt: new Date() };
  Object.assign(world.live, { database: narrow, payments: { ...world.payments, readEvent: () => ok(event) } });
  const deliver = () =>
    webhook(
      new Request("http://shop.test/api/stripe/webhook", {
        method: "POST",
        body: "{}",
        headers: { "stripe-signature": "tested elsewhere" },
      }),
    );
  const turnedAway = await deliver();
  expect([turnedAway.status, turnedAway.headers.get("retry-after")]).toEqual([503, "5"]);
  const stored = () => real.read.select().from(stripeEvents).where(eq(stripeEvents.id, id));
  expect(await stored()).toEqual([]);
  letGo();
  await holding;
  expect((await deliver()).status).toBe(200);
  expect(await stored()).toHaveLength(1);
  Object.assign(world.live, { database: real });
  await narrow.close();
});
