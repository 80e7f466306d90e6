import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addCustomer } from "@/lib/commands/test-world";
import type { Actor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import { makeRoutesWorld, type RoutesWorld } from "./routes-test-world";

// Every route of the panel, asked by a customer, a visitor, and in a form and in JSON that fit nothing.

let actor: Actor = { kind: "visitor", visitorHash: null };
vi.mock("@/lib/auth/actor", () => ({ currentActor: () => Promise.resolve(actor) }));
vi.mock("next/headers", () => ({
  cookies: () => Promise.resolve({ get: () => undefined }),
  headers: () => Promise.resolve(new Headers()),
}));

type Route = (request: Request, context: { readonly params: Promise<Record<string, string>> }) => Promise<Response>;
type Method = "GET" | "POST" | "DELETE";

const admin = path.resolve("app/api/admin");
const routes = readdirSync(admin, { recursive: true, encoding: "utf8" })
  .filter((file) => path.basename(file) === "route.ts")
  .map((file) => path.dirname(file))
  .toSorted();

let world: RoutesWorld;
let customer: Actor;
beforeAll(async () => {
  world = await makeRoutesWorld();
  customer = await addCustomer(world, "Asha Rao");
});
afterAll(() => world.end());

test("there are routes to ask", () => {
  expect(routes.length).toBeGreaterThan(40);
});

test.each(routes)(
  "/api/admin/%s does not exist for a customer, whatever they send, and asks a visitor to sign in",
  async (route) => {
    const module = (await import(path.join(admin, route, "route.ts"))) as Partial<Record<Method, Route>>;
    const params = Object.fromEntries([...route.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => [name, newId()]));
    const address = `http://shop.test/api/admin/${route.replace(/\[(\w+)\]/g, (_whole, name: string) => params[name] ?? "")}`;
    const bodies = [
      { headers: { "content-type": "application/json" }, body: '{"quantity":-1,"seenVersion":"x"}' },
      { headers: { "content-type": "application/json" }, body: "not JSON" },
      { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "reason=" },
    ];
    for (const method of ["GET", "POST", "DELETE"] as const) {
      const handle = module[method];
      if (handle === undefined) continue;
      const answers = async (who: Actor) => {
        actor = who;
        const sent = method === "GET" ? [{}] : bodies;
        return Promise.all(
          sent.map(async (init) => {
            const answer = await handle(new Request(address, { method, ...init }), { params: Promise.resolve(params) });
            return { status: answer.status, text: await answer.text() };
          }),
        );
      };
      const theirs = await answers(customer);
      expect(theirs.map(({ status }) => status)).toEqual(theirs.map(() => 404));
      expect(new Set(theirs.map(({ text }) => text)).size).toBe(1);
      for (const { status } of await answers({ kind: "visitor", visitorHash: null }))
        expect([401, 303, 422]).toContain(status);
    }
  },
);
