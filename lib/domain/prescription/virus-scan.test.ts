import { expect, test } from "vitest";
import { isHeldBack, scanStates, unscannedChoices } from "./virus-scan";

test("a file is held back when a virus was found, and unjudged ones where the pharmacy holds them", () => {
  const table = unscannedChoices.map((choice) => [choice, scanStates.filter((scan) => isHeldBack(scan, choice))]);
  expect(Object.fromEntries(table)).toEqual({ allow: ["infected"], hold: ["not-scanned", "infected"] });
});
