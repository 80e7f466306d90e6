import { describe, expect, test } from "vitest";
import { acceptReasons, type Identity, identityDifferences } from "./identity";

const record: Identity = { name: "Asha Rao", birthDate: "1996-03-04", relationship: "self" };
const today = "2026-11-23";
const codes = (said: Partial<Identity>, customerBirthDate: string | null = "1990-01-01") =>
  acceptReasons(record, { ...record, ...said }, customerBirthDate, today).map(({ code }) => code);

describe("what a customer says of the patient's identity", () => {
  test("differs where it says another thing, not where it spells the name in another way", () => {
    expect(identityDifferences(record, { ...record, name: "RAO, Asha" })).toEqual([]);
    expect(
      identityDifferences(record, { name: "Asha K Rao", birthDate: "1996-04-03", relationship: "in-care" }),
    ).toEqual(["name", "birthDate", "relationship"]);
  });

  test("may become the record where it differs, and need not where it is the same", () => {
    expect(codes({ birthDate: "1996-04-03" })).toEqual([]);
    expect(codes({ name: "asha rao" })).toEqual(["identity-same"]);
  });

  test("does not make a minor their own guardian, nor a minor's account one", () => {
    expect(codes({ birthDate: "2010-01-01" })).toEqual(["guardian-needed"]);
    expect(codes({ birthDate: "2010-01-01", relationship: "in-care" })).toEqual([]);
    expect(codes({ relationship: "in-care" }, "2010-01-01")).toEqual(["guardian-under-18"]);
  });

  test("may say that the patient is under 12: the rules of the approval refuse that", () => {
    expect(codes({ birthDate: "2016-01-01", relationship: "in-care" })).toEqual([]);
  });
});
