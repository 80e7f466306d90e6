import { expect, test } from "vitest";
import { startSettings } from "./settings";
import { whatRuns } from "./what-runs";

function printed(raw: Record<string, string>, change = {}) {
  const checked = startSettings(raw);
  if (!checked.ok) throw new Error(checked.error.map(({ message }) => message).join("\n"));
  return whatRuns({ ...checked.value, ...change }, "http://localhost:4242", "full: closed in").join("\n");
}

test("the demo prints where everything is and how to sign in", () => {
  const words = printed({ PORT: "3456" });
  for (const expected of [
    "http://localhost:3456/admin",
    "http://localhost:4242",
    "http://localhost:3456/dev/mailbox",
    '"demo pharmacy 2026"',
    "asha@example.com",
    "rohan@example.com",
    "meera@example.com",
    "tara.technician@example.com",
    "priya.pharmacist@example.com",
    "joseph.pharmacist@example.com",
    "anand.manager@example.com",
    "Decoder   full: closed in",
  ]) {
    expect(words).toContain(expected);
  }
});

test("a password of one's own is not printed", () => {
  const words = printed({ DEMO_PASSWORD: "a longer one of my own" });
  expect(words).not.toContain("a longer one");
  expect(words).toContain("DEMO_PASSWORD");
});

test("a real shop prints neither people nor sandbox, but how well the decoder is closed in", () => {
  const words = printed({}, { demo: false });
  expect(words).not.toMatch(/example\.com|sandbox|mailbox/i);
  expect(words).toContain("Decoder   full: closed in");
});
