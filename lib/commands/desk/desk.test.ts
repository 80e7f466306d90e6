import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deskOf, wholeDesk } from "@/db/repo/desk";
import { orderNotes } from "@/db/schema/desk";
import { auditEvents } from "@/db/schema/records";
import type { Actor } from "@/lib/domain/access/actor";
import { newId } from "@/lib/platform/ids";
import type { Command } from "../command";
import { perform } from "../command";
import { cancelOrderCommand } from "../order/cancel";
import { decideOrderCommand } from "../order/decide";
import { confirmCategoryCommand } from "../patient/confirm-category";
import { addCustomer, heldOrder, makeWorld, versionOf, type World } from "../test-world";
import { claimOrderCommand } from "./claim";
import { claimNextCommand } from "./claim-next";
import { answerEscalationCommand, escalateOrderCommand } from "./escalate";
import { putOnHoldCommand, resumeCommand } from "./on-hold";
import { releaseOrderCommand } from "./release";
import { logCallCommand, writeNoteCommand } from "./write-note";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

const someOrder = async () => (await heldOrder(world, await addCustomer(world), { packs: 1 })).orderNumber;

/** Carries out and answers the value; a refusal fails the test. */
async function does<Input, Value>(actor: Actor, command: Command<Input, Value>, input: unknown) {
  const outcome = await perform(world.deps, actor, command, input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

async function refusalOf<Input, Value>(actor: Actor, command: Command<Input, Value>, input: unknown) {
  const outcome = await perform(world.deps, actor, command, input);
  if (outcome.ok) throw new Error("it was carried out");
  return outcome.error;
}

const recorded = async (orderNumber: string, event: string) =>
  world.database.read
    .select()
    .from(auditEvents)
    .where(and(eq(auditEvents.orderNumber, orderNumber), eq(auditEvents.event, event)));

const call = {
  who: "Dr Leela Menon",
  number: "+91 20 5550 0000",
  numberFrom: "register",
  reached: "yes",
  outcome: "confirmed",
  readBack: "done",
};

describe("claiming", () => {
  test("a claim is one audit event, however often the page renews it, and leaves the order's version as it is", async () => {
    const orderNumber = await someOrder();
    const version = await versionOf(world, orderNumber);
    await does(world.priya, claimOrderCommand, { orderNumber });
    for (let beat = 0; beat < 4; beat += 1) {
      const beaten = await does(world.priya, claimOrderCommand, { orderNumber, renew: true });
      expect(beaten.claim).toMatchObject({ isYours: true });
      world.move(20_000);
    }
    expect(await recorded(orderNumber, "order.taken-up")).toHaveLength(1);
    expect(await versionOf(world, orderNumber)).toBe(version);
  });

  test("a colleague is told whose claim it is, and gets it once it was not renewed for ten minutes", async () => {
    const orderNumber = await someOrder();
    await does(world.priya, claimOrderCommand, { orderNumber });
    world.move(599_999);
    expect((await does(world.joseph, claimOrderCommand, { orderNumber })).claim).toMatchObject({
      name: "Priya Nair",
      isYours: false,
    });
    world.move(1);
    expect((await does(world.joseph, claimOrderCommand, { orderNumber })).claim).toMatchObject({ isYours: true });
  });

  test("an open page alone never claims, neither a free order nor one's own whose claim lapsed", async () => {
    const orderNumber = await someOrder();
    const renew = () => does(world.priya, claimOrderCommand, { orderNumber, renew: true });
    expect((await renew()).claim).toBeNull();
    await does(world.priya, claimOrderCommand, { orderNumber });
    world.move(600_000);
    expect((await renew()).claim).toBeNull();
    expect(await recorded(orderNumber, "order.taken-up")).toHaveLength(1);
  });

  test("acting on an order that goes on waiting claims it if it is free, and never takes it from a colleague", async () => {
    const orderNumber = await someOrder();
    await does(world.tara, writeNoteCommand, { orderNumber, kind: "clinical", words: "Looked at it." });
    expect(await deskOf(world.database.read, orderNumber)).toBeNull();
    await does(world.tara, logCallCommand, { orderNumber, ...call });
    expect(await deskOf(world.database.read, orderNumber)).toMatchObject({ claimedBy: world.tara.userId });
    await does(world.priya, logCallCommand, { orderNumber, ...call });
    expect(await deskOf(world.database.read, orderNumber)).toMatchObject({ claimedBy: world.tara.userId });
    expect(await recorded(orderNumber, "order.taken-up")).toMatchObject([{ actorId: world.tara.userId }]);
  });

  test("who meets a change they had not seen is told the colleague who works on the order; the customer is not", async () => {
    const customer = await addCustomer(world);
    const { orderNumber } = await heldOrder(world, customer, { packs: 1 });
    const seenVersion = await versionOf(world, orderNumber);
    const category = { value: "cannot-become-pregnant", from: "prescription" };
    await does(world.priya, confirmCategoryCommand, { orderNumber, seenVersion, category });
    const decline = { orderNumber, decision: "decline", reasonCode: "RX_UNSIGNED", seenVersion };
    expect(await refusalOf(world.joseph, decideOrderCommand, decline)).toMatchObject({
      code: "order-changed",
      reasons: [
        { code: "patient.category-confirmed" },
        { code: "taken-up", params: { colleague: { name: "Priya Nair", role: "pharmacist" } } },
      ],
    });
    const told = await refusalOf(customer, cancelOrderCommand, { orderNumber, seenVersion });
    expect(JSON.stringify(told)).not.toContain("Priya");
  });

  test("taking over needs a reason and is on record with it", async () => {
    const orderNumber = await someOrder();
    await does(world.priya, claimOrderCommand, { orderNumber });
    expect(await refusalOf(world.joseph, claimOrderCommand, { orderNumber, takeOver: true })).toMatchObject({
      code: "input-invalid",
      reasons: [{ field: "takeOverCode" }],
    });
    const over = { orderNumber, takeOver: true, takeOverCode: "agreed" };
    expect((await does(world.joseph, claimOrderCommand, over)).claim).toMatchObject({ isYours: true });
    expect((await recorded(orderNumber, "order.taken-over"))[0]).toMatchObject({
      actorId: world.joseph.userId,
      details: { from: world.priya.userId, takeOverCode: "agreed" },
    });
  });

  test("of many who come at once exactly one has it", async () => {
    const orderNumber = await someOrder();
    const people = [world.priya, world.joseph, world.tara, world.priya, world.joseph, world.tara];
    const claims = await Promise.all(people.map((actor) => does(actor, claimOrderCommand, { orderNumber })));
    expect(new Set(claims.map(({ claim }) => claim?.name)).size).toBe(1);
    expect(await recorded(orderNumber, "order.taken-up")).toHaveLength(1);
  });

  test("a claim stops nobody from deciding, and ends when the order changes state", async () => {
    const orderNumber = await someOrder();
    await does(world.priya, claimOrderCommand, { orderNumber });
    await does(world.joseph, putOnHoldCommand, { orderNumber, code: "stock" });
    const decline = { orderNumber, decision: "decline", reasonCode: "RX_UNSIGNED" };
    const seenVersion = await versionOf(world, orderNumber);
    const decided = await perform(world.deps, world.joseph, decideOrderCommand, { ...decline, seenVersion });
    expect(decided.ok).toBe(true);
    expect(await deskOf(world.database.read, orderNumber)).toMatchObject({ claimedBy: null, setAsideAt: null });
    expect((await does(world.priya, claimOrderCommand, { orderNumber })).claim).toBeNull();
  });

  test("one lets go of one's own and of no colleague's", async () => {
    const orderNumber = await someOrder();
    await does(world.priya, claimOrderCommand, { orderNumber });
    await does(world.joseph, releaseOrderCommand, { orderNumber });
    expect((await deskOf(world.database.read, orderNumber))?.claimedBy).toBe(world.priya.userId);
    await does(world.priya, releaseOrderCommand, { orderNumber });
    expect((await deskOf(world.database.read, orderNumber))?.claimedBy).toBeNull();
  });
});

describe("claiming the next of a view", () => {
  const next = (actor: Actor, from = "") => does(actor, claimNextCommand, { from });

  test("of people who ask at once each gets another order, on record under their name; then nothing is left", async () => {
    const fresh = await makeWorld();
    const orderNumbers = [];
    for (let made = 0; made < 3; made += 1)
      orderNumbers.push((await heldOrder(fresh, await addCustomer(fresh), { packs: 1 })).orderNumber);
    const people = [fresh.priya, fresh.joseph, fresh.tara];
    const taken = await Promise.all(people.map((actor) => perform(fresh.deps, actor, claimNextCommand, { from: "" })));
    const got = taken.map((outcome) => (outcome.ok ? outcome.value.orderNumber : ""));
    expect(got.toSorted()).toEqual(orderNumbers.toSorted());
    for (const [at, orderNumber] of got.entries())
      expect((await deskOf(fresh.database.read, orderNumber))?.claimedBy).toBe(people[at]?.userId);
    const rows = await fresh.database.read.select().from(auditEvents).where(eq(auditEvents.event, "order.taken-up"));
    expect(rows.map(({ orderNumber }) => orderNumber ?? "").toSorted()).toEqual(orderNumbers.toSorted());
    expect(await perform(fresh.deps, fresh.priya, claimNextCommand, { from: "" })).toMatchObject({
      ok: false,
      error: { kind: "conflict", code: "nothing-to-take-up" },
    });
    await fresh.drop();
  });

  test("the next order comes from the view it was asked from, and managers cannot claim", async () => {
    await someOrder();
    expect(await next(world.priya, "tab=review")).toMatchObject({ from: "tab=review", claim: { isYours: true } });
    expect(await refusalOf(world.priya, claimNextCommand, { from: "tab=hand-over" })).toMatchObject({
      code: "nothing-to-take-up",
    });
    expect(await refusalOf(world.anand, claimNextCommand, {})).toEqual({ kind: "forbidden" });
    expect(await refusalOf(world.asha, claimNextCommand, {})).toEqual({ kind: "not-found" });
  });
});

describe("putting on hold", () => {
  test("ends the claim and stores reason, day and words; a colleague resumes it", async () => {
    const orderNumber = await someOrder();
    const version = await versionOf(world, orderNumber);
    await does(world.priya, claimOrderCommand, { orderNumber });
    const words = "The clinic opens on Monday.";
    await does(world.priya, putOnHoldCommand, { orderNumber, code: "prescriber", words, lookAgainOn: "2026-11-30" });
    const desk = await deskOf(world.database.read, orderNumber);
    expect(desk).toMatchObject({ claimedBy: null, setAsideCode: "prescriber", setAsideBy: world.priya.userId });
    expect(desk?.setAsideUntil?.toISOString()).toBe("2026-11-29T18:30:00.000Z");
    expect((await wholeDesk(world.database.read, orderNumber)).notes.map((note) => [note.kind, note.words])).toEqual([
      ["set-aside", words],
    ]);
    await does(world.tara, resumeCommand, { orderNumber });
    expect((await deskOf(world.database.read, orderNumber))?.setAsideAt).toBeNull();
    expect(await refusalOf(world.tara, resumeCommand, { orderNumber })).toMatchObject({ code: "not-set-aside" });
    expect(await versionOf(world, orderNumber)).toBe(version);
  });

  test("what was written stays out of the audit log: it has the code only", async () => {
    const orderNumber = await someOrder();
    await does(world.priya, putOnHoldCommand, { orderNumber, code: "other", words: "The landlord has the key" });
    expect(JSON.stringify(await recorded(orderNumber, "order.set-aside"))).not.toContain("landlord");
  });
});

describe("escalating", () => {
  const question = { words: "Is a second opinion needed here?" };

  test("to one person: that person answers or who asked, nobody else; the answer ends it", async () => {
    const orderNumber = await someOrder();
    await does(world.tara, escalateOrderCommand, { orderNumber, to: world.priya.userId, ...question });
    const answer = { orderNumber, words: "No, go on." };
    expect(await refusalOf(world.joseph, answerEscalationCommand, answer)).toMatchObject({ code: "not-addressed" });
    world.move(1000);
    await does(world.priya, answerEscalationCommand, answer);
    expect((await wholeDesk(world.database.read, orderNumber)).notes.map(({ kind }) => kind)).toEqual([
      "escalation",
      "answer",
    ]);
    expect(await refusalOf(world.priya, answerEscalationCommand, answer)).toMatchObject({ code: "not-escalated" });
  });

  test("to a role: a manager answers what was put to managers", async () => {
    const orderNumber = await someOrder();
    await does(world.priya, escalateOrderCommand, { orderNumber, to: "manager", ...question });
    await does(world.anand, answerEscalationCommand, { orderNumber, words: "Agreed." });
  });

  test("never to oneself, to a customer or to nobody", async () => {
    const orderNumber = await someOrder();
    for (const to of [world.priya.userId, world.asha.userId, newId()]) {
      expect(await refusalOf(world.priya, escalateOrderCommand, { orderNumber, to, ...question })).toMatchObject({
        reasons: [{ code: "addressee-unknown", field: "to" }],
      });
    }
    expect(await deskOf(world.database.read, orderNumber)).toBeNull();
  });
});

describe("notes", () => {
  test("stand as written: the database refuses to change, remove or empty them", async () => {
    const orderNumber = await someOrder();
    await does(world.anand, writeNoteCommand, { orderNumber, kind: "administrative", words: "Called the courier." });
    const { read } = world.database;
    await expect(read.update(orderNotes).set({ words: "x" })).rejects.toThrow();
    await expect(read.delete(orderNotes)).rejects.toThrow();
    await expect(read.execute("truncate order_notes cascade")).rejects.toThrow();
    expect((await wholeDesk(read, orderNumber)).notes[0]).toMatchObject({
      words: "Called the courier.",
      name: "Anand Iyer",
    });
  });

  test("a call is logged with how the number was found and whether it was read back; the record holds codes, no name and no number", async () => {
    const orderNumber = await someOrder();
    await does(world.tara, logCallCommand, { orderNumber, ...call, words: "Confirms 1 a day." });
    expect((await wholeDesk(world.database.read, orderNumber)).notes[0]).toMatchObject({
      kind: "call",
      details: { numberFrom: "register", reached: true, readBack: "done", calledAt: world.clock.now().toISOString() },
    });
    const [event] = await recorded(orderNumber, "order.prescriber-called");
    expect(event?.details).toMatchObject({ outcome: "confirmed", numberFrom: "register" });
    expect(JSON.stringify(event)).not.toMatch(/Menon|5550|1 a day/);
  });

  test("a call that contradicts itself is refused with all that is wrong", async () => {
    const orderNumber = await someOrder();
    const refusal = await refusalOf(world.tara, logCallCommand, { orderNumber, ...call, reached: "no" });
    expect(refusal).toMatchObject({ reasons: [{ field: "outcome" }, { field: "readBack" }] });
    expect((await wholeDesk(world.database.read, orderNumber)).notes).toEqual([]);
  });
});

describe("who may", () => {
  test("nothing at the desk is there for customers, not even of their own order; a manager writes but does not work on it", async () => {
    const customer = await addCustomer(world);
    const { orderNumber } = await heldOrder(world, customer, { packs: 1 });
    const all = [
      [claimOrderCommand, {}],
      [releaseOrderCommand, {}],
      [putOnHoldCommand, { code: "stock" }],
      [resumeCommand, {}],
      [escalateOrderCommand, { to: "manager", words: "Please look at this." }],
      [logCallCommand, call],
      [writeNoteCommand, { kind: "clinical", words: "A note" }],
      [answerEscalationCommand, { words: "An answer" }],
    ] as const;
    const refusal = (actor: Actor, [one, input]: (typeof all)[number], number = orderNumber) =>
      refusalOf(actor, one as Command<unknown, unknown>, { orderNumber: number, ...input });
    for (const one of all) {
      for (const stranger of [customer, world.asha])
        expect(await refusal(stranger, one)).toEqual({ kind: "not-found" });
      expect(await refusal(world.priya, one, newId())).toEqual({ kind: "not-found" });
    }
    for (const one of all.slice(0, 6)) expect(await refusal(world.anand, one)).toEqual({ kind: "forbidden" });
  });
});
