import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { loadOrder } from "@/db/repo/order";
import { identitiesOf, patientById, patientOfOrder } from "@/db/repo/patient";
import { questionsOf } from "@/db/repo/question";
import { patientIdentities } from "@/db/schema/identities";
import { auditEvents } from "@/db/schema/records";
import { openPages } from "@/lib/fixtures/staff-acts";
import { customerOrder } from "@/lib/queries/account/order";
import { customerOrders } from "@/lib/queries/account/orders";
import { workbench } from "@/lib/queries/admin/workbench";
import { perform } from "../command";
import { decideOrderCommand } from "../order/decide";
import { undoDecisionCommand } from "../order/undo";
import { answerOrderCommand } from "../questions/answer";
import { askCustomerCommand } from "../questions/ask";
import { settings } from "../test-shop";
import {
  addCustomer,
  addPatientFor,
  asSeen,
  heldOrder,
  makeWorld,
  transcription,
  versionOf,
  type World,
} from "../test-world";
import { acceptIdentityCommand } from "./accept-identity";

let world: World;
let patientId: string;
let orderNumber: string;
let prescriptionId: string;
beforeEach(async () => {
  world = await makeWorld();
  patientId = await addPatientFor(world, world.asha, { birthDate: "1990-01-01" });
  ({ orderNumber, prescriptionId } = await heldOrder(world, world.asha, { packs: 1, patientId }));
});
afterEach(() => world.drop());

const said = { name: "Asha K Rao", birthDate: "1990-10-01", relationship: "self" };

async function askWho(who: Record<string, string> | null = said) {
  await perform(world.deps, world.priya, askCustomerCommand, {
    orderNumber,
    seenVersion: await versionOf(world, orderNumber),
    questions: [{ kind: "patient-identity" }],
  });
  const questionId = (await questionsOf(world.database.read, orderNumber)).at(-1)?.id ?? "";
  if (who === null) return questionId;
  const answered = await perform(world.deps, world.asha, answerOrderCommand, {
    orderNumber,
    seenVersion: await versionOf(world, orderNumber),
    answers: { [questionId]: who },
  });
  if (!answered.ok) throw new Error(JSON.stringify(answered.error));
  return questionId;
}

const accept = async (questionId: string, who: World["priya"] = world.priya, number = orderNumber) =>
  perform(world.deps, who, acceptIdentityCommand, {
    orderNumber: number,
    seenVersion: await versionOf(world, number),
    questionId,
  });

async function approve(number: string, files: string, patientName: string, deps = world.deps) {
  await openPages(world, world.priya, files);
  return perform(deps, world.priya, decideOrderCommand, {
    orderNumber: number,
    ...(await asSeen(world, number)),
    decision: "approve",
    transcription: transcription(world, { patientName, prescriberRegistration: `MMC ${Math.random()}` }),
  });
}

const record = async () => {
  const { name, birthDate, relationship } = await patientById(world.database.read, patientId);
  return { name, birthDate, relationship };
};
const nameIn = async (number: string) => {
  const loaded = await loadOrder(world.database.read, number);
  if (loaded === null) throw new Error("no order");
  return (await patientOfOrder(world.database.read, loaded.order)).name;
};

