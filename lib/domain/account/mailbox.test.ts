import { expect, test } from "vitest";
import { mailboxOf } from "./mailbox";

test.each([
  ["asha@example.com", "asha@example.com"],
  ["asha+shop@example.com", "asha@example.com"],
  ["asha+1+2@example.com", "asha@example.com"],
  ["+asha@example.com", "+asha@example.com"],
])("%s leads to the mailbox %s", (email, mailbox) => {
  expect(mailboxOf(email)).toBe(mailbox);
});
