import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { POST as putInBasket } from "@/app/api/basket/route";
import { POST as check } from "@/app/api/tools/interaction-check/route";
import type { Actor } from "@/lib/domain/access/actor";
import { ask, makeRoutesWorld, type Post, type RoutesWorld } from "./routes-test-world";

let actor: Actor = { kind: "visitor", visitorHash: null };
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(actor) }));
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve({ get: () => undefined }) }));

let world: RoutesWorld;
beforeAll(async () => {
  world = await makeRoutesWorld();
  Object.assign(world.live, { settings: { ...world.deps.settings, rateLimits: true } });
});
afterAll(() => world.end());

test("without a cookie, from one network, baskets and checks end with 429; who has a basket goes on", async () => {
  const last = async (post: Post, body: object, times: number) => {
    const statuses: number[] = [];
    for (let time = 0; time < times; time++) statuses.push((await ask(post, {}, body)).status);
    return statuses.slice(-2);
  };
  const line = { slug: "isotroin-20", quantity: 1 };
  expect(await last(putInBasket as Post, line, 61)).toEqual([200, 429]);
  actor = { kind: "visitor", visitorHash: "a".repeat(64) };
  expect(await last(putInBasket as Post, line, 1)).toEqual([200]);
  expect(await last(check as Post, { medicines: ["ibuprofen"] }, 121)).toEqual([200, 429]);
});
