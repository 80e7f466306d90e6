import { expect, test } from "vitest";
import { type DoseFacts, doseReasons } from "./dose-judgement";
import type { KnownWeight } from "./weight";

const weight = (kg: number, change: Partial<KnownWeight> = {}): KnownWeight => ({
  grams: kg * 1000,
  on: "2026-11-20",
  origin: "prescription",
  ...change,
});
const facts = (change: Partial<DoseFacts> = {}): DoseFacts => ({
  weights: [weight(50)],
  age: 24,
  beside: { mg: 0, onThisPaper: false },
  today: "2026-11-25",
  ...change,
});
const found = (change: Partial<DoseFacts>, strengthMg: number, capsulesPerDay: number) =>
  doseReasons(facts(change), { strengthMg, capsulesPerDay }).map(({ code, weight: one, rule }) => [code, one, rule]);

const judge = (code: string, rule: string) => [code, "judge", rule];
const refuse = (code: string) => [code, "refuse", undefined];
const none: Partial<DoseFacts> = { weights: [] };
const child = { age: 13, weights: [weight(36)] };
const beside = (mg: number, onThisPaper = true): Partial<DoseFacts> => ({ beside: { mg, onThisPaper } });

test.each<[string, Partial<DoseFacts>, number, number, unknown[]]>([
  ["1 mg/kg", {}, 25, 2, []],
  ["below the approved range", {}, 10, 0.5, []],
  ["above 1 mg/kg", {}, 40, 2, [judge("dose-above-usual", "dose-per-kg")]],
  ["above 2 mg/kg", {}, 20, 6, [refuse("dose-unsafe")]],
  ["above 1 mg/kg at 13 years", child, 20, 2, [judge("dose-above-usual-minor", "dose-per-kg")]],
  ["above 2 mg/kg at 13 years", child, 20, 4, [refuse("dose-unsafe")]],
  ["12 capsules of 20 mg a day, no weight", none, 20, 12, [refuse("dose-over-daily-max")]],
  ["201 mg a day at 150 kg", { weights: [weight(150)] }, 201, 1, [refuse("dose-over-daily-max")]],
  ["40 mg a day, no weight", none, 40, 1, []],
  ["60 mg a day, no weight", none, 30, 2, [judge("dose-needs-weight", "dose-weight")]],
  ["20 mg a day at 13 years, no weight", { ...none, age: 13 }, 20, 1, []],
  ["40 mg a day at 13 years, no weight", { ...none, age: 13 }, 40, 1, [judge("dose-needs-weight", "dose-weight")]],
  ["20 mg beside 40 mg of the same paper", beside(40), 20, 1, [judge("dose-above-usual", "dose-per-kg")]],
  ["80 mg beside 40 mg of the same paper", beside(40), 40, 2, [refuse("dose-unsafe")]],
  ["80 mg beside 40 mg of another paper", beside(40, false), 40, 2, [judge("dose-unsafe", "dose-per-kg")]],
  ["120 mg of its own, beside 10 mg of another", beside(10, false), 40, 3, [refuse("dose-unsafe")]],
  ["20 mg beside 40 mg, no weight", { ...none, ...beside(40) }, 20, 1, [judge("dose-needs-weight", "dose-weight")]],
  [
    "154 kg told and 70 kg written",
    { weights: [weight(154, { origin: "customer" }), weight(70)] },
    20,
    2,
    [judge("weight-conflict", "weight")],
  ],
  ["22 kg at 24 years", { weights: [weight(22)] }, 20, 1, [judge("weight-implausible", "weight")]],
])("%s", (_what, change, strengthMg, capsulesPerDay, expected) => {
  expect(found(change, strengthMg, capsulesPerDay)).toEqual(expected);
});