describe("an answer that says who the patient is", () => {
  test("changes no record by itself, and the prescription is still held against the record", async () => {
    await askWho();
    expect(await record()).toMatchObject({ name: "Asha Rao", birthDate: "1990-01-01" });
    const outcome = await approve(orderNumber, prescriptionId, "Asha K Rao");
    expect(outcome).toMatchObject({ ok: false, error: { reasons: [{ code: "patient-name-near" }] } });
  });

  test("becomes the record when a pharmacist accepts it, and the approval judges by it", async () => {
    const questionId = await askWho();
    const version = await versionOf(world, orderNumber);
    expect(await accept(questionId)).toEqual({ ok: true, value: { orderNumber, version: version + 1 } });
    expect(await record()).toEqual(said);
    expect(await approve(orderNumber, prescriptionId, "Asha Rao")).toMatchObject({
      ok: false,
      error: { reasons: [{ code: "patient-name-near" }] },
    });
    expect(await approve(orderNumber, prescriptionId, "Asha K Rao")).toMatchObject({ ok: true });
  });

  test("stands beside what was said before; neither can be unsaid, and the record of events names no person", async () => {
    await accept(await askWho());
    const identities = await identitiesOf(world.database.read, patientId);
    expect(identities.map(({ name, acceptedByName }) => [name, acceptedByName])).toEqual([
      ["Asha K Rao", "Priya Nair"],
      ["Asha Rao", null],
    ]);
    const change = world.database.inTransaction((tx) => tx.update(patientIdentities).set({ name: "Nobody" }));
    await expect(change).rejects.toThrow();
    const events = await world.database.read
      .select()
      .from(auditEvents)
      .where(eq(auditEvents.event, "patient.identity-accepted"));
    expect(events.map(({ details }) => details)).toEqual([expect.objectContaining({ changed: ["name", "birthDate"] })]);
    expect(JSON.stringify(events)).not.toMatch(/Asha K|1990/);
  });

  test("is shown to who reads answers beside the record, with what differs and whether it may be accepted", async () => {
    const questionId = await askWho();
    const seen = async (who: World["priya"]) => {
      const view = await workbench(world.deps, who, orderNumber);
      return view.ok ? view.value.view.asked.identity : null;
    };
    expect((await seen(world.priya))?.said[questionId]).toMatchObject({
      record: { name: "Asha Rao" },
      said: { name: "Asha K Rao" },
      differs: ["name", "birthDate"],
      accepted: null,
      mayAccept: true,
    });
    expect((await seen(world.tara))?.said[questionId]).toMatchObject({ mayAccept: false });
    expect(await seen(world.anand)).toEqual({ said: {}, recorded: [] });
    await accept(questionId);
    expect((await seen(world.priya))?.said[questionId]).toMatchObject({
      differs: [],
      accepted: { by: "Priya Nair" },
      mayAccept: false,
    });
  });

  test("does not make a child of 11 approvable: the record says it, and the rules refuse", async () => {
    const questionId = await askWho({ ...said, birthDate: "2015-03-01", relationship: "in-care" });
    expect((await accept(questionId)).ok).toBe(true);
    const outcome = await approve(orderNumber, prescriptionId, "Asha K Rao");
    expect(outcome).toMatchObject({ ok: false, error: { reasons: [{ code: "patient-under-12" }] } });
  });
});

describe("orders beside the one that was asked about", () => {
  test("that were decided keep what the record said, for staff, customer and dispensing; later ones say the new", async () => {
    const earlier = await heldOrder(world, world.asha, { packs: 1, patientId });
    expect(await approve(earlier.orderNumber, earlier.prescriptionId, "Asha Rao")).toMatchObject({ ok: true });
    const waiting = await heldOrder(world, world.asha, { packs: 1, patientId });
    await accept(await askWho());
    expect(await nameIn(earlier.orderNumber)).toBe("Asha Rao");
    expect(await nameIn(waiting.orderNumber)).toBe("Asha K Rao");
    const page = await customerOrder(world.deps, world.asha, earlier.orderNumber);
    expect(page).toMatchObject({ value: { patientName: "Asha Rao" } });
    const list = await customerOrders(world.deps, world.asha);
    const names = list.ok ? list.value.orders.map((one) => [one.orderNumber, one.patientName]) : [];
    expect(names).toContainEqual([earlier.orderNumber, "Asha Rao"]);
    expect(names).toContainEqual([waiting.orderNumber, "Asha K Rao"]);
    const forget = world.database.inTransaction((tx) => tx.execute(sql`delete from order_identities`));
    await expect(forget).rejects.toThrow();
  });

  test("whose decision is taken back are judged by the record as it is then", async () => {
    const slow = { ...world.deps, settings: { ...settings, undoSeconds: 30 } };
    const earlier = await heldOrder(world, world.asha, { packs: 1, patientId });
    await approve(earlier.orderNumber, earlier.prescriptionId, "Asha Rao", slow);
    await accept(await askWho());
    const undone = await perform(slow, world.priya, undoDecisionCommand, {
      orderNumber: earlier.orderNumber,
      seenVersion: await versionOf(world, earlier.orderNumber),
    });
    expect(undone).toMatchObject({ ok: true });
    expect(await nameIn(earlier.orderNumber)).toBe("Asha K Rao");
  });

  test("count for the same person under the new name and date of birth", async () => {
    const earlier = await heldOrder(world, world.asha, { packs: 3, patientId });
    await approve(earlier.orderNumber, earlier.prescriptionId, "Asha Rao");
    await accept(await askWho());
    const outcome = await approve(orderNumber, prescriptionId, "Asha K Rao");
    expect(outcome).toMatchObject({ ok: false, error: { reasons: [{ code: "already-supplied" }] } });
  });
});

