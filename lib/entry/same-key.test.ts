import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { and, count, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { questionsOf } from "@/db/repo/question";
import { auditEvents } from "@/db/schema/records";
import { perform } from "@/lib/commands/command";
import { askCustomerCommand } from "@/lib/commands/questions/ask";
import { addCustomer, asSeen, checkout, heldOrder, paidOrder, transcription } from "@/lib/commands/test-world";
import type { Actor } from "@/lib/domain/access/actor";
import type { AuditEventName } from "@/lib/domain/audit/events";
import { aPatient } from "@/lib/fixtures/patient";
import { openPages } from "@/lib/fixtures/staff-acts";
import { newId } from "@/lib/platform/ids";
import { ask, makeRoutesWorld, type Post, type RoutesWorld } from "./routes-test-world";

// Twenty times at once under one key, later again, and once with other content: for every route that takes a key.

let actor: Actor = { kind: "visitor", visitorHash: null };
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(actor) }));
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve({ get: () => undefined }) }));

let world: RoutesWorld;
beforeAll(async () => {
  world = await makeRoutesWorld();
});
afterAll(() => world.end());

interface Errand {
  readonly who: Actor;
  readonly params: Record<string, string>;
  readonly body: Record<string, unknown>;
  /** The event by which the effect stands in the record: once. */
  readonly event: AuditEventName;
}

const api = path.resolve("app/api");
const post = async (route: string): Promise<Post> =>
  ((await import(path.join(api, route, "route.ts"))) as { POST: Post }).POST;

const held = async () => heldOrder(world, await addCustomer(world, "Asha Rao"));
const seen = async (orderNumber: string) => asSeen(world, orderNumber);

const errands: Record<string, () => Promise<Errand>> = {
  checkout: async () => {
    const who = await addCustomer(world, "Asha Rao");
    return { who, params: {}, body: (await checkout(world, who)).body, event: "order.placed" };
  },
  "admin/orders/[orderNumber]/decision": async () => {
    const { orderNumber, prescriptionId } = await held();
    await openPages(world, world.priya, prescriptionId);
    const body = { decision: "approve", transcription: transcription(world), ...(await seen(orderNumber)) };
    return { who: world.priya, params: { orderNumber }, body, event: "order.approved" };
  },
  "admin/orders/[orderNumber]/dispense": async () => {
    const { orderNumber } = await paidOrder(world, await addCustomer(world, "Asha Rao"));
    const lines = [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 }];
    return {
      who: world.priya,
      params: { orderNumber },
      body: { lines, ...(await seen(orderNumber)) },
      event: "order.dispensed",
    };
  },
  "admin/orders/[orderNumber]/hand-over": async () => {
    const { params } = await done("admin/orders/[orderNumber]/dispense");
    const { orderNumber = "" } = params;
    const body = { courier: "Blue Dart", reference: "BD-1", ...(await seen(orderNumber)) };
    return { who: world.tara, params, body, event: "order.handed-over" };
  },
  "orders/[orderNumber]/cancel": async () => {
    const who = await addCustomer(world, "Asha Rao");
    const { orderNumber } = await heldOrder(world, who);
    return { who, params: { orderNumber }, body: await seen(orderNumber), event: "order.cancelled" };
  },
  "admin/orders/[orderNumber]/ask": async () => {
    const { orderNumber } = await held();
    const body = { questions: [{ kind: "missing-page" }], ...(await seen(orderNumber)) };
    return { who: world.priya, params: { orderNumber }, body, event: "order.asked" };
  },
  "orders/[orderNumber]/answer": async () => {
    const who = await addCustomer(world, "Asha Rao");
    const { orderNumber } = await heldOrder(world, who);
    const questions = [{ kind: "weight" }];
    await perform(world.deps, world.priya, askCustomerCommand, {
      orderNumber,
      questions,
      ...(await seen(orderNumber)),
    });
    const [question] = await questionsOf(world.database.read, orderNumber);
    const answers = { [question?.id ?? ""]: { kg: "61.5", weighedOn: "2026-11-22" } };
    return { who, params: { orderNumber }, body: { answers, ...(await seen(orderNumber)) }, event: "order.answered" };
  },
  "orders/[orderNumber]/tell-us": async () => {
    const who = await addCustomer(world, "Asha Rao");
    const { orderNumber } = await heldOrder(world, who);
    return { who, params: { orderNumber }, body: { kind: "low-mood" }, event: "safety.reported" };
  },
  "admin/orders/[orderNumber]/desk/notes": async () => {
    const { orderNumber } = await held();
    const body = { kind: "administrative", words: "Called the surgery." };
    return { who: world.priya, params: { orderNumber }, body, event: "order.note-written" };
  },
  patients: async () => {
    return { who: await addCustomer(world), params: {}, body: aPatient(), event: "patient.added" };
  },
  "admin/catalogue/stock": async () => {
    const batch = {
      slug: "isotroin-20",
      batchNumber: newId(),
      expiry: "2028-05",
      packs: 4,
      manufacturer: "Demo maker",
    };
    return { who: world.anand, params: {}, body: batch, event: "stock.received" };
  },
};

