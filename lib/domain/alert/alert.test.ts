import { expect, test } from "vitest";
import type { StaffActor } from "../access/actor";
import { type AlertKind, alertRules, mayMarkAlert } from "./alert";

const staff = (role: StaffActor["role"]): StaffActor => ({
  kind: "staff",
  userId: role,
  name: role,
  role,
  registration: null,
});
const who = (kind: AlertKind) =>
  (["technician", "pharmacist", "manager"] as const).filter((role) => mayMarkAlert(staff(role), kind));

test("who may mark an alert as done follows from what it is about", () => {
  expect(who("storage-mismatch")).toEqual(["manager"]);
  expect(who("job-given-up")).toEqual(["manager"]);
  expect(who("refund-waits")).toEqual(["manager"]);
  expect(who("charged-without-approval")).toEqual(["pharmacist", "manager"]);
  expect(who("packs-short")).toEqual(["pharmacist", "manager"]);
  expect(who("file-infected")).toEqual(["technician", "pharmacist"]);
});

test("nobody but staff may, and every alert has somebody who may", () => {
  for (const kind of Object.keys(alertRules) as AlertKind[]) {
    expect(who(kind)).not.toEqual([]);
    expect(mayMarkAlert({ kind: "visitor", visitorHash: null }, kind)).toBe(false);
    expect(mayMarkAlert({ kind: "customer", userId: "c", name: "C", verified: true }, kind)).toBe(false);
  }
});
