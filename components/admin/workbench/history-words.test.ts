import { describe, expect, test } from "vitest";
import { auditEventNames } from "@/lib/domain/audit/events";
import { historyDetail, historyTitle } from "./history-words";

describe("the history of an order", () => {
  test("a refused approval never reads as one that happened", () => {
    expect(historyTitle({ event: "order.approved", outcome: "refused", details: {} })).toBe("Deciding was refused.");
    for (const event of auditEventNames) {
      expect(historyTitle({ event, outcome: "refused", details: {} })).toMatch(/refused/i);
    }
  });
  test("a refusal names every reason", () => {
    expect(
      historyDetail({
        event: "order.approved",
        outcome: "refused",
        details: { refusal: "approval-refused", reasons: ["out-of-window", "page-not-opened", "page-not-opened"] },
      }),
    ).toBe("out of window, page not opened");
  });
  test("dispensing shows its register serial", () => {
    expect(
      historyDetail({ event: "order.dispensed", outcome: "done", details: { version: 5, registerSerial: 12 } }),
    ).toBe("Register serial 12");
  });
  test("a refusal because of a colleague's act does not list that act as its own reason", () => {
    const details = { refusal: "order-changed", reasons: ["order.approved", "payment.captured"] };
    expect(historyDetail({ event: "order.approved", outcome: "refused", details })).toBe(
      "The order had changed meanwhile",
    );
  });
});

test("a refund says how much, and one that was refused says what was tried", () => {
  const event = "refund.requested" as const;
  expect(historyDetail({ event, outcome: "done", details: { amountPaise: 26_800 } })).toBe("₹ 268.00");
  expect(historyTitle({ event, outcome: "refused", details: {} })).toBe("Asking for a refund was refused.");
});

test("every event of the record has a sentence of its own, and no code is shown", () => {
  const titles = auditEventNames.map((event) => historyTitle({ event, outcome: "done", details: {} }));
  for (const title of titles) expect(title).toMatch(/^[A-Z][^.]* .*\.$/);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  for (const event of auditEventNames)
    expect(historyTitle({ event, outcome: "refused", details: {} })).not.toContain(event);
});
