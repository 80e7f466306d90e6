import { describe, expect, test } from "vitest";
import { auditDetailNames } from "@/lib/domain/audit/details";
import { newId } from "@/lib/platform/ids";
import { recordDetails } from "./record-details";

const told = (details: Readonly<Record<string, unknown>>) => recordDetails(details, "Asia/Kolkata");

describe("the details of a line of the record", () => {
  test.each([
    ["money", { totalPaise: 86_400 }, "total: ₹ 864.00"],
    ["the reason of a decline", { reasonCode: "RX_UNSIGNED" }, "reason: Not signed"],
    [
      "codes, each once",
      { reasons: ["page-not-opened", "order.approved", "page-not-opened"] },
      "reasons: page not opened; order approved",
    ],
    ["names of fields", { fields: ["prescriptionId", "address"] }, "fields: prescription id; address"],
    ["yes and no", { reached: true, needsSecond: false }, "reached: yes, needs a second person: no"],
    ["an instant where the pharmacy stands", { dueAt: "2026-11-30T09:30:00.000Z" }, "due: 30 Nov 2026, 15:00 IST"],
    ["a day", { expiresOn: "2027-06-30" }, "expires: 30 Jun 2027"],
    ["hours", { hours: 24 }, "left: 24 hours"],
    ["packs", { shortPacks: 1, onHandPacks: 12 }, "short: 1 pack, on hand: 12 packs"],
    ["a count of stock", { before: 12, after: 1 }, "before: 12 packs, after: 1 pack"],
    [
      "the catalogue, before and after",
      { before: null, after: { pricePaise: 26_800, available: true } },
      "after: price: ₹ 268.00, offered: yes",
    ],
    ["what Stripe says", { type: "payment_intent.amount_capturable_updated" }, "Stripe says: the amount is held"],
    ["what Stripe says besides", { type: "customer.updated" }, "Stripe says: another event (customer updated)"],
    ["what was found, by its number", { found: [newId(), newId()] }, "found: 2 orders"],
    ["a batch's own number as it stands", { batchNumber: "LP-4821-K" }, "batch: LP-4821-K"],
    [
      "a rule overridden and why",
      { overrides: ["out-of-window: The prescriber confirmed."] },
      "overrides: out of window: The prescriber confirmed.",
    ],
  ])("tell %s in words", (_, details, words) => expect(told(details)).toBe(words));

  test("leave out ids, versions and whatever has no words", () => {
    expect(told({ version: 3, noteId: newId(), from: newId(), lookAgainOn: null, somethingNew: "x-y" })).toBe("");
  });

  test("of every kept name show no name or code as programs write it", () => {
    for (const name of auditDetailNames) {
      const words = [told({ [name]: 1 }), told({ [name]: ["page-not-opened"] })];
      for (const text of words) expect(text, name).not.toMatch(/[a-z][A-Z]|[a-z][-.][a-z]|[A-Z]_/);
    }
  });
});
