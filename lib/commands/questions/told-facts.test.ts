import { afterAll, beforeAll, expect, test } from "vitest";
import { questionsOf } from "@/db/repo/question";
import { openPages } from "@/lib/fixtures/staff-acts";
import { perform } from "../command";
import { decideOrderCommand } from "../order/decide";
import { addCustomer, asSeen, heldOrder, makeWorld, transcription, versionOf, type World } from "../test-world";
import { answerOrderCommand } from "./answer";
import { askCustomerCommand } from "./ask";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.drop());

/** An order whose customer was asked, answered, and nothing else was done: what approving it is refused for. */
async function refusedAfter(kind: string, said: Record<string, unknown>) {
  const customer = await addCustomer(world, "Asha Rao");
  const { orderNumber, prescriptionId } = await heldOrder(world, customer, { packs: 1 });
  const ask = { orderNumber, seenVersion: await versionOf(world, orderNumber), questions: [{ kind }] };
  expect(await perform(world.deps, world.priya, askCustomerCommand, ask)).toMatchObject({ ok: true });
  const [question] = await questionsOf(world.database.read, orderNumber);
  const answers = { [question?.id ?? ""]: said };
  const sent = { orderNumber, seenVersion: await versionOf(world, orderNumber), answers };
  expect(await perform(world.deps, customer, answerOrderCommand, sent)).toMatchObject({ ok: true });
  await openPages(world, world.priya, prescriptionId);
  const outcome = await perform(world.deps, world.priya, decideOrderCommand, {
    orderNumber,
    decision: "approve",
    transcription: transcription(world),
    ...(await asSeen(world, orderNumber)),
  });
  return outcome.ok || !("reasons" in outcome.error) ? [] : outcome.error.reasons.map(({ code }) => code);
}

test.each<[string, string, Record<string, unknown>, string[]]>([
  ["that there was no test", "test-date", { result: "no-test" }, ["pregnancy-test-none"]],
  [
    "that the result is not there",
    "test-date",
    { result: "not-seen", testedOn: "2026-11-22" },
    ["pregnancy-test-awaited"],
  ],
  ["a positive test", "test-date", { result: "positive", testedOn: "2026-11-22" }, ["pregnancy-test-positive"]],
  ["a negative test", "test-date", { result: "negative", testedOn: "2026-11-22" }, []],
  ["a medicine that does not go with it", "medicines", { list: "Doxycycline 100 mg" }, ["interaction-unresolved"]],
  ["an allergy to what the capsule holds", "allergies", { list: "Soya" }, ["allergy-unresolved"]],
])(
  "the customer's answer of %s reaches the rules at once, before any colleague copies it",
  async (_what, kind, said, codes) => {
    expect(await refusedAfter(kind, said)).toEqual(codes);
  },
);
