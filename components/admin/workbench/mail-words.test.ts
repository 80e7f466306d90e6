import { expect, test } from "vitest";
import { deliveryWords, mailTitle } from "./mail-words";

test("a mail says to whom it goes, about what, and whether it repeats another", () => {
  expect(mailTitle({ template: "order-approved", toCustomer: true, isRepeat: false })).toBe(
    "Email to the customer: request approved",
  );
  expect(mailTitle({ template: "order-approved", toCustomer: true, isRepeat: true })).toMatch(/, again: /);
  expect(mailTitle({ template: "not-known-yet", toCustomer: false, isRepeat: false })).toBe(
    "Email to a pharmacist: not known yet",
  );
});

test("its state says how often it was tried, why it failed, and whether somebody must do something", () => {
  expect(deliveryWords({ delivery: { state: "queued" }, tries: 0 })).toBe("Queued, not tried yet.");
  expect(deliveryWords({ delivery: { state: "sent" }, tries: 1 })).toBe("Sent: accepted by the mail server.");
  expect(deliveryWords({ delivery: { state: "retrying", why: "unreachable" }, tries: 3 })).toBe(
    "Not sent yet, tried 3 times: the mail server could not be reached. It will be retried automatically.",
  );
  expect(deliveryWords({ delivery: { state: "given-up", why: "refused-address" }, tries: 20 })).toMatch(
    /^Not sent, tried 20 times: .* It will not be retried automatically\.$/,
  );
});
