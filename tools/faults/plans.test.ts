import { expect, test } from "vitest";
import { chance } from "./chance";
import type { Trace } from "./messages";
import { gravestFirst, kindOf, placeOf, smokePlans, stripePlans, wholePlans, wordsOf } from "./plans";

const trace: Trace = [
  ["transaction.before-commit", ""],
  ["stripe.after-call", "capture"],
  ["transaction.before-commit", ""],
  ["transaction.before-commit", ""],
];

test("the whole kills and throws at every passing, and hangs and cuts at the first and the last", () => {
  const plans = wholePlans("handed-over", trace, new Set()).map(wordsOf);
  expect(plans.filter((words) => words.startsWith("kill at transaction.before-commit"))).toHaveLength(3);
  expect(plans.filter((words) => words.startsWith("throw at transaction.before-commit"))).toHaveLength(3);
  expect(plans.filter((words) => words.startsWith("hang at transaction.before-commit"))).toHaveLength(2);
  expect(plans.filter((words) => words.includes("stripe.after-call capture"))).toHaveLength(4);
});

test("places known from another life are left out", () => {
  const plans = wholePlans("cancelled", trace, new Set(["transaction.before-commit"]));
  expect(new Set(plans.map(placeOf))).toEqual(new Set(["stripe.after-call capture"]));
});

test("the gravest come first, and none is lost by it", () => {
  const plans = wholePlans("handed-over", trace, new Set());
  const sorted = gravestFirst(plans);
  expect(wordsOf(sorted[0] as (typeof sorted)[0])).toBe("kill at stripe.after-call capture, order to be handed-over");
  expect([...sorted].map(wordsOf).sort()).toEqual(plans.map(wordsOf).sort());
});

test("the smoke loses each answer of Stripe's once, and kills from the first to the last step of an order", () => {
  const steps = Array.from({ length: 60 }, (_, at) => [`command.saved`, `order.step-${at}`] as const);
  const plans = smokePlans([...wholePlans("handed-over", steps as unknown as Trace, new Set()), ...stripePlans()]);
  const requests = new Set(stripePlans().map(placeOf)).size;
  expect(plans.filter((plan) => kindOf(plan) === "cut-after").length).toBeGreaterThanOrEqual(requests);
  const killed = plans.filter((plan) => kindOf(plan) === "kill").map(placeOf);
  expect(new Set(killed).size).toBe(killed.length);
  expect(killed[0]).toContain("step-0");
  expect(Number(killed.at(-1)?.split("step-")[1])).toBeGreaterThanOrEqual(55);
  expect(plans).toHaveLength(24);
});

test("the same seed gives the same chances, another seed others", () => {
  const drawn = (seed: number) => {
    const { upTo } = chance(seed);
    return Array.from({ length: 20 }, () => upTo(1000));
  };
  expect(drawn(42)).toEqual(drawn(42));
  expect(drawn(42)).not.toEqual(drawn(43));
});
