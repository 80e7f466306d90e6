import { expect, test } from "vitest";
import { dropUnreadableRouterHeaders } from "./router-headers";

const after = (state: string | undefined) => {
  const headers = { "next-router-state-tree": state, "next-action": "x", rsc: "1" };
  dropUnreadableRouterHeaders(headers);
  return headers;
};

test.each(["%", "[", "null", "{}", '["",{}', encodeURIComponent('[["a"],1]'), "x".repeat(50_000)])(
  "a router state that no page of ours sends is dropped: %.20s",
  (state) => {
    expect(after(state)).toEqual({ rsc: "1" });
  },
);

test("what the framework's own page sends is kept", () => {
  const state = encodeURIComponent(JSON.stringify(["", { children: ["basket", { children: ["__PAGE__", {}] }] }]));
  expect(after(state)).toMatchObject({ "next-router-state-tree": state });
});
