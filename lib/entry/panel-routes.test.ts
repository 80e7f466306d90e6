import { readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { noIds } from "@/e2e/support/ids";
import { staffPosts } from "@/e2e/support/posts";
import { addCustomer } from "@/lib/commands/test-world";
import type { Actor } from "@/lib/domain/access/actor";
import { staffRoles } from "@/lib/domain/access/roles";
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

const bodies = [
  { headers: { "content-type": "application/json" }, body: '{"quantity":-1,"seenVersion":"x"}' },
  { headers: { "content-type": "application/json" }, body: "not JSON" },
  { headers: { "content-type": "application/x-www-form-urlencoded" }, body: "reason=" },
];

/** The route at an address of the panel like `/api/admin/jobs/[jobId]/retry`, and the address with ids that nothing has. */
async function routeAt(pattern: string) {
  const module = (await import(path.join(path.resolve("app"), pattern, "route.ts"))) as Partial<Record<Method, Route>>;
  const params = Object.fromEntries([...pattern.matchAll(/\[(\w+)\]/g)].map(([, name = ""]) => [name, newId()]));
  const address = `http://shop.test${pattern.replace(/\[(\w+)\]/g, (_whole, name: string) => params[name] ?? "")}`;
  const ask = async (method: Method, who: Actor, init: RequestInit) => {
    const handle = module[method];
    if (handle === undefined) return null;
    actor = who;
    const answer = await handle(new Request(address, { method, ...init }), { params: Promise.resolve(params) });
    return { status: answer.status, text: await answer.text() };
  };
  return { ask, params };
}

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
    const { ask } = await routeAt(`/api/admin/${route}`);
    for (const method of ["GET", "POST", "DELETE"] as const) {
      const answers = async (who: Actor) => {
        const sent = await Promise.all((method === "GET" ? [{}] : bodies).map((init) => ask(method, who, init)));
        return sent.filter((one) => one !== null);
      };
      const theirs = await answers(customer);
      expect(theirs.map(({ status }) => status)).toEqual(theirs.map(() => 404));
      expect(new Set(theirs.map(({ text }) => text)).size).toBeLessThanOrEqual(1);
      for (const { status } of await answers({ kind: "visitor", visitorHash: null }))
        expect([401, 303, 422]).toContain(status);
    }
  },
);

const barred = staffPosts.flatMap((post) =>
  staffRoles.filter((role) => !post.who.includes(role)).map((role) => ({ ...post, role })),
);

test.each(barred)("$path answers a $role, whose duty it is not, before what was sent is judged", async (post) => {
  const { ask } = await routeAt(post.path);
  const colleague = { technician: world.tara, pharmacist: world.priya, manager: world.anand }[post.role];
  const whole = { headers: { "content-type": "application/json" }, body: JSON.stringify(post.data?.(noIds) ?? {}) };
  const [invalid, broken, form] = bodies;
  const answers = [];
  for (const init of [invalid, broken, whole]) answers.push(await ask("POST", colleague, { ...init }));
  expect([403, 404]).toContain(answers[0]?.status);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  // A refused form goes back to its page, which says why.
  expect([303, 404]).toContain((await ask("POST", colleague, { ...form }))?.status);
});
