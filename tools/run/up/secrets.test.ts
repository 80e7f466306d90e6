import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { madeSecrets } from "./secrets";
import { modeOf, testFolder } from "./test-folder";

test("secrets are made once and are the same at each start", () => {
  const folder = testFolder();
  const made = madeSecrets(folder);
  expect(madeSecrets(folder)).toEqual(made);
  expect(modeOf(path.join(folder, "secrets.json"))).toBe("600");
  expect(fs.readdirSync(folder)).toEqual(["secrets.json"]);
});

test("each is long enough, of its kind, and another in another folder", () => {
  const made = madeSecrets(testFolder());
  expect(Buffer.from(made.storageKey, "base64").length).toBe(32);
  expect(Buffer.from(made.authSecret, "base64url").length).toBe(32);
  expect(made.stripeSecretKey).toMatch(/^sk_test_\w{48}$/);
  expect(made.stripeWebhookSecret).toMatch(/^whsec_\w{48}$/);
  const others = Object.values(madeSecrets(testFolder()));
  expect(Object.values(made).filter((value) => others.includes(value))).toEqual([]);
});

test.each([
  ["half a file", '{"authSecret": "a'],
  ["no storage key", '{"authSecret":"a","stripeSecretKey":"b","stripeWebhookSecret":"c"}'],
])("a broken file (%s) is named and left as it is", (_what, content) => {
  const folder = testFolder();
  const file = path.join(folder, "secrets.json");
  fs.writeFileSync(file, content);
  expect(() => madeSecrets(folder)).toThrow(file);
  expect(fs.readFileSync(file, "utf8")).toBe(content);
});
