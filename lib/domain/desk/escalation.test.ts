import { expect, test } from "vitest";
import type { StaffActor } from "../access/actor";
import { isAddressed, mayAnswer } from "./escalation";

const staff = (userId: string, role: StaffActor["role"]): StaffActor => ({
  kind: "staff",
  userId,
  name: userId,
  role,
  registration: null,
});
const tara = staff("tara", "technician");
const priya = staff("priya", "pharmacist");
const joseph = staff("joseph", "pharmacist");
const anand = staff("anand", "manager");

test("what was put to one pharmacist is not put to the other, though both have the role", () => {
  const desk = { escalatedTo: "priya", escalatedToRole: "pharmacist", escalatedBy: "tara" };
  expect([tara, priya, joseph, anand].filter((one) => isAddressed(desk, one))).toEqual([priya]);
  expect([tara, priya, joseph, anand].filter((one) => mayAnswer(desk, one))).toEqual([tara, priya]);
});

test("what was put to a role is put to everyone of it and to nobody else", () => {
  const desk = { escalatedTo: null, escalatedToRole: "pharmacist", escalatedBy: "tara" };
  expect([tara, priya, joseph, anand].filter((one) => isAddressed(desk, one))).toEqual([priya, joseph]);
});

test("an order that was not handed up is put to nobody", () => {
  const desk = { escalatedTo: null, escalatedToRole: null, escalatedBy: null };
  expect([tara, priya, anand].filter((one) => mayAnswer(desk, one))).toEqual([]);
});
