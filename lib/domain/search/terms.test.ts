import { describe, expect, test } from "vitest";
import { asBeginning, type Findable, readQuery, termsOf } from "./terms";

const order: Findable = {
  orderNumber: "4w6y8b2c4d6f8g2h4j6k8m2n4p",
  names: ["Rakesh Patil", "Meera S. Patil", "राकेश पाटील"],
  email: "Meera.Patil@example.com",
  phone: "+91 98220 12345",
  pin: "411004",
  serial: 12,
  paymentId: "pi_3AbCd",
  batches: ["RCL/0099"],
};

const terms = termsOf(order);
const has = (text: string, whole: boolean) => terms.some((term) => term.text === text && term.whole === whole);
const fits = (query: string) =>
  readQuery(query).some((words) =>
    words.every((word) => {
      const beginning = asBeginning(word);
      return has(word, true) || (beginning !== null && has(beginning, false));
    }),
  );

test.each([
  "rakesh",
  "RAKESH patil",
  "rak",
  "pati rake",
  "Meera S. Patil",
  "राकेश",
  "राके",
  "meera.patil@example.com",
  "MEERA.PATIL@",
  "9822012345",
  "+91 98220 12345",
  "098220 12345",
  "98220",
  "2345",
  "411004",
  "411 004",
  "12",
  "#12",
  "no. 12",
  "pi_3abcd",
  "PI_3AbCd",
  "RCL/0099",
  "rcl 0099",
  "rcl0099",
  "4w6y8b2c4d6f8g2h4j6k8m2n4p",
  "8m2n4p",
  "…8m2n4p",
  "  rakesh\u200b  ",
])("an order is found by %j", (query) => {
  expect(fits(query)).toBe(true);
});

test.each([
  "ra",
  "rakeshwar",
  "patel",
  "rakesh sharma",
  "99",
  "rcl/99",
  "9822012346",
  "411005",
  "2n4p",
  "example.com",
  "",
  "…",
  "  ",
])("an order is not found by %j", (query) => {
  expect(fits(query)).toBe(false);
});

describe("terms", () => {
  test("are each there once, and none is empty", () => {
    const keys = terms.map(({ text, whole }) => `${whole} ${text}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(terms.every(({ text }) => text !== "")).toBe(true);
  });

  test("an accent does not matter, a vowel sign of Devanagari does", () => {
    const spelled = termsOf({ ...order, names: ["Renée", "पटिल"] });
    const words = spelled.filter(({ whole }) => whole).map(({ text }) => text);
    expect(words).toContain("renee");
    expect(words).toContain("पटिल");
    expect(readQuery("पटल")).not.toEqual(readQuery("पटिल"));
  });

  test("a name as long as a name can be stays within bounds", () => {
    expect(termsOf({ ...order, names: ["x".repeat(200)] }).length).toBeLessThan(80);
  });
});
