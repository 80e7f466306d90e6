import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { seenWhat, seenWho } from "@/content/words/seen-words";
import { appendAudit } from "@/db/repo/audit";
import { removeFile } from "@/db/repo/prescription";
import {
  addCustomer,
  type Customer,
  file,
  heldOrder,
  makeWorld,
  uploadFor,
  type World,
} from "@/lib/commands/test-world";
import type { Actor } from "@/lib/domain/access/actor";
import type { AuditEventName } from "@/lib/domain/audit/events";
import { newId } from "@/lib/platform/ids";
import { type RecordedView, viewsOnAPage, whoSawPrescription } from "./prescription-views";

let world: World;
let owner: Customer;
let prescriptionId: string;
let fileId: string;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());
beforeEach(async () => {
  owner = await addCustomer(world, "Asha Rao");
  const photo = file();
  fileId = photo.id;
  prescriptionId = await uploadFor(world, owner, [photo]);
});

/** One look, as the route writes it. */
async function look(actor: Actor, more: Record<string, unknown> = {}, event = "prescription.page-viewed") {
  const entry = { event: event as AuditEventName, outcome: "viewed", subjectKind: "prescription" } as const;
  const details = { fileId, page: 1, ...more };
  await world.database.inTransaction((tx) =>
    appendAudit(tx, actor, world.clock.now(), null, [{ ...entry, subjectId: prescriptionId, details }]),
  );
}

async function seen(whose: "mine" | "others" = "others", before?: number) {
  const found = await whoSawPrescription(world.deps, owner, prescriptionId, { whose, before });
  if (!found.ok) throw new Error("the owner may know");
  return found.value;
}
const looks = async (whose?: "mine" | "others") => (await seen(whose)).days.flatMap((day) => day.seen);

const lookWords = (one: RecordedView) => `${seenWho(one)}: ${seenWhat(one.what)}`;

describe("who saw a prescription", () => {
  test("names role, first name and initial of everybody else, the newest first, by the pharmacy's day", async () => {
    await look(world.priya);
    world.move(16 * 3_600_000); // from 11:30 in Pune to 3:30 of the next day
    await look(world.tara, { thumbnail: true });
    await look(owner);
    const { days } = await seen();
    expect(days.map(({ seen: those }) => those.map(lookWords))).toEqual([
      ["Technician Tara K.: Thumbnail: photo.jpg"],
      ["Pharmacist Priya N.: photo.jpg"],
    ]);
    expect(days[0]?.day).not.toBe(days[1]?.day);
    expect((await looks("mine")).map(seenWho)).toEqual(["You"]);
  });

  test("tells files taken as sent apart, and keeps the name of a file that was removed", async () => {
    await look(world.anand, { page: undefined }, "prescription.original-taken");
    await world.database.inTransaction((tx) => removeFile(tx, fileId, world.clock.now()));
    expect((await looks()).map(lookWords)).toEqual([
      "Manager Anand I.: The file as you sent it: photo.jpg (since removed)",
    ]);
  });

  test("names the order when there was one, and never guesses between two", async () => {
    await look(world.priya);
    world.move(1000);
    const first = await heldOrder(world, owner, { prescriptionId, packs: 1 });
    await look(world.priya);
    world.move(1000);
    await heldOrder(world, owner, { prescriptionId, packs: 1 });
    await look(world.priya);
    const orders = (await looks()).map((one) => one.orders.map(({ orderNumber }) => orderNumber));
    expect(orders).toEqual([[first.orderNumber, expect.any(String)], [first.orderNumber], []]);
  });

  test("comes page by page, each look once and none lost", async () => {
    for (let n = 0; n < viewsOnAPage + 5; n++) await look(world.priya);
    const first = await seen();
    const second = await seen("others", first.olderThan ?? 0);
    const ids = [first, second].flatMap(({ days }) => days.flatMap((day) => day.seen.map(({ id }) => id)));
    expect([first.olderThan === null, second.olderThan]).toEqual([false, null]);
    expect(new Set(ids).size).toBe(viewsOnAPage + 5);
  });

  test("is empty when nobody looked", async () => {
    expect(await seen()).toMatchObject({ days: [], olderThan: null });
  });

  test("is its owner's alone: for another, for staff, of none and of a malformed id it is one and the same answer", async () => {
    const ask = (actor: Actor, id: string) => whoSawPrescription(world.deps, actor, id, { whose: "others" });
    const answers = await Promise.all([
      ask(world.rohan, prescriptionId),
      ask(world.priya, prescriptionId),
      ask(owner, newId()),
      ask(owner, "' or 1=1"),
    ]);
    for (const answer of answers) expect(answer).toEqual({ ok: false, error: { kind: "not-found" } });
    expect(await ask({ kind: "visitor", visitorHash: null }, prescriptionId)).toMatchObject({
      error: { kind: "signed-out" },
    });
  });
});