describe("a person whose record was corrected", () => {
  const account = async (birthDate: string) => {
    const customer = await addCustomer(world, "Asha Rao");
    const other = await addPatientFor(world, customer, { birthDate });
    return heldOrder(world, customer, { packs: 3, patientId: other });
  };
  const supplied = { ok: false, error: { reasons: [{ code: "already-supplied" }] } };

  test("is still who another account's patient of the earlier date of birth is: thirty days hold over both", async () => {
    const before = await account("1990-01-01");
    expect(await approve(before.orderNumber, before.prescriptionId, "Asha Rao")).toMatchObject({ ok: true });
    await accept(await askWho({ ...said, name: "Asha Rao" }));
    expect(await approve(orderNumber, prescriptionId, "Asha Rao")).toMatchObject(supplied);
  });

  test("counts for another account's order by either date of birth", async () => {
    await accept(await askWho({ ...said, name: "Asha Rao" }));
    expect(await approve(orderNumber, prescriptionId, "Asha Rao")).toMatchObject({ ok: true });
    for (const birthDate of ["1990-01-01", "1990-10-01"]) {
      const after = await account(birthDate);
      expect(await approve(after.orderNumber, after.prescriptionId, "Asha Rao")).toMatchObject(supplied);
    }
  });
});

describe("accepting is refused", () => {
  test("to everybody but a pharmacist, and to the customer as if there were nothing", async () => {
    const questionId = await askWho();
    for (const who of [world.tara, world.anand])
      expect(await accept(questionId, who)).toMatchObject({ ok: false, error: { kind: "forbidden" } });
    expect(await accept(questionId, world.asha as never)).toMatchObject({ ok: false, error: { kind: "not-found" } });
    expect(await record()).toMatchObject({ name: "Asha Rao" });
  });

  test("of a question that is not answered, of another order, or accepted already", async () => {
    expect(await accept(await askWho(null))).toMatchObject({ ok: false, error: { code: "nothing-said" } });
    const other = await heldOrder(world, world.rohan, { packs: 1 });
    const open = (await questionsOf(world.database.read, orderNumber)).at(-1)?.id ?? "";
    expect(await accept(open, world.priya, other.orderNumber)).toMatchObject({
      ok: false,
      error: { kind: "not-found" },
    });
  });

  test("a second time, where the record says it already, and once the order is decided", async () => {
    const questionId = await askWho();
    await accept(questionId);
    expect(await accept(questionId)).toMatchObject({ ok: false, error: { code: "identity-accepted" } });
    expect(await accept(await askWho())).toMatchObject({ ok: false, error: { reasons: [{ code: "identity-same" }] } });
    const third = await askWho({ ...said, name: "Asha Rao" });
    await approve(orderNumber, prescriptionId, "Asha K Rao");
    expect(await accept(third)).toMatchObject({ ok: false, error: { code: "order-state" } });
  });

  test("where a minor would order for themselves", async () => {
    const questionId = await askWho({ ...said, birthDate: "2010-03-01" });
    expect(await accept(questionId)).toMatchObject({ ok: false, error: { reasons: [{ code: "guardian-needed" }] } });
    expect(await record()).toMatchObject({ birthDate: "1990-01-01" });
  });
});
