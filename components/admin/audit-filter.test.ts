import { expect, test } from "vitest";
import { auditQuery, readAuditFilter } from "./audit-filter";

test("a filter survives its own address", () => {
  const filter = {
    orderNumber: "0123456789abcdefghjkmnpqrs",
    event: "order.approved",
    outcome: "refused",
    before: 812,
  } as const;
  const search = Object.fromEntries(new URL(auditQuery(filter), "http://localhost").searchParams);
  expect(readAuditFilter(search)).toEqual(filter);
});
test("what is none of ours in the address is left out", () => {
  expect(readAuditFilter({ event: "x'; drop", outcome: "maybe", before: "-1", order: " " })).toEqual({});
});
test("an unknown order number is still looked for", () => {
  expect(readAuditFilter({ order: " ABC " }).orderNumber).toBe("abc");
});
test("no filter is the plain address", () => {
  expect(auditQuery({})).toBe("/admin/audit");
});
