import { expect, test, vi } from "vitest";
import { guarded } from "./guarded";
import { readLimited } from "./read-limited";

const logged = vi.hoisted(() => ({ levels: [] as string[] }));
vi.mock("@/lib/platform/log", () => {
  const note = (level: string) => () => logged.levels.push(level);
  return { log: { info: note("info"), warn: note("warn"), error: note("error") } };
});

test("a sender that breaks off is no fault of ours and none of the database's", async () => {
  const body = new ReadableStream({
    pull: (controller) => controller.error(Object.assign(new Error("aborted"), { code: "ECONNRESET" })),
  });
  const request = new Request("http://shop.test/api", { method: "POST", body, duplex: "half" } as RequestInit);
  const answer = await guarded(async (asked: Request) => new Response(String(await readLimited(asked, 100))))(request);
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ error: { code: "broke-off" } });
  expect(logged.levels).toEqual(["info"]);
});
