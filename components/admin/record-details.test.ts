import { expect, test } from "vitest";
import { recordDetails } from "./record-details";

test("the record shows money as money and no key or code as programs write it", () => {
  const details = {
    totalPaise: 86_400,
    registerSerial: 12,
    reasonCode: "RX_UNSIGNED",
    reasons: ["page-not-opened", "order.approved"],
    fields: ["pricePaise", "isOffered"],
    reached: true,
    callBackAt: null,
    deviation: { code: "front-of-shelf" },
    batchNumber: "LP-4821-K",
  };
  expect(recordDetails(details)).toBe(
    "total: ₹ 864.00, register serial: 12, reason code: RX_UNSIGNED, reasons: page not opened; order approved, fields: price; is offered, " +
      "reached: yes, call back at: none, deviation: (code: front of shelf), batch number: LP-4821-K",
  );
});
