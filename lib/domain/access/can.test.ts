import { describe, expect, test } from "vitest";
import type { Actor } from "./actor";
import { type Action, anything, can } from "./can";
import type { StaffRole } from "./roles";

const asha: Actor = { kind: "customer", userId: "asha", name: "Asha", verified: true };
const staff = (role: StaffRole, userId = "staff"): Actor => ({
  kind: "staff",
  userId,
  name: "Someone",
  role,
  registration: null,
});
const visitor: Actor = { kind: "visitor", visitorHash: null };

const staffMatrix: Record<string, readonly StaffRole[]> = {
  "queue:view": ["technician", "pharmacist", "manager"],
  "queue:share-view": ["pharmacist", "manager"],
  "order:view": ["technician", "pharmacist", "manager"],
  "prescription:view": ["technician", "pharmacist"],
  "prescription:transcribe": ["technician", "pharmacist"],
  "order:ask": ["technician", "pharmacist"],
  "order:ask-anything": ["pharmacist"],
  "prescription:take-original": ["manager"],
  "prescription:agree-original": ["pharmacist"],
  "order:decide": ["pharmacist"],
  "order:dispense": ["pharmacist"],
  "order:hand-over": ["technician", "pharmacist"],
  "desk:view": ["technician", "pharmacist", "manager"],
  "desk:work": ["technician", "pharmacist"],
  "desk:write": ["technician", "pharmacist", "manager"],
  "payment:check": ["pharmacist", "manager"],
  "refund:request": ["pharmacist", "manager"],
  "refund:approve": ["manager"],
  "stock:take-back": ["technician", "pharmacist"],
  "stock:write-off": ["manager"],
  "message:send-again": ["technician", "pharmacist", "manager"],
  "safety-report:close": ["pharmacist"],
  "patient:confirm-category": ["pharmacist"],
  "patient:accept-identity": ["pharmacist"],
  "catalogue:edit": ["manager"],
  "stock:view": ["pharmacist", "manager"],
  "stock:change": ["manager"],
  "stock:confirm": ["pharmacist", "manager"],
  "stock:keep-back": ["pharmacist", "manager"],
  "jobs:view": ["manager"],
  "jobs:retry": ["manager"],
  "audit:view": ["pharmacist", "manager"],
};

describe("staff duties", () => {
  for (const [action, allowed] of Object.entries(staffMatrix)) {
    for (const role of ["technician", "pharmacist", "manager"] as const) {
      const may = allowed.includes(role);
      test(`a ${role} ${may ? "may" : "may not"} ${action}`, () => {
        expect(can(staff(role), action as Action, { customerId: "asha" })).toBe(may);
      });
    }
    test(`neither visitor nor customer may ${action} of another account`, () => {
      expect(can(visitor, action as Action, { customerId: "rohan" })).toBe(false);
      expect(can(asha, action as Action, { customerId: "rohan" })).toBe(false);
    });
  }
});

describe("owners", () => {
  const rights = [
    "order:view",
    "order:cancel",
    "order:pay",
    "order:answer",
    "order:report-safety",
    "prescription:view",
    "prescription:edit",
    "patient:use",
  ] as const;
  for (const action of rights) {
    test(`a customer may ${action} of their own, never of another's or of nobody's`, () => {
      expect(can(asha, action, { customerId: "asha" })).toBe(true);
      expect(can(asha, action, { customerId: "rohan" })).toBe(false);
      expect(can(asha, action, anything)).toBe(false);
    });
  }

  test("nobody asks about, decides, dispenses or hands over an order of their own account", () => {
    const priya = staff("pharmacist", "priya");
    for (const action of [
      "order:ask",
      "order:ask-anything",
      "order:decide",
      "order:dispense",
      "order:hand-over",
    ] as const) {
      expect(can(priya, action, { customerId: "priya" })).toBe(false);
    }
  });

  test("nobody asks for or approves a refund of an order of their own account, nor takes its packs back", () => {
    expect(can(staff("manager", "anand"), "refund:request", { customerId: "anand" })).toBe(false);
    expect(can(staff("manager", "anand"), "refund:approve", { customerId: "anand" })).toBe(false);
    expect(can(staff("technician", "tara"), "stock:take-back", { customerId: "tara" })).toBe(false);
  });

  test("nobody works on an order of their own account, nor reads what colleagues wrote of it", () => {
    const priya = staff("pharmacist", "priya");
    for (const action of ["desk:view", "desk:work", "desk:write"] as const) {
      expect(can(priya, action, { customerId: "priya" })).toBe(false);
      expect(can(priya, action, { customerId: "asha" })).toBe(true);
    }
  });

  test("staff never act as customers", () => {
    for (const action of ["order:place", "patient:add", "prescription:upload", "order:cancel"] as const) {
      expect(can(staff("manager"), action, { customerId: "staff" })).toBe(false);
    }
  });
});
