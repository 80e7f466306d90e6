import { expect, test } from "vitest";
import { stripeKey } from "./stripe-key";

test("the same errand of the same page and round has one key, and no two others share one", () => {
  const keys = [1, 2, 11].flatMap((attempt) =>
    [0, 1, 2].flatMap((keyRound) =>
      (["capture", "void", "session"] as const).map((errand) =>
        stripeKey(errand, { orderNumber: "o1", attempt, keyRound }),
      ),
    ),
  );
  expect(new Set(keys).size).toBe(27);
  expect(stripeKey("session", { orderNumber: "o1", attempt: 1, keyRound: 0 })).toBe("session:o1:1");
  expect(stripeKey("capture", { orderNumber: "o1", attempt: 1, keyRound: 0 })).toBe("capture:o1");
});
