import { eq, sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { reasonWords } from "@/content/words/reasons";
import { loadOrder } from "@/db/repo/order";
import { questionsOf, statementsOf } from "@/db/repo/question";
import { patients } from "@/db/schema/patients";
import { auditEvents, messages } from "@/db/schema/records";
import { openPages } from "@/lib/fixtures/staff-acts";
import { sweepQuestions } from "@/lib/jobs/handlers/sweep-questions";
import { perform } from "../command";
import { cancelOrderCommand } from "../order/cancel";
import { decideOrderCommand } from "../order/decide";
import { addFilesCommand } from "../prescription/edit-files";
import { asSeen, file, heldOrder, makeWorld, transcription, versionOf, type World } from "../test-world";
import { answerOrderCommand } from "./answer";
import { askCustomerCommand } from "./ask";
import { withdrawQuestionCommand } from "./withdraw";

let world: World;
let orderNumber: string;
let prescriptionId: string;
let patientId: string;

beforeEach(async () => {
  world = await makeWorld();
  ({ orderNumber, prescriptionId, patientId } = await heldOrder(world));
});
afterEach(() => world.drop());

const hourMs = 3_600_000;
type Fields = Record<string, unknown>;

const ask = async (questions: Fields[], more: Fields = {}, staff: World["priya"] = world.priya) =>
  perform(world.deps, staff, askCustomerCommand, {
    orderNumber,
    seenVersion: await versionOf(world, orderNumber),
    questions,
    ...more,
  });

/** By kind, so that a test says what it answers. */
const answer = async (
  byKind: Record<string, Fields>,
  more: Fields = {},
  customer: World["asha"] | World["rohan"] = world.asha,
) => {
  const questions = await questionsOf(world.database.read, orderNumber);
  const answers = Object.fromEntries(
    Object.entries(byKind).map(([kind, said]) => [questions.findLast((one) => one.kind === kind)?.id ?? "", said]),
  );
  const seenVersion = await versionOf(world, orderNumber);
  return perform(world.deps, customer, answerOrderCommand, { orderNumber, seenVersion, answers, ...more });
};

const state = async () => (await loadOrder(world.database.read, orderNumber))?.order.state;
const outcomes = async () => (await questionsOf(world.database.read, orderNumber)).map(({ outcome }) => outcome);
const mails = async () =>
  (await world.database.read.select().from(messages).where(eq(messages.orderNumber, orderNumber)))
    .map(({ template }) => template)
    .filter((template) => template.startsWith("order-question"));
const decline = async () =>
  perform(world.deps, world.priya, decideOrderCommand, {
    orderNumber,
    seenVersion: await versionOf(world, orderNumber),
    decision: "decline",
    reasonCode: "RX_UNSIGNED",
  });

const weight = { weight: { kg: "61.5", weighedOn: "2026-11-22" } };
const addPage = async () => {
  world.move(1000);
  const page = file();
  const added = await perform(world.deps, world.asha, addFilesCommand, { id: prescriptionId, files: [page] });
  if (!added.ok) throw new Error("the page was not added");
  return page.id;
};

describe("two questions that ask for files", () => {
  test("are answered each by the files that were sent for it, and one without a file stays open", async () => {
    await ask([{ kind: "missing-page" }, { kind: "consent-form" }]);
    const [missing, form] = [await addPage(), await addPage()];
    const part = await answer({ "missing-page": { fileIds: missing }, "consent-form": {} });
    expect(part).toMatchObject({ ok: true, value: { open: 1 } });
    expect(await answer({ "consent-form": { fileIds: [form] } })).toMatchObject({ ok: true, value: { open: 0 } });
    const answers = (await questionsOf(world.database.read, orderNumber)).map((one) => one.answer);
    expect(answers).toEqual([
      { kind: "missing-page", fileIds: [missing] },
      { kind: "consent-form", fileIds: [form] },
    ]);
  });
});

describe("asking", () => {
  test("several questions at once wait for the customer under one clock, with one mail", async () => {
    const asked = await ask([{ kind: "weight" }, { kind: "" }, { kind: "allergies" }], { dueInHours: "" });
    expect(asked).toMatchObject({ ok: true, value: { state: "needs-customer", dueAt: "2026-11-26T06:00:00.000Z" } });
    expect(await state()).toBe("needs-customer");
    expect(await outcomes()).toEqual([null, null]);
    expect(await mails()).toEqual(["order-question"]);
  });

  test("a technician may ask for a page, and is refused a pharmacist's question", async () => {
    expect(await ask([{ kind: "weight" }], {}, world.tara)).toMatchObject({
      ok: false,
      error: { kind: "refused", reasons: [{ code: "pharmacist-asks" }] },
    });
    expect((await ask([{ kind: "missing-page" }], {}, world.tara)).ok).toBe(true);
  });

  test("customers and managers ask nothing, and an order that was decided is not asked about", async () => {
    expect(await ask([{ kind: "weight" }], {}, world.anand)).toMatchObject({ ok: false, error: { kind: "forbidden" } });
    expect(await ask([{ kind: "weight" }], {}, world.asha as never)).toMatchObject({
      ok: false,
      error: { kind: "not-found" },
    });
    await decline();
    expect(await ask([{ kind: "weight" }])).toMatchObject({ ok: false, error: { code: "order-state" } });
  });

  test("nobody approves before the answer", async () => {
    await ask([{ kind: "weight" }]);
    await openPages(world, world.priya, prescriptionId);
    const approved = await perform(world.deps, world.priya, decideOrderCommand, {
      orderNumber,
      seenVersion: await versionOf(world, orderNumber),
      decision: "approve",
      transcription: transcription(world),
    });
    expect(approved).toMatchObject({ ok: false, error: { code: "order-state" } });
  });

  test("the record says how much was asked, never what", async () => {
    await ask([{ kind: "clarify-free", words: "Which doctor wrote the second page?" }]);
    const rows = await world.database.read.select().from(auditEvents).where(eq(auditEvents.event, "order.asked"));
    expect(rows.map(({ details }) => details)).toEqual([{ version: 3, questions: 1 }]);
  });
});

describe("answering", () => {
  test("a part keeps the order with the customer, the last answer brings it back", async () => {
    await ask([{ kind: "weight" }, { kind: "clarify-free", words: "Which doctor wrote it?" }]);
    expect(await answer({ ...weight, "clarify-free": { words: " " } })).toMatchObject({ ok: true, value: { open: 1 } });
    expect(await state()).toBe("needs-customer");
    expect(await answer({ "clarify-free": { words: "Dr Menon" } })).toMatchObject({ ok: true, value: { open: 0 } });
    expect(await state()).toBe("awaiting-review");
    const [first] = await questionsOf(world.database.read, orderNumber);
    expect(first?.answer).toEqual({ kind: "weight", kg: 61.5, weighedOn: "2026-11-22" });
  });

  test("every error of every answer is named at its field, and nothing is stored", async () => {
    await ask([{ kind: "weight" }, { kind: "allergies" }]);
    const refused = await answer({
      weight: { kg: "5", weighedOn: "2027-01-01" },
      allergies: { list: "soya", none: "on" },
    });
    if (refused.ok || refused.error.kind !== "refused") throw new Error("it was taken");
    expect(refused.error.reasons.map(({ field }) => field?.split(".").at(-1)).sort()).toEqual(["kg", "list"]);
    expect(await outcomes()).toEqual([null, null]);
  });

  test("an empty answer is refused at each missing field, each in words of its own", async () => {
    const own = { kind: "clarify-free", words: "Which doctor wrote it?" };
    await ask([{ kind: "weight" }, { kind: "allergies" }, own, { kind: "missing-page" }, { kind: "patient-identity" }]);
    const refused = await answer({});
    if (refused.ok || !("reasons" in refused.error)) throw new Error("nothing was refused");
    const { reasons } = refused.error;
    const fields = reasons.map(({ field }) => field?.split(".").at(-1));
    expect(fields).toEqual(["kg", "weighedOn", "list", "words", "fileIds", "name", "birthDate", "relationship"]);
    expect(new Set(reasons.map(({ code }) => code))).toEqual(new Set(["unanswered"]));
    expect(new Set(reasons.map(reasonWords)).size).toBe(reasons.length);
    expect(reasons.map(reasonWords)).toContain("“Which doctor wrote it?” has not been answered yet.");
    expect(await outcomes()).toEqual([null, null, null, null, null]);
  });

  test("somebody else's order, and a question of another order, answer as not found", async () => {
    await ask([{ kind: "weight" }]);
    expect(await answer(weight, {}, world.rohan)).toMatchObject({ ok: false, error: { kind: "not-found" } });
    const foreign = { answers: { "0123456789abcdefghjkmnpqrs": { kg: 61 } } };
    expect(await answer({}, foreign)).toMatchObject({ ok: false, error: { kind: "not-found" } });
  });

  test("an answered and a withdrawn question are told as such", async () => {
    await ask([{ kind: "weight" }, { kind: "clarify-free", words: "Which doctor?" }]);
    await answer(weight);
    expect(await answer(weight)).toMatchObject({ ok: false, error: { kind: "conflict", code: "question-answered" } });
    const open = (await questionsOf(world.database.read, orderNumber)).find(({ outcome }) => outcome === null);
    const seenVersion = await versionOf(world, orderNumber);
    const withdrawn = await perform(world.deps, world.joseph, withdrawQuestionCommand, {
      orderNumber,
      questionId: open?.id,
      seenVersion,
    });
    expect(withdrawn).toMatchObject({ ok: true, value: { state: "awaiting-review", open: 0 } });
    expect(await answer({ "clarify-free": { words: "Dr Menon" } })).toMatchObject({
      ok: false,
      error: { kind: "conflict", code: "question-withdrawn" },
    });
  });

  test("a new page answers, and whatever was opened before, the new page must be opened before approval", async () => {
    await openPages(world, world.priya, prescriptionId);
    await ask([{ kind: "missing-page" }]);
    const seenVersion = await versionOf(world, orderNumber);
    const fileId = await addPage();
    // The customer's own page moved the version under their form; that is no surprise to them.
    expect(await answer({ "missing-page": { fileIds: fileId } }, { seenVersion })).toMatchObject({ ok: true });
    const approve = async () =>
      perform(world.deps, world.priya, decideOrderCommand, {
        orderNumber,
        ...(await asSeen(world, orderNumber)),
        decision: "approve",
        transcription: transcription(world),
      });
    expect(await approve()).toMatchObject({ ok: false, error: { reasons: [{ code: "page-not-opened" }] } });
    await openPages(world, world.priya, prescriptionId);
    expect(await approve()).toMatchObject({ ok: true });
  });

  test("a page that was there before is no answer to a page that is missing", async () => {
    const fileId = await addPage();
    await ask([{ kind: "missing-page" }]);
    expect(await answer({ "missing-page": { fileIds: [fileId] } })).toMatchObject({
      ok: false,
      error: { kind: "refused" },
    });
  });

  test("what is said of the patient counts from now on, and what was said before stays with its day", async () => {
    const before = world.clock.now();
    await ask([{ kind: "allergies" }]);
    world.move(hourMs);
    await answer({ allergies: { list: "soya, peanut" } });
    const [patient] = await world.database.read.select().from(patients).where(eq(patients.id, patientId));
    expect(patient).toMatchObject({ allergies: ["soya", "peanut"], noAllergies: false, noMedicines: true });
    expect(await statementsOf(world.database.read, patientId)).toMatchObject([
      { topic: "allergies", list: ["soya", "peanut"], none: false, orderNumber, saidAt: world.clock.now() },
      { topic: "allergies", list: [], none: true, orderNumber: null, saidAt: before },
    ]);
  });
});

describe("who comes first", () => {
  test("of two answers one is taken", async () => {
    await ask([{ kind: "weight" }]);
    const both = await Promise.all([answer(weight), answer(weight)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { kind: "conflict", code: "question-answered" } });
    expect(await outcomes()).toEqual(["answered"]);
  });

  test.each(["decline", "cancel"] as const)(
    "an answer against a %s: one wins, and no question stays open",
    async (rival) => {
      await ask([{ kind: "weight" }]);
      const seenVersion = await versionOf(world, orderNumber);
      const other =
        rival === "decline"
          ? decline()
          : perform(world.deps, world.asha, cancelOrderCommand, { orderNumber, seenVersion });
      const [answered, ended] = await Promise.all([answer(weight), other]);
      expect([answered.ok, ended.ok].filter(Boolean)).toHaveLength(1);
      expect(await outcomes()).toEqual([answered.ok ? "answered" : "closed"]);
      expect(await state()).toBe(answered.ok ? "awaiting-review" : rival === "decline" ? "declined" : "cancelled");
    },
  );
});

describe("the clocks", () => {
  test("one reminder, however often the sweep looks", async () => {
    await ask([{ kind: "weight" }]);
    world.move(47 * hourMs);
    await sweepQuestions(world.deps);
    expect(await mails()).toEqual(["order-question"]);
    world.move(2 * hourMs);
    await sweepQuestions(world.deps);
    await sweepQuestions(world.deps);
    expect((await mails()).sort()).toEqual(["order-question", "order-question-reminder"]);
  });

  test("a question not answered in time sends the order back to staff, open, and a later answer is refused as too late", async () => {
    await ask([{ kind: "weight" }], { dueInHours: 6 });
    world.move(6 * hourMs);
    await sweepQuestions(world.deps);
    await sweepQuestions(world.deps);
    expect(await state()).toBe("awaiting-review");
    expect(await outcomes()).toEqual(["overdue"]);
    expect((await mails()).sort()).toEqual(["order-question", "order-question-overdue"]);
    expect(await answer(weight)).toMatchObject({ ok: false, error: { code: "question-overdue" } });
    expect((await ask([{ kind: "weight" }])).ok).toBe(true);
    expect((await mails()).filter((template) => template === "order-question")).toHaveLength(2);
  });
});

describe("the database", () => {
  const run = (statement: ReturnType<typeof sql>) => world.database.inTransaction((tx) => tx.execute(statement));

  test("refuses to ask differently afterwards, to change an end and to forget a question or a statement", async () => {
    await ask([{ kind: "allergies" }]);
    await expect(run(sql`update order_questions set kind = 'weight'`)).rejects.toThrow();
    await answer({ allergies: { none: true } });
    await expect(run(sql`update order_questions set outcome = 'withdrawn', answer = null`)).rejects.toThrow();
    await expect(run(sql`delete from order_questions`)).rejects.toThrow();
    await expect(run(sql`delete from patient_statements`)).rejects.toThrow();
    await expect(run(sql`update patient_statements set none = not none`)).rejects.toThrow();
    expect(await outcomes()).toEqual(["answered"]);
  });
});
