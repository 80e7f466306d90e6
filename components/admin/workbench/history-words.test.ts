import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { auditEventNames } from "@/lib/domain/audit/events";
import { historyDetail, historyTitle } from "./history-words";

describe("the history of an order", () => {
  test("a refused approval never reads as one that happened", () => {
    expect(historyTitle({ event: "order.approved", outcome: "refused", details: {} })).toBe(
      "The decision was refused.",
    );
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
  test("a decline says why in the words a pharmacist chose, never its code", () => {
    const details = { version: 3, reasonCode: "RX_UNSIGNED" };
    expect(historyDetail({ event: "order.declined", outcome: "done", details })).not.toMatch(/RX_/);
  });
  test("dispensing shows its register number", () => {
    expect(
      historyDetail({ event: "order.dispensed", outcome: "done", details: { version: 5, registerSerial: 12 } }),
    ).toBe("Register no. 12");
  });
  test("a refusal because of a colleague's act does not list that act as its own reason", () => {
    const details = { refusal: "order-changed", reasons: ["order.approved", "payment.captured"] };
    expect(historyDetail({ event: "order.approved", outcome: "refused", details })).toBe(
      "The order had changed in the meantime",
    );
  });
});

test("a refund says how much, and one that was refused says what was tried", () => {
  const event = "refund.requested" as const;
  expect(historyDetail({ event, outcome: "done", details: { amountPaise: 26_800 } })).toBe("₹ 268.00");
  expect(historyTitle({ event, outcome: "refused", details: {} })).toBe("Requesting a refund was refused.");
});

test("every command that is refused says in a sentence of its own what was tried", () => {
  const files = fs
    .readdirSync("lib/commands", { recursive: true, encoding: "utf8" })
    .filter((file) => /(?<!test)\.ts$/.test(file));
  const borne = files.flatMap((file) =>
    [...fs.readFileSync(path.join("lib/commands", file), "utf8").matchAll(/^ {2}name: "([a-z]+\.[a-z-]+)",$/gm)].map(
      ([, event]) => event,
    ),
  );
  expect(borne.length).toBeGreaterThan(70);
  const without = auditEventNames.filter(
    (event) =>
      borne.includes(event) && historyTitle({ event, outcome: "refused", details: {} }) === "An attempt was refused.",
  );
  expect(without).toEqual([]);
});

test("every event of the record has a sentence of its own, and no code is shown", () => {
  const titles = auditEventNames.map((event) => historyTitle({ event, outcome: "done", details: {} }));
  for (const title of titles) expect(title).toMatch(/^[A-Z][^.]* .*\.$/);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  for (const event of auditEventNames)
    expect(historyTitle({ event, outcome: "refused", details: {} })).not.toContain(event);
});
