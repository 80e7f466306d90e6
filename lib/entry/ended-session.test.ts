import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { insertSession } from "@/db/repo/session";
import { addCustomer } from "@/lib/commands/test-world";
import type { Actor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { hashSecret } from "@/lib/platform/secret-hash";
import { returnedForm } from "./form-return";
import { makeRoutesWorld, type RoutesWorld } from "./routes-test-world";

// A session runs out while an address is being typed: what was sent comes back to that account, and to nobody else at the same browser.

const visitor: Actor = { kind: "visitor", visitorHash: null };
let actor: Actor = visitor;
const jar = new Map<string, string>();
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(actor) }));
vi.mock("next/headers", () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => {
        const value = jar.get(name);
        return value === undefined ? undefined : { name, value };
      },
    }),
}));

const { POST } = await import("@/app/api/checkout/draft/route");

let world: RoutesWorld;
let asha: Extract<Actor, { kind: "customer" }>;
let rohan: Actor;
beforeAll(async () => {
  world = await makeRoutesWorld();
  asha = await addCustomer(world, "Asha Rao");
  rohan = await addCustomer(world, "Rohan Rao");
});
afterAll(() => world.end());
beforeEach(() => {
  jar.clear();
  actor = visitor;
});

/** A browser in which Asha's session ended so many minutes ago. */
async function endedFor(minutes: number): Promise<void> {
  const token = newId();
  const now = world.clock.now().getTime();
  const session = {
    tokenHash: hashSecret(token),
    userId: asha.userId,
    createdAt: new Date(now - 14 * 86_400_000),
    expires: new Date(now - minutes * 60_000),
  };
  await world.database.inTransaction((tx) => insertSession(tx, session));
  jar.set("authjs.session-token", token);
}

/** Sends the step of delivery; the id under which it was kept, if it was. */
async function send(): Promise<string | null> {
  const body = new URLSearchParams({
    "address.line1": "7 Tank Road",
    patientId: newId(),
    returnTo: "/checkout/delivery",
  });
  const request = new Request("http://shop.test/api/checkout/draft", { method: "POST", body });
  const answer = await POST(request, { params: Promise.resolve({}) });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("set-cookie")).toBeNull();
  const to = new URL(answer.headers.get("location") ?? "", "http://shop.test");
  expect(to.pathname).toBe("/sign-in");
  const back = new URL(to.searchParams.get("returnTo") ?? "", "http://shop.test");
  expect(back.pathname).toBe("/checkout/delivery");
  return back.searchParams.get("refused");
}

const shownTo = async (who: Actor, id: string | null) => {
  actor = who;
  return (await returnedForm(world.live, id ?? undefined))?.values ?? null;
};

test("the address comes back to whoever's session it was, alone and without anything else that was sent, for half an hour", async () => {
  await endedFor(1);
  const id = await send();
  expect(id).not.toBeNull();
  jar.clear();
  for (const other of [visitor, rohan, world.priya]) expect(await shownTo(other, id)).toBeNull();
  expect(await shownTo(asha, id)).toEqual({ "address.line1": "7 Tank Road" });
  world.move(30 * 60_000);
  expect(await shownTo(asha, id)).toBeNull();
});

test("nothing is kept for a session that ended longer ago, that was signed out of, or that never was", async () => {
  await endedFor(31);
  expect(await send()).toBeNull();
  jar.set("authjs.session-token", newId());
  expect(await send()).toBeNull();
  jar.clear();
  expect(await send()).toBeNull();
});
