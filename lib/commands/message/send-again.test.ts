import { and, eq, isNotNull } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { users } from "@/db/schema/people";
import { auditEvents, messages } from "@/db/schema/records";
import { workbench } from "@/lib/queries/admin/workbench";
import { type AccountWorld, makeAccountWorld } from "../account/account-test-world";
import { perform } from "../command";
import { addCustomer, type Customer, heldOrder } from "../test-world";
import { sendMessageAgainCommand } from "./send-again";

let world: AccountWorld;
let customer: Customer;
let orderNumber: string;
let messageId: string;
beforeAll(async () => {
  world = await makeAccountWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  customer = await addCustomer(world, "Asha Rao");
  ({ orderNumber } = await heldOrder(world, customer, { packs: 1 }));
  const [mail] = await world.database.read.select().from(messages).where(eq(messages.orderNumber, orderNumber));
  messageId = mail?.id ?? "";
});

const sendAgain = (actor: Parameters<typeof perform>[1] = world.tara, id = messageId) =>
  perform(world.deps, actor, sendMessageAgainCommand, { orderNumber, messageId: id });
const repeats = () =>
  world.database.read
    .select()
    .from(messages)
    .where(and(eq(messages.orderNumber, orderNumber), isNotNull(messages.resendOf)));

describe("a mail sent again", () => {
  test("is a message of its own, linked to the first, on record, and goes out once to the address the account has now", async () => {
    await world.deliver();
    await world.database.inTransaction((tx) =>
      tx
        .update(users)
        .set({ email: `new-${customer.userId}@example.com` })
        .where(eq(users.id, customer.userId)),
    );
    const again = await sendAgain();
    expect(again).toMatchObject({ ok: true });
    const [row] = await repeats();
    expect(row).toMatchObject({ resendOf: messageId, askedBy: world.tara.userId, template: "order-received" });
    const [mail, ...more] = await world.deliver();
    expect([mail?.to, more]).toEqual([`new-${customer.userId}@example.com`, []]);
    const record = await world.database.read
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.event, "message.sent-again"));
    expect(record.find((one) => one.orderNumber === orderNumber)).toMatchObject({
      actorId: world.tara.userId,
      details: { template: "order-received", resendOf: messageId },
    });
  });

  test("may itself be sent again, and stays linked to the first", async () => {
    await world.deliver();
    await sendAgain();
    await world.deliver();
    const [first] = await repeats();
    expect(await sendAgain(world.tara, first?.id)).toMatchObject({ ok: true });
    expect((await repeats()).map(({ resendOf }) => resendOf)).toEqual([messageId, messageId]);
  });

  test("goes three times a day at most, also when twenty ask at once; a day later it may again", async () => {
    await world.deliver();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => sendAgain()));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3);
    expect(await repeats()).toHaveLength(3);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { kind: "too-many", retryAfterSeconds: 86_400 } });
    world.move(24 * 3_600_000);
    expect(await sendAgain()).toMatchObject({ ok: true });
  });

  test("is refused while the first is still on its way, and changes nothing", async () => {
    expect(await sendAgain()).toMatchObject({ ok: false, error: { code: "message-on-its-way" } });
    expect(await repeats()).toEqual([]);
  });

  test("does not exist for customers, for other orders' mails and for mails to colleagues", async () => {
    await world.deliver();
    const missing = { ok: false, error: { kind: "not-found" } };
    expect(await sendAgain(customer)).toMatchObject(missing);
    const other = await heldOrder(world, await addCustomer(world), { packs: 1 });
    const [foreign] = await world.database.read
      .select()
      .from(messages)
      .where(eq(messages.orderNumber, other.orderNumber));
    expect(await sendAgain(world.tara, foreign?.id)).toMatchObject(missing);
    await world.database.inTransaction((tx) =>
      tx.update(messages).set({ toUserId: world.priya.userId }).where(eq(messages.id, messageId)),
    );
    expect(await sendAgain()).toMatchObject(missing);
  });
});

test("the order's page tells of every mail whether it is queued, sent or failed, how often it was tried, and what may be sent again", async () => {
  const mails = async () => {
    const view = await workbench(world.deps, world.priya, orderNumber);
    return view.ok
      ? view.value.view.mails.map(({ delivery, tries, maySendAgain }) => ({ delivery, tries, maySendAgain }))
      : [];
  };
  expect(await mails()).toEqual([{ delivery: { state: "queued" }, tries: 0, maySendAgain: false }]);
  const { handleSendMessage } = await import("@/lib/jobs/handlers/send-message");
  const refusing = {
    send: () => Promise.reject(Object.assign(new Error("no"), { code: "EENVELOPE", responseCode: 451 })),
  };
  await expect(handleSendMessage({ ...world.deps, mailer: refusing }, { messageId })).rejects.toThrow();
  expect(await mails()).toEqual([{ delivery: { state: "retrying", why: "later" }, tries: 1, maySendAgain: false }]);
  await world.deliver();
  expect(await mails()).toEqual([{ delivery: { state: "sent" }, tries: 2, maySendAgain: true }]);
});
