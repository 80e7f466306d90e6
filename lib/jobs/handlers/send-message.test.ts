import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { auditEvents, messages } from "@/db/schema/records";
import { type AccountWorld, makeAccountWorld } from "@/lib/commands/account/account-test-world";
import { queueMessage } from "@/lib/messages/queue";
import { newId } from "@/lib/platform/ids";
import { handleSendMessage } from "./send-message";

let world: AccountWorld;
beforeAll(async () => {
  world = await makeAccountWorld();
});
afterAll(() => world.drop());

async function queue(key: string): Promise<string> {
  const id = newId();
  const to = { userId: null, email: "asha@example.com" };
  await world.database.inTransaction((tx) =>
    queueMessage(tx, {
      id,
      key,
      template: "order-approved",
      to,
      data: { name: "Asha" },
      orderNumber: null,
      now: world.clock.now(),
    }),
  );
  return id;
}

const rowOf = async (id: string) => (await world.database.read.select().from(messages).where(eq(messages.id, id)))[0];

test("an event that is queued twice is one message and one job", async () => {
  const first = await queue("order-approved:1");
  const second = await queue("order-approved:1");
  expect(await rowOf(first)).toBeDefined();
  expect(await rowOf(second)).toBeUndefined();
});

test("a message that was sent is not sent again, and stands in the record once", async () => {
  const id = await queue("order-approved:2");
  for (let run = 0; run < 3; run++) await handleSendMessage(world.deps, { messageId: id });
  expect(world.sent.filter((mail) => mail.id === id)).toHaveLength(1);
  expect(await world.database.read.select().from(auditEvents).where(eq(auditEvents.subjectId, id))).toHaveLength(1);
});

test("a mail that was not taken fails its job, without the address in the error, and goes out at the next try", async () => {
  const id = await queue("order-approved:3");
  const refusing = {
    send: () =>
      Promise.reject(Object.assign(new Error("451 asha@example.com later"), { code: "EENVELOPE", responseCode: 451 })),
  };
  await expect(handleSendMessage({ ...world.deps, mailer: refusing }, { messageId: id })).rejects.toThrow(
    /was not taken: EENVELOPE 451$/,
  );
  expect(await rowOf(id)).toMatchObject({ sentAt: null, failure: "EENVELOPE 451" });
  await handleSendMessage(world.deps, { messageId: id });
  expect(await rowOf(id)).toMatchObject({ sentAt: world.clock.now(), failure: null });
});
