import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LoadedOrder, loadOrder } from "@/db/repo/order";
import { auditEvents, messages } from "@/db/schema/records";
import { type AccountWorld, makeAccountWorld } from "@/lib/commands/account/account-test-world";
import { perform } from "@/lib/commands/command";
import { dispenseOrderCommand } from "@/lib/commands/order/dispense";
import { handOverOrderCommand } from "@/lib/commands/order/hand-over";
import { addCustomer, asSeen, paidOrder, versionOf } from "@/lib/commands/test-world";
import type { Mail } from "@/lib/integrations/email/mailer";
import { queueMessage } from "@/lib/messages/queue";
import { newId } from "@/lib/platform/ids";
import { sendMessage } from "../definitions/send-message";
import { handleSendMessage } from "./send-message";

let world: AccountWorld;
beforeAll(async () => {
  world = await makeAccountWorld();
});
afterAll(() => world.drop());

const day = 24 * 3_600_000;
/** How long graphile-worker waits after a failed try (its `exp(least(attempts, 10))` seconds). */
const pauseMs = (attempts: number) => Math.exp(Math.min(10, attempts)) * 1000;
const dead = () => Promise.reject(Object.assign(new Error("connect ECONNREFUSED"), { code: "ESOCKET" }));

const rowsOf = (orderNumber: string) =>
  world.database.read.select().from(messages).where(eq(messages.orderNumber, orderNumber));
const rowOf = async (id: string) => (await world.database.read.select().from(messages).where(eq(messages.id, id)))[0];
const auditOf = (id: string) => world.database.read.select().from(auditEvents).where(eq(auditEvents.subjectId, id));

async function queued(): Promise<string> {
  const id = newId();
  await world.database.inTransaction((tx) =>
    queueMessage(tx, {
      id,
      key: id,
      template: "order-approved",
      to: { userId: null, email: "asha@example.com" },
      data: { name: "Asha" },
      orderNumber: null,
      now: world.clock.now(),
    }),
  );
  return id;
}

test("F36: the mail server is away for a day: the order goes its way, every mail goes out afterwards, once", async () => {
  const customer = await addCustomer(world, "Asha Rao");
  const { orderNumber } = await paidOrder(world, customer);
  const order = async () => (await loadOrder(world.database.read, orderNumber)) as LoadedOrder;
  const down = { ...world.deps, mailer: { send: dead } };
  const attempts = new Map<string, number>();
  const tryAll = async (deps: typeof down) => {
    for (const { id, sentAt } of await rowsOf(orderNumber)) {
      if (sentAt !== null) continue;
      attempts.set(id, (attempts.get(id) ?? 0) + 1);
      await handleSendMessage(deps, { messageId: id }).catch(() => undefined);
    }
  };

  const start = world.clock.now().getTime();
  await tryAll(down);
  const act = async () => ({ orderNumber, seenVersion: await versionOf(world, orderNumber) });
  const lines = [{ slug: "isotroin-20", batch: "isotroin-20-B1", expiry: "2028-01", quantity: 3 }];
  const packed = { orderNumber, ...(await asSeen(world, orderNumber)), lines };
  expect(await perform(world.deps, world.priya, dispenseOrderCommand, packed)).toMatchObject({ ok: true });
  const parcel = { ...(await act()), courier: "Demo Post", reference: "DP-1" };
  expect(await perform(world.deps, world.tara, handOverOrderCommand, parcel)).toMatchObject({ ok: true });
  for (let turn = 1; world.clock.now().getTime() < start + day; turn++) {
    world.move(pauseMs(turn));
    await tryAll(down);
  }
  expect((await order()).order.state).toBe("handed-over");
  const waiting = await rowsOf(orderNumber);
  expect(waiting.map(({ template }) => template).sort()).toEqual([
    "order-approved",
    "order-handed-over",
    "order-received",
  ]);
  for (const row of waiting) {
    expect(row).toMatchObject({ sentAt: null, failure: "ESOCKET", attempts: attempts.get(row.id) });
    expect(row.attempts).toBeLessThan(sendMessage.attemptsMax);
  }

  const before = world.sent.length;
  for (let turn = 0; turn < 3; turn++) await tryAll(world.deps as typeof down);
  const out = world.sent.slice(before).map(({ id }) => id);
  expect(out.sort()).toEqual(waiting.map(({ id }) => id).sort());
  for (const id of out) expect(await auditOf(id)).toHaveLength(1);
});

test("the tries of one mail span more than a day", () => {
  const pauses = Array.from({ length: sendMessage.attemptsMax - 1 }, (_, at) => pauseMs(at + 1));
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(day);
});

test("F36: a server that takes the mail and then drops the line gets it again under the same id, and it counts once", async () => {
  const id = await queued();
  const taken: Mail[] = [];
  const drops = {
    send: (mail: Mail) => {
      taken.push(mail);
      return taken.length === 1 ? dead() : Promise.resolve();
    },
  };
  const deps = { ...world.deps, mailer: drops };
  await expect(handleSendMessage(deps, { messageId: id })).rejects.toThrow(/was not taken/);
  for (let turn = 0; turn < 3; turn++) await handleSendMessage(deps, { messageId: id });
  expect(taken.map((mail) => [mail.id, mail.to, mail.subject])).toEqual([
    [id, "asha@example.com", taken[0]?.subject],
    [id, "asha@example.com", taken[0]?.subject],
  ]);
  expect(await rowOf(id)).toMatchObject({ attempts: 2, failure: null, leaseUntil: null });
  expect(await auditOf(id)).toHaveLength(1);
});

test("ten workers with the same mail at once hand it over once", async () => {
  const id = await queued();
  const before = world.sent.length;
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, () => handleSendMessage(world.deps, { messageId: id })),
  );
  expect(world.sent.slice(before).map((mail) => mail.id)).toEqual([id]);
  for (const outcome of outcomes)
    if (outcome.status === "rejected") expect(String(outcome.reason)).toMatch(/is being sent by another worker/);
  expect(await rowOf(id)).toMatchObject({ attempts: 1 });
});

test("a mail whose worker died goes out when its lease is over, and not before", async () => {
  const id = await queued();
  const dying = new Promise<never>(() => undefined); // it never comes back
  void handleSendMessage({ ...world.deps, mailer: { send: () => dying } }, { messageId: id });
  await expect.poll(async () => (await rowOf(id))?.attempts).toBe(1);
  await expect(handleSendMessage(world.deps, { messageId: id })).rejects.toThrow(/by another worker/);
  world.move(119_000);
  await expect(handleSendMessage(world.deps, { messageId: id })).rejects.toThrow(/by another worker/);
  world.move(1_000);
  await handleSendMessage(world.deps, { messageId: id });
  expect(world.sent.filter((mail) => mail.id === id)).toHaveLength(1);
  expect(await rowOf(id)).toMatchObject({ attempts: 2, sentAt: world.clock.now() });
});
