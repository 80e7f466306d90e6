import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openDatabase } from "@/db/client";
import type { Actor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { makeRoutesWorld, type RoutesWorld } from "./routes-test-world";

// Every route of the shop, asked while there is no database: by GET, and by what its POST takes when nothing is filled in.

let actor: Actor;
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(actor) }));
vi.mock("next/headers", () => ({ cookies: () => Promise.resolve({ get: () => undefined, set: () => undefined }) }));

let world: RoutesWorld;
const nowhere = openDatabase("postgres://shop:x@127.0.0.1:1/shop");
beforeAll(async () => {
  world = await makeRoutesWorld();
  Object.assign(world.live, { database: nowhere });
});
afterAll(async () => {
  await nowhere.close();
  await world.end();
});

type Handler = (request: Request, context: { readonly params: Promise<Record<string, string>> }) => Promise<Response>;

const api = path.resolve("app/api");
const routes = readdirSync(api, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  .map((file) => path.dirname(file))
  .filter((route) => !route.startsWith("auth/") && !route.startsWith("sign-")); // by next-auth, which does not load outside Next

async function statusesOf(route: string): Promise<number[]> {
  const handlers = (await import(path.join(api, route, "route.ts"))) as Partial<Record<"GET" | "POST", Handler>>;
  const params = Object.fromEntries([...route.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => [name, newId()]));
  const statuses: number[] = [];
  for (const who of [world.asha, world.priya, world.anand]) {
    actor = who;
    for (const method of ["GET", "POST"] as const) {
      const body = method === "POST" ? { body: "{}", headers: { "content-type": "application/json" } } : {};
      const request = new Request(`http://shop.test/api/${route}?page=1`, { method, ...body });
      const answer = await handlers[method]?.(request, { params: Promise.resolve(params) });
      if (answer === undefined) continue;
      statuses.push(answer.status);
      if (answer.status === 503 && !route.startsWith("health"))
        expect(answer.headers.get("retry-after"), method).toBe("5");
    }
  }
  return statuses;
}

test("without a database no route answers with a fault of ours: it refuses, or says when to come back", async () => {
  const told = new Map<string, number[]>();
  for (const route of routes) told.set(route, await statusesOf(route));
  expect([...told].filter(([, statuses]) => statuses.some((status) => status >= 500 && status !== 503))).toEqual([]);
  expect([...told].filter(([, statuses]) => statuses.includes(503)).length).toBeGreaterThan(15);
});
