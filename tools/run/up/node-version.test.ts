import { expect, test } from "vitest";
import { isPatchedNode, patchedNodes } from "./node-version";

test.each(["22.23.4", "22.24.0", "24.22.1", "24.30.0", "26.12.1", "27.0.0", "28.1.0"])("%s is patched", (version) => {
  expect(isPatchedNode(version)).toBe(true);
});

test.each([
  "18.20.8",
  "20.19.0",
  "20.99.9",
  "22.23.3",
  "22.9.9",
  "23.11.1",
  "24.22.0",
  "25.9.0",
  "26.12.0",
  "nonsense",
])("%s is not patched", (version) => {
  expect(isPatchedNode(version)).toBe(false);
});

test("the versions that are named to people are patched", () => {
  expect(patchedNodes.split(", ").map(isPatchedNode)).toEqual([true, true, true]);
});
