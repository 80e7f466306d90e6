import { expect, test } from "vitest";
import type { alertRules } from "@/lib/domain/alert/alert";
import { alertMessage } from "./alert-words";

const said = (kind: keyof typeof alertRules, params: Readonly<Record<string, string | number>>, medicine?: string) =>
  alertMessage({ kind, params, medicine }, "Asia/Kolkata");

test("codes, paise and times are written for whoever reads them", () => {
  expect(said("charged-short", { capturedPaise: 100, totalPaise: 86_400 })).toBe(
    "Only ₹ 1.00 of ₹ 864.00 were charged.",
  );
  expect(said("packs-short", { packs: 1, slug: "isotroin-20" }, "Isotroin 20 mg")).toContain(
    "1 pack of Isotroin 20 mg reserved for open orders",
  );
  expect(said("payment-break", { breakKind: "missing-at-stripe", paymentIntentId: "pi_1" })).toContain(
    "Stripe does not know one of our payments: pi_1",
  );
  expect(said("hold-ends", { hours: 24, captureBeforeAt: "2026-11-25T09:00:00.000Z", decided: "no" })).toContain(
    "within 24 hours, 25 Nov 2026, 14:30 IST. Decide before",
  );
  expect(said("dispute-opened", { amountPaise: 100, disputeReason: "duplicate" })).toContain("was charged twice");
  expect(said("hold-not-released", { problem: "none" })).toContain("(no answer)");
  expect(said("hold-not-released", { problem: "expired card" })).toContain("(expired card)");
});
