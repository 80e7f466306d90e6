import { afterEach, beforeEach, expect, test } from "vitest";
import { questionsOf } from "@/db/repo/question";
import { perform } from "@/lib/commands/command";
import { answerOrderCommand } from "@/lib/commands/questions/answer";
import { askCustomerCommand } from "@/lib/commands/questions/ask";
import { heldOrder, makeWorld, versionOf, type World } from "@/lib/commands/test-world";
import { sweepQuestions } from "@/lib/jobs/handlers/sweep-questions";
import { customerOrder } from "../account/order";
import { customerOrders } from "../account/orders";
import { queueView } from "../admin/queue";
import { workbench } from "../admin/workbench";
import { orderAnswer } from "./order-answer";

let world: World;
let orderNumber: string;

const secret = "Which doctor wrote it?";

beforeEach(async () => {
  world = await makeWorld();
  ({ orderNumber } = await heldOrder(world));
  const asked = await perform(world.deps, world.priya, askCustomerCommand, {
    orderNumber,
    seenVersion: await versionOf(world, orderNumber),
    questions: [{ kind: "clarify-free", words: secret }, { kind: "missing-page" }],
  });
  if (!asked.ok) throw new Error("nothing was asked");
});
afterEach(() => world.drop());

async function answer() {
  const [first] = await questionsOf(world.database.read, orderNumber);
  return perform(world.deps, world.asha, answerOrderCommand, {
    orderNumber,
    seenVersion: await versionOf(world, orderNumber),
    answers: { [first?.id ?? ""]: { words: "Dr Menon" } },
  });
}

const inQueue = async () => {
  const queue = await queueView(world.deps, world.anand);
  if (!queue.ok) throw new Error("no queue");
  return queue.value.review.find((item) => item.orderNumber === orderNumber)?.asked;
};

test("the customer sees what is open, how much is answered and which files do not count", async () => {
  await answer();
  const view = await customerOrder(world.deps, world.asha, orderNumber);
  if (!view.ok) throw new Error("no order");
  expect(view.value.yourTurn).toMatchObject({
    questions: [{ kind: "missing-page" }],
    answered: 1,
    dueAt: new Date("2026-11-26T06:00:00Z"),
  });
  expect(view.value.yourTurn?.prescription.known).toEqual(view.value.yourTurn?.prescription.files.map(({ id }) => id));
});

test("the customer reads again what was answered, as it was given and when, and nothing that is still open", async () => {
  const read = async () => {
    const view = await customerOrder(world.deps, world.asha, orderNumber);
    return view.ok ? view.value.answers : null;
  };
  expect(await read()).toEqual([]);
  await answer();
  expect(await read()).toMatchObject([
    { title: secret, answer: { kind: "clarify-free", words: "Dr Menon" }, at: new Date("2026-11-23T06:00:00Z") },
  ]);
});

test("the list of orders says until when, and nothing once nothing is asked", async () => {
  const until = async () => {
    const list = await customerOrders(world.deps, world.asha);
    return list.ok ? list.value.orders.map(({ answerBy }) => answerBy) : [];
  };
  expect(await until()).toEqual([new Date("2026-11-26T06:00:00Z")]);
  world.move(73 * 3_600_000);
  await sweepQuestions(world.deps);
  expect(await until()).toEqual([null]);
});

test("what is asked is told by JSON to the owner alone", async () => {
  const told = async (actor: World["asha"] | World["priya"]) => {
    const found = await orderAnswer(world.deps, actor, orderNumber);
    return found.ok ? found.value.questions.map(({ words }) => words) : null;
  };
  expect(await told(world.asha)).toEqual([secret, expect.any(String)]);
  expect(await told(world.priya)).toEqual([]);
});

test("who may not see the prescription learns that something was asked, not what, nor the answer", async () => {
  await answer();
  const seenBy = async (actor: World["priya"]) => {
    const found = await workbench(world.deps, actor, orderNumber);
    if (!found.ok) throw new Error("no order");
    return found.value.view.asked;
  };
  const pharmacist = await seenBy(world.joseph);
  expect(pharmacist.questions.map(({ title, answer: said }) => [title, said])).toContainEqual([
    secret,
    { kind: "clarify-free", words: "Dr Menon" },
  ]);
  const manager = await seenBy(world.anand);
  expect(manager.questions.map(({ outcome }) => outcome).sort()).toEqual(["answered", null]);
  expect(JSON.stringify(manager)).not.toMatch(/doctor|Menon/);
  expect(manager.may).toEqual({ ask: "nothing", withdraw: false });
});

test("the queue says since when and until when, and then that nobody answered in time", async () => {
  const times = { since: "2026-11-23T06:00:00.000Z", due: "2026-11-26T06:00:00.000Z" };
  expect(await inQueue()).toEqual({ ...times, standing: "waiting" });
  world.move(73 * 3_600_000);
  await sweepQuestions(world.deps);
  expect(await inQueue()).toEqual({ ...times, standing: "overdue" });
});
