import { expect, test } from "vitest";
import { staffRoles } from "@/lib/domain/access/roles";
import { dutiesOf } from "./duty-list";

test("each role reads what it may do and nothing that it may not", () => {
  const deciding = staffRoles.filter((role) => dutiesOf(role).includes("Approve and decline"));
  expect(deciding).toEqual(["pharmacist"]);
  expect(dutiesOf("technician")).toContain("Hand over parcels");
  expect(dutiesOf("manager")).not.toContain("Open the pages of a prescription; each view is recorded");
});
