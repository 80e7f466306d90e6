import { makeWorld } from "@/lib/commands/test-world";
import type { LiveDeps } from "./deps";

/** For tests of routes: the people of the command tests, behind `deps()`. `end` takes it away again. */
export async function makeRoutesWorld() {
  const world = await makeWorld();
  const env = { appUrl: "http://shop.test", authSecret: "a secret of the tests" };
  const live = { ...world.deps, env } as unknown as LiveDeps; // the routes under test use no other parts
  Object.assign(globalThis, { liveDeps: live });
  return {
    ...world,
    live,
    async end() {
      Object.assign(globalThis, { liveDeps: undefined });
      await world.drop();
    },
  };
}

export type RoutesWorld = Awaited<ReturnType<typeof makeRoutesWorld>>;

export type Post = (
  request: Request,
  context: { readonly params: Promise<Record<string, string>> },
) => Promise<Response>;

/** A JSON request as a client of ours sends it. */
export function ask(post: Post, params: Record<string, string>, body: unknown, key?: string): Promise<Response> {
  const request = new Request("http://shop.test/api", {
    method: "POST",
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", ...(key === undefined ? {} : { "idempotency-key": key }) },
  });
  return post(request, { params: Promise.resolve(params) });
}
