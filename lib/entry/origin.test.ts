import { expect, test } from "vitest";
import { wrongOrigin } from "@/lib/domain/shared/reason";
import { toHttpError } from "./answer";
import { isOwnOrigin, ownPath } from "./origin";

test.each([
  "//evil.example",
  "/\\evil.example",
  "/.//evil.example",
  "/..//evil.example",
  "/%2e//evil.example",
  "/%2E%2E//evil.example",
  "/a/..//evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/\tevil",
  "/\u0000",
  "account",
  "",
  `/${"a".repeat(600)}`,
  null,
  ["/account"],
])("%j is no path of ours to go on to", (candidate) => {
  expect(ownPath(candidate)).toBeNull();
});

test.each([
  ["/checkout", "/checkout"],
  ["/account/orders/abc?x=1#y", "/account/orders/abc?x=1#y"],
  ["/a/./b/../c", "/a/c"],
])("%s is ours and leads to %s", (candidate, path) => {
  expect(ownPath(candidate)).toBe(path);
});

test.each([
  [{ origin: "https://shop.example" }, true],
  [{ origin: "https://shop.example.evil" }, false],
  [{ origin: "http://shop.example" }, false],
  [{ origin: "null" }, false],
  [{ "sec-fetch-site": "cross-site" }, false],
  [{ "sec-fetch-site": "same-site" }, false],
  [{ "sec-fetch-site": "same-origin" }, true],
  [{}, true],
])("a change that comes with %j is let in: %s", (headers, isLetIn) => {
  expect(isOwnOrigin(new Headers(headers as Record<string, string>), "https://shop.example")).toBe(isLetIn);
});

test("what another site's page sends is refused in words of its own, and says nothing of the account", () => {
  expect(toHttpError(wrongOrigin)).toMatchObject({ status: 403, code: "wrong-origin" });
  expect(toHttpError(wrongOrigin).message).not.toMatch(/account/);
});