async function done(route: string): Promise<Errand> {
  const errand = await (errands[route] as () => Promise<Errand>)();
  actor = errand.who;
  const answer = await ask(await post(route), errand.params, errand.body);
  expect(answer.status, await answer.text()).toBe(200);
  return errand;
}

const effects = async ({ event, who }: Errand) => {
  const mine = and(eq(auditEvents.event, event), eq(auditEvents.outcome, "done"), eq(auditEvents.actorId, idOf(who)));
  const [row] = await world.database.read.select({ n: count() }).from(auditEvents).where(mine);
  return row?.n ?? 0;
};
const idOf = (who: Actor) => ("userId" in who ? who.userId : "");

const told = async (answer: Response) => [answer.status, answer.headers.get("content-type"), await answer.text()];

describe.each(Object.entries(errands))("POST /api/%s", (route, prepare) => {
  test("twenty times at once under one key has one effect and one answer, later too; other content is refused", async () => {
    const errand = await prepare();
    const send = await post(route);
    actor = errand.who;
    const before = await effects(errand);
    const key = newId();
    const again = () => ask(send, errand.params, errand.body, key);
    const answers = await Promise.all((await Promise.all(Array.from({ length: 20 }, again))).map(told));
    expect(answers[0]?.[0], String(answers[0])).toBeLessThan(300);
    for (const answer of [...answers, await told(await again())]) expect(answer).toEqual(answers[0]);
    expect((await effects(errand)) - before).toBe(1);
    const other = await ask(send, errand.params, { ...errand.body, another: "thing" }, key);
    expect([other.status, await other.json()]).toMatchObject([422, { error: { code: "idempotency-key-reused" } }]);
  });
});

const unkeyed = {
  "auth/[...nextauth]": "next-auth's own, whose effect is a cookie",
  "sign-in": "its effect is a cookie",
  "sign-out": "its effect is a cookie",
  "stripe/webhook": "Stripe's events have their own id",
  "admin/prescriptions/files/[fileId]/original": "each taking is one of its own",
  "tools/interaction-check": "it changes nothing",
  prescriptions: "multipart: lib/entry/upload.test.ts",
  "prescriptions/[id]/files": "multipart: lib/entry/upload.test.ts",
};

const keyed = readdirSync(api, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  .map((file) => path.dirname(file))
  .filter((route) => /export const POST\b/.test(readFileSync(path.join(api, route, "route.ts"), "utf8")))
  .filter((route) => !Object.hasOwn(unkeyed, route));

test.each(keyed)("a key of POST /api/%s that was used for other content is refused", async (route) => {
  const send = await post(route);
  actor = { kind: "staff", userId: newId(), name: "Kay", role: "manager", registration: null };
  const params = Object.fromEntries([...route.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => [name, newId()]));
  const key = newId();
  await ask(send, params, { one: 1 }, key);
  const other = await ask(send, params, { two: 2 }, key);
  expect([other.status, await other.json()]).toMatchObject([422, { error: { code: "idempotency-key-reused" } }]);
});
